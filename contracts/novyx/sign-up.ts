import type { Case } from "../engine/case.ts";

import { answeredWith, field, isString, summary, timestamp } from "../http/exchange.ts";
import { trySignUp } from "./ask.ts";
import { isWithin, timed } from "./instants.ts";
import { requireAdmitted } from "./sign-up-limit.ts";

/** Signing up: what it answers. */
export const signUpCases: readonly Case[] = [
  {
    id: "novyx.sign-up.answer",
    clauses: [
      "novyx.sign-up.endpoint",
      "novyx.sign-up.public",
      "novyx.sign-up.api-key-null",
      "novyx.sign-up.tier-free",
      "novyx.sign-up.created-at",
      "novyx.sign-up.message",
      "novyx.sign-up.requires-verification",
    ],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const answer = await trySignUp(t, { email: t.email() });
      const isPublic = answer.status !== 401 && answer.status !== 403;
      if (!isPublic) return void t.check("novyx.sign-up.public", false, "a sign-up to need no key", answer);
      const isServed = answeredWith(answer, "api_key", "tier", "created_at", "message", "requires_verification");
      if (
        !t.check(
          "novyx.sign-up.endpoint",
          isServed,
          "a sign-up to be a 2xx with its fields",
          answer,
          summary(answer) + t.hintOn(answer),
        )
      )
        return;
      t.check("novyx.sign-up.public", true, "a sign-up to need no key", answer);
      const { json } = answer;
      t.check("novyx.sign-up.api-key-null", field(json, "api_key") === null, "api_key to be null", answer);
      t.check("novyx.sign-up.tier-free", field(json, "tier") === "free", 'tier to be "free"', answer);
      const isTimestamp = timestamp(field(json, "created_at")) !== undefined;
      t.check("novyx.sign-up.created-at", isTimestamp, "created_at to be an ISO 8601 timestamp", answer);
      const message = field(json, "message");
      const isInstruction = isString(message) && message.trim() !== "";
      t.check("novyx.sign-up.message", isInstruction, "message to be a string that says something", answer);
      const isTrue = field(json, "requires_verification") === true;
      t.check("novyx.sign-up.requires-verification", isTrue, "requires_verification to be true", answer);
    },
  },
  {
    id: "novyx.sign-up.created-now",
    clauses: ["novyx.sign-up.created-at"],
    needs: ["clock"],
    costs: { signUps: 2, mails: 2, clockMoves: 1 },
    async run(t) {
      // A reset may free the address, and take the clock back: so that comes first.
      const clientIp = await t.freshIp();
      const createdAt = async () => {
        const from = performance.now();
        const { result: answer, ...span } = await timed(t, () => trySignUp(t, { email: t.email() }, { clientIp }));
        requireAdmitted(t, answer);
        const told = field(answer.json, "created_at");
        const expected = "created_at to be the time of the sign-up";
        t.check("novyx.sign-up.created-at", isWithin(told, span), expected, answer);
        return { told, answer, from, to: performance.now() };
      };
      const first = await createdAt();
      await t.advance(3600);
      const second = await createdAt();
      // By whatever clock it is told, what is told so exactly is not the same twice.
      const text = String(second.told);
      const resolution = /\.\d*[1-9]/.test(text) ? 2 : /:\d\d:(?!00)\d\d/.test(text) ? 1100 : Infinity;
      const isFixed = first.told === second.told && second.from - first.to > resolution;
      const expected = "created_at to be another for a later sign-up";
      t.check("novyx.sign-up.created-at", !isFixed, expected, second.answer);
    },
  },
];
