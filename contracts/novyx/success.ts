import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { succeeded, summary } from "../http/exchange.ts";
import { twoKeys } from "./accounts.ts";
import { ask, trySignUp } from "./ask.ts";

const clauses = ["novyx.success.status", "novyx.success.content-type"];

/** The status and content type of each success. */
export const successCases: readonly Case[] = [
  {
    id: "novyx.success.sign-up",
    clauses,
    costs: { signUps: 1, mails: 1 },
    run: async (t) => checkSuccess(t, await trySignUp(t, { email: t.email() })),
  },
  {
    id: "novyx.success.verify",
    clauses,
    needs: ["mailbox"],
    costs: { signUps: 1, mails: 1, keys: 1 },
    run: async (t) => checkSuccess(t, await ask(t, "verify", { body: await t.signUp() })),
  },
  {
    id: "novyx.success.with-key",
    clauses,
    costs: { accounts: 1, keys: 2 },
    async run(t) {
      const { caller, other } = await twoKeys(t);
      checkSuccess(t, await ask(t, "listKeys", { key: caller.key }));
      checkSuccess(t, await ask(t, "revokeKey", { key: caller.key, body: { key_id: other.id } }));
      checkSuccess(t, await ask(t, "rotateKey", { key: caller.key }));
    },
  },
];

function checkSuccess(t: Scenario, answer: Exchange): void {
  if (!succeeded(answer)) t.unverified(`a request that should have succeeded did not: ${summary(answer)}`);
  t.check("novyx.success.status", answer.status === 200, "the status 200", answer);
  const type = answer.headers["content-type"] ?? "";
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(type);
  t.check("novyx.success.content-type", isJson, "a Content-Type of JSON", answer, `Content-Type: ${type || "(none)"}`);
}
