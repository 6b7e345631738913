import type { Fact } from "./fact.ts";
import type { Pair } from "./compare.ts";

/**
 * Pairs samples: the same ones wherever they stand, the others in their order by language. A language that was not
 * shown before is no news, be it beside the others or, where a page was copied with another tab open, in their place.
 */
export function pairSamples(known: readonly Fact[], found: readonly Fact[]): Pair[] {
  const isSample = ({ kind }: Fact) => kind === "sample";
  const left = known.filter(isSample);
  const free = found.filter(isSample);
  const pairs: Pair[] = [];
  const alike: ((a: Fact, b: Fact) => boolean)[] = [
    (a, b) => JSON.stringify(a.is) === JSON.stringify(b.is),
    (a, b) => a.at === b.at && languageOf(a) === languageOf(b),
  ];
  for (const isAlike of alike)
    for (const fact of [...left]) {
      const other = free.find((each) => isAlike(fact, each));
      if (!other) continue;
      pairs.push({ known: fact, found: other });
      left.splice(left.indexOf(fact), 1);
      free.splice(free.indexOf(other), 1);
    }
  const shownBefore = (sample: Fact) =>
    known.some((each) => isSample(each) && each.at === sample.at && languageOf(each) === languageOf(sample));
  const isOtherLanguage = (sample: Fact) =>
    isProgram(sample) && !shownBefore(sample) && known.some((each) => isSample(each) && each.at === sample.at);
  return [
    ...pairs,
    ...left
      .filter((fact) => !isProgram(fact) || !free.some((each) => each.at === fact.at && isOtherLanguage(each)))
      .map((fact) => ({ known: fact })),
    ...free.filter((fact) => !isOtherLanguage(fact)).map((fact) => ({ found: fact })),
  ];
}

const languageOf = ({ name }: Fact) => name.replace(/ \d+$/, "");
const isProgram = (sample: Fact) => !["json", "http"].includes(languageOf(sample));
