import type { Handles } from "../handles.ts";

import { useRef, useState } from "preact/hooks";

import { ClockSection } from "./clock-section.tsx";
import { keepOpen, wasOpen } from "./open-state.ts";
import { FaultSection } from "./fault-section.tsx";
import { KeySection } from "./key-section.tsx";
import { MailSection } from "./mail-section.tsx";
import { RequestSection } from "./request-section.tsx";
import { useShownKeys } from "./shown-keys.ts";
import { SignUpSection } from "./sign-up-section.tsx";
import { useChanges } from "./use-changes.ts";

/** A button in the corner, and what it opens. */
export function Panel({ mock, side }: { mock: Handles; side: "left" | "right" }) {
  const [isOpen, setOpen] = useState(wasOpen);
  const toggle = useRef<HTMLButtonElement>(null);
  // Kept here, since what is closed forgets.
  const keys = useShownKeys();
  useChanges(mock);

  const open = (value: boolean) => {
    keepOpen(value);
    setOpen(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    // A dialog of the page must not close as well.
    event.stopPropagation();
    open(false);
    toggle.current?.focus();
  };
  const pending = mock.mailbox.list().filter(({ state }) => state === "pending").length;
  return (
    <div class={`frame ${side}`} onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        class="toggle"
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? "panel" : undefined}
        onClick={() => open(!isOpen)}
      >
        novamock{pending > 0 && <span class="badge">{pending === 1 ? "1 mail" : `${pending} mails`}</span>}
      </button>
      {isOpen && (
        <aside id="panel" class="panel" aria-label="novamock">
          <ClockSection mock={mock} />
          <MailSection mock={mock} keys={keys} />
          <RequestSection mock={mock} />
          <SignUpSection mock={mock} />
          <FaultSection mock={mock} />
          <KeySection mock={mock} keys={keys} />
          <section class="foot">
            <button type="button" onClick={() => mock.reset()}>
              Reset everything
            </button>
          </section>
        </aside>
      )}
    </div>
  );
}
