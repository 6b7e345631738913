import type { Mail } from "../core/mailbox.ts";
import type { Handles } from "../handles.ts";
import type { ShownKeys } from "./shown-keys.ts";

import { useState } from "preact/hooks";

import { CopyButton } from "./copy-button.tsx";
import { SecretLine } from "./secret-line.tsx";
import { shortTime } from "./short-time.ts";
import { verifyMail } from "./verify-mail.ts";

const shown = 20;

/** The mails, newest first; a verification can be done from here. */
export function MailSection({ mock, keys }: { mock: Handles; keys: ShownKeys }) {
  const mails = mock.mailbox.list();
  return (
    <section>
      <h2>Mailbox</h2>
      {mails.length === 0 && <p class="quiet">No mail yet. A sign-up sends one.</p>}
      <ul>
        {mails.slice(0, shown).map((mail) => (
          <MailItem key={mail.id} mock={mock} mail={mail} keys={keys} />
        ))}
      </ul>
      {mails.length > shown && <p class="quiet">and {mails.length - shown} more</p>}
    </section>
  );
}

function MailItem({ mock, mail, keys }: { mock: Handles; mail: Mail; keys: ShownKeys }) {
  const [told, tell] = useState<{ text: string; isBad: boolean } | null>(null);
  const { id, to, state } = mail;
  const secret = keys.get(id);
  const verify = async () => {
    const { message, apiKey } = await verifyMail(mock, mail);
    if (apiKey !== null) keys.put(id, apiKey);
    tell({ text: message, isBad: apiKey === null });
  };
  return (
    <li>
      <p class="row">
        <strong class="clamp">{to}</strong>
        <span class={state === "pending" ? "waiting" : "quiet"}>{state}</span>
      </p>
      <details>
        <summary>{mail.subject}</summary>
        <p class="quiet">{shortTime(mail.sent_at)}</p>
        <p class="text">{mail.text}</p>
      </details>
      <p class="buttons">
        <button type="button" onClick={() => void verify()}>
          Verify
        </button>
        <CopyButton label="Copy token" text={mail.token} />
      </p>
      <div role="status">
        {told && <p class={told.isBad ? "bad" : "good"}>{told.text}</p>}
        {secret !== undefined && (
          <>
            <p class="good">Sign in with this key. The mock does not show it again:</p>
            <SecretLine secret={secret} />
          </>
        )}
      </div>
    </li>
  );
}
