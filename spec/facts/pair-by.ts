import type { Pair } from "./change.ts";
import type { Fact } from "./fact.ts";

/** Whether two facts are the same, or what the one has become; `left` and `free` are what has no partner yet. */
export type Likeness = (known: Fact, found: Fact, left: readonly Fact[], free: readonly Fact[]) => boolean;

/** Pairs facts by the first likeness that holds, the surest for all of them before the next. */
export function pairBy(
  known: readonly Fact[],
  found: readonly Fact[],
  likenesses: readonly Likeness[],
): { pairs: Pair[]; left: Fact[]; free: Fact[] } {
  const pairs: Pair[] = [];
  let [left, free] = [[...known], [...found]];
  for (const isAlike of likenesses)
    for (const fact of left) {
      const other = free.find((each) => isAlike(fact, each, left, free));
      if (!other) continue;
      pairs.push({ known: fact, found: other });
      left = left.filter((each) => each !== fact);
      free = free.filter((each) => each !== other);
    }
  return { pairs, left, free };
}

/** Facts without a partner, as pairs that have one side. */
export function alone({ left, free }: { left: readonly Fact[]; free: readonly Fact[] }): Pair[] {
  return [...left.map((fact) => ({ known: fact })), ...free.map((fact) => ({ found: fact }))];
}
