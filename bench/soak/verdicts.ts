import type { Measured } from "../row.ts";

/** What the probe tells right after a garbage collection: bytes, and how much is held open. */
export type Memory = { readonly heap: number; readonly rss: number; readonly handles: number };

/** What a soak gave. */
export type Figures = {
  /** With every sandbox dropped and every connection closed: after a warm-up, and at the end. */
  readonly before: Memory;
  readonly after: Memory;
  readonly during: readonly Memory[];
};

const mebibyte = 1024 * 1024;

/**
 * Holds the figures against the bounds. A bound is for what there is more of at the end than before. In a trial of seconds
 * the process still takes what it works in from the system, so resident memory is told there, and not judged.
 */
export function judge({ before, during, after }: Figures, complaints: readonly string[], isTrial = false): Measured[] {
  // The first quarter fills what is filled once. What leaks is there at every look, what is being answered at some.
  const quarter = Math.floor(during.length / 4);
  const least = (of: keyof Memory, from: number, to?: number) =>
    Math.min(...during.slice(from, to).map((each) => each[of]));
  const underLoad = (of: keyof Memory) => (least(of, -quarter) - least(of, quarter, quarter * 2)) / mebibyte;
  const row = (what: string, value: number, atMost: number | null, unit: Measured["unit"] = "MiB"): Measured => ({
    what,
    how: "",
    unit,
    ...(atMost !== null && { limit: ["≤", atMost] }),
    figures: [{ name: "novamock", samples: [value] }],
  });
  return [
    row("wrong answers, and anything that crossed from one sandbox to another", complaints.length, 0, ""),
    row("growth of the heap under load, second quarter to last", underLoad("heap"), 4),
    row("growth of resident memory under load, second quarter to last", underLoad("rss"), isTrial ? null : 16),
    row("growth of the heap with everything dropped, warm-up to end", (after.heap - before.heap) / mebibyte, 2),
    row("more open handles with every connection closed, warm-up to end", after.handles - before.handles, 0, ""),
  ];
}
