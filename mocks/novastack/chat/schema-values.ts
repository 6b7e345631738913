import { isRecord, UnusableSchema } from "./json-schema.ts";

const types = new Set(["string", "number", "integer", "boolean", "null", "object", "array"]);

/** A string. */
export function readText(value: unknown, at: string): unknown {
  return expect(typeof value === "string", value, at, "a string");
}

/** A number. */
export function readNumber(value: unknown, at: string): unknown {
  return expect(typeof value === "number", value, at, "a number");
}

/** A number above 0. */
export function readDivisor(value: unknown, at: string): unknown {
  return expect(typeof value === "number" && value > 0, value, at, "a number above 0");
}

/** An integer of at least 0. */
export function readCount(value: unknown, at: string): unknown {
  return expect(Number.isInteger(value) && Number(value) >= 0, value, at, "an integer of at least 0");
}

/** True or false. */
export function readFlag(value: unknown, at: string): unknown {
  return expect(typeof value === "boolean", value, at, "true or false");
}

/** One or several of the seven types. */
export function readType(value: unknown, at: string): unknown {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const isKnown = names.length > 0 && names.every((name) => typeof name === "string" && types.has(name));
  return expect(isKnown, value, at, `one or several of ${[...types].join(", ")}`);
}

/** An array. */
export function readList(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw unexpected(value, at, "an array");
  return value;
}

/** An array with at least one member. */
export function readFilledList(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw unexpected(value, at, "an array with at least one member");
  return value;
}

/** An array of names. */
export function readNames(value: unknown, at: string): unknown {
  return expect(
    Array.isArray(value) && value.every((name) => typeof name === "string"),
    value,
    at,
    "an array of names",
  );
}

/** An object of arrays of names. */
export function readNameMap(value: unknown, at: string): Record<string, unknown> {
  if (!isRecord(value)) throw unexpected(value, at, "an object of arrays of names");
  Object.entries(value).forEach(([key, names]) => readNames(names, `${at}/${escapePointer(key)}`));
  return value;
}

/** No value: the keyword is not supported. */
export function rejectKeyword(_value: unknown, at: string): never {
  throw new UnusableSchema(`${at}: this keyword is not supported; use $ref`);
}

/** What is wrong with a value and where it stands. */
export function unexpected(value: unknown, at: string, expected: string): UnusableSchema {
  return new UnusableSchema(`${at}: ${show(value)} is not ${expected}`);
}

/** A value in short; a message that repeats a whole hostile schema helps nobody. */
export function show(value: unknown): string {
  const text = Array.isArray(value) ? "an array" : isRecord(value) ? "an object" : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A key as it stands in a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function expect(isFine: boolean, value: unknown, at: string, expected: string): unknown {
  if (!isFine) throw unexpected(value, at, expected);
  return value;
}
