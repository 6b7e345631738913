import type { Need } from "./needs.ts";
import type { Scenario } from "./scenario.ts";

// With these a case is written.
export type { CallOptions } from "./call-operation.ts";
export type { ListedKey } from "./prepare-novyx.ts";
export type { Scenario } from "./scenario.ts";
export { Unverified } from "./unverified.ts";

/** What a case uses up at the target. */
export type Cost = { signUps?: number; mails?: number; keys?: number; clockMoves?: number };

/** A scenario that proves clauses. It reads like the documentation, and runs under the CLI and vitest alike. */
export type Case = {
  /** `novyx.rotate.boundary-of-grace`. */
  readonly id: string;
  /** The clauses that it proves; each is checked with `scenario.check(clause, …)`. */
  readonly clauses: readonly string[];
  readonly needs?: readonly Need[];
  readonly costs?: Cost;
  readonly run: (scenario: Scenario) => Promise<void>;
};

/** Whether a case changes something that the others see. */
export function runsAlone({ needs = [] }: Case): boolean {
  return needs.some((need) => need === "clock" || need === "reset" || need === "faults");
}

/** The cases in the order to run them in: where those that run alone come last, they interrupt no others. */
export function aloneLast(cases: readonly Case[]): Case[] {
  return cases.toSorted((a, b) => Number(runsAlone(a)) - Number(runsAlone(b)));
}
