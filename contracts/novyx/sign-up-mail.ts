import type { Case } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { field, isString, rejected, succeeded } from "../http/exchange.ts";
import { verified } from "./accounts.ts";
import { ask, trySignUp } from "./ask.ts";
import { requireAdmitted } from "./sign-up-limit.ts";

/** Signing up: the mail, and that nothing but the verification gives out a key. */
export const signUpMailCases: readonly Case[] = [
  {
    id: "novyx.sign-up.mail",
    clauses: ["novyx.sign-up.sends-mail"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const email = t.email();
      requireAdmitted(t, await trySignUp(t, { email }));
      const mails = await t.mails(email, { isJudged: true });
      const seen = `no mail to ${email} while the gate waited`;
      if (!t.check("novyx.sign-up.sends-mail", mails.length > 0, "a mail to the address", seen)) return;
      const tokens = mails.map(({ token }) => token).filter(isString);
      if (tokens.length === 0) t.unverified("the mailbox tells no token of the mail");
      const hasToken = tokens.some((token) => token.trim() !== "");
      t.check("novyx.sign-up.sends-mail", hasToken, "a token in the mail", "a mail with an empty token");
    },
  },
  {
    id: "novyx.sign-up.gives-out-no-key",
    clauses: ["novyx.sign-up.inactive-until-verified"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const answer = await trySignUp(t, { email: t.email() });
      requireAdmitted(t, answer);
      const clause = "novyx.sign-up.inactive-until-verified";
      t.check(clause, true, "nothing in the answer to authenticate", answer);
      for (const key of words(answer)) {
        const listed = await ask(t, "listKeys", { key });
        const expected = "nothing in the answer to a sign-up to authenticate";
        if (!t.check(clause, !succeeded(listed), expected, listed)) return;
      }
    },
  },
  {
    id: "novyx.sign-up.token-is-no-key",
    clauses: ["novyx.sign-up.inactive-until-verified"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const { token } = await t.signUp();
      for (const key of [token, `${rules.prefixes.Secret}${token}`]) {
        const listed = await ask(t, "listKeys", { key });
        const expected = "the token of the mail not to authenticate";
        t.check("novyx.sign-up.inactive-until-verified", !succeeded(listed), expected, listed);
      }
    },
  },
  {
    id: "novyx.sign-up.again",
    clauses: ["novyx.sign-up.again"],
    needs: ["mailbox"],
    costs: { signUps: 2, mails: 2, keys: 1 },
    async run(t) {
      const clientIp = await t.freshIp();
      const first = await t.signUp({ clientIp });
      const second = await t.signUp({ email: first.email, clientIp });
      const expected = "a further sign-up to send a new token";
      t.check("novyx.sign-up.again", first.token !== second.token, expected, "the earlier token once more");
      if (first.token === second.token) return;
      const earlier = await ask(t, "verify", { body: first });
      t.check("novyx.sign-up.again", rejected(earlier), "the earlier token to be rejected", earlier);
      const later = await ask(t, "verify", { body: second });
      t.check("novyx.sign-up.again", succeeded(later), "the new token to work", later);
    },
  },
  {
    id: "novyx.sign-up.verified-again",
    clauses: ["novyx.sign-up.verified-again"],
    needs: ["mailbox"],
    costs: { signUps: 2, mails: 2, keys: 2 },
    async run(t) {
      const clause = "novyx.sign-up.verified-again";
      const clientIp = await t.freshIp();
      const { email, key } = await verified(t, { clientIp });
      const answer = await trySignUp(t, { email }, { clientIp });
      if (!t.check(clause, succeeded(answer), "a verified address to sign up again", answer)) return;
      const token = (await t.mails(email, { areEnough: (mails) => mails.length > 1 }))[0]?.token;
      const again = await ask(t, "verify", { body: { email, token } });
      const added = field(again.json, "api_key");
      if (!t.check(clause, isString(added), "a second verification to give out a key", again)) return;
      const listed = (await t.keys(String(added))).length;
      t.check(clause, listed === (await t.keys(key)).length && listed === 2, "both keys to be of one account", again);
    },
  },
];

const mostTries = 15;

/** The words of an answer that could be a key, those first that look like one. */
function words({ text, headers }: Exchange): string[] {
  const found = [text, ...Object.values(headers)]
    .flatMap((each) => each.match(/[\w.~+/=-]+/g) ?? [])
    .filter((word) => word.length >= 8);
  const rank = (word: string) => Number(!word.startsWith(rules.prefixes.Secret)) + Number(!/\d/.test(word));
  return [...new Set(found)].toSorted((a, b) => rank(a) - rank(b)).slice(0, mostTries);
}
