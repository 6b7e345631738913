import type { Drivers, Target } from "../../contracts/drivers/target.ts";
import type { Report } from "../../contracts/results/report.ts";
import type { RunningMock } from "../../mocks/start-mock.ts";
import type { Mutant } from "../mutants/mutant.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { withMock } from "./mutant-mock.ts";

/** What the gate is given to judge a mock by. */
export function targetOf(mock: RunningMock): Target {
  return { novastack: mock.novastack.baseUrl, drivers: driversOf(mock), timeoutMs: 10_000 };
}

/** The whole gate at every level, against the right mock or a wrong one. */
export function judge(mutant: Mutant | null): Promise<Report> {
  return withMock(mutant, (mock) => runContract(targetOf(mock), { level: "assumed" }));
}

/** The ids of the clauses that failed, in the order of the alphabet. */
export function failedClauses({ clauses }: Report): string[] {
  return clauses
    .filter(({ verdict }) => verdict === "failed")
    .map(({ id }) => id)
    .toSorted();
}

/** The ids of the clauses that a mutant breaks, in the same order. */
export function brokenBy({ clause, alsoBreaks = [] }: Mutant): string[] {
  return [clause, ...alsoBreaks].toSorted();
}

/** The mock's hooks, but for keys, which it makes without a request: a run needs some 200 of them. */
function driversOf(mock: RunningMock): Drivers {
  const { deleteNovastackKey: _, ...hooks } = httpHooks(`${mock.url}/_mock`, { timeoutMs: 10_000 });
  return {
    ...hooks,
    createNovastackKey: async (permissions) =>
      mock.novastack.createKey({ permissions: permissions as ("read" | "write" | "delete")[] }),
  };
}
