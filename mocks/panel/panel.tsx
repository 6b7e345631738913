import type { Handles } from "../handles.ts";

import { useRef, useState } from "preact/hooks";

import { ClockSection } from "./clock-section.tsx";
import { keepOpen, wasOpen } from "./open-state.ts";
import { MailSection } from "./mail-section.tsx";
import { RequestSection } from "./request-section.tsx";
import { SignUpSection } from "./sign-up-section.tsx";
import { useChanges } from "./use-changes.ts";

/** A button in the corner, and what it opens. */
export function Panel({ mock, side }: { mock: Handles; side: "left" | "right" }) {
  const [isOpen, setOpen] = useState(wasOpen);
  const toggle = useRef<HTMLButtonElement>(null);
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
  const mails = mock.mailbox.list().length;
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
        novamock{mails > 0 && <span class="badge">{mails === 1 ? "1 mail" : `${mails} mails`}</span>}
      </button>
      {isOpen && (
        <aside id="panel" class="panel" aria-label="novamock">
          <ClockSection mock={mock} />
          <MailSection mock={mock} />
          <SignUpSection mock={mock} />
          <RequestSection mock={mock} />
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
