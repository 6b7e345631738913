import * as fc from "fast-check";

/** How many cases a property is tried with, and where chance begins. */
export type Effort = { readonly name: string; readonly numRuns: number; readonly seed: number };

/**
 * So many cases from a fixed seed, so that a test is the same everywhere. `FUZZ_RUNS=20000` asks for more, and takes
 * others each time unless `FUZZ_SEED` says which (for the name `FUZZ`).
 */
export function effort(name: string, numRuns: number): Effort {
  const { [`${name}_RUNS`]: runs, [`${name}_SEED`]: seed } = process.env;
  const otherwise = runs === undefined ? 1 : Date.now() % 1_000_000;
  return { name, numRuns: Number(runs ?? numRuns), seed: Number(seed ?? otherwise) };
}

/** A seed for each of its cases. */
export function seedsOf({ numRuns, seed }: Effort): number[] {
  return Array.from({ length: numRuns }, (_, index) => seed + index);
}

/** Fails with the smallest case that was found to break a property, and with what repeats it. */
export async function hold<Case>(property: fc.IAsyncProperty<Case>, { name, ...how }: Effort): Promise<void> {
  const { failed, numRuns, numShrinks, errorInstance } = await fc.check(property, how);
  if (!failed) return;
  const repeat = `${name}_SEED=${how.seed} ${name}_RUNS=${numRuns}`;
  const { message } = errorInstance as Error;
  throw new Error(`case ${numRuns}, shrunk ${numShrinks} times (${repeat} repeats it):\n${message}`);
}
