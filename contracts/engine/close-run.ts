import type { ListedKey } from "./prepare-novyx.ts";
import type { Run } from "./run.ts";

import { field, succeeded } from "../http/exchange.ts";
import { callOperation } from "./call-operation.ts";
import { begins, isListedKey } from "./prepare-novyx.ts";

// A run makes some hundred keys, and nothing else goes on any more.
const mostAtOnce = 96;

/** Ends a run: every key that it has made and that still works is revoked, as far as the target lets it. */
export async function closeRun(run: Run): Promise<void> {
  // What an early end has stopped is to be tidied up all the same.
  await Promise.all([revokeNovyxKeys({ ...run, signal: undefined }), deleteNovastackKeys(run)]);
  run.client.close();
}

async function deleteNovastackKeys({ drivers, novastackKeys }: Run): Promise<void> {
  const remove = drivers.deleteNovastackKey;
  if (remove) await Promise.allSettled(novastackKeys.map((key) => remove(key)));
}

async function revokeNovyxKeys(run: Run): Promise<void> {
  if (run.target.novyx === undefined) return;
  const waiting = [...run.novyxKeys];
  // A target may list any number of entries that begin like the key: there are no more to revoke than were made.
  let left = 4 * waiting.length;
  // The keys of one account list each other, and are asked at once: the first revokes all, the others what it has left.
  const turns = new Map<string, Promise<void>>();
  const revoked = new Set<string>();
  const revokeAll = async (key: string) => {
    const found = await ownKeysOf(run, key, left);
    // A target that does not answer any more is not asked for every key.
    if (found === "no answer") waiting.length = 0;
    if (typeof found === "string") return;
    const { account, others, itself } = found;
    const revoke = async (key_id: string) => {
      if (revoked.has(key_id) || left-- <= 0) return;
      if (succeeded(await callOperation(run, "revokeKey", { key, body: { key_id } }))) revoked.add(key_id);
    };
    const revokeEach = async () => {
      // The calling key comes last: after it no other could be revoked.
      await Promise.all(others.map(revoke));
      for (const id of itself) await revoke(id);
    };
    const turn = (turns.get(account) ?? Promise.resolve()).then(revokeEach);
    turns.set(account, turn);
    await turn;
  };
  const worker = async () => {
    // What cannot be asked any more stays as it is: a run ends with its report all the same.
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
      await revokeAll(key).catch(() => (waiting.length = 0));
  };
  await Promise.all(Array.from({ length: mostAtOnce }, worker));
}

/**
 * The ids of the run's own keys that still work in the list of a key, at most so many: what else a list has is not held
 * while they are revoked. An account is known by the first of its ids.
 */
async function ownKeysOf(run: Run, key: string, most: number) {
  const listed = await callOperation(run, "listKeys", { key });
  if (listed.problem !== null) return "no answer";
  const entries = field(listed.json, "keys");
  if (!succeeded(listed) || !Array.isArray(entries)) return "no list";
  const keys = entries.filter(isListedKey);
  // A wrong target may list keys of others: these are left alone.
  const own = keys.filter((entry) => isLive(entry) && [...run.novyxKeys].some((made) => begins(entry, made)));
  const idsOf = (some: ListedKey[]) => some.slice(0, most).map(({ key_id }) => key_id);
  return {
    account: keys.map(({ key_id }) => key_id).toSorted()[0] ?? "",
    others: idsOf(own.filter((entry) => !begins(entry, key))),
    itself: idsOf(own.filter((entry) => begins(entry, key))),
  };
}

function isLive({ status }: ListedKey): boolean {
  return status === "active" || status === "grace";
}
