import type { Case, Scenario } from "../engine/case.ts";
import type { OwnKey } from "./accounts.ts";

import { field, rejected, rejectedWith, succeeded } from "../http/exchange.ts";
import { entryById, oneKey, rotateOwn, twoKeys } from "./accounts.ts";
import { ask, checkEnded, checkWorks, requireRevoked, requireWorks } from "./ask.ts";

/** Which key a revocation ends, named by prefix for one, and which keys it leaves alone. */
export const revokeReachCases: readonly Case[] = [
  {
    id: "novyx.revoke.by-prefix",
    clauses: ["novyx.revoke.by-prefix", "novyx.revoke.revoked-key-id"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, named } = await keyWithOwnPrefix(t);
      const { key_prefix } = await entryById(t, caller.key, named.id);
      const isPrefix = key_prefix !== "" && named.key.startsWith(key_prefix);
      if (!isPrefix) t.broken("novyx.list.key-prefix", "key_prefix to be the first characters of the key", key_prefix);
      const answer = await ask(t, "revokeKey", { key: caller.key, body: { key_id: key_prefix } });
      if (rejected(answer) && caller === named && !(await revokesItself(t, named)))
        t.notOffered("the keys of an account have the same prefix, and a key may not revoke itself");
      const clause = "novyx.revoke.by-prefix";
      const expected = "a key to be revoked when its listed prefix is sent as key_id";
      if (!t.check(clause, succeeded(answer), expected, answer)) return;
      const isItsId = field(answer.json, "revoked_key_id") === named.id;
      t.check("novyx.revoke.revoked-key-id", isItsId, `revoked_key_id to be ${named.id}, not the prefix`, answer);
      await checkEnded(t, clause, named.key, "the key that has the prefix to stop");
    },
  },
  {
    id: "novyx.revoke.shared-prefix",
    clauses: ["novyx.revoke.ambiguous-prefix"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      for (const { key } of [caller, other]) await requireWorks(t, key, "each of the two keys");
      const prefixes = [caller, other].map(async ({ id }) => (await entryById(t, caller.key, id)).key_prefix);
      const [first = "", second = ""] = await Promise.all(prefixes);
      // The listed prefix, where it is the same for both, and else what both begin with.
      const body = { key_id: first === second && first !== "" ? first : commonStart(first, second) };
      if (body.key_id === "") t.notOffered("the two keys have no first character in common");
      const answer = await ask(t, "revokeKey", { key: caller.key, body });
      const clause = "novyx.revoke.ambiguous-prefix";
      t.check(clause, rejected(answer), `the prefix ${body.key_id} of two keys to be rejected`, answer);
      for (const { key } of [caller, other]) await checkWorks(t, clause, key, "neither of the two keys to be revoked");
    },
  },
  {
    id: "novyx.revoke.other-keys-live",
    clauses: ["novyx.revoke.others-untouched"],
    costs: { accounts: 2, keys: 2 },
    async run(t) {
      const foreign = await oneKey(t);
      const { caller, other } = await twoKeys(t);
      const { old, renewed } = await rotateOwn(t, caller);
      const keys = [foreign.key, old.key, renewed.key];
      const living: string[] = [];
      for (const key of keys) if (succeeded(await ask(t, "listKeys", { key }))) living.push(key);
      const expected = "the new key of a rotation to authenticate";
      if (!living.includes(renewed.key)) t.broken("novyx.rotate.new-key-works", expected, "it does not list the keys");
      const answer = await ask(t, "revokeKey", { key: renewed.key, body: { key_id: other.id } });
      requireRevoked(t, answer);
      for (const key of living) {
        const expected = "every key that was not named to go on working";
        await checkWorks(t, "novyx.revoke.others-untouched", key, expected);
      }
    },
  },
  {
    id: "novyx.revoke.nothing-for-unknown",
    clauses: ["novyx.revoke.others-untouched"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      for (const { key } of [caller, other]) await requireWorks(t, key, "each of the two keys");
      await ask(t, "revokeKey", { key: caller.key, body: { key_id: "key_zq7x4w9k2m" } });
      for (const { key } of [caller, other])
        await checkWorks(t, "novyx.revoke.others-untouched", key, "an id of no key to end no key");
    },
  },
  {
    id: "novyx.revoke.key-of-another-account",
    clauses: ["novyx.revoke.foreign-key-survives", "novyx.revoke.foreign-key-not-found"],
    costs: { accounts: 2 },
    run: async (t) => checkForeign(t, ({ id }) => id, "by its id"),
  },
  {
    id: "novyx.revoke.prefix-of-another-account",
    clauses: ["novyx.revoke.foreign-key-survives", "novyx.revoke.foreign-key-not-found"],
    costs: { accounts: 2 },
    run: async (t) => checkForeign(t, ({ prefix }) => prefix, "by its prefix"),
  },
];

async function checkForeign(
  t: Scenario,
  nameOf: (own: { id: string; prefix: string }) => string,
  how: string,
): Promise<void> {
  const mine = await oneKey(t);
  const theirs = await oneKey(t);
  await requireWorks(t, theirs.key, "the key of the other account");
  const key_id = nameOf({ id: theirs.id, prefix: theirs.entry.key_prefix });
  const answer = await ask(t, "revokeKey", { key: mine.key, body: { key_id } });
  const survives = `another account's key to go on working when it is named ${how}`;
  await checkWorks(t, "novyx.revoke.foreign-key-survives", theirs.key, survives);
  // Ids that count from one, and prefixes that all keys share, name a key of the calling account as well.
  const isMine = key_id === mine.id || mine.entry.key_prefix.startsWith(key_id);
  const isNotFound = isMine || rejectedWith(answer, "NOT_FOUND");
  const expected = `another account's key, named ${how}, to be 404 with the code NOT_FOUND`;
  t.check("novyx.revoke.foreign-key-not-found", isNotFound, expected, answer);
}

/** A key whose listed prefix no other key of its account has: one of two, or else the only one of an account. */
async function keyWithOwnPrefix(t: Scenario): Promise<{ caller: OwnKey; named: OwnKey }> {
  const { caller, other } = await twoKeys(t);
  const { key_prefix } = await entryById(t, caller.key, other.id);
  const like = (await t.keys(caller.key)).filter((entry) => entry.key_prefix.startsWith(key_prefix));
  if (like.length === 1 && key_prefix !== "") return { caller, named: other };
  const single = await oneKey(t);
  return { caller: single, named: single };
}

/** Whether a key can revoke itself by its id, which tells a prefix that is not understood from a rule of the target. */
async function revokesItself(t: Scenario, { key, id }: OwnKey): Promise<boolean> {
  return succeeded(await ask(t, "revokeKey", { key, body: { key_id: id } }));
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
