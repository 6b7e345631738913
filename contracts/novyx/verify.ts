import type { Case } from "../engine/case.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { answeredWith, field, isString, rejected, rejectedWith } from "../http/exchange.ts";
import { verified } from "./accounts.ts";
import { ask, checkWorks, requireWorks } from "./ask.ts";
import { day } from "./instants.ts";

/** Verifying: what it answers, and the key that it gives out. */
export const verifyCases: readonly Case[] = [
  {
    id: "novyx.verify.answer",
    clauses: ["novyx.verify.endpoint", "novyx.verify.api-key", "novyx.verify.tier", "novyx.verify.message"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    async run(t) {
      const { email, token } = await t.signUp();
      const answer = await ask(t, "verify", { body: { token, email } });
      const expected = "the token of the mail and the address to be a 2xx, without a key";
      const isServed = answeredWith(answer, "api_key", "tier", "message");
      if (!t.check("novyx.verify.endpoint", isServed, expected, answer)) return;
      const key = field(answer.json, "api_key");
      const isKey = isString(key) && key.startsWith(rules.prefixes.Secret);
      t.check("novyx.verify.api-key", isKey, "api_key to be a string that starts with nram_", answer);
      t.check("novyx.verify.message", isString(field(answer.json, "message")), "message to be a string", answer);
      const tier = field(answer.json, "tier");
      t.check("novyx.verify.tier", isString(tier), "tier to be a string", answer);
      if (!isString(tier) || !isString(key)) return;
      const listed = await ask(t, "listKeys", { key });
      const listedTier = field(listed.json, "keys", 0, "tier");
      const isSame = !isString(listedTier) || listedTier === tier;
      t.check("novyx.verify.tier", isSame, `tier to be the account's, which lists ${String(listedTier)}`, answer);
    },
  },
  {
    id: "novyx.verify.key-works",
    clauses: ["novyx.verify.activates"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    async run(t) {
      const { key } = await verified(t);
      await checkWorks(t, "novyx.verify.activates", key, "the key to authenticate after the verification");
    },
  },
  {
    id: "novyx.verify.key-goes-on-working",
    clauses: ["novyx.verify.activates"],
    needs: ["mailbox", "clock"],
    costs: { signUps: 1, mails: 1, keys: 1, clockMoves: 1 },
    async run(t) {
      const { key } = await verified(t);
      await requireWorks(t, key, "the key");
      const { expires_at } = await t.entryOf(key);
      if (expires_at !== null) return void t.check("novyx.verify.activates", true, "the key to end by itself", "");
      await t.advance((100 * day) / 1000);
      const expected = "a key without an end to authenticate after 100 days";
      await checkWorks(t, "novyx.verify.activates", key, expected);
    },
  },
  withoutField("token"),
  withoutField("email"),
  {
    id: "novyx.verify.unknown-email",
    clauses: ["novyx.verify.not-found"],
    async run(t) {
      const answer = await ask(t, "verify", { body: { token: "abc123", email: t.email() } });
      const isNotFound = rejectedWith(answer, "NOT_FOUND");
      const expected = "an address that nobody has signed up to be 404 with the code NOT_FOUND";
      t.check("novyx.verify.not-found", isNotFound, expected, answer);
    },
  },
  {
    id: "novyx.verify.email-in-capitals",
    clauses: ["novyx.verify.email-case"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    async run(t) {
      const { email, token } = await t.signUp();
      const answer = await ask(t, "verify", { body: { token, email: email.toUpperCase() } });
      t.check(
        "novyx.verify.email-case",
        answeredWith(answer, "api_key"),
        "the address in capitals to be the same",
        answer,
      );
    },
  },
];

/** A verification with all that it needs but one field, which is absent, null or empty. */
function withoutField(name: "token" | "email"): Case {
  const clause = `novyx.verify.${name}-required`;
  return {
    id: `novyx.verify.without-${name}`,
    clauses: [clause],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const body = await t.signUp();
      for (const lacking of [undefined, null, ""]) {
        const answer = await ask(t, "verify", { body: { ...body, [name]: lacking } });
        t.check(clause, rejected(answer), `a 4xx for a verification without ${name}`, answer);
      }
    },
  };
}
