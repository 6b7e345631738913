import type { RunOptions } from "../../contracts/run-contract.ts";
import type { Report } from "../../contracts/results/report.ts";
import type { Outcome as RunOutcome } from "../../contracts/results/outcome.ts";
import type { Target } from "../../contracts/drivers/target.ts";
import type { Started } from "./variants.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";

/** What a test looks at: what failed, and what could not be checked. */
export type Outcome = { failed: string[]; unverified: string[]; passed: string[] };

/** Runs the gate against a backend with all its hooks; `target` replaces parts of what the gate is given. */
export async function verify(
  { novyx, novastack, hooks }: Omit<Started, "close">,
  { target = {}, ...options }: RunOptions & { target?: Partial<Target> } = {},
): Promise<Report> {
  // Many variants are judged at once, on a machine that has much else to do.
  const timeoutMs = 20_000;
  const drivers = httpHooks(hooks, { timeoutMs });
  return runContract({ novyx, ...(novastack && { novastack }), drivers, timeoutMs, ...target }, options);
}

/** The clauses of a report by verdict; a failure stands with what was expected and received. */
export function outcome({ clauses, cases }: Report): Outcome {
  const idsOf = (verdict: string) => clauses.filter((clause) => clause.verdict === verdict).map(({ id }) => id);
  const failures = cases.flatMap(({ id, failures }) =>
    failures.map(({ clause, expected, received }) => `${clause} (${id}): expected ${expected}, received ${received}`),
  );
  return { failed: failures, unverified: idsOf("unverified"), passed: idsOf("passed") };
}

/** A run with this report, as the command line ends it. */
export function ended(report: Report): RunOutcome {
  const waivers = { waived: new Map(), problems: [] };
  return { report, waivers, level: "documented", startedAt: new Date(0), ms: 0 };
}

/** Why each clause is unverified: `id: reason`. */
export function reasons({ clauses }: Report): string[] {
  return clauses.flatMap(({ id, reason }) => (reason === undefined ? [] : [`${id}: ${reason}`]));
}
