import type { Contestant } from "./contestants.ts";

/** One thing that is measured, of novamock and of those that it is compared with. */
export type Row = Question & {
  /** What `--only` calls it. */
  readonly id: string;
  /** How many rounds tell enough, where that is fewer than are asked for. */
  readonly rounds?: number;
  /** Who takes part, novamock first. */
  contestants(peers: readonly Contestant[]): readonly Contestant[];
  /** Starts what all rounds need, and ends it after them. */
  open(contestants: readonly Contestant[], seconds: number): Promise<Measuring>;
};

/** What is asked, and what the answer is to be. */
export type Question = {
  readonly what: string;
  /** How it is measured, for the page. */
  readonly how: string;
  readonly unit: "requests/s" | "µs" | "ms" | "MiB" | "";
  /** By whom novamock is compared with: what its ratio to them has to be. */
  readonly aims?: Readonly<Record<string, Limit>>;
  /** What its own figure has to be. */
  readonly limit?: Limit;
};

export type Limit = readonly [sign: "≥" | "≤", value: number];
export type Measuring = { measure(contestant: Contestant): Promise<number>; close?(): Promise<unknown> };

/** What a row, or a soak, came to: novamock's figure first. */
export type Measured = Question & { readonly figures: readonly Figure[] };

/** One sample a round; none where somebody cannot take part, with the reason. */
export type Figure = { readonly name: string; readonly samples: readonly number[]; readonly absent?: string };

/** How often a row is measured, and how many seconds of load each contestant gets in a round. */
export type Setting = { readonly rounds: number; readonly seconds: number };

// What takes as long as this is far from any aim, and more rounds would not tell more.
const slowMs = 10_000;

/** Measures each contestant once a round, in turns, after a first time that does not count. */
export async function measureRow(row: Row, peers: readonly Contestant[], setting: Setting): Promise<Measured> {
  const contestants = row.contestants(peers);
  const present = contestants.filter(({ absent }) => absent === undefined);
  const { measure, close } = await row.open(present, setting.seconds);
  try {
    const started = performance.now();
    for (const contestant of present) await measure(contestant);
    const isSlow = performance.now() - started > slowMs * present.length;
    const rounds = isSlow ? 1 : Math.min(setting.rounds, row.rounds ?? Infinity);
    const samples = await interleave(present, rounds, measure);
    return { ...row, figures: contestants.map((each) => ({ ...each, samples: samples[present.indexOf(each)] ?? [] })) };
  } finally {
    await close?.();
  }
}

/** Whatever else the machine does strikes all alike, since they are measured in turns. */
export async function interleave<Each>(
  all: readonly Each[],
  rounds: number,
  measure: (each: Each) => Promise<number>,
): Promise<number[][]> {
  const samples = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    // The order turns, so that nobody always comes after the same one.
    for (const offset of all.keys()) {
      const index = (offset + round) % all.length;
      samples[index]!.push(await measure(all[index]!));
    }
  return samples;
}
