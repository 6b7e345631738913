import type { ListedKey, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { unlessUnverified } from "../engine/case.ts";
import { verifyClause } from "../engine/prepare-novyx.ts";
import { field, isString, rejected, succeeded, summary, timestamp } from "../http/exchange.ts";
import { ask, tryKey } from "./ask.ts";

/** A key with its place in its account's list; `ids` are those that the account had when it was made. */
export type OwnKey = { email: string; key: string; id: string; ids: readonly string[] };

/** A fresh account, with the id under which its one key is listed. */
export async function oneKey(
  t: Scenario,
  options?: { tier?: string; expiresInSeconds?: number },
): Promise<OwnKey & { entry: ListedKey }> {
  const { email, key } = await t.account(options);
  const entries = await t.keys(key);
  const [only] = entries;
  const entry = entries.length === 1 && only ? only : await t.entryOf(key);
  return { email, key, id: entry.key_id, ids: entries.map(({ key_id }) => key_id), entry };
}

/** A fresh account whose key ends by itself, at the `end` that the list tells. */
export async function expiringKey(t: Scenario, life: { expiresInSeconds: number }): Promise<OwnKey & { end: number }> {
  const own = await oneKey(t, life);
  const end = timestamp(own.entry["expires_at"]);
  return end === undefined ? t.unverified("the list shows no expires_at of a key that expires") : { ...own, end };
}

/** A key that was rotated, and the new one. `end` is the announced end of grace; null where there is none. */
export type Rotated = {
  old: OwnKey;
  renewed: OwnKey & { entry: ListedKey };
  end: number | null;
  exchange: Exchange;
};

/** Rotates the newest key of an account, and finds out the id of the new one: the only one that is not known yet. */
export async function rotateOwn(t: Scenario, old: OwnKey): Promise<Rotated> {
  const { newKey, graceExpiresAt: end, exchange } = await t.rotate(old.key);
  const renewed = (await ownKey(t, newKey, newKey, old)) ?? (await missed(t, newKey, old));
  return { old, renewed, end, exchange };
}

/** The documents have every key listed, under an id that tells it from others. */
async function missed(t: Scenario, newKey: string, { ids }: OwnKey): Promise<never> {
  const listed = (await t.keys(newKey)).map(({ key_id }) => key_id);
  const seen = `the ids ${listed.join(", ")}; before the rotation ${ids.join(", ")}`;
  if (listed.some((id) => !ids.includes(id))) t.unverified(`a rotation has added several keys to the list: ${seen}`);
  if (listed.length > ids.length)
    t.broken("novyx.list.key-id", "the new key of a rotation to have an id of its own", seen);
  return t.broken("novyx.list.all-keys", "the new key of a rotation to be listed", seen);
}

/** A fresh account whose key was rotated; ends as not offered where the target gives no grace. */
export async function inGrace(t: Scenario): Promise<Rotated & { end: number }> {
  const rotated = await rotateOwn(t, await oneKey(t));
  const { end } = rotated;
  if (end === null) return t.notOffered("this target gives no grace: grace_expires_at is null");
  return { ...rotated, end };
}

/** An account with two keys that work: two active ones where a hook makes them, else a new one and one in grace. */
export async function twoKeys(t: Scenario): Promise<{ caller: OwnKey; other: OwnKey }> {
  const caller = await oneKey(t);
  const other = await addedKey(t, caller);
  if (other) return { caller: { ...caller, ids: other.ids }, other };
  const { old, renewed, end } = await rotateOwn(t, caller);
  if (end === null || !(await tryKey(t, old.key)).works)
    t.notOffered("no hook adds a key to an account, and this target gives no grace in which an old key works");
  return { caller: renewed, other: old };
}

/** One more key of an account, by the hook; undefined where the target's hook does not do this. */
export async function addedKey(
  t: Scenario,
  first: OwnKey,
  options: { expiresInSeconds?: number } = {},
): Promise<(OwnKey & { entry: ListedKey }) | undefined> {
  const added = await unlessUnverified(t.account({ email: first.email, ...options }));
  return added && ownKey(t, added.key, first.key, first);
}

/** A key that an account has got, with the only id that the account did not have before. */
async function ownKey(t: Scenario, key: string, caller: string, { email, ids }: OwnKey) {
  const added = (await t.keys(caller)).filter(({ key_id }) => !ids.includes(key_id));
  const [entry] = added;
  if (!entry || added.length > 1) return undefined;
  return { email, key, id: entry.key_id, ids: [...ids, entry.key_id], entry };
}

/** The list entry with an id, as the calling key sees it. */
export async function entryById(t: Scenario, caller: string, id: string): Promise<ListedKey> {
  const entries = await t.keys(caller);
  const entry = entries.find(({ key_id }) => key_id === id);
  const seen = `the ids ${entries.map(({ key_id }) => key_id).join(", ")}`;
  return entry ?? t.broken("novyx.list.all-keys", `the key ${id} to be listed under its id for good`, seen);
}

/** Signs up and verifies, the way that the documents describe. */
export async function verified(
  t: Scenario,
  from?: { clientIp: string | undefined },
): Promise<{ email: string; token: string; key: string }> {
  const { email, token } = await t.signUp(from);
  const answer = await ask(t, "verify", { body: { email, token } });
  const key = field(answer.json, "api_key");
  if (succeeded(answer) && isString(key)) return { email, token, key };
  const expected = "the token of the mail and the address to be a 2xx with a key";
  if (succeeded(answer) || rejected(answer)) t.broken(verifyClause(answer), expected, answer);
  return t.unverified(`could not verify: ${summary(answer)}`);
}
