import type { Case } from "../engine/case.ts";

import { succeeded, timestamp } from "../http/exchange.ts";
import { addedKey, entryById, expiringKey, oneKey } from "./accounts.ts";
import { ask, checkEnded, requireWorks, tryKey } from "./ask.ts";
import { hour, margin } from "./instants.ts";
import { checkEntries, entryClauses, hasStatus, shown } from "./list-entry.ts";

const life = { expiresInSeconds: hour / 1000 };

/** Keys that end by themselves. */
export const expiryCases: readonly Case[] = [
  {
    id: "novyx.expiry.boundary",
    clauses: ["novyx.auth.expired-key"],
    needs: ["clock", "expiringKeys"],
    costs: { keys: 1, clockMoves: 2 },
    async run(t) {
      const { key, end } = await expiringKey(t, life);
      await t.advanceBefore(end - margin);
      const { works, answer } = await tryKey(t, key);
      if ((await t.now()) >= end) t.unverified("the target's clock runs too fast");
      const until = "a key to authenticate until its expires_at";
      t.check("novyx.auth.expired-key", works, until, answer);
      await t.advanceTo(end + margin);
      await checkEnded(t, "novyx.auth.expired-key", key, "a key to stop at its expires_at");
    },
  },
  {
    id: "novyx.expiry.in-grace",
    clauses: ["novyx.auth.expired-key"],
    needs: ["clock", "expiringKeys"],
    costs: { keys: 2, clockMoves: 1 },
    async run(t) {
      // Grace may end a key earlier than its expires_at, and never later.
      const { key, end } = await expiringKey(t, life);
      const { exchange } = await t.rotate(key);
      if (!succeeded(exchange)) t.unverified("a key that expires cannot be rotated");
      await t.advanceTo(end + margin);
      await checkEnded(t, "novyx.auth.expired-key", key, "a key in grace to stop at its expires_at");
    },
  },
  {
    id: "novyx.expiry.list",
    clauses: ["novyx.list.expires-at", "novyx.list.active", "novyx.list.expired", "novyx.list.all-keys"],
    needs: ["clock", "expiringKeys"],
    costs: { accounts: 1, keys: 2, clockMoves: 2 },
    async run(t) {
      const caller = await oneKey(t);
      const other = await addedKey(t, caller, life);
      if (!other) return t.notOffered("the hook adds no second key to an account");
      const third = await addedKey(t, { ...caller, ids: other.ids }, life);
      if (third) await ask(t, "revokeKey", { key: caller.key, body: { key_id: third.id } });
      const end = timestamp(other.entry["expires_at"]);
      const expected = "expires_at to be a timestamp for a key that expires";
      t.check("novyx.list.expires-at", end !== undefined, expected, shown(other.entry)!);
      if (end === undefined) return;
      await t.advanceBefore(end - margin);
      const before = await entryById(t, caller.key, other.id);
      if ((await t.now()) >= end) t.unverified("the target's clock runs too fast");
      const isActive = hasStatus(before, "active");
      t.check("novyx.list.active", isActive, "a key to be active until its expires_at", shown(before)!);
      await t.advanceTo(end + margin);
      const entries = await t.keys(caller.key);
      const after = entries.find(({ key_id }) => key_id === other.id);
      t.check("novyx.list.all-keys", after !== undefined, "an expired key to be listed", JSON.stringify(entries));
      if (!after) return;
      const isExpired = hasStatus(after, "expired");
      t.check("novyx.list.expired", isExpired, "a key after its expires_at to be expired", shown(after)!);
      const both = entries.find(({ key_id }) => key_id === third?.id);
      const isEither = both === undefined || hasStatus(both, "expired", "revoked");
      const ended = "a revoked key after its expires_at to be revoked or expired";
      t.check("novyx.list.expired", isEither, ended, shown(both ?? after)!);
    },
  },
  {
    id: "novyx.expiry.form-of-list",
    clauses: entryClauses,
    needs: ["clock", "expiringKeys"],
    costs: { accounts: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      const caller = await oneKey(t);
      const other = await addedKey(t, caller, life);
      if (!other) return t.notOffered("the hook adds no second key to an account");
      await t.advance(life.expiresInSeconds + margin / 1000);
      await requireWorks(t, caller.key, "a key without an end");
      checkEntries(t, await ask(t, "listKeys", { key: caller.key }));
    },
  },
];
