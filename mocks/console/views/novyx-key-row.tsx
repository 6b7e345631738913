import type { components } from "../../../spec/generated/control.types.ts";
import type { KeyDialogs } from "../parts/key-dialogs.ts";

import { useMockTime } from "../clock.tsx";
import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { CopyButton } from "../../panel/copy-button.tsx";
import { duration, instant } from "../words.ts";

type NovyxKey = components["schemas"]["NovyxKey"];

/** A Novyx key with what can be done to it. */
export function NovyxKeyRow({ entry, dialogs }: { entry: NovyxKey; dialogs: KeyDialogs }) {
  const { key_id: id, key_prefix: prefix, status, name } = entry;
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
        <code>{prefix}…</code> {name !== null && <strong class="clamp">{name}</strong>}
        <div class="dim facts-line">
          <code>{id}</code> <time>created {instant(entry.created_at)}</time>
        </div>
      </div>
      <div class="badges">
        <span class={`badge ${status}`}>{status}</span>
        <Ending entry={entry} />
      </div>
      <div class="actions">
        <CopyButton text={id} label="Copy id" subject={id} />
        {isAlive && (
          <>
            <button type="button" aria-label={`Rotate ${id}`} onClick={() => void rotate().catch(announceError)}>
              Rotate
            </button>
            <ConfirmButton
              {...{ dialogs, subject: id, yes: "Revoke", act: revoke }}
              title="Revoke this key?"
              text={`Requests with ${id} are answered 401 from then on.`}
            />
          </>
        )}
      </div>
    </li>
  );
}

/** When a key that works will not work any more; infinity where that is not known. */
export function endOf(key: NovyxKey): number {
  return key.status === "active" || key.status === "grace" ? lastInstantOf(key) : Number.POSITIVE_INFINITY;
}

/** When a key ends or ended, counted on the mock's clock. */
function Ending({ entry }: { entry: NovyxKey }) {
  const { now } = useMockTime();
  const end = endOf(entry);
  if (entry.revoked_at !== null) return <time class="dim">at {instant(entry.revoked_at)}</time>;
  if (entry.status === "expired") return <time class="dim">at {instant(lastInstantOf(entry))}</time>;
  if (now === null || end === Number.POSITIVE_INFINITY) return null;
  const isGrace = entry.grace_expires_at !== null && Date.parse(entry.grace_expires_at) === end;
  return (
    <span class="countdown">
      {isGrace ? "grace ends in" : "expires in"} <span class="mono">{duration(end - now)}</span>
    </span>
  );
}

function lastInstantOf({ expires_at, grace_expires_at }: NovyxKey): number {
  const ends = [expires_at, grace_expires_at].flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  return Math.min(...ends);
}

const announceError = (error: unknown) => announce((error as Error).message);
