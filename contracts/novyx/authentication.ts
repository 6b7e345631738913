import type { Case } from "../engine/case.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { rejected, succeeded, summary } from "../http/exchange.ts";
import { expiringKey, oneKey, twoKeys } from "./accounts.ts";
import { ask, requireRevoked } from "./ask.ts";
import { hour, margin } from "./instants.ts";

// A rotation comes last, since the key may end with it.
const secured = ["listKeys", "revokeKey", "rotateKey"] as const;
const body = { key_id: "key_zq7x4w9k2m" };

/** Who is let in: the holder of a key that travels as a Bearer token. */
export const authenticationCases: readonly Case[] = [
  {
    id: "novyx.auth.bearer",
    clauses: ["novyx.auth.bearer-header"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { key } = await t.account();
      // Where everybody is served, or nobody, it does not show that the key was read.
      if (!rejected(await ask(t, "listKeys"))) t.unverified("the list is not rejected without a key");
      for (const operation of secured) {
        const answer = await ask(t, operation, { key, ...(operation === "revokeKey" && { body }) });
        if (operation === "listKeys" && !succeeded(answer) && answer.status !== 401 && answer.status !== 403)
          t.unverified(`whether a key authenticates cannot be told: ${summary(answer)}`);
        const isLetIn = answer.status !== 401 && answer.status !== 403;
        const expected = "a key sent as Authorization: Bearer to be let in";
        t.check("novyx.auth.bearer-header", isLetIn, expected, answer);
      }
    },
  },
  {
    id: "novyx.auth.no-key",
    clauses: ["novyx.auth.missing-key"],
    async run(t) {
      for (const operation of secured) {
        const answer = await ask(t, operation, operation === "revokeKey" ? { body } : {});
        t.check("novyx.auth.missing-key", answer.status === 401, "401 where there is no key", answer);
      }
    },
  },
  {
    id: "novyx.auth.unknown-key",
    clauses: ["novyx.auth.invalid-key"],
    async run(t) {
      for (const operation of secured) {
        const key = `${rules.prefixes.Secret}zq7x4w9k_2m8v3n5b7c9x1z4l6k8j`;
        const answer = await ask(t, operation, { key, ...(operation === "revokeKey" && { body }) });
        t.check("novyx.auth.invalid-key", answer.status === 401, "401 for a key that nobody has issued", answer);
      }
    },
  },
  {
    id: "novyx.auth.nearly-a-key",
    clauses: ["novyx.auth.invalid-key"],
    costs: { accounts: 1 },
    async run(t) {
      const { key, id, entry } = await oneKey(t);
      const last = key.at(-1) === "a" ? "b" : "a";
      const changed = key.slice(0, -1) + last;
      for (const wrong of [changed, key.slice(0, -1), `${key}a`, key.slice(5), entry.key_prefix, id]) {
        if (!/^[\x21-\x7e]+$/.test(wrong)) continue;
        const answer = await ask(t, "listKeys", { key: wrong });
        t.check("novyx.auth.invalid-key", answer.status === 401, "401 for what is nearly a key", answer);
      }
    },
  },
  {
    id: "novyx.auth.revoked-key",
    clauses: ["novyx.auth.invalid-key"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      const answer = await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } });
      requireRevoked(t, answer);
      for (const operation of ["listKeys", "rotateKey"] as const) {
        const rejection = await ask(t, operation, { key: other.key });
        t.check("novyx.auth.invalid-key", rejection.status === 401, "401 for a revoked key", rejection);
      }
    },
  },
  {
    id: "novyx.auth.expired-key",
    clauses: ["novyx.auth.invalid-key"],
    needs: ["clock", "expiringKeys"],
    costs: { keys: 1, clockMoves: 1 },
    async run(t) {
      const { key, end } = await expiringKey(t, { expiresInSeconds: hour / 1000 });
      await t.advanceTo(end + margin);
      const rejection = await ask(t, "listKeys", { key });
      t.check("novyx.auth.invalid-key", rejection.status === 401, "401 for an expired key", rejection);
    },
  },
];
