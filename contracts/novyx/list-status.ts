import type { Case } from "../engine/case.ts";

import { succeeded } from "../http/exchange.ts";
import { entryById, inGrace, oneKey, rotateOwn, twoKeys } from "./accounts.ts";
import { ask, requireRevoked } from "./ask.ts";
import { margin } from "./instants.ts";
import { hasStatus, shown } from "./list-entry.ts";

/** Listing: the status of a key through its life. */
export const listStatusCases: readonly Case[] = [
  {
    id: "novyx.list.active-keys",
    clauses: ["novyx.list.active"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const first = await oneKey(t);
      const isActive = hasStatus(first.entry, "active");
      t.check("novyx.list.active", isActive, "the key of a new account to be active", shown(first.entry)!);
      const { renewed } = await rotateOwn(t, first);
      const entry = await entryById(t, renewed.key, renewed.id);
      const isNewActive = hasStatus(entry, "active");
      t.check("novyx.list.active", isNewActive, "the new key of a rotation to be active", shown(entry)!);
    },
  },
  {
    id: "novyx.list.status-in-grace",
    clauses: ["novyx.list.grace"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { old, renewed } = await inGrace(t);
      if (!succeeded(await ask(t, "listKeys", { key: old.key })))
        t.notOffered("the replaced key does not work, so that it does not show whether its grace is over already");
      for (const caller of [renewed.key, old.key]) {
        const entry = await entryById(t, caller, old.id);
        t.check("novyx.list.grace", hasStatus(entry, "grace"), "a replaced key to be in grace", shown(entry)!);
      }
    },
  },
  {
    id: "novyx.list.status-around-end-of-grace",
    clauses: ["novyx.list.grace", "novyx.list.grace-ended"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 2 },
    async run(t) {
      const { old, renewed, end } = await inGrace(t);
      await t.advanceBefore(end - margin);
      const before = await entryById(t, renewed.key, old.id);
      if ((await t.now()) >= end) t.notOffered("the grace of this target is too short to be seen");
      const isInGrace = hasStatus(before, "grace");
      t.check("novyx.list.grace", isInGrace, "a replaced key to be in grace until its end", shown(before)!);
      await t.advanceTo(end + margin);
      const after = await entryById(t, renewed.key, old.id);
      const hasEnded = hasStatus(after, "expired", "revoked");
      const expected = "a replaced key after its grace to be expired or revoked";
      t.check("novyx.list.grace-ended", hasEnded, expected, shown(after)!);
    },
  },
  {
    id: "novyx.list.status-of-revoked",
    clauses: ["novyx.list.revoked", "novyx.list.revoked-at"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      const revocation = await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      requireRevoked(t, revocation);
      const entry = await entryById(t, caller.key, other.id);
      t.check("novyx.list.revoked", hasStatus(entry, "revoked"), "a revoked key to be revoked", shown(entry)!);
      const isTold = typeof entry["revoked_at"] === "string";
      t.check("novyx.list.revoked-at", isTold, "revoked_at of a revoked key to be a timestamp", shown(entry)!);
    },
  },
];
