import * as fc from "fast-check";

/** How many cases a property is tried with, and where chance begins. */
export type Effort = { readonly name: string; readonly numRuns: number; readonly seed: number };

/**
 * So many cases from a fixed seed, so that a test is the same everywhere. `MODEL_RUNS=20000` asks for more, and takes
 * others each time unless `MODEL_SEED` says which (for the name `MODEL`).
 */
export function effort(name: string, numRuns: number): Effort {
  const { [`${name}_RUNS`]: runs, [`${name}_SEED`]: seed } = process.env;
  const otherwise = runs === undefined ? 1 : Date.now() % 1_000_000;
  return { name, numRuns: Number(runs ?? numRuns), seed: Number(seed ?? otherwise) };
}

/** Fails with the smallest case that was found to break a property, and with what repeats it. */
export async function hold<Case>(property: fc.IAsyncProperty<Case>, { name, ...how }: Effort): Promise<void> {
  const { failed, numRuns, numShrinks, errorInstance } = await fc.check(property, how);
  if (!failed) return;
  const repeat = `${name}_SEED=${how.seed} ${name}_RUNS=${numRuns}`;
  const { message } = errorInstance as Error;
  throw new Error(`case ${numRuns}, shrunk ${numShrinks} times (${repeat} repeats it):\n${message}`);
}
