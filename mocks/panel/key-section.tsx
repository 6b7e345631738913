import type { Handles } from "../handles.ts";
import type { ShownKeys } from "./shown-keys.ts";

import { CopyButton } from "./copy-button.tsx";
import { SecretLine } from "./secret-line.tsx";

const shown = 10;

/** The keys to call with: those that are there from the start, and new ones without a sign-up. */
export function KeySection({ mock, keys }: { mock: Handles; keys: ShownKeys }) {
  const { novyx, novastack } = mock;
  const { total, keys: listed } = novyx.listKeys({ limit: 1000 });
  const newest = listed.slice(-shown).reverse();
  const create = (owner: string, apiKey: string) => keys.put(owner, apiKey);
  return (
    <section>
      <h2>Keys</h2>
      <p class="buttons">
        <CopyButton label="Copy Novyx demo key" text={novyx.apiKey} />
        <CopyButton label="Copy novastack demo key" text={novastack.apiKey} />
      </p>
      <p class="buttons">
        <button type="button" onClick={() => create("novyx", novyx.createKey().api_key)}>
          New Novyx key
        </button>
        <button type="button" onClick={() => create("novastack", novastack.createKey().api_key)}>
          New novastack key
        </button>
      </p>
      <div role="status">
        {["novyx", "novastack"].map((owner) => {
          const secret = keys.get(owner);
          return secret === undefined ? null : <SecretLine key={owner} secret={secret} />;
        })}
      </div>
      <ul>
        {newest.map(({ key_id: id, email, status }) => (
          <li key={id} class="row">
            <div>
              <p class="clamp">{email}</p>
              <p class="quiet">
                {id} · {status}
              </p>
            </div>
            {(status === "active" || status === "grace") && (
              <button type="button" aria-label={`Revoke ${id}`} onClick={() => novyx.revokeKey(id)}>
                Revoke
              </button>
            )}
          </li>
        ))}
      </ul>
      {total > shown && <p class="quiet">and {total - shown} more</p>}
    </section>
  );
}
