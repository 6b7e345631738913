import type { Case, Scenario } from "../engine/case.ts";
import type { OwnKey } from "./accounts.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { field, isString, succeeded } from "../http/exchange.ts";
import { addedKey, entryById, oneKey } from "./accounts.ts";
import { checkWorks, send, tryKey } from "./ask.ts";
import { hasStatus, shown } from "./list-entry.ts";

const name = "production-agent";

/**
 * What the vendor's page on authentication does with named keys. The page on API keys has none of it, so that a target
 * which keeps to that page offers none.
 */
export const namedKeyCases: readonly Case[] = [
  {
    id: "novyx.another-key.made",
    clauses: ["novyx.another-key.made"],
    costs: { accounts: 1, signUps: 1 },
    async run(t) {
      const clause = "novyx.another-key.made";
      const first = await oneKey(t);
      const { key, answer } = await makeKey(t, first);
      const isNew = isString(key) && key.startsWith(rules.prefixes.Secret) && key !== first.key;
      if (!t.check(clause, isNew, "api_key to be another key", answer) || !isString(key)) return;
      if (!(await checkWorks(t, clause, key, "another key of an account to work at once"))) return;
      const seenByBoth = [await t.keys(first.key), await t.keys(key)].every(({ length }) => length === 2);
      t.check(clause, seenByBoth, "the two keys to be of one account", answer);
    },
  },
  {
    id: "novyx.list.name",
    clauses: ["novyx.list.name"],
    costs: { accounts: 1, signUps: 1 },
    async run(t) {
      const first = await oneKey(t);
      await makeKey(t, first);
      const entry = (await t.keys(first.key)).find(({ key_id }) => key_id !== first.id);
      if (!entry || !("name" in entry)) return t.notOffered("this target lists no names of keys");
      t.check("novyx.list.name", entry.name === name, `the name to be ${name}`, shown(entry)!);
    },
  },
  {
    id: "novyx.rotate.named-key",
    clauses: ["novyx.rotate.named-key"],
    costs: { accounts: 1, keys: 2 },
    async run(t) {
      const clause = "novyx.rotate.named-key";
      const caller = await oneKey(t);
      const other = await addedKey(t, caller);
      if (!other) return t.notOffered("no hook adds a key to an account");
      const answer = await send(t, "rotateKey", { key: caller.key, body: { key_id: other.id } });
      if (!succeeded(answer)) return t.notOffered("this target rotates no key that is named");
      const isCallerReplaced = !(await isActive(t, caller, caller));
      const isOtherReplaced = !(await isActive(t, caller, other));
      if (isCallerReplaced && !isOtherReplaced) return t.notOffered("this target rotates the calling key");
      t.check(clause, isOtherReplaced, "the named key to be replaced", answer);
      t.check(clause, !isCallerReplaced, "the calling key to stay", answer);
    },
  },
];

/** Makes another key of an account by its name; ends the case where the target signs up only. */
async function makeKey(t: Scenario, { key: caller }: OwnKey) {
  const answer = await send(t, "signUp", { key: caller, body: { name }, clientIp: await t.freshIp() });
  const key = field(answer.json, "api_key");
  return succeeded(answer) ? { key, answer } : t.notOffered("this target only signs up here");
}

async function isActive(t: Scenario, caller: OwnKey, { key, id }: OwnKey): Promise<boolean> {
  return (await tryKey(t, key)).works && hasStatus(await entryById(t, caller.key, id), "active");
}
