import { timestamp } from "../http/exchange.ts";

/** A span of the target's clock, in milliseconds since 1970, in which something happened; `wall` is real time then. */
export type When = { readonly from: number; readonly to: number; readonly wall: number };

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Timestamps may be cut or rounded to whole seconds. */
export const rounding = 1000;

/** Whether an instant may have come, and whether it has for sure. */
export const mayHaveCome = (at: number, { to }: When): boolean => to >= at - rounding;
export const hasCome = (at: number, { from }: When): boolean => from > at + rounding;

/**
 * Whether a timestamp tells when something happened. A database may stamp rows by the wall clock, whatever the target's
 * clock hook does; and a timestamp without an offset may be the local time of any place.
 */
export function tells(value: unknown, { from, to, wall }: When): boolean {
  const at = timestamp(value);
  if (at === undefined) return false;
  const slack = minute + (/(Z|[+-]\d{2}(:?\d{2})?)$/.test(String(value)) ? 0 : 14 * hour);
  const isNear = (early: number, late: number) => at >= early - slack && at <= late + slack;
  return isNear(from, to) || isNear(wall - 5 * minute, wall + 5 * minute);
}
