/** The middle of some numbers. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle of the ratios round by round: what a round suffered, both sides of its ratio suffered. */
export function medianRatio(samples: readonly number[], base: readonly number[]): number {
  return median(samples.map((sample, round) => sample / base[round]!));
}

/** Measures each contestant once a round, in turn, so that whatever else the machine does strikes all alike. */
export async function interleave<Contestant>(
  contestants: readonly Contestant[],
  rounds: number,
  measure: (contestant: Contestant) => Promise<number>,
): Promise<number[][]> {
  const samples = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    // The order turns, so that nobody always comes after the same one.
    for (const offset of contestants.keys()) {
      const index = (offset + round) % contestants.length;
      samples[index]!.push(await measure(contestants[index]!));
    }
  return samples;
}
