import type { CallOptions, Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { FieldName, OperationId } from "../http/spec-names.ts";

import { field, isString, rejected, rejectedWith, succeeded, summary, timestamp } from "../http/exchange.ts";
import { ask, send } from "./ask.ts";
import { minute } from "./instants.ts";
import { beyond, placeCount, placed, windowMs } from "./sign-up-places.ts";

/** Signing up: how often one IP address may. */
export const signUpLimitCases: readonly Case[] = [
  {
    id: "novyx.sign-up.third-from-one-ip",
    clauses: ["novyx.sign-up.ip-limit"],
    costs: { signUps: 2, mails: 2 },
    async run(t) {
      const clientIp = await t.freshIp();
      requireAdmitted(t, await signUp(t, clientIp));
      const second = await signUp(t, clientIp);
      // Where all requests come from one address, somebody else may have used its places.
      if (clientIp === undefined) requireAdmitted(t, second);
      t.check("novyx.sign-up.ip-limit", isAdmitted(t, second), "an IP address to have a second sign-up", second);
      for (const nth of beyond) {
        const answer = await signUp(t, clientIp);
        const isRejected = rejectedWith(answer, "RATE_LIMITED");
        t.check("novyx.sign-up.ip-limit", isRejected, `the ${nth} to be 429 with the code RATE_LIMITED`, answer);
      }
    },
  },
  {
    id: "novyx.sign-up.another-ip",
    clauses: ["novyx.sign-up.ip-limit-per-ip"],
    needs: ["clientIps"],
    costs: { signUps: 4, mails: 4 },
    async run(t) {
      const addresses = [t.clientIp(), t.clientIp()];
      for (const clientIp of addresses)
        for (const _time of placed) {
          const answer = await signUp(t, clientIp);
          // Nothing tells a global count from a target that sees one address only, so the reader has to.
          const expected =
            "each IP address to have its own sign-ups (where a proxy or a published Docker port hides the address of " +
            "the client: clientIpHeader, or clientIps: false)";
          t.check("novyx.sign-up.ip-limit-per-ip", isAdmitted(t, answer), expected, answer);
        }
      const third = await signUp(t, addresses[0]);
      if (succeeded(third)) t.unverified("no limit was met, so that it does not show whose it is");
    },
  },
  {
    id: "novyx.sign-up.parallel",
    clauses: ["novyx.sign-up.parallel"],
    costs: { signUps: 2, mails: 2 },
    async run(t) {
      const clientIp = await t.freshIp();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => t.call("signUp", { body: { email: t.email() }, clientIp })),
      );
      const admitted = answers.filter(succeeded);
      if (admitted.length === 0) t.unverified(`none of eight sign-ups was admitted: ${summary(answers[0]!)}`);
      const lost = answers.find((answer) => !succeeded(answer) && !rejected(answer));
      if (lost && admitted.length <= placeCount)
        t.unverified(`not all of eight sign-ups were answered: ${summary(lost)}`);
      const seen = `${admitted.length} of 8 admitted`;
      t.check(
        "novyx.sign-up.parallel",
        admitted.length <= placeCount,
        "at most two sign-ups to be admitted",
        admitted[0]!,
        seen,
      );
    },
  },
  {
    id: "novyx.sign-up.refusal",
    clauses: ["novyx.sign-up.retry-after", "novyx.errors.usage"],
    costs: { signUps: 2, mails: 2 },
    async run(t) {
      const clientIp = await t.freshIp();
      for (const _time of placed) requireAdmitted(t, await signUp(t, clientIp));
      const answer = await signUp(t, clientIp);
      if (answer.status !== 429) t.unverified(`the third sign-up was not rejected with 429: ${summary(answer)}`);
      const after = answer.headers["retry-after"] ?? "";
      const left = /^\d+$/.test(after) ? Number(after) * 1000 : 0;
      const isWhatIsLeft = left > windowMs - 10 * minute && left <= windowMs + minute;
      const expected = "Retry-After to tell the seconds until a place is free, nearly 30 days";
      t.check("novyx.sign-up.retry-after", isWhatIsLeft, expected, answer, `Retry-After: ${after || "(none)"}`);
      checkUsage(t, answer);
    },
  },
  {
    id: "novyx.sign-up.refused-tries",
    clauses: ["novyx.sign-up.only-accepted-count"],
    needs: ["clientIps"],
    costs: { signUps: 3, mails: 3 },
    async run(t) {
      const clause = "novyx.sign-up.only-accepted-count";
      const [first, second] = [t.clientIp(), t.clientIp()];
      for (const email of ["nobody", "@example.com", "gate@mailinator.com"]) {
        const answer = await signUp(t, first, email);
        if (!rejected(answer)) t.unverified(`${email} was not rejected: ${summary(answer)}`);
      }
      for (const _time of placed) {
        const answer = await signUp(t, first);
        t.check(clause, isAdmitted(t, answer), "rejected addresses to leave both sign-ups of the IP address", answer);
      }
      const email = t.email();
      for (const _time of placed)
        if (succeeded(await signUp(t, first, email))) t.unverified("a third sign-up of an IP address was admitted");
      const elsewhere = await signUp(t, second, email);
      const expected = "rejected sign-ups to leave those of the email address";
      t.check(clause, isAdmitted(t, elsewhere), expected, elsewhere);
    },
  },
  {
    id: "novyx.sign-up.limit-elsewhere",
    clauses: ["novyx.sign-up.limits-sign-ups-only"],
    needs: ["clientIps"],
    costs: { accounts: 1, keys: 1, signUps: 2, mails: 2 },
    async run(t) {
      const clause = "novyx.sign-up.limits-sign-ups-only";
      const { email, key } = await t.account();
      const [usedUp, other] = [t.clientIp(), t.clientIp()];
      for (const _time of placed) requireAdmitted(t, await signUp(t, usedUp));
      if (!rejected(await signUp(t, usedUp))) t.unverified("no limit was met, so that it does not show what it limits");
      const requests: [OperationId, CallOptions][] = [
        ["verify", { body: { email, token: "novamock-gate-no-token" } }],
        ["listKeys", { key }],
        ["rotateKey", { key }],
        ["revokeKey", { key, body: { key_id: "novamock-gate-no-such-key" } }],
      ];
      for (const [operation, options] of requests) {
        const answer = await send(t, operation, { ...options, clientIp: usedUp, isAboutLimits: true });
        const isLimited = answer.status === 429;
        // Where nobody is admitted, another limit is at work.
        if (isLimited) await ask(t, operation, { ...options, clientIp: other });
        t.check(clause, !isLimited, "an IP address without sign-ups left to be served otherwise", answer);
      }
    },
  },
  {
    id: "novyx.sign-up.third-for-one-email",
    clauses: ["novyx.sign-up.email-limit-number"],
    needs: ["clientIps"],
    costs: { signUps: 2, mails: 2 },
    async run(t) {
      const email = t.email();
      for (const nth of ["first", "second"]) {
        const answer = await signUp(t, t.clientIp(), email);
        const expected = `the ${nth} sign-up of an email address to be a 2xx`;
        t.check("novyx.sign-up.email-limit-number", isAdmitted(t, answer), expected, answer);
      }
      const third = await signUp(t, t.clientIp(), email);
      const isRejected = rejectedWith(third, "RATE_LIMITED");
      const expected = "the third to be 429 with the code RATE_LIMITED";
      t.check("novyx.sign-up.email-limit-number", isRejected, expected, third);
    },
  },
];

function signUp(t: Scenario, clientIp: string | undefined, email = t.email()): Promise<Exchange> {
  return send(t, "signUp", { body: { email }, clientIp });
}

/** Whether the limits admit a sign-up; what else may be wrong with it is for other cases to judge. */
function isAdmitted(t: Scenario, answer: Exchange): boolean {
  if (answer.status !== 429) requireAdmitted(t, answer);
  return answer.status !== 429;
}

/** Prepares: a sign-up has to be admitted. */
export function requireAdmitted(t: Scenario, answer: Exchange): void {
  if (!succeeded(answer))
    t.unverified(`a first or second sign-up was not admitted: ${summary(answer)}${t.hintOn(answer)}`);
}

function checkUsage(t: Scenario, answer: Exchange): void {
  const usage = (name: FieldName) => field(answer.json, "usage", name);
  const holds =
    typeof usage("current") === "number" &&
    typeof usage("limit") === "number" &&
    isString(usage("plan")) &&
    timestamp(usage("resets_at")) !== undefined &&
    isString(field(answer.json, "upgrade_url"));
  const expected = "usage { current, limit, plan, resets_at } and an upgrade_url";
  t.check("novyx.errors.usage", holds, expected, answer);
}
