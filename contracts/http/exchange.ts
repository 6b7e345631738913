import type { FieldName, NovyxCode } from "./spec-names.ts";

import { errors } from "../../spec/generated/novyx.rules.ts";

/** A request as it was sent, and what came back. */
export type Exchange = {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | null;
  /** The source address, or the address in the trusted header, where one was chosen. */
  readonly clientIp: string | null;
  /** 0 where there was no response; then `problem` says why. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** At most the first mebibyte. */
  readonly text: string;
  /** Of the body as it was received, in hex: bytes that are no text do not survive in `text`. */
  readonly sha256?: string;
  /** The parsed body; undefined where it is not JSON. */
  readonly json: unknown;
  /** Why there was no whole response: `connection refused`, `no answer within 10000 ms`. */
  readonly problem: string | null;
  readonly ms: number;
};

/** A field of the specs in a JSON body, by its path; undefined where it is not there. */
export function field(json: unknown, ...path: (FieldName | number)[]): unknown {
  return valueAt(json, ...path);
}

/** What stands anywhere in a JSON value, by its path; undefined where it is not there. */
export function valueAt(json: unknown, ...path: (string | number)[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Whether a text is a string value anywhere in a body, since not every document says where its codes stand. */
export function mentions(json: unknown, text: string): boolean {
  if (json === text) return true;
  if (typeof json !== "object" || json === null) return false;
  return Object.values(json).some((value) => mentions(value, text));
}

/** What came back, in a few words on one line. */
export function summary({ status, text, headers, problem }: Exchange): string {
  if (problem !== null) return onOneLine(problem);
  const type = headers["content-type"]?.split(";")[0] ?? "no content type";
  const location = headers["location"] === undefined ? "" : `to ${headers["location"]}`;
  return [String(status), type, location, text]
    .map((part) => onOneLine(part))
    .filter(Boolean)
    .join(" ");
}

/** A text cut to what can be read at a glance, without line breaks and what else would steer a terminal. */
export function onOneLine(text: string, most = 300): string {
  const line = text
    .slice(0, 3 * most)
    .replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .trim();
  return line.length > most || text.length > 3 * most ? `${line.slice(0, most)}…` : line;
}

/** Any 2xx: the documents give no success status. */
export function succeeded({ status, problem }: Exchange): boolean {
  return problem === null && status >= 200 && status < 300;
}

/** A 2xx with any of the fields that the documents give the answer: a page for every address has none. */
export function answeredWith(exchange: Exchange, ...fields: FieldName[]): boolean {
  return succeeded(exchange) && fields.some((name) => field(exchange.json, name) !== undefined);
}

/** Any 4xx. */
export function rejected({ status, problem }: Exchange): boolean {
  return problem === null && status >= 400 && status < 500;
}

/** A Novyx error: its status, and its code wherever that stands in the body. */
export function rejectedWith({ problem, status, json }: Exchange, code: NovyxCode): boolean {
  return problem === null && isIn(errors[code], status) && mentions(json, code);
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

function isIn(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}
