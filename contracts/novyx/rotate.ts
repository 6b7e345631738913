import type { Case } from "../engine/case.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { answeredWith, field, isString, isTimestampOrNull, rejected, succeeded, timestamp } from "../http/exchange.ts";
import { oneKey, rotateOwn } from "./accounts.ts";
import { ask, checkWorks, requireWorks } from "./ask.ts";
import { minute } from "./instants.ts";

/** Rotating: what it answers, and the new key. */
export const rotateCases: readonly Case[] = [
  {
    id: "novyx.rotate.answer",
    clauses: ["novyx.rotate.endpoint", "novyx.rotate.new-key", "novyx.rotate.grace-expires-at", "novyx.rotate.message"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { key } = await t.account();
      await requireWorks(t, key, "the key of a new account");
      const answer = await ask(t, "rotateKey", { key });
      const isServed = answeredWith(answer, "new_key", "grace_expires_at", "message");
      if (!t.check("novyx.rotate.endpoint", isServed, "a rotation to be a 2xx with its fields", answer)) return;
      const { json } = answer;
      const newKey = field(json, "new_key");
      const isNew = isString(newKey) && newKey.startsWith(rules.prefixes.Secret) && newKey !== key;
      t.check("novyx.rotate.new-key", isNew, "new_key to start with nram_ and to be another key", answer);
      const isEnd = isTimestampOrNull(field(json, "grace_expires_at"));
      t.check("novyx.rotate.grace-expires-at", isEnd, "grace_expires_at to be an ISO 8601 timestamp or null", answer);
      t.check("novyx.rotate.message", isString(field(json, "message")), "message to be a string", answer);
    },
  },
  {
    id: "novyx.rotate.new-key-works",
    clauses: ["novyx.rotate.new-key-works"],
    costs: { accounts: 1, keys: 2 },
    async run(t) {
      const { key } = await t.account();
      const { newKey } = await t.rotate(key);
      await checkWorks(t, "novyx.rotate.new-key-works", newKey, "the new key to authenticate at once");
      const again = await ask(t, "rotateKey", { key: newKey });
      // Whether a key may be replaced while another one is in grace is said nowhere.
      const isKnown = succeeded(again) || (rejected(again) && again.status !== 401 && again.status !== 403);
      t.check("novyx.rotate.new-key-works", isKnown, "the new key to authenticate a rotation too", again);
    },
  },
  {
    id: "novyx.rotate.new-key-outlives-grace",
    clauses: ["novyx.rotate.new-key-works"],
    needs: ["clock"],
    costs: { accounts: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      const { renewed, end: graceEnd } = await rotateOwn(t, await oneKey(t));
      const end = (graceEnd ?? (await t.now())) + minute;
      const ownEnd = timestamp(renewed.entry["expires_at"]);
      const expected = "the new key to authenticate after the grace of the old one";
      // A new key may have an end of its own.
      if (ownEnd !== undefined && ownEnd <= end) t.notOffered("the new key ends before the grace of the old one");
      await t.advanceTo(end);
      await checkWorks(t, "novyx.rotate.new-key-works", renewed.key, expected);
    },
  },
];
