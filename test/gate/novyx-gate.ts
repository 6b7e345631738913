import type { Drivers, Target } from "../../contracts/drivers/target.ts";
import type { Report } from "../../contracts/results/report.ts";
import type { Tier } from "../../mocks/novyx/state.ts";
import type { RunningMock } from "../../mocks/start-mock.ts";
import type { Mutant } from "../mutants/mutant.ts";

import { runContract } from "../../contracts/run-contract.ts";
import { withMock } from "./mutant-mock.ts";

/** What the gate is given to judge a mock by. */
export function targetOf(mock: RunningMock): Target {
  return { novyx: mock.url, drivers: driversOf(mock), timeoutMs: 10_000 };
}

/** The gate at every level, against the right mock or a wrong one; all of it, or the cases of one clause. */
export function judge(mutant: Mutant | null, clause = "*"): Promise<Report> {
  return withMock(mutant, (mock) => runContract(targetOf(mock), { level: "assumed", clause }));
}

/** The ids of the clauses that failed, in the order of the ledger. */
export function failedClauses({ clauses }: Report): string[] {
  return clauses.filter(({ verdict }) => verdict === "failed").map(({ id }) => id);
}

/** The mock's hooks without requests, since a run needs some 300 of them. */
function driversOf(mock: RunningMock): Drivers {
  return {
    mailbox: async (to) => mock.mailbox.list(to),
    advanceClock: async (seconds) => Date.parse(mock.clock.advance(seconds * 1000).now),
    createNovyxKey: async ({ email, tier, expires_in_seconds }) =>
      mock.novyx.createKey({
        ...(email !== undefined && { email }),
        ...(tier !== undefined && { tier: tier as Tier }),
        ...(expires_in_seconds !== undefined && { expiresIn: expires_in_seconds * 1000 }),
      }),
  };
}
