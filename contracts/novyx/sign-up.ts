import type { Case } from "../case.ts";

import { field } from "../exchange.ts";
import { isString, refusedWith, succeeded, timestamp } from "../expectations.ts";

/** Signing up: what it answers, what it refuses, and how often it may be done. */
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
      const answer = await t.call("signUp", { body: { email: t.email() }, clientIp: t.clientIp() });
      t.check("novyx.sign-up.endpoint", succeeded(answer), "a 2xx", answer);
      t.check("novyx.sign-up.public", answer.status !== 401 && answer.status !== 403, "no key to be asked for", answer);
      if (!succeeded(answer)) return;
      const { json } = answer;
      t.check("novyx.sign-up.api-key-null", field(json, "api_key") === null, "api_key to be null", answer);
      t.check("novyx.sign-up.tier-free", field(json, "tier") === "free", 'tier to be "free"', answer);
      const createdAt = timestamp(field(json, "created_at"));
      t.check("novyx.sign-up.created-at", createdAt !== undefined, "created_at to be an ISO 8601 timestamp", answer);
      t.check("novyx.sign-up.message", isString(field(json, "message")), "message to be a string", answer);
      const asks = field(json, "requires_verification") === true;
      t.check("novyx.sign-up.requires-verification", asks, "requires_verification to be true", answer);
    },
  },
  {
    id: "novyx.sign-up.third-from-one-ip",
    clauses: ["novyx.sign-up.ip-limit", "novyx.sign-up.ip-limit-per-ip"],
    needs: ["clientIps"],
    costs: { signUps: 3, mails: 3 },
    async run(t) {
      const clientIp = t.clientIp();
      const signUp = (from: string | undefined) => t.call("signUp", { body: { email: t.email() }, clientIp: from });
      for (const nth of ["first", "second"]) {
        const answer = await signUp(clientIp);
        t.check("novyx.sign-up.ip-limit", succeeded(answer), `the ${nth} sign-up of an IP address to be a 2xx`, answer);
      }
      const third = await signUp(clientIp);
      const isRefused = refusedWith(third, 429, "RATE_LIMITED");
      t.check("novyx.sign-up.ip-limit", isRefused, "the third to be 429 with the code RATE_LIMITED", third);
      const elsewhere = await signUp(t.clientIp());
      t.check("novyx.sign-up.ip-limit-per-ip", succeeded(elsewhere), "another IP address to be a 2xx", elsewhere);
    },
  },
];
