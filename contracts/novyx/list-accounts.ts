import type { Case, ListedKey, Scenario } from "../engine/case.ts";

import { succeeded } from "../http/exchange.ts";
import { oneKey, rotateOwn, twoKeys } from "./accounts.ts";
import { ask, requireRevoked } from "./ask.ts";
import { margin } from "./instants.ts";

/** Listing: every key of the account, and of no other. */
export const listAccountsCases: readonly Case[] = [
  {
    id: "novyx.list.grace-and-revoked-too",
    clauses: ["novyx.list.all-keys"],
    costs: { accounts: 1, keys: 3 },
    async run(t) {
      const first = await rotateOwn(t, await oneKey(t));
      const second = await rotateOwn(t, first.renewed);
      const { renewed } = await rotateOwn(t, second.renewed);
      const ids = [first.old, second.old, second.renewed, renewed].map(({ id }) => id);
      await checkListed(t, renewed.key, ids, "every key to be listed, those in grace too");
      const revocation = await ask(t, "revokeKey", { key: renewed.key, body: { key_id: first.old.id } });
      if (!succeeded(revocation)) t.notOffered("a replaced key cannot be revoked");
      await checkListed(t, renewed.key, ids, "every key to be listed, a revoked one too");
    },
  },
  {
    id: "novyx.list.ended-too",
    clauses: ["novyx.list.all-keys"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      const { old, renewed, end } = await rotateOwn(t, await oneKey(t));
      if (end !== null) await t.advanceTo(end + margin);
      await checkListed(t, renewed.key, [old.id, renewed.id], "every key to be listed, one after its grace too");
    },
  },
  {
    id: "novyx.list.after-revocation",
    clauses: ["novyx.list.all-keys"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      const revocation = await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      requireRevoked(t, revocation);
      await checkListed(t, caller.key, [caller.id, other.id], "every key to be listed, a revoked one too");
    },
  },
  {
    id: "novyx.list.two-accounts",
    clauses: ["novyx.list.own-account-only"],
    costs: { accounts: 2, keys: 1 },
    async run(t) {
      const one = await t.account();
      const before = await t.keys(one.key);
      const { newKey } = await t.rotate((await t.account()).key);
      const after = await t.keys(one.key);
      const clause = "novyx.list.own-account-only";
      const prefixes = (keys: ListedKey[]) =>
        keys
          .map(({ key_prefix }) => key_prefix)
          .toSorted()
          .join(", ");
      const isSame = prefixes(before) === prefixes(after);
      const seen = `first ${prefixes(before)}; after another account made two keys ${prefixes(after)}`;
      t.check(clause, isSame, "keys of another account not to be listed", seen);
      // Ids may count from one in each account, so the whole entry has to be the same.
      const others = new Set((await t.keys(newKey)).map((entry) => JSON.stringify(entry)));
      const shared = after.map((entry) => JSON.stringify(entry)).find((entry) => others.has(entry));
      t.check(clause, shared === undefined, "no key to be listed in two accounts", shared ?? "none");
    },
  },
];

async function checkListed(t: Scenario, caller: string, ids: string[], expected: string): Promise<void> {
  const listed = new Set((await t.keys(caller)).map(({ key_id }) => key_id));
  const missing = ids.filter((id) => !listed.has(id));
  t.check("novyx.list.all-keys", missing.length === 0, expected, `not listed: ${missing.join(", ")}`);
}
