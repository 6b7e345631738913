import type { Case } from "../engine/case.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { field, succeeded, summary, timestamp } from "../http/exchange.ts";
import { entryById, inGrace, oneKey, rotateOwn } from "./accounts.ts";
import { ask, checkEnded, checkWorks, tryKey } from "./ask.ts";
import { day, margin, minute, timed } from "./instants.ts";

const graceMs = rules.durations.grace.ms;

/** Rotating: the life of the old key. */
export const rotateGraceCases: readonly Case[] = [
  {
    id: "novyx.rotate.grace-begins",
    clauses: ["novyx.rotate.old-key-works-in-grace"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { old, renewed, end } = await inGrace(t);
      const begin = timestamp((await entryById(t, renewed.key, renewed.id))["created_at"]) ?? 0;
      if (end - begin < margin) t.notOffered("the grace of this target is too short to be seen");
      const expected = "the old key to authenticate after the rotation";
      await checkWorks(t, "novyx.rotate.old-key-works-in-grace", old.key, expected);
    },
  },
  {
    id: "novyx.rotate.boundary-of-grace",
    clauses: ["novyx.rotate.old-key-works-in-grace", "novyx.rotate.old-key-ends-with-grace"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 2 },
    async run(t) {
      const { old, end } = await inGrace(t);
      await t.advanceBefore(end - margin);
      const { works, answer } = await tryKey(t, old.key);
      const isInTime = (await t.now()) < end;
      const until = "the old key to authenticate until grace_expires_at";
      if (isInTime) t.check("novyx.rotate.old-key-works-in-grace", works, until, answer);
      await t.advanceTo(end + margin);
      const expected = "the old key to stop at grace_expires_at";
      await checkEnded(t, "novyx.rotate.old-key-ends-with-grace", old.key, expected);
      if (!isInTime) t.notOffered("the grace of this target is too short to be seen");
    },
  },
  {
    id: "novyx.rotate.no-second-life",
    clauses: ["novyx.rotate.old-key-ends-with-grace"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      const { old, end } = await inGrace(t);
      // Further than milliseconds can be counted in 32 bits.
      await t.advanceTo(end + 60 * day);
      const expected = "the old key to stay ended long after its grace";
      await checkEnded(t, "novyx.rotate.old-key-ends-with-grace", old.key, expected);
    },
  },
  {
    id: "novyx.rotate.length-of-grace",
    clauses: ["novyx.rotate.grace-length"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { key } = await t.account();
      const { from, to, result } = await timed(t, () => t.rotate(key));
      const { graceExpiresAt: end, exchange } = result;
      const is24Hours = end !== null && end >= from + graceMs - minute && end <= to + graceMs + minute;
      t.check("novyx.rotate.grace-length", is24Hours, "the grace to end 24 hours after the rotation", exchange);
    },
  },
  {
    id: "novyx.rotate.null-for-no-grace",
    clauses: ["novyx.rotate.grace-null"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { key } = await t.account();
      const { graceExpiresAt, exchange } = await t.rotate(key);
      const isNull = field(exchange.json, "grace_expires_at") === null;
      if (!isNull && graceExpiresAt === null)
        t.broken("novyx.rotate.grace-expires-at", "grace_expires_at to be an ISO 8601 timestamp or null", exchange);
      const { works, answer } = await tryKey(t, key);
      const isConsistent = works === !isNull;
      const seen = `${summary(exchange)}; then the old key: ${answer.status}`;
      const expected = "grace_expires_at to be null where the old key has stopped at once, and only there";
      t.check("novyx.rotate.grace-null", isConsistent, expected, exchange, seen);
    },
  },
  {
    id: "novyx.rotate.in-grace",
    clauses: ["novyx.rotate.from-grace"],
    costs: { accounts: 1, keys: 2 },
    async run(t) {
      const { old, renewed } = await inGrace(t);
      const listedEnd = async () => timestamp((await entryById(t, renewed.key, old.id))["grace_expires_at"]);
      const before = await listedEnd();
      if (before === undefined)
        return t.broken("novyx.list.grace-expires-at", "the end of a grace to be listed", "a list without it");
      const answer = await ask(t, "rotateKey", { key: old.key });
      const clause = "novyx.rotate.from-grace";
      if (!t.check(clause, succeeded(answer), "a key in grace to be able to rotate", answer)) return;
      const after = await listedEnd();
      const isKept = after !== undefined && after <= before + 1000;
      const seen = `${String(((after ?? 0) - before) / 1000)} seconds later than before`;
      t.check(clause, isKept, "its grace not to be prolonged", answer, seen);
      await checkWorks(t, clause, renewed.key, "the earlier new key to go on working");
    },
  },
  {
    id: "novyx.rotate.twice",
    clauses: ["novyx.rotate.old-key-ends-with-grace"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 2, clockMoves: 1 },
    async run(t) {
      // A second rotation, by the new key, is no reason to keep the first key alive.
      const first = await rotateOwn(t, await oneKey(t));
      const { end } = first;
      if (end === null) return t.notOffered("this target gives no grace: grace_expires_at is null");
      await t.rotate(first.renewed.key);
      await t.advanceTo(end + margin);
      const expected = "the first key to stop at its grace_expires_at, whatever was rotated since";
      await checkEnded(t, "novyx.rotate.old-key-ends-with-grace", first.old.key, expected);
    },
  },
];
