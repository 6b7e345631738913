import type { Change } from "./change.ts";
import type { CarriedFact, KnownPage } from "./known-page.ts";

import { factId } from "./fact.ts";

/** The clauses and the places in the spec that lean on what changed; for what is new, on what stands nearest to it. */
export function affected({ fact, change, beside }: Change, known: KnownPage): { clauses: string[]; places: string[] } {
  const carriers =
    change === "added"
      ? nearest(fact, beside, known)
      : known.facts.filter((each) =>
          // With an operation goes all that is stated of it.
          fact.kind === "operation" && change === "removed" ? each.at === fact.at : factId(each) === factId(fact),
        );
  return {
    clauses: [...new Set(carriers.flatMap(({ clauses }) => clauses))],
    places: [...new Set(carriers.flatMap(({ places }) => places))],
  };
}

/**
 * For a sentence the one that stands before it; for anything else the facts of the same kind at the same place, or, where
 * there are none, the operation, or those of the kind.
 */
function nearest({ kind, at }: Change["fact"], beside: string | undefined, { facts }: KnownPage): CarriedFact[] {
  const isSentence = kind === "sentence" || kind === "limit";
  const choices = [
    isSentence ? facts.filter((each) => factId(each) === beside) : [],
    facts.filter((each) => each.kind === kind && each.at === at),
    facts.filter((each) => each.kind === "operation" && each.at === at),
    facts.filter((each) => each.kind === kind),
    facts.filter((each) => each.kind === "operation" || each.kind === "base-url"),
  ];
  return choices.find((choice) => choice.length > 0) ?? [];
}
