import type { Exchange } from "./exchange.ts";

import { field, mentions } from "./exchange.ts";

/** Any 2xx: the documents give no success status. */
export function succeeded({ status, problem }: Exchange): boolean {
  return problem === null && status >= 200 && status < 300;
}

/** A 2xx with any of the fields that the documents give the answer: a page for every address has none. */
export function answeredWith(exchange: Exchange, ...fields: string[]): boolean {
  return succeeded(exchange) && fields.some((name) => field(exchange.json, name) !== undefined);
}

/** Any 4xx. */
export function rejected({ status, problem }: Exchange): boolean {
  return problem === null && status >= 400 && status < 500;
}

/** A status, and a code wherever it stands in the body. */
export function rejectedWith(exchange: Exchange, status: number, code: string): boolean {
  return exchange.problem === null && exchange.status === status && mentions(exchange.json, code);
}

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const dateAndTime =
  /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * An ISO 8601 timestamp in milliseconds since 1970; undefined where the value is none. Fractions of any length,
 * offsets and the basic format are ISO 8601 too; without an offset the time is taken as UTC.
 */
export function timestamp(value: unknown): number | undefined {
  const match = isString(value) ? dateAndTime.exec(value) : null;
  if (!match) return undefined;
  const [, year, month, day, hour, minute = "00", second = "00", fraction = "0", zone = "Z"] = match;
  const offset = zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
  const milliseconds = fraction.padEnd(3, "0").slice(0, 3);
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${offset}`);
  return Number.isNaN(at) ? undefined : at;
}

/** A timestamp, or null. */
export function isTimestampOrNull(value: unknown): boolean {
  return value === null || timestamp(value) !== undefined;
}
