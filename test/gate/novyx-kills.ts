import { test } from "vitest";

import type { Mutant } from "../mutants/mutant.ts";

import { failedClauses, judge } from "./novyx-gate.ts";

/** Registers a test for each mutant: its clause goes red, alone and in the whole gate, and no other one does. */
export function failsForThatAlone(mutants: readonly Mutant[]): void {
  test.concurrent.for(mutants)("$name", { timeout: 60_000 }, async (mutant, { expect }) => {
    const { clause, alsoBreaks = [] } = mutant;
    expect(failedClauses(await judge(mutant, clause))).toEqual([clause]);
    const failed = failedClauses(await judge(mutant));
    expect(failed).toContain(clause);
    expect(failed.filter((each) => each !== clause && !alsoBreaks.includes(each))).toEqual([]);
  });
}
