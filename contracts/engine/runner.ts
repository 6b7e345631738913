import type { Level } from "../../spec/clause.ts";
import type { Case } from "./case.ts";
import type { CaseResult, Report } from "../results/report.ts";
import type { Target } from "./target.ts";

import { select } from "./selection.ts";
import { openSession, runsAlone } from "./session.ts";
import { summarize } from "../results/verdicts.ts";

export type RunOptions = {
  /** How surely a clause must be known to be judged. Default: documented. */
  level?: Level;
  /** Only clauses whose id fits, `*` standing for anything. */
  clause?: string;
  /** Shuffles the cases. */
  seed?: number;
  /** Told of each case as it ends. */
  onCase?: (result: CaseResult) => void;
  /** Ends the run early; what was made is still revoked. */
  signal?: AbortSignal;
};

const parallel = 8;

/**
 * Runs the cases against a target. Cases that move the clock, reset or inject faults run alone; all others run
 * side by side. Never rejects because of what the target answers. No secret is in the report.
 *
 * @throws Unreachable where the target answers nothing at all
 */
export async function runContract(target: Target, options: RunOptions = {}): Promise<Report> {
  const { onCase, signal, seed } = options;
  const { clauses, cases, isSelected } = select(target, options);
  const session = await openSession(target, { isSelected, signal });
  const results: CaseResult[] = [];
  try {
    const ordered = seed === undefined ? cases : shuffled(cases, seed);
    const waiting = [...ordered.filter((each) => !runsAlone(each)), ...ordered.filter(runsAlone)];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const result = await session.runCase(next);
        results.push(result);
        onCase?.(result);
      }
    };
    await Promise.all(Array.from({ length: parallel }, worker));
  } finally {
    await session.close();
  }
  return summarize(clauses, cases, results);
}

/** A shuffle that a seed repeats. */
function shuffled(cases: readonly Case[], seed: number): Case[] {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return cases
    .map((each) => ({ each, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}
