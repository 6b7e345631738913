import type { components } from "../../../spec/generated/control.types.ts";
import type { Shown } from "../parts/secret-dialog.tsx";

import { useState } from "preact/hooks";

import { verifyMail } from "../../panel/verify-mail.ts";
import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { announce } from "../notice.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { root } from "../session.ts";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count, instant } from "../words.ts";

type Mail = components["schemas"]["Mail"];

/** The mails that the mock would have sent, newest first. */
export function Mailbox() {
  const { data, error } = useLive(() => ask("listMail", { query: { limit: 200 } }));
  const [shown, show] = useState<Shown | null>(null);
  const { run, error: clearError } = useAction();
  const clear = () => run(async () => announce((await ask("clearMail")) ?? "The mailbox is empty"));
  const mails = data?.messages ?? [];
  return (
    <>
      <div class="heading">
        <p class="dim">{data ? mails.length > 0 && count(mails.length, "mail") : "Reading…"}</p>
        {mails.length > 0 && (
          <button type="button" onClick={() => void clear()}>
            Empty the mailbox
          </button>
        )}
      </div>
      <ErrorLine text={error ?? clearError} />
      {data && mails.length === 0 && <EmptyState command={signUpCurl}>No mail yet. A sign-up sends one:</EmptyState>}
      <ul class="cards">
        {mails.map((mail) => (
          <MailCard key={mail.id} mail={mail} show={show} />
        ))}
      </ul>
      {shown && <SecretDialog shown={shown} onClose={() => show(null)} />}
    </>
  );
}

function MailCard({ mail, show }: { mail: Mail; show: (shown: Shown) => void }) {
  const [isVerified, setVerified] = useState(false);
  const { run, error, isBusy } = useAction();
  const verify = async () => {
    const { message, apiKey } = await verifyMail({ fetch: (path, init) => fetch(`${root}${path}`, init) }, mail);
    if (apiKey === null) throw new Error(message);
    setVerified(true);
    show({ title: "Verified: this is the API key", secret: apiKey, note: mail.to });
  };
  return (
    <li class="card">
      <div class="heading">
        <div class="grow">
          <h2 class="clamp">{mail.subject}</h2>
          <p class="dim">
            <span class="clamp">to {mail.to}</span> {instant(mail.sent_at)}
          </p>
        </div>
        {isVerified && <span class="badge active">verified</span>}
        <button type="button" class="primary" disabled={isBusy} onClick={() => void run(verify)}>
          Verify <span class="hidden">{mail.to}</span>
        </button>
      </div>
      <ErrorLine text={error} />
      <pre class="mail" tabIndex={0} role="region" aria-label={`Text of the mail to ${mail.to.slice(0, 60)}`}>
        {mail.text.trim()}
      </pre>
      <div class="actions">
        <CopyButton text={mail.token} label="Copy token" />
      </div>
    </li>
  );
}
