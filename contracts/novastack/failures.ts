import type { Case } from "../engine/case.ts";
import type { TypedStatus } from "../http/spec-names.ts";

import { succeeded, summary } from "../http/exchange.ts";
import { isAbsent } from "./ask.ts";
import { checkEnvelope, checkType } from "./error-form.ts";
import { prepare } from "./prepared.ts";

/** What is answered where the rate limit is met or the gateway fails, as far as the target can be made to. */
export const failureCases: readonly Case[] = [
  failure("novastack.errors.rate-limit", 429, "rate_limit_error"),
  failure("novastack.errors.server", 500, "server_error"),
];

function failure(clause: string, ...[status, type]: TypedStatus): Case {
  return {
    id: clause,
    clauses: [clause, "novastack.errors.envelope"],
    needs: ["faults", "novastackKeys"],
    costs: { keys: 1 },
    run: (t) =>
      prepare(t, async ({ keys }) => {
        await t.fault("novastack", status, "listModels");
        const answer = await t.call("listModels", { key: keys.read, isAboutLimits: true });
        if (answer.status === 429 && status !== 429)
          t.unverified(`the target's own rate limit was met instead: ${summary(answer)}`);
        if (succeeded(answer) || isAbsent(answer))
          t.unverified(`the target was told to fail, and did not: ${summary(answer)}`);
        t.check(clause, answer.status === status, `${status}`, answer);
        if (answer.status !== status) return;
        checkEnvelope(t, answer);
        checkType(t, clause, answer, type);
      }),
  };
}
