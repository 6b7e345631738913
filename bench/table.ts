import type { Limit, Measured } from "./row.ts";

/** One comparison, with what was aimed at. */
export type Line = {
  readonly against: string;
  readonly theirs: string;
  /** Ours divided by theirs; null where there is nothing to divide. */
  readonly ratio: number | null;
  readonly aim: Limit | undefined;
  readonly isMet: boolean | null;
};

/** What a row came to, as lines of the table: one for each comparison, and one for the figure itself where there is a limit. */
export function linesOf({ unit, aims = {}, limit, figures: [ours, ...others] }: Measured): Line[] {
  const lines = others.map(({ name, samples, absent }) => {
    const ratio = samples.length === 0 ? null : medianRatio(ours!.samples, samples);
    const aim = aims[name];
    return { against: name, theirs: absent ?? quantity(samples, unit), ratio, aim, isMet: isWithin(aim, ratio) };
  });
  if (limit === undefined && lines.length > 0) return lines;
  const isMet = isWithin(limit, median(ours!.samples));
  return [...lines, { against: "", theirs: "", ratio: null, aim: limit, isMet }];
}

/** Everything that was measured as one table, which is Markdown too; without the columns that nothing stands in. */
export function table(measured: readonly Measured[]): string {
  const rows = measured.flatMap((each) =>
    linesOf(each).map(({ against, theirs, ratio, aim = [], isMet }, index) => {
      const ours = index === 0 ? [each.what, quantity(each.figures[0]!.samples, each.unit)] : ["", ""];
      const met = isMet === null ? "" : isMet ? "yes" : "**no**";
      return [...ours, against, theirs, ratio === null ? "" : rounded(ratio), aim.join(" "), met];
    }),
  );
  const head = ["What", "novamock", "Against", "Theirs", "Ratio", "Aim", "Met"];
  const isUsed = head.map((_, column) => rows.some((cells) => cells[column] !== ""));
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.filter((_, column) => isUsed[column]).join(" | ")} |`)
    .join("\n");
}

/** Whether every aim is met that could be looked at. */
export function areMet(measured: readonly Measured[]): boolean {
  return measured.flatMap(linesOf).every(({ isMet }) => isMet !== false);
}

/** The middle of some numbers. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle of the ratios round by round: what a round suffered, both sides of its ratio suffered. */
function medianRatio(samples: readonly number[], base: readonly number[]): number {
  return median(samples.map((sample, round) => sample / base[round]!));
}

function isWithin(limit: Limit | undefined, value: number | null): boolean | null {
  if (limit === undefined || value === null) return null;
  return limit[0] === "≥" ? value >= limit[1] : value <= limit[1];
}

/** A figure to three digits, with the lowest and the highest of its rounds. */
export function quantity(samples: readonly number[], unit: string): string {
  const shown = `${rounded(median(samples))} ${unit}`.trim();
  return samples.length === 1
    ? shown
    : `${shown} (${rounded(Math.min(...samples))} to ${rounded(Math.max(...samples))})`;
}

function rounded(value: number): string {
  return (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))).toLocaleString("en");
}
