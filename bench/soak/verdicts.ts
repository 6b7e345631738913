import type { Measured } from "../row.ts";

import { median } from "../table.ts";

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

/** Holds the figures against the bounds. A bound is for what there is more of at the end than before. */
export function judge({ before, during, after }: Figures, complaints: readonly string[]): Measured[] {
  // The first quarter fills what is filled once.
  const quarter = Math.floor(during.length / 4);
  const underLoad = (of: keyof Memory) =>
    median(during.slice(-quarter).map((each) => each[of])) -
    median(during.slice(quarter, quarter * 2).map((each) => each[of]));
  const row = (what: string, value: number, atMost: number, unit: Measured["unit"] = "MiB"): Measured => ({
    what,
    how: "",
    unit,
    limit: ["≤", atMost],
    figures: [{ name: "novamock", samples: [value] }],
  });
  return [
    row("wrong answers, and anything that crossed from one sandbox to another", complaints.length, 0, ""),
    row("growth of the heap under load, second quarter to last", underLoad("heap") / mebibyte, 4),
    row("growth of resident memory under load, second quarter to last", underLoad("rss") / mebibyte, 16),
    row("growth of the heap with everything dropped, warm-up to end", (after.heap - before.heap) / mebibyte, 2),
    row("more open handles with every connection closed, warm-up to end", after.handles - before.handles, 0, ""),
  ];
}
