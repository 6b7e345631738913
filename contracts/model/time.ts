import { timestamp } from "../http/exchange.ts";

/**
 * A span of the target's clock, in milliseconds since 1970, in which something happened; `wall` is real time then. Where
 * nothing tells the target's time it is a guess, which is good for telling how much time has passed.
 */
export type When = { readonly from: number; readonly to: number; readonly wall: number; readonly isGuess?: boolean };

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Timestamps may be cut or rounded to whole seconds. */
export const rounding = 1000;

/** Whether an instant may have come, and whether it has for sure. */
export const mayHaveCome = (at: number, { to, isGuess }: When): boolean => isGuess === true || to >= at - rounding;
export const hasCome = (at: number, { from, isGuess }: When): boolean => isGuess !== true && from > at + rounding;

/**
 * Whether a timestamp tells when something happened. A database may stamp rows by the wall clock, whatever the target's
 * clock hook does; and a timestamp without an offset may be the local time of any place.
 */
export function tells(value: unknown, { from, to, wall, isGuess }: When): boolean {
  const at = timestamp(value);
  if (at === undefined || isGuess) return at !== undefined;
  const slack = minute + (/(Z|[+-]\d{2}(:?\d{2})?)$/.test(String(value)) ? 0 : 14 * hour);
  const isNear = (early: number, late: number) => at >= early - slack && at <= late + slack;
  return isNear(from, to) || isNear(wall - 5 * minute, wall + 5 * minute);
}
