import type { Pair } from "./change.ts";
import type { Fact } from "./fact.ts";
import type { Likeness } from "./pair-by.ts";

import { alone, pairBy } from "./pair-by.ts";

/** Pairs facts that have names; one that got another name is found by what else is the same. */
export function pairFacts(known: readonly Fact[], found: readonly Fact[]): Pair[] {
  const isNamed = ({ kind }: Fact) => !["operation", "sample", "sentence"].includes(kind);
  const likenesses = byName.map(
    (isAlike): Likeness =>
      (a, b, left, free) =>
        isOfOneKind(a, b) && isAlike(a, b, left, free),
  );
  const result = pairBy(known.filter(isNamed), found.filter(isNamed), likenesses);
  return [...result.pairs, ...alone(result)];
}

const isOfOneKind = (a: Fact, b: Fact) => a.kind === b.kind && a.at === b.at;

const byName: Likeness[] = [
  (a, b) => a.name === b.name,
  // A code that got another status, or a status that got another code.
  (a, b) => a.kind === "error" && (a.is["code"] ?? "") !== "" && a.is["code"] === b.is["code"],
  (a, b) => a.kind === "error" && a.is["says"] === b.is["says"],
  (a, b) => a.kind === "error" && a.is["status"] === b.is["status"],
  (a, b) =>
    a.kind === "limit" || a.kind === "base-url" || (a.is["says"] !== undefined && a.is["says"] === b.is["says"]),
  // The only one of its kind there without a partner was renamed.
  (a, b, left, free) =>
    left.filter((each) => isOfOneKind(each, a)).length === 1 &&
    free.filter((each) => isOfOneKind(each, b)).length === 1,
];
