import type { Change } from "./compare.ts";
import type { CarriedFact, KnownPage } from "./known-page.ts";

import { factId } from "./fact.ts";

/** The clauses and the places in the spec that lean on what changed; for what is new, on what stands nearest to it. */
export function affected({ fact, change }: Change, known: KnownPage): { clauses: string[]; places: string[] } {
  const carriers =
    change === "added" ? nearest(fact, known) : known.facts.filter((each) => factId(each) === factId(fact));
  return {
    clauses: [...new Set(carriers.flatMap(({ clauses }) => clauses))],
    places: [...new Set(carriers.flatMap(({ places }) => places))],
  };
}

/** The facts of the same kind at the same place; where there are none, those of the operation, then those of the kind. */
function nearest({ kind, at }: Change["fact"], { facts }: KnownPage): CarriedFact[] {
  const choices = [
    facts.filter((each) => each.kind === kind && each.at === at),
    facts.filter((each) => each.kind === "operation" && each.at === at),
    facts.filter((each) => each.kind === kind),
    facts.filter((each) => each.kind === "operation" || each.kind === "base-url"),
  ];
  return choices.find((choice) => choice.length > 0) ?? [];
}
