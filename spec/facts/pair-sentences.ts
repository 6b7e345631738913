import type { Fact, PageFacts } from "./fact.ts";
import type { Pair } from "./change.ts";

import { fingerprint } from "./fingerprint.ts";
import { alone, pairBy } from "./pair-by.ts";
import { sentenceFact } from "./prose-facts.ts";

type Known = Pick<PageFacts, "facts" | "labels">;
type Found = Known & Pick<PageFacts, "texts">;

/**
 * Pairs sentences by their fingerprints, wherever they stand. Of the others, one that stands where an earlier one has
 * gone is that one in other words.
 */
export function pairSentences(known: Known, page: Found): Pair[] {
  const found = withoutLeads(page, known.labels);
  const isSentence = ({ kind }: Fact) => kind === "sentence";
  const foundByName = new Map(found.facts.filter(isSentence).map((fact) => [fact.name, fact]));
  const knownNames = new Set(known.facts.filter(isSentence).map(({ name }) => name));
  const pairs: Pair[] = [];
  const left: Fact[] = [];
  for (const fact of known.facts.filter(isSentence)) {
    const same = foundByName.get(fact.name);
    if (same) pairs.push({ known: fact, found: same });
    else if (found.labels.includes(fact.name)) pairs.push({ known: fact, found: fact });
    else left.push(fact);
  }
  const free = found.facts
    .filter(isSentence)
    .filter(({ name }) => !knownNames.has(name) && !known.labels.includes(name));

  const knownBefore = anchors(known.facts, new Set(found.facts.map(nameOf)));
  const foundBefore = anchors(found.facts, new Set(known.facts.map(nameOf)));
  const rest = pairBy(left, free, [(a, b) => foundBefore.get(b) === knownBefore.get(a)]);
  return [...pairs, ...rest.pairs, ...alone(rest)];
}

/** A page in another form may put a label before a sentence, as in `Note: …` or `Public endpoint — …`. */
function withoutLeads(page: Found, labels: readonly string[]): Found {
  const facts = page.facts.map((fact) => {
    const [, lead = "", rest = ""] = /^(.{2,40}?)\s*(?::|\s[-–—])\s+(.+)$/.exec(page.texts.get(fact.name) ?? "") ?? [];
    if (rest === "" || !labels.includes(fingerprint(lead).print)) return fact;
    return sentenceFact(rest, fact);
  });
  return { ...page, facts };
}

/** For each fact the nearest one before it that both sides have. */
function anchors(facts: readonly Fact[], shared: ReadonlySet<string>): Map<Fact, string> {
  let last = "";
  return new Map(
    facts.map((fact) => {
      const before = last;
      if (shared.has(nameOf(fact))) last = nameOf(fact);
      return [fact, before];
    }),
  );
}

const nameOf = ({ kind, at, name }: Fact) => (kind === "sentence" ? name : `${kind} ${at} ${name}`);
