import type { Pair } from "./change.ts";
import type { Fact } from "./fact.ts";

import { alone, pairBy } from "./pair-by.ts";

/**
 * Pairs samples: the same ones wherever they stand, the others in their order by language. A language that was not
 * shown before is no news, be it beside the others or, where a page was copied with another tab open, in their place.
 */
export function pairSamples(known: readonly Fact[], found: readonly Fact[]): Pair[] {
  const isSample = ({ kind }: Fact) => kind === "sample";
  const shown = known.filter(isSample);
  const { pairs, left, free } = pairBy(shown, found.filter(isSample), [
    (a, b) => JSON.stringify(a.is) === JSON.stringify(b.is),
    (a, b) => a.at === b.at && languageOf(a) === languageOf(b),
  ]);
  const here = ({ at }: Fact) => shown.filter((each) => each.at === at);
  const isOtherLanguage = (sample: Fact) =>
    isProgram(sample) &&
    here(sample).length > 0 &&
    !here(sample).some((each) => languageOf(each) === languageOf(sample));
  const isReplaced = (sample: Fact) =>
    isProgram(sample) && free.some((each) => each.at === sample.at && isOtherLanguage(each));
  return [
    ...pairs,
    ...alone({ left: left.filter((fact) => !isReplaced(fact)), free: free.filter((fact) => !isOtherLanguage(fact)) }),
  ];
}

const languageOf = ({ name }: Fact) => name.replace(/ \d+$/, "");
const isProgram = (sample: Fact) => !["json", "http"].includes(languageOf(sample));
