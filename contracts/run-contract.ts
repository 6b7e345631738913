import type { Level } from "../spec/clause.ts";
import type { Target } from "./drivers/target.ts";
import type { Case } from "./engine/case.ts";
import type { CaseResult, Report } from "./results/report.ts";

import { selectCases } from "./cases.ts";
import { inTurn } from "./engine/case.ts";
import { closeRun } from "./engine/close-run.ts";
import { openRun } from "./engine/open-run.ts";
import { runCase } from "./engine/run-case.ts";
import { createExchangeRules } from "./model/exchange-rules.ts";
import { runExcursion, selectExcursions } from "./walks/run-walks.ts";
import { summarize } from "./results/verdicts.ts";

export type RunOptions = {
  /** How surely a clause must be known to be judged. Default: documented. */
  level?: Level;
  /** Only clauses whose id fits, `*` standing for anything. */
  clause?: string;
  /** Shuffles the cases. */
  seed?: number;
  /** How many walks are played beside the cases; "off" for none, and no variations either. Default: 1. */
  walks?: number | "off";
  /** Told of each case as it ends. */
  onCase?: (result: CaseResult) => void;
  /** Ends the run early; what was made is still revoked. */
  signal?: AbortSignal;
};

/**
 * Runs the cases against a target, side by side; those that reset it or inject faults run alone. Never rejects because of what the target answers. No secret is in the report.
 *
 * @throws Unreachable where the target answers nothing at all
 */
export async function runContract(target: Target, options: RunOptions = {}): Promise<Report> {
  const { onCase, signal, seed } = options;
  const { clauses, cases, isSelected } = selectCases(target, options);
  const run = await openRun(target, { isSelected, checkExchange: createExchangeRules(), signal });
  try {
    const ordered = inTurn(seed === undefined ? cases : shuffled(cases, seed));
    const told = async (result: Promise<CaseResult>) => {
      onCase?.(await result);
      return result;
    };
    const excursions = selectExcursions(target, options);
    const playAll = (isFirst: boolean) =>
      excursions.filter((each) => (each.isFirst ?? false) === isFirst).map((each) => told(runExcursion(run, each)));
    const arrived = await Promise.all(playAll(true));
    // What takes longest begins first.
    const rest = playAll(false);
    const results = await Promise.all(ordered.map((each) => told(runCase(run, each))));
    const walked = [...arrived, ...(await Promise.all(rest))];
    // In the order of the cases, whatever order they were run in.
    const resultOf = new Map(ordered.map((each, index) => [each, results[index]!]));
    return summarize(clauses, [...cases.map((each) => resultOf.get(each)!), ...walked]);
  } finally {
    await closeRun(run);
  }
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
