import type { Pair } from "./change.ts";
import type { Fact } from "./fact.ts";

import { alone, pairBy } from "./pair-by.ts";

/**
 * Pairs operations; one that got another method or path is found by its title, or by what is left of its address.
 * `place` puts a fact of the page where its operation was, so that only the operation counts as changed.
 */
export function pairOperations(
  known: readonly Fact[],
  found: readonly Fact[],
): { pairs: Pair[]; place: (fact: Fact) => Fact } {
  const isOperation = ({ kind }: Fact) => kind === "operation";
  const result = pairBy(known.filter(isOperation), found.filter(isOperation), [
    (a, b) => a.at === b.at,
    (a, b) => a.is["title"] === b.is["title"] && a.is["title"] !== "",
    (a, b) => pathOf(a) === pathOf(b),
  ]);
  const before = new Map(
    result.pairs.flatMap((pair) => (pair.known && pair.found ? [[pair.found.at, pair.known.at]] : [])),
  );
  return {
    pairs: [...result.pairs, ...alone(result)],
    place: (fact) => (isOperation(fact) ? fact : { ...fact, at: before.get(fact.at) ?? fact.at }),
  };
}

const pathOf = ({ at }: Fact) => at?.split(" ")[1];
