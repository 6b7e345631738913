import type { Case } from "../engine/case.ts";

import { field, isString, rejected, rejectedWith, succeeded } from "../http/exchange.ts";
import { entryById, inGrace, oneKey, twoKeys } from "./accounts.ts";
import { ask, checkEnded, requireRevoked, requireWorks, tryKey } from "./ask.ts";
import { day } from "./instants.ts";

/** Revoking a key by its id. */
export const revokeCases: readonly Case[] = [
  {
    id: "novyx.revoke.answer",
    clauses: ["novyx.revoke.endpoint", "novyx.revoke.revoked-key-id", "novyx.revoke.message"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      const answer = await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      if (!t.check("novyx.revoke.endpoint", succeeded(answer), "a revocation to be a 2xx", answer)) return;
      const isItsId = field(answer.json, "revoked_key_id") === other.id;
      t.check("novyx.revoke.revoked-key-id", isItsId, `revoked_key_id to be ${other.id}`, answer);
      t.check("novyx.revoke.message", isString(field(answer.json, "message")), "message to be a string", answer);
    },
  },
  {
    id: "novyx.revoke.ends-at-once",
    clauses: ["novyx.revoke.immediate"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      await requireWorks(t, other.key, "the key that is to be revoked");
      const answer = await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      requireRevoked(t, answer);
      const ended = await checkEnded(t, "novyx.revoke.immediate", other.key, "a revoked key to stop at once");
      if (!ended) return;
      const revocation = await ask(t, "revokeKey", { key: other.key, body: { key_id: caller.id } });
      const expected = "a revoked key to be unable to revoke";
      t.check("novyx.revoke.immediate", !succeeded(revocation), expected, revocation);
    },
  },
  {
    id: "novyx.revoke.for-good",
    clauses: ["novyx.revoke.immediate"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 2 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      const answer = await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      requireRevoked(t, answer);
      for (const days of [1, 60]) {
        await t.advance((days * day) / 1000 + 60);
        await checkEnded(t, "novyx.revoke.immediate", other.key, "a revoked key to stay ended");
      }
    },
  },
  {
    id: "novyx.revoke.in-grace",
    clauses: ["novyx.revoke.in-grace"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { old, renewed } = await inGrace(t);
      if (!(await tryKey(t, old.key)).works)
        t.notOffered("the replaced key does not work, so that there is no grace left");
      const answer = await ask(t, "revokeKey", { key: renewed.key, body: { key_id: old.id } });
      t.check("novyx.revoke.in-grace", succeeded(answer), "the revocation of a key in grace to be a 2xx", answer);
      if (!succeeded(answer)) return;
      await checkEnded(t, "novyx.revoke.in-grace", old.key, "a key revoked in grace to stop at once");
    },
  },
  {
    id: "novyx.revoke.without-key-id",
    clauses: ["novyx.revoke.key-id-required"],
    costs: { accounts: 1 },
    async run(t) {
      const { key } = await t.account();
      for (const body of [{}, { key_id: null }, { key_id: "" }]) {
        await requireWorks(t, key, "the calling key");
        const answer = await ask(t, "revokeKey", { key, body });
        const expected = `a 4xx for a revocation with the body ${JSON.stringify(body)}`;
        t.check("novyx.revoke.key-id-required", rejected(answer), expected, answer);
      }
    },
  },
  {
    id: "novyx.revoke.unknown-key",
    clauses: ["novyx.revoke.not-found"],
    costs: { accounts: 1 },
    async run(t) {
      const { key, id, entry } = await oneKey(t);
      for (const unknown of [`${id}zq7x4w9k`, `${entry.key_prefix}~zq7x4w9k`, "key_zq7x4w9k2m"]) {
        const answer = await ask(t, "revokeKey", { key, body: { key_id: unknown } });
        const isNotFound = rejectedWith(answer, "NOT_FOUND");
        const expected = `${unknown}, which is no key's, to be 404 with the code NOT_FOUND`;
        t.check("novyx.revoke.not-found", isNotFound, expected, answer);
      }
    },
  },
  {
    id: "novyx.revoke.calling-key",
    clauses: ["novyx.revoke.calling-key"],
    costs: { accounts: 1 },
    async run(t) {
      const { key, id } = await oneKey(t);
      const answer = await ask(t, "revokeKey", { key, body: { key_id: id } });
      const clause = "novyx.revoke.calling-key";
      if (!t.check(clause, succeeded(answer), "a key to be able to revoke itself", answer)) return;
      await checkEnded(t, clause, key, "a key that revoked itself to stop at once");
    },
  },
  {
    id: "novyx.revoke.twice",
    clauses: ["novyx.revoke.repeat", "novyx.list.revoked-at"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      const revoke = () => ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      requireRevoked(t, await revoke());
      const { revoked_at: first } = await entryById(t, caller.key, other.id);
      await t.advance(600);
      const again = await revoke();
      t.check("novyx.revoke.repeat", succeeded(again), "a second revocation to be a 2xx", again);
      const { revoked_at: second } = await entryById(t, caller.key, other.id);
      const seen = `first ${String(first)}, then ${String(second)}`;
      t.check("novyx.list.revoked-at", first === second, "revoked_at to stay what it was", again, seen);
    },
  },
];
