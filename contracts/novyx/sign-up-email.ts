import type { Case, Scenario } from "../engine/case.ts";

import { rejected, rejectedWith } from "../http/exchange.ts";
import { trySignUp } from "./ask.ts";
import { requireAdmitted } from "./sign-up-limit.ts";

/** Signing up: the addresses that are rejected. */
export const signUpEmailCases: readonly Case[] = [
  {
    id: "novyx.sign-up.without-email",
    clauses: ["novyx.sign-up.email-required"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      await requireRightOneAdmitted(t);
      for (const body of [{}, { email: null }]) {
        const answer = await trySignUp(t, body);
        const expected = `a 4xx for a sign-up with the body ${JSON.stringify(body)}`;
        t.check("novyx.sign-up.email-required", rejected(answer), expected, answer);
      }
    },
  },
  {
    id: "novyx.sign-up.no-address",
    clauses: ["novyx.sign-up.email-valid"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      await requireRightOneAdmitted(t);
      const name = t.email().split("@")[0]!;
      // None of these is an address by any standard.
      for (const email of ["", name, `@example.com`, `${name}@`, `${name} gate@example.com`, `${name}@a@example.com`]) {
        // Somebody else may have tried the same, and as often as an address may.
        const answer = await t.call("signUp", { body: { email }, clientIp: await t.freshIp() });
        const expected = `a 4xx for the email ${JSON.stringify(email)}`;
        t.check("novyx.sign-up.email-valid", rejected(answer), expected, answer);
      }
    },
  },
  {
    id: "novyx.sign-up.disposable",
    clauses: ["novyx.sign-up.email-disposable"],
    async run(t) {
      // Each target has a list of its own; the best known of all disposable domains is on every one.
      for (const domain of ["mailinator.com", "Mailinator.COM"]) {
        const answer = await trySignUp(t, { email: `${t.email().split("@")[0]}@${domain}` });
        const isRejected = rejectedWith(answer, "VALIDATION_ERROR");
        const expected = `an address at ${domain} to be 400 with the code VALIDATION_ERROR`;
        t.check("novyx.sign-up.email-disposable", isRejected, expected, answer);
      }
    },
  },
];

/** A rejection only tells something of an address where a right one is admitted. */
async function requireRightOneAdmitted(t: Scenario): Promise<void> {
  requireAdmitted(t, await trySignUp(t, { email: t.email() }));
}
