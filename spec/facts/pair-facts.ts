import type { Fact } from "./fact.ts";
import type { Pair } from "./compare.ts";

/** Pairs facts that have names; one that got another name is found by what else is the same. */
export function pairFacts(known: readonly Fact[], found: readonly Fact[]): Pair[] {
  const isNamed = ({ kind }: Fact) => !["operation", "sample", "sentence"].includes(kind);
  const left = known.filter(isNamed);
  const free = found.filter(isNamed);
  const pairs: Pair[] = [];
  const alike: ((a: Fact, b: Fact) => boolean)[] = [
    (a, b) => a.name === b.name,
    // A code that got another status, or a status that got another code.
    (a, b) => a.kind === "error" && (a.is["code"] ?? "") !== "" && a.is["code"] === b.is["code"],
    (a, b) => a.kind === "error" && a.is["says"] === b.is["says"],
    (a, b) => a.kind === "error" && a.is["status"] === b.is["status"],
    (a, b) =>
      a.kind === "limit" || a.kind === "base-url" || (a.is["says"] !== undefined && a.is["says"] === b.is["says"]),
    (a, b) => hasAlone(left, a) && hasAlone(free, b),
  ];
  for (const isAlike of alike)
    for (const fact of [...left]) {
      const other = free.find((each) => each.kind === fact.kind && each.at === fact.at && isAlike(fact, each));
      if (!other) continue;
      pairs.push({ known: fact, found: other });
      left.splice(left.indexOf(fact), 1);
      free.splice(free.indexOf(other), 1);
    }
  return [...pairs, ...left.map((fact) => ({ known: fact })), ...free.map((fact) => ({ found: fact }))];
}

/** Whether it is the only one of its kind there that has no partner: then it was renamed. */
function hasAlone(facts: readonly Fact[], { kind, at }: Fact): boolean {
  return facts.filter((each) => each.kind === kind && each.at === at).length === 1;
}
