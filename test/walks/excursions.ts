import type { Target } from "../../contracts/drivers/target.ts";
import type { Run } from "../../contracts/engine/run.ts";
import type { CaseResult } from "../../contracts/results/report.ts";
import type { WalkOptions } from "../../contracts/walks/run-walks.ts";

import { selectCases } from "../../contracts/cases.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { createExchangeRules } from "../../contracts/model/exchange-rules.ts";
import { runExcursion, selectExcursions } from "../../contracts/walks/run-walks.ts";

type Options = WalkOptions & Partial<Pick<Run, "connect" | "signal">> & { only?: RegExp };

/** Plays what the gate plays beside its cases: walks, variations and visits, or only those whose id fits. */
export async function playExcursions(
  target: Target,
  { only = /./, walks, seed, ...options }: Options = {},
): Promise<CaseResult[]> {
  const { isSelected } = selectCases(target, {});
  const run = await openRun(target, { isSelected, checkExchange: createExchangeRules(), ...options });
  try {
    const chosen = selectExcursions(target, { walks, seed }).filter(({ id }) => only.test(id));
    const playAll = (isFirst: boolean) =>
      Promise.all(chosen.filter((each) => (each.isFirst ?? false) === isFirst).map((each) => runExcursion(run, each)));
    return [...(await playAll(true)), ...(await playAll(false))];
  } finally {
    run.client.close();
  }
}

/** What was not passed, as it is read: the clause, what was expected, and the story that leads there. */
export function complaints(results: readonly CaseResult[]): string[] {
  return results.flatMap(({ id, verdict, reason, failures }) =>
    verdict === "passed"
      ? []
      : [
          `${id} ${verdict}: ${reason ?? ""}`,
          ...failures.map(({ clause, expected, received, story = [] }) =>
            [`${clause}: expected ${expected}, received ${received}`, ...story].join("\n"),
          ),
        ],
  );
}
