import type { Scenario } from "../engine/case.ts";

import { timestamp } from "../http/exchange.ts";

/** In milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Timestamps may be cut to whole seconds, and a target's clock may run on while requests travel. */
export const margin = 5000;

/** A span of the target's time. */
export type Span = { from: number; to: number };

/** Does a work and tells when, by the target's clock. */
export async function timed<Result>(t: Scenario, work: () => Promise<Result>): Promise<Span & { result: Result }> {
  const from = await t.now();
  const result = await work();
  return { from, result, to: await t.now() };
}

/**
 * Whether a timestamp tells an instant within a span. A database may stamp rows by the wall clock, whatever the
 * target's clock hook does; and a timestamp without an offset may be the local time of any place.
 */
export function isWithin(value: unknown, { from, to }: Span): boolean {
  const at = timestamp(value);
  if (at === undefined) return false;
  const slack = minute + (/(Z|[+-]\d{2}(:?\d{2})?)$/.test(String(value)) ? 0 : 14 * hour);
  const isNear = (early: number, late: number) => at >= early - slack && at <= late + slack;
  return isNear(from, to) || isNear(Date.now() - 5 * minute, Date.now() + 5 * minute);
}
