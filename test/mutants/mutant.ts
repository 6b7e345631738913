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
    const { id: clause, level } = clauses.find((each) => each.id === `${api}.${id}`)!;
    return Object.entries(byName).map(([name, change]) => ({ name, clause, level, change }));
  });
}

/** The APIs of a mutant; the right ones where none is given. */
export function mutated(mutant?: Mutant): ApiDefinitions {
  return mutant ? mutant.change(definitions) : definitions;
}
