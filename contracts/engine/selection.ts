import type { Clause, Level } from "../../spec/clause.ts";
import type { Case } from "./case.ts";
import type { Target } from "./target.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";
import { cases as allCases } from "../cases.ts";

/** What a run is about. */
export type Selection = {
  readonly clauses: readonly Clause[];
  readonly cases: Case[];
  readonly isSelected: (clause: string) => boolean;
};

const levels: readonly Level[] = ["documented", "companion", "assumed"];

/** The testable clauses of the target's APIs up to a level, and the cases that prove any of them. */
export function select(
  target: Pick<Target, "novyx" | "novastack">,
  { level = "documented", clause = "*" }: { level?: Level; clause?: string },
): Selection {
  const pattern = patternOf(clause);
  const selected = ledger.filter(
    (each) =>
      each.untestable === null &&
      target[each.document] !== undefined &&
      levels.indexOf(each.level) <= levels.indexOf(level) &&
      pattern.test(each.id),
  );
  const ids = new Set(selected.map(({ id }) => id));
  const isSelected = (id: string) => ids.has(id);
  return { clauses: selected, cases: allCases.filter((each) => each.clauses.some(isSelected)), isSelected };
}

/** A clause id in which `*` stands for anything. */
export function patternOf(clause: string): RegExp {
  return new RegExp(`^${clause.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}
