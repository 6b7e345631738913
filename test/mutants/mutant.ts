import type { Change, Vendor } from "../../mocks/misbehaviours/change.ts";
import type { ApiDefinitions } from "../../mocks/pipeline/apis.ts";
import type { Level } from "../../spec/clause.ts";

import { definitions } from "../../mocks/pipeline/apis.ts";
import { clauses } from "../../spec/generated/clauses.ts";

/** A wrong mock: the right one with one rule broken. */
export type Mutant = {
  /** `grace-ends-hours-late`. */
  readonly name: string;
  /** The clause that it breaks. */
  readonly clause: string;
  /** How surely that clause is known: below `documented` nothing in the two documents forbids the mutant. */
  readonly level: Level;
  /** What it does wrong, in one sentence. */
  readonly description: string;
  readonly change: Change;
};

/** By clause, and there by `name: What it does wrong.`. */
type Wrongs = { readonly [clause: string]: { readonly [nameAndDescription: string]: Change } };

/** The mutants of an API, written clause by clause. */
export function mutantsOf(api: Vendor, wrongs: Wrongs): Mutant[] {
  return Object.entries(wrongs).flatMap(([id, changes]) =>
    Object.entries(changes).map(([text, change]) => {
      const clause = `${api}.${id}`;
      const [name = "", description = ""] = text.split(/: (.*)/);
      return { name, clause, level: levelOf(clause), description, change };
    }),
  );
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
