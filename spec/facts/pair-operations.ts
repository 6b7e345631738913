import type { Fact } from "./fact.ts";
import type { Pair } from "./compare.ts";

/**
 * Pairs operations; one that got another method or path is found by its title, or by what is left of its address.
 * `place` puts a fact of the page where its operation was, so that only the operation counts as changed.
 */
export function pairOperations(
  known: readonly Fact[],
  found: readonly Fact[],
): { pairs: Pair[]; place: (fact: Fact) => Fact } {
  const isOperation = ({ kind }: Fact) => kind === "operation";
  const left = known.filter(isOperation);
  const free = found.filter(isOperation);
  const pairs: Pair[] = [];
  const alike: ((a: Fact, b: Fact) => boolean)[] = [
    (a, b) => a.at === b.at,
    (a, b) => a.is["title"] === b.is["title"] && a.is["title"] !== "",
    (a, b) => pathOf(a) === pathOf(b),
  ];
  for (const isAlike of alike)
    for (const fact of [...left]) {
      const other = free.find((each) => isAlike(fact, each));
      if (!other) continue;
      pairs.push({ known: fact, found: other });
      left.splice(left.indexOf(fact), 1);
      free.splice(free.indexOf(other), 1);
    }
  const before = new Map(pairs.flatMap(({ known, found }) => (known && found ? [[found.at, known.at]] : [])));
  return {
    pairs: [...pairs, ...left.map((fact) => ({ known: fact })), ...free.map((fact) => ({ found: fact }))],
    place: (fact) => (isOperation(fact) ? fact : { ...fact, at: before.get(fact.at) ?? fact.at }),
  };
}

const pathOf = ({ at }: Fact) => at?.split(" ")[1];
