import type { PageFacts } from "./fact.ts";
import type { VendorPage } from "./known-page.ts";

import { compare } from "./compare.ts";

type Page = VendorPage & Pick<PageFacts, "facts" | "labels">;

/** The page that this is a newer form of; null where it is none of them, or the page is of another API. */
export function recognise<Known extends Page>(
  page: PageFacts,
  known: readonly Known[],
  api?: Page["api"],
): Known | null {
  const candidates = known
    .filter((each) => api === undefined || each.api === api)
    .map((each) => ({ each, score: scoreOf(page, each) }))
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  return best && best.score >= leastScore ? best.each : null;
}

// A page that keeps a fifth of what it stated has been edited; with less it is another page.
const leastScore = 0.2;

/** Which part of what is known the page still states. */
function scoreOf(page: PageFacts, known: Page): number {
  const { matched } = compare(known, page);
  return matched / Math.max(1, known.facts.length);
}
