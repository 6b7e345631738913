import type { Case, Scenario } from "../engine/case.ts";

import { unlessUnverified } from "../engine/case.ts";
import { rules } from "../../spec/generated/novyx.rules.ts";
import { field, isString, rejected, rejectedWith, succeeded, summary } from "../http/exchange.ts";
import { verified } from "./accounts.ts";
import { ask } from "./ask.ts";
import { day, minute, timed } from "./instants.ts";

const tokenMs = rules.durations.token.ms;

/** Verifying: tokens that are wrong, old or used. Each wrong one has a sign-up of its own, which it may use up. */
export const verifyTokenCases: readonly Case[] = [
  {
    id: "novyx.verify.wrong-token",
    clauses: ["novyx.verify.invalid-token"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const { email, token } = await t.signUp();
      await checkInvalid(t, "novyx.verify.invalid-token", { email, token: reshaped(token) }, "another token");
    },
  },
  {
    id: "novyx.verify.shortened-token",
    clauses: ["novyx.verify.invalid-token"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const { email, token } = await t.signUp();
      if (token.length < 2) t.notOffered("the token has one character");
      const shortened = { email, token: token.slice(0, -1) };
      await checkInvalid(t, "novyx.verify.invalid-token", shortened, "a token without its last character");
    },
  },
  {
    id: "novyx.verify.token-of-another-address",
    clauses: ["novyx.verify.invalid-token"],
    needs: ["mailbox"],
    costs: { signUps: 2, mails: 2 },
    async run(t) {
      const { email } = await t.signUp();
      const { token } = await t.signUp();
      await checkInvalid(t, "novyx.verify.invalid-token", { email, token }, "the token of another address");
    },
  },
  {
    id: "novyx.verify.token-after-a-year",
    clauses: ["novyx.verify.expired-token"],
    needs: ["mailbox", "clock"],
    costs: { signUps: 5, mails: 5, keys: 1, clockMoves: 1 },
    async run(t) {
      // The document gives tokens no life, so the case waits for one that no implementation can mean.
      const plain = await t.signUp();
      // A target that sees one address of ours only may not admit more.
      const tried = await unlessUnverified(t.signUp({ isSpare: true }));
      const again = await unlessUnverified(t.signUp({ isSpare: true }));
      if (tried) await ask(t, "verify", { body: { ...tried, token: reshaped(tried.token) } });
      // An address may be allowed one sign-up only.
      if (again) await t.call("signUp", { body: { email: again.email }, clientIp: await t.freshIp() });
      const mailed = again ? (await t.mails(again.email)).map(({ token }) => token).filter(isString) : [];
      await t.advance((366 * day) / 1000);
      const expected = "a token of a year ago to be 400 with the code INVALID_TOKEN";
      let isKept = false;
      // A first try may have woken it up.
      for (const body of [plain, plain, tried, ...mailed.map((token) => again && { ...again, token })]) {
        if (!body) continue;
        const answer = await ask(t, "verify", { body });
        if (answer.status === 404) continue;
        isKept = true;
        const isInvalid = rejectedWith(answer, "INVALID_TOKEN");
        if (!t.check("novyx.verify.expired-token", isInvalid, expected, answer)) return;
      }
      await checkNewToken(t, plain.email);
      if (!isKept) t.notOffered("this target has dropped the sign-ups with their tokens");
    },
  },
  {
    id: "novyx.verify.token-life",
    clauses: ["novyx.verify.token-life"],
    needs: ["mailbox", "clock"],
    costs: { signUps: 2, mails: 2, keys: 1, clockMoves: 2 },
    async run(t) {
      // A reset may free the address, and take the clock back: so that comes first.
      const clientIp = await t.freshIp();
      const signUp = () => t.signUp({ clientIp });
      const { from, to, result } = await timed(t, async () => [await signUp(), await signUp()] as const);
      const [early, late] = result;
      await t.advanceBefore(from + tokenMs - minute);
      const before = await ask(t, "verify", { body: early });
      const expected = "a token to work a minute before its 24 hours are over";
      t.check("novyx.verify.token-life", succeeded(before), expected, before);
      await t.advanceTo(to + tokenMs + 10_000);
      await checkInvalid(t, "novyx.verify.token-life", late, "a token after 24 hours");
    },
  },
  {
    id: "novyx.verify.used-token",
    clauses: ["novyx.verify.token-once"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    async run(t) {
      const { email, token } = await verified(t);
      const again = await ask(t, "verify", { body: { email, token } });
      t.check("novyx.verify.token-once", rejected(again), "a used token to be rejected", again);
    },
  },
  {
    id: "novyx.verify.token-in-parallel",
    clauses: ["novyx.verify.token-once"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    async run(t) {
      const body = await t.signUp();
      const answers = await Promise.all(Array.from({ length: 6 }, () => t.call("verify", { body })));
      const keys = answers
        .filter(succeeded)
        .map(({ json }) => field(json, "api_key"))
        .filter(isString);
      if (keys.length === 0) t.unverified(`no verification succeeded: ${summary(answers[0]!)}`);
      const seen = `${keys.length} keys from six verifications at once`;
      t.check("novyx.verify.token-once", keys.length === 1, "one key from one token", answers.find(succeeded)!, seen);
    },
  },
  {
    id: "novyx.verify.right-after-wrong",
    clauses: ["novyx.verify.wrong-try-burns-nothing"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    async run(t) {
      const { email, token } = await t.signUp();
      const wrong = await ask(t, "verify", { body: { email, token: reshaped(token) } });
      if (!rejected(wrong)) t.unverified(`a wrong token was not rejected: ${summary(wrong)}`);
      const right = await ask(t, "verify", { body: { email, token } });
      const expected = "the right token to work after a wrong one";
      t.check("novyx.verify.wrong-try-burns-nothing", succeeded(right), expected, right);
    },
  },
];

/** Who never verified may sign up again, and the token is as good as any. */
async function checkNewToken(t: Scenario, email: string): Promise<void> {
  const before = (await t.mails(email)).map(({ token }) => token);
  const again = await t.call("signUp", { body: { email }, clientIp: await t.freshIp() });
  if (!succeeded(again)) return;
  const mails = await t.mails(email, { areEnough: (all) => all.length > before.length });
  const fresh = mails.map(({ token }) => token).find((token) => !before.includes(token));
  if (!isString(fresh)) return;
  const answer = await ask(t, "verify", { body: { email, token: fresh } });
  t.check(
    "novyx.verify.endpoint",
    succeeded(answer),
    "the token of a new sign-up to work a year after the first",
    answer,
  );
}

async function checkInvalid(
  t: Scenario,
  clause: string,
  body: { email: string; token: string },
  what: string,
): Promise<void> {
  const answer = await ask(t, "verify", { body });
  const isInvalid = rejectedWith(answer, "INVALID_TOKEN");
  t.check(clause, isInvalid, `${what} to be 400 with the code INVALID_TOKEN`, answer);
}

/** A token of the same shape that is another one. */
function reshaped(token: string): string {
  return token.replace(/[0-9a-z]/gi, (character) => next[character] ?? character);
}

const rings = ["0123456789", "abcdef", "ABCDEF", "ghijklmnopqrstuvwxyz", "GHIJKLMNOPQRSTUVWXYZ"];
const next: Record<string, string> = Object.fromEntries(
  rings.flatMap((ring) => ring.split("").map((character, index) => [character, ring[(index + 1) % ring.length]!])),
);
