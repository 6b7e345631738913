import type { Change, Vendor } from "../../mocks/misbehaviours/change.ts";
import type { ApiDefinitions } from "../../mocks/pipeline/apis.ts";
import type { Level } from "../../spec/clause.ts";

import { definitions } from "../../mocks/pipeline/apis.ts";
import { clauses } from "../../spec/generated/clauses.ts";

/** A wrong mock: the right one with one rule broken. */
export type Mutant = {
  /** What it does wrong: `grace-ends-hours-late`. */
  readonly name: string;
  /** The clause that it breaks. */
  readonly clause: string;
  /** How surely that clause is known: below `documented` nothing in the two documents forbids the mutant. */
  readonly level: Level;
  readonly change: Change;
};

/** The mutants of an API, written by clause and name. */
export function mutantsOf(api: Vendor, changes: Record<string, Record<string, Change>>): Mutant[] {
  return Object.entries(changes).flatMap(([id, byName]) => {
    const clause = `${api}.${id}`;
    return Object.entries(byName).map(([name, change]) => ({ name, clause, level: levelOf(clause), change }));
  });
}

/** How surely a clause is known. */
export function levelOf(clause: string): Level {
  const known = clauses.find(({ id }) => id === clause);
  if (!known) throw new Error(`there is no clause ${clause}`);
  return known.level;
}

/** The APIs of a mutant; the right ones where none is given. */
export function mutated(mutant?: Mutant): ApiDefinitions {
  return mutant ? mutant.change(definitions) : definitions;
}
