import type { Fact, PageFacts } from "./fact.ts";
import type { Change, Pair } from "./change.ts";

import { factId } from "./fact.ts";
import { pairOperations } from "./pair-operations.ts";
import { pairFacts } from "./pair-facts.ts";
import { pairSamples } from "./pair-samples.ts";
import { pairSentences } from "./pair-sentences.ts";
import { propertyChanges } from "./property-changes.ts";

/** What matches between the facts that are known of a page and those that it states now, and what does not. */
export function compare(
  known: Pick<PageFacts, "facts" | "labels">,
  page: PageFacts,
): { matched: number; changes: Change[] } {
  const { pairs: operations, place } = pairOperations(known.facts, page.facts);
  const found = page.facts.map((fact) => place(fact));
  const foundPage = { ...page, facts: found };
  const pairs = [
    ...operations,
    ...pairFacts(known.facts, found),
    ...pairSamples(known.facts, found),
    ...pairSentences(known, foundPage),
  ];
  const changes = pairs.flatMap(changesOf);
  const matched = pairs.filter((pair) => pair.known && changesOf(pair).length === 0).length;
  const ordered = inOrder(withoutEchoes(changes), [...known.facts, ...found]);
  return { matched, changes: ordered.map((change) => withNeighbour(change, known.facts, found)) };
}

/** Something new with the known fact that stands before it on the page. */
function withNeighbour(change: Change, known: readonly Fact[], found: readonly Fact[]): Change {
  if (change.change !== "added") return change;
  const ids = new Set(known.map(factId));
  const before = found.slice(0, found.indexOf(change.fact)).findLast((fact) => ids.has(factId(fact)));
  return before ? { ...change, beside: factId(before) } : change;
}

function changesOf({ known, found }: Pair): Change[] {
  if (known && found) return propertyChanges(known, found).map((change) => ({ ...change, found }));
  const fact = known ?? found;
  if (!fact) return [];
  const { kind, at, name } = fact;
  return [
    { change: known ? "removed" : "added", kind, at, ...(name !== "" && { name }), fact, ...(found && { found }) },
  ];
}

/** A new host stands in every sample; it is told once. And a parameter of a new operation is part of the operation. */
function withoutEchoes(changes: Change[]): Change[] {
  const hosts = changes.flatMap(({ kind, was, now }) => (kind === "base-url" ? [`${hostOf(was)} ${hostOf(now)}`] : []));
  const whole = new Set(
    changes
      .filter(({ kind, change }) => kind === "operation" && change !== "changed")
      .map(({ at, change }) => `${change} ${at}`),
  );
  return changes.filter(({ kind, change, at, was, now }) => {
    if (kind === "sample" && was !== undefined && hosts.includes(`${was} ${now}`)) return false;
    return kind === "operation" || !whole.has(`${change} ${at}`);
  });
}

function hostOf(url = ""): string {
  return /https?:\/\/[\w.:-]+/.exec(url)?.[0] ?? url;
}

function inOrder(changes: Change[], facts: readonly Fact[]): Change[] {
  const order = new Map(facts.map((fact, index) => [factId(fact), index]));
  const rank = ({ fact }: Change) => order.get(factId(fact)) ?? 0;
  return changes.sort((a, b) => rank(a) - rank(b));
}
