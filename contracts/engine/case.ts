import type { CaseCost } from "./cost.ts";
import type { Need } from "./needs.ts";
import type { Scenario } from "./scenario.ts";

// With these a case is written.
export type { CallOptions } from "./call-operation.ts";
export type { ListedKey } from "./prepare-novyx.ts";
export type { Scenario } from "./scenario.ts";
export { Unverified, unlessUnverified } from "./unverified.ts";

/** A scenario that proves clauses. It reads like the documentation, and runs under the CLI and vitest alike. */
export type Case = {
  /** `novyx.rotate.boundary-of-grace`. */
  readonly id: string;
  /** The clauses that it proves; each is checked with `scenario.check(clause, …)`. */
  readonly clauses: readonly string[];
  readonly needs?: readonly Need[];
  readonly costs?: CaseCost;
  /** Whether others would disturb it, though it changes nothing that they see. */
  readonly isAlone?: boolean;
  readonly run: (scenario: Scenario) => Promise<void>;
};

/** Whether a case runs beside no others, or changes something that they see; the clock they share as they wait for it. */
export function runsAlone({ needs = [], isAlone = false }: Case): boolean {
  return isAlone || needs.some((need) => need === "reset" || need === "faults");
}

/**
 * The cases in the order to run them in: those that wait for the clock before others of their API, so that they wait
 * side by side, and those that run alone last, where they interrupt no others.
 */
export function inTurn(cases: readonly Case[]): Case[] {
  const rank = (each: Case) => {
    if (runsAlone(each)) return 3;
    return each.needs?.includes("clock") ? 1 : each.id.startsWith("novastack.") ? 0 : 2;
  };
  return cases.toSorted((a, b) => rank(a) - rank(b));
}
