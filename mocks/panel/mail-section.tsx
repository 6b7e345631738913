import type { Mail } from "../core/mailbox.ts";
import type { Handles } from "../handles.ts";
import type { Outcome } from "./verify-mail.ts";

import { useState } from "preact/hooks";

import { CopyButton } from "./copy-button.tsx";
import { shortTime } from "./short-time.ts";
import { verifyMail } from "./verify-mail.ts";

const shown = 20;

/** The mails, newest first; a verification can be done from here. */
export function MailSection({ mock }: { mock: Handles }) {
  const mails = mock.mailbox.list();
  return (
    <section>
      <h2>Mailbox</h2>
      {mails.length === 0 && <p class="quiet">No mail yet. A sign-up sends one.</p>}
      <ul>
        {mails.slice(0, shown).map((mail) => (
          <MailItem key={mail.id} mock={mock} mail={mail} />
        ))}
      </ul>
      {mails.length > shown && <p class="quiet">and {mails.length - shown} more</p>}
    </section>
  );
}

function MailItem({ mock, mail }: { mock: Handles; mail: Mail }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <li>
      <p class="clamp">
        <strong>{mail.to}</strong>
      </p>
      <details>
        <summary>{mail.subject}</summary>
        <p class="quiet">{shortTime(mail.sent_at)}</p>
        <p class="text">{mail.text}</p>
      </details>
      <p class="buttons">
        <button type="button" onClick={() => void verifyMail(mock, mail).then(setOutcome)}>
          Verify
        </button>
        <CopyButton label="Copy token" text={mail.token} />
      </p>
      <div role="status">{outcome && <OutcomeOfVerifying {...outcome} />}</div>
    </li>
  );
}

function OutcomeOfVerifying({ message, apiKey }: Outcome) {
  if (apiKey === null) return <p class="bad">{message}</p>;
  return (
    <>
      <p class="good">{message} Sign in with this key. It is shown this once:</p>
      <p>
        <code>{apiKey}</code>
      </p>
      <p class="buttons">
        <CopyButton label="Copy key" text={apiKey} />
      </p>
    </>
  );
}
