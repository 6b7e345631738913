import type { Case } from "../engine/case.ts";

import { answeredWith, field, isString, succeeded, timestamp } from "../http/exchange.ts";
import { entryById, oneKey, rotateOwn, twoKeys } from "./accounts.ts";
import { ask, requireRevoked } from "./ask.ts";
import { isWithin, timed } from "./instants.ts";
import { checkEntries, entryClauses, shown } from "./list-entry.ts";

/** Listing: the form of the list, and its instants. */
export const listCases: readonly Case[] = [
  {
    id: "novyx.list.one-key",
    clauses: ["novyx.list.endpoint", ...entryClauses],
    costs: { accounts: 1 },
    async run(t) {
      const { key } = await t.account();
      const answer = await ask(t, "listKeys", { key });
      if (answer.status === 401 || answer.status === 403)
        t.unverified("the key of a new account does not authenticate");
      const isServed = answeredWith(answer, "keys");
      t.check("novyx.list.endpoint", isServed, "the list to be a 2xx with keys", answer);
      if (!succeeded(answer)) return;
      const [entry] = checkEntries(t, answer);
      if (!entry) return;
      const isNull = entry["revoked_at"] === null;
      t.check("novyx.list.revoked-at", isNull, "revoked_at of a working key to be null", answer, shown(entry));
    },
  },
  {
    id: "novyx.list.same-ids",
    clauses: ["novyx.list.key-id"],
    costs: { accounts: 1 },
    async run(t) {
      const { key, id } = await oneKey(t);
      const ids = (await t.keys(key)).map(({ key_id }) => key_id);
      const seen = `first ${id}, then ${ids.join(" and ")}`;
      t.check("novyx.list.key-id", ids.includes(id), "a key to keep its key_id", seen);
    },
  },
  {
    id: "novyx.list.every-status",
    clauses: entryClauses,
    costs: { accounts: 1, keys: 2 },
    async run(t) {
      const { old, renewed } = await rotateOwn(t, await oneKey(t));
      // Rejected perhaps where a key of the account is in grace already.
      const again = await ask(t, "rotateKey", { key: renewed.key });
      const next = field(again.json, "new_key");
      const key = succeeded(again) && isString(next) ? next : renewed.key;
      // Rejected perhaps where there is no grace; then the list is one of ended keys.
      await ask(t, "revokeKey", { key, body: { key_id: old.id } });
      const answer = await ask(t, "listKeys", { key });
      if (!succeeded(answer)) t.unverified("the list was rejected");
      checkEntries(t, answer);
    },
  },
  {
    id: "novyx.list.announced-grace",
    clauses: ["novyx.list.grace-expires-at"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { old, renewed, end, exchange } = await rotateOwn(t, await oneKey(t));
      const announcedEnd = field(exchange.json, "grace_expires_at");
      if (end === null && announcedEnd !== null)
        t.broken("novyx.rotate.grace-expires-at", "grace_expires_at to be an ISO 8601 timestamp or null", exchange);
      const entry = await entryById(t, renewed.key, old.id);
      const listed = timestamp(entry["grace_expires_at"]) ?? null;
      // The one may be cut to whole seconds, and the other not.
      const isSame = listed === end || (listed !== null && end !== null && Math.abs(listed - end) <= 1000);
      const announced = end === null ? "null" : new Date(end).toISOString();
      const expected = `grace_expires_at to be ${announced}, as the rotation announced`;
      t.check("novyx.list.grace-expires-at", isSame, expected, shown(entry)!);
    },
  },
  {
    id: "novyx.list.revoked-now",
    clauses: ["novyx.list.revoked-at", "novyx.list.created-at"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      // Where keys are signed up for, a reset may take the clock back: so that comes first.
      await t.freshIp();
      const { result, ...made } = await timed(t, () => twoKeys(t));
      const { caller, other } = result;
      const { created_at } = await entryById(t, caller.key, other.id);
      const expected = "created_at to be the time at which the key was made";
      t.check("novyx.list.created-at", isWithin(created_at, made), expected, `created_at: ${String(created_at)}`);
      await t.advance(600);
      const body = { key_id: other.id };
      const revocation = await timed(t, () => ask(t, "revokeKey", { key: caller.key, body }));
      requireRevoked(t, revocation.result);
      const entry = await entryById(t, caller.key, other.id);
      const isNow = isWithin(entry["revoked_at"], revocation);
      t.check("novyx.list.revoked-at", isNow, "revoked_at to be the time of the revocation", shown(entry)!);
    },
  },
];
