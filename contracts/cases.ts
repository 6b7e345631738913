import type { Clause, Level } from "../spec/clause.ts";
import type { Target } from "./drivers/target.ts";
import type { Case } from "./engine/case.ts";

import { clauses as ledger } from "../spec/generated/clauses.ts";
import { clausePattern } from "./config/config.ts";
import { novastackCases } from "./novastack/cases.ts";
import { novyxCases } from "./novyx/cases.ts";

/** Every case of the gate. */
export const cases: readonly Case[] = [...novastackCases, ...novyxCases];

/** What a run is about. */
export type Selection = {
  readonly clauses: readonly Clause[];
  readonly cases: readonly Case[];
  readonly isSelected: (clause: string) => boolean;
};

const levels: readonly Level[] = ["documented", "companion", "assumed"];

/** Whether a run is about a clause; its id begins with the name of its API. */
export function isChosen(
  { id, level: ownLevel }: Pick<Clause, "id" | "level">,
  { novyx, novastack }: Pick<Target, "novyx" | "novastack">,
  { level = "documented", clause = "*" }: { level?: Level; clause?: string },
): boolean {
  return (
    (id.startsWith("novyx.") ? novyx : novastack) !== undefined &&
    levels.indexOf(ownLevel) <= levels.indexOf(level) &&
    clausePattern(clause).test(id)
  );
}

/** The testable clauses of the target's APIs up to a level, and the cases that prove any of them. */
export function selectCases(
  target: Pick<Target, "novyx" | "novastack">,
  { level = "documented", clause = "*" }: { level?: Level; clause?: string },
): Selection {
  const clauses = ledger.filter((each) => each.untestable === null && isChosen(each, target, { level, clause }));
  const ids = new Set(clauses.map(({ id }) => id));
  const isSelected = (id: string) => ids.has(id);
  return { clauses, cases: cases.filter((each) => each.clauses.some(isSelected)), isSelected };
}
