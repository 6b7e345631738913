import type { Contestant } from "./contestant.ts";
import type { Line } from "./row.ts";

import { interleave } from "./statistics.ts";

/** A line for each contestant, measured in turns after a first time that does not count; none for the absent. */
export async function measureEach(
  contestants: readonly Contestant[],
  rounds: number,
  measure: (contestant: Contestant) => Promise<number>,
): Promise<Line[]> {
  const present = contestants.filter(({ absent }) => absent === undefined);
  for (const contestant of present) await measure(contestant);
  const samples = await interleave(present, rounds, measure);
  return contestants.map((contestant) => {
    const { name, absent } = contestant;
    if (absent !== undefined) return { name, samples: [], note: absent };
    return { name, samples: samples[present.indexOf(contestant)]! };
  });
}
