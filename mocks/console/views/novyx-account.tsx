import type { components } from "../../../spec/generated/control.types.ts";
import type { KeyDialogs } from "../parts/key-dialogs.ts";

import { useState } from "preact/hooks";

import { Expandable } from "../parts/expandable.tsx";
import { count } from "../words.ts";
import { NovyxKeyRow } from "./novyx-key-row.tsx";

type Account = components["schemas"]["NovyxAccount"];

/** An account in one line, and its keys when it is opened. */
export function NovyxAccount({
  account,
  isOpenAtFirst,
  dialogs,
  onAdd,
}: {
  account: Account;
  isOpenAtFirst: boolean;
  dialogs: KeyDialogs;
  onAdd: (email: string) => void;
}) {
  const [chosen, choose] = useState<boolean | null>(null);
  const isOpen = chosen ?? isOpenAtFirst;
  const { email, tier, keys, total_keys: total } = account;
  return (
    <section class="rows account" aria-label={`Account ${email.slice(0, 100)}`}>
      <Expandable
        isOpen={isOpen}
        onToggle={() => choose(!isOpen)}
        title={<h3 class="clamp">{email}</h3>}
        actions={
          <>
            <span class="dim">{isOpen ? count(total, "key") : statusesOf(account)}</span>
            <span class="badge">{tier}</span>
            <button type="button" aria-label={`Add key to ${email}`} onClick={() => onAdd(email)}>
              Add key
            </button>
          </>
        }
      >
        <ul class="rows">
          {keys.map((key) => (
            <NovyxKeyRow key={key.key_id} entry={key} dialogs={dialogs} />
          ))}
        </ul>
        {keys.length < total && (
          <p class="dim">
            The newest {keys.length} of {count(total, "key")}.
          </p>
        )}
      </Expandable>
    </section>
  );
}

/** `2 active, 1 grace`. */
function statusesOf({ keys, total_keys: total }: Account): string {
  const counts = new Map<string, number>();
  for (const { status } of keys) counts.set(status, (counts.get(status) ?? 0) + 1);
  const told = [...counts].map(([status, number]) => `${number} ${status}`).join(", ");
  return keys.length < total ? count(total, "key") : told || "no key";
}
