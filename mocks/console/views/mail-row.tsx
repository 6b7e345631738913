import type { components } from "../../../spec/generated/control.types.ts";
import type { Shown } from "../parts/secret-dialog.tsx";

import { verifyMail } from "../../panel/verify-mail.ts";
import { CopyButton } from "../../panel/copy-button.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { Expandable } from "../parts/expandable.tsx";
import { root } from "../session.ts";
import { useAction } from "../use-action.ts";
import { instant } from "../words.ts";

type Mail = components["schemas"]["Mail"];
type MailState = components["schemas"]["MailState"];

const tones: Record<MailState, string> = { pending: "grace", used: "active", expired: "", replaced: "" };

/** One mail in one line, and its text when it is opened. */
export function MailRow({
  mail,
  isOpen,
  onToggle,
  show,
}: {
  mail: Mail;
  isOpen: boolean;
  onToggle: () => void;
  show: (shown: Shown) => void;
}) {
  const { run, error, isBusy } = useAction();
  const { to, state = "pending" } = mail;
  const verify = () =>
    void run(async () => {
      const sender = { fetch: (path: string, init: RequestInit) => fetch(`${root}${path}`, init) };
      const { message, apiKey } = await verifyMail(sender, mail);
      if (apiKey === null) throw new Error(message);
      show({ title: "Verified: this is the API key", secret: apiKey, note: to });
    });
  const verifyButton = (
    <button type="button" class={state === "pending" ? "primary" : ""} disabled={isBusy} onClick={verify}>
      {state === "pending" ? "Verify" : "Verify all the same"} <span class="hidden">{to.slice(0, 60)}</span>
    </button>
  );
  return (
    <li>
      <Expandable
        isOpen={isOpen}
        onToggle={onToggle}
        title={
          <>
            {state === "pending" ? <strong class="clamp">{to}</strong> : <span class="clamp">{to}</span>}
            <span class="dim clamp">{mail.subject}</span>
          </>
        }
        actions={
          <>
            <span class={`badge ${tones[state]}`}>{state}</span>
            <time class="dim mono">{instant(mail.sent_at)}</time>
            {state === "pending" && verifyButton}
          </>
        }
      >
        <pre tabIndex={0} role="region" aria-label={`Text of the mail to ${to.slice(0, 60)}`}>
          {mail.text.trim()}
        </pre>
        <div class="actions start">
          <CopyButton text={mail.token} label="Copy token" />
          {state !== "pending" && verifyButton}
        </div>
      </Expandable>
      <ErrorLine text={error} />
    </li>
  );
}
