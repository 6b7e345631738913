import type { Aim, Line, Unit } from "./row.ts";

import { median, medianRatio } from "./statistics.ts";

type Limit = Aim["limit"];

/** An aim for the ratio of two lines; undefined where one of them was not measured. */
export function ratioAim(
  what: string,
  lines: readonly Line[],
  { of = "novamock", to, limit, unit }: { of?: string; to: string; limit: Limit; unit: Unit },
): Aim[] {
  const [ours, other] = [of, to].map((name) => lines.find((line) => line.name === name)?.samples ?? []);
  if (!ours?.length || !other?.length) return [];
  return [{ what, figure: quantity(median(ours), unit), value: medianRatio(ours, other), limit, of: `× ${to}` }];
}

/** A number with its unit, to three digits. */
export function quantity(value: number, unit: Unit): string {
  return `${rounded(value)} ${unit}`;
}

export function rounded(value: number): string {
  return (value >= 100 ? Math.round(value) : Number(value.toPrecision(3))).toLocaleString("en");
}

/** Whether an aim is met. */
export function isMet({ value, limit }: Aim): boolean {
  return "atLeast" in limit ? value >= limit.atLeast : value <= limit.atMost;
}
