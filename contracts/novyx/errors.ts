import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { field, isString, rejected, summary } from "../http/exchange.ts";
import { ask, send, trySignUp } from "./ask.ts";

/** The form of the errors. */
export const errorCases: readonly Case[] = [
  {
    id: "novyx.errors.without-key",
    clauses: ["novyx.errors.envelope"],
    async run(t) {
      checkEnvelope(t, await ask(t, "listKeys"));
      checkEnvelope(t, await ask(t, "listKeys", { key: `${rules.prefixes.Secret}zq7x4w9k_2m8v3n5b7c9x1z4l6k8j` }));
      checkEnvelope(t, await ask(t, "verify", { body: { token: "abc123", email: t.email() } }));
      checkEnvelope(t, await trySignUp(t, { email: "gate@mailinator.com" }));
      checkEnvelope(t, await trySignUp(t, {}));
    },
  },
  {
    id: "novyx.errors.with-key",
    clauses: ["novyx.errors.envelope"],
    costs: { accounts: 1 },
    async run(t) {
      const { key } = await t.account();
      checkEnvelope(t, await ask(t, "revokeKey", { key, body: { key_id: "key_zq7x4w9k2m" } }));
      checkEnvelope(t, await ask(t, "revokeKey", { key, body: {} }));
    },
  },
  {
    id: "novyx.errors.invalid-token",
    clauses: ["novyx.errors.envelope"],
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1 },
    async run(t) {
      const { email } = await t.signUp();
      checkEnvelope(t, await ask(t, "verify", { body: { email, token: "abc123" } }));
    },
  },
  {
    id: "novyx.errors.limit",
    clauses: ["novyx.errors.envelope"],
    costs: { signUps: 2, mails: 2 },
    async run(t) {
      const clientIp = await t.freshIp();
      const signUp = () => send(t, "signUp", { body: { email: t.email() }, clientIp });
      await signUp();
      await signUp();
      checkEnvelope(t, await signUp());
    },
  },
];

function checkEnvelope(t: Scenario, answer: Exchange): void {
  if (!rejected(answer)) t.unverified(`a request that should have been rejected was not: ${summary(answer)}`);
  const { json, status } = answer;
  const holds = isString(field(json, "error")) && isString(field(json, "code")) && field(json, "status") === status;
  const expected = `{ "error": string, "code": string, "status": ${status} }`;
  t.check("novyx.errors.envelope", holds, expected, answer);
}
