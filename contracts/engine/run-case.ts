import type { CaseResult, UnverifiedKind } from "../results/report.ts";
import type { Case } from "./case.ts";
import type { Run } from "./run.ts";
import type { Findings } from "./scenario.ts";
import type { Turn } from "./scheduler.ts";

import { onOneLine } from "../http/exchange.ts";
import { createRecentExchanges } from "./recent-exchanges.ts";
import { placeOf } from "./place.ts";
import { createScenario } from "./scenario.ts";
import { Unverified } from "./unverified.ts";

const longestReason = 600;

/** Why a case has not come to its end. */
type Ending = { reason: string; unverified: UnverifiedKind };

/** Runs a case at its turn. Never rejects because of what the target answers; no secret is in the result. */
export function runCase(run: Run, each: Case): Promise<CaseResult> {
  return run.schedule(placeOf(run, each), async (turn) => {
    const started = performance.now();
    const findings: Findings = { failures: [], checked: new Set(), exchanges: createRecentExchanges() };
    const ending = whyNot(run, each) ?? (await whyEnded(each, run, turn, findings));
    const result = resultOf(each, each.clauses.filter(run.isSelected), findings, ending);
    return run.redaction.result({ ...result, ms: Math.round(performance.now() - started) });
  });
}

/** Why a case is not run at all. */
function whyNot({ missing, signal }: Run, { needs = [] }: Case): Ending | undefined {
  const lacking = needs.find((need) => missing.has(need));
  if (lacking) return { reason: missing.get(lacking)!, unverified: "not offered" };
  return signal?.aborted ? { reason: "the run was ended early", unverified: "inconclusive" } : undefined;
}

/** Runs a case, and says why it ended before its end. */
async function whyEnded(each: Case, run: Run, turn: Turn, findings: Findings): Promise<Ending | undefined> {
  try {
    await each.run(createScenario(run, turn, findings));
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof Unverified) return { reason: onOneLine(message, longestReason), unverified: error.kind };
    const reason = onOneLine(`the gate could not make sense of an answer: ${message}`, longestReason);
    return { reason, unverified: "inconclusive" };
  }
}

/** The verdict of a case: failed where any check failed, and passed only where it came to check all that it is to. */
function resultOf(
  { id }: Case,
  clauses: string[],
  { failures, checked, exchanges }: Findings,
  ended: Ending | undefined,
): Omit<CaseResult, "ms"> {
  const hasFailed = failures.length > 0;
  const hasMissed = clauses.some((clause) => !checked.has(clause));
  const missed = hasFailed ? "an earlier check in the same case failed" : "the case ended before it";
  const ending = ended ?? (hasMissed ? ({ reason: missed, unverified: "inconclusive" } as const) : undefined);
  const verdict = hasFailed ? "failed" : ending === undefined ? "passed" : "unverified";
  const asked = exchanges.all();
  return {
    id,
    clauses,
    verdict,
    ...ending,
    ...(verdict !== "passed" && asked.total > 0 && { exchanges: asked }),
    failures,
    // What a case that ended early has checked so far is not all that it would have.
    checked: ended === undefined ? [...checked] : [...new Set(failures.map(({ clause }) => clause))],
  };
}
