import type { Case } from "../engine/case.ts";

import { rejected, succeeded } from "../http/exchange.ts";
import { send } from "./ask.ts";
import { hour, minute, timed } from "./instants.ts";
import { requireAdmitted } from "./sign-up-limit.ts";
import { beyond, placed, windowMs } from "./sign-up-places.ts";

/** Signing up: when a used place comes back. */
export const signUpWindowCases: readonly Case[] = [
  {
    id: "novyx.sign-up.before-30-days",
    clauses: ["novyx.sign-up.ip-limit-window", "novyx.sign-up.only-accepted-count"],
    needs: ["clock"],
    costs: { signUps: 4, mails: 4, clockMoves: 2 },
    async run(t) {
      const clientIp = await t.freshIp();
      const signUp = () => send(t, "signUp", { body: { email: t.email() }, clientIp });
      const { from, to } = await timed(t, async () => {
        for (const _time of placed) requireAdmitted(t, await signUp());
      });
      await t.advanceBefore(from + windowMs - hour);
      const third = await signUp();
      const expected = `no ${beyond[0]} sign-up of an IP address an hour before its 30 days are over`;
      t.check("novyx.sign-up.ip-limit-window", rejected(third), expected, third);
      await t.advanceTo(to + windowMs + 5 * minute);
      const clause = "novyx.sign-up.only-accepted-count";
      for (const _time of placed) {
        const later = await signUp();
        t.check(clause, succeeded(later), "a rejected sign-up not to use up what comes back after 30 days", later);
      }
    },
  },
  {
    id: "novyx.sign-up.after-30-days",
    clauses: ["novyx.sign-up.ip-limit-window"],
    needs: ["clock"],
    costs: { signUps: 4, mails: 4, clockMoves: 1 },
    async run(t) {
      const clientIp = await t.freshIp();
      const signUp = () => send(t, "signUp", { body: { email: t.email() }, clientIp });
      const { to } = await timed(t, async () => {
        for (const _time of placed) requireAdmitted(t, await signUp());
      });
      await t.advanceTo(to + windowMs + 5 * minute);
      for (const nth of beyond) {
        const answer = await signUp();
        const expected = `the ${nth} sign-up to be admitted after 30 days`;
        t.check("novyx.sign-up.ip-limit-window", succeeded(answer), expected, answer);
      }
    },
  },
];
