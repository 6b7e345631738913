import type { components } from "../../../spec/generated/control.types.ts";
import type { KeyDialogs } from "../parts/key-dialogs.ts";

import { useEffect, useState } from "preact/hooks";

import { useMockTime } from "../clock.tsx";
import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { announce } from "../notice.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useLive } from "../use-live.ts";
import { count, duration, instant } from "../words.ts";
import { CreateNovyxKeyDialog } from "./create-novyx-key.tsx";

type NovyxKey = components["schemas"]["NovyxKey"];

const listed = 1000;

/** Novyx's accounts with their keys: live status, grace counting down, rotate and revoke. */
export function NovyxKeys({ dialogs }: { dialogs: KeyDialogs }) {
  const { data, error, reload } = useLive(() => ask("listNovyxKeys", { query: { limit: listed } }));
  const [creatingFor, createFor] = useState<string | null>(null);
  const { now } = useMockTime();
  const hasEnded = now !== null && (data?.keys ?? []).some((key) => endOf(key) <= now);
  useEffect(() => {
    if (hasEnded) reload();
  }, [hasEnded]);
  return (
    <section aria-labelledby="novyx-keys">
      <div class="heading">
        <h2 id="novyx-keys">Novyx</h2>
        <button type="button" class="primary" onClick={() => createFor("")}>
          Create Novyx key
        </button>
      </div>
      <ErrorLine text={error} />
      {data?.keys.length === 0 && (
        <EmptyState command={signUpCurl}>There is no account. Create a key, or sign one up:</EmptyState>
      )}
      {[...byAccount(data?.keys ?? [])].map(([email, keys]) => (
        <section key={email} class="card" aria-label={`Account ${email}`}>
          <div class="heading">
            <h3 class="clamp">{email}</h3>
            <span class="badge">{keys[0]?.tier}</span>
            <button type="button" aria-label={`Add key to ${email}`} onClick={() => createFor(email)}>
              Add key
            </button>
          </div>
          <ul class="rows">
            {keys.map((key) => (
              <NovyxKeyRow key={key.key_id} entry={key} dialogs={dialogs} />
            ))}
          </ul>
        </section>
      ))}
      {data !== undefined && data.total > listed && (
        <p class="dim">
          The first {listed} of {count(data.total, "key")} are listed.
        </p>
      )}
      {creatingFor !== null && (
        <CreateNovyxKeyDialog email={creatingFor} show={dialogs.show} onClose={() => createFor(null)} />
      )}
    </section>
  );
}

function NovyxKeyRow({ entry, dialogs }: { entry: NovyxKey; dialogs: KeyDialogs }) {
  const { key_id: id, key_prefix: prefix, status } = entry;
  const isAlive = status === "active" || status === "grace";
  const rotate = async () => {
    const { api_key, grace_expires_at: end } = await ask("rotateNovyxKey", { path: { id } });
    const note = end === null ? "The old key does not work any more." : `The old key works until ${instant(end)} UTC.`;
    dialogs.show({ title: "New Novyx key", secret: api_key, note });
  };
  const revoke = async () => {
    await ask("revokeNovyxKey", { path: { id } });
    announce(`Revoked ${id}`);
  };
  return (
    <li class={`row ${isAlive ? "" : "ended"}`}>
      <div class="grow">
        <code>{prefix}…</code>
        <div class="dim">
          <code>{id}</code> · created {instant(entry.created_at)}
        </div>
      </div>
      <div class="badges">
        <span class={`badge ${status}`}>{status}</span>
        <Ending entry={entry} />
      </div>
      {isAlive && (
        <div class="actions">
          <button type="button" aria-label={`Rotate ${id}`} onClick={() => void rotate().catch(announceError)}>
            Rotate
          </button>
          <ConfirmButton
            {...{ dialogs, subject: id, yes: "Revoke", act: revoke }}
            title="Revoke this key?"
            text={`Requests with ${id} are answered 401 from then on.`}
          />
        </div>
      )}
    </li>
  );
}

/** When a key ends or ended, counted on the mock's clock. */
function Ending({ entry }: { entry: NovyxKey }) {
  const { now } = useMockTime();
  const end = endOf(entry);
  if (entry.revoked_at !== null) return <span class="dim">at {instant(entry.revoked_at)}</span>;
  if (entry.status === "expired") return <span class="dim">at {instant(lastInstantOf(entry))}</span>;
  if (now === null || end === Number.POSITIVE_INFINITY) return null;
  return (
    <span class="countdown">
      ends in <span class="mono">{duration(end - now)}</span>
    </span>
  );
}

/** When a key that works will not work any more; infinity where that is not known. */
function endOf(key: NovyxKey): number {
  return key.status === "active" || key.status === "grace" ? lastInstantOf(key) : Number.POSITIVE_INFINITY;
}

function lastInstantOf({ expires_at, grace_expires_at }: NovyxKey): number {
  const ends = [expires_at, grace_expires_at].flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  return Math.min(...ends);
}

function byAccount(keys: readonly NovyxKey[]): Map<string, NovyxKey[]> {
  const accounts = new Map<string, NovyxKey[]>();
  for (const key of keys) accounts.set(key.email, [...(accounts.get(key.email) ?? []), key]);
  return accounts;
}

const announceError = (error: unknown) => announce((error as Error).message);
