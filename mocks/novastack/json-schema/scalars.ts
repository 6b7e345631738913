import type { SchemaObject } from "./schema.ts";

import { cutText } from "../../core/text.ts";
import { writePattern } from "./pattern.ts";

/** Told in words what of a schema a value was not held to. */
type Note = (problem: string) => void;

/** A value of each format, by what OpenAI, pydantic and zod call it. */
const formats = new Map(
  Object.entries({
    "date-time": "2026-01-15T09:30:00Z",
    date: "2026-01-15",
    time: "09:30:00Z",
    duration: "P3D",
    "email idn-email": "ada@example.com",
    "hostname idn-hostname": "example.com",
    "uri uri-reference iri multi-host-uri": "https://example.com/mock",
    "uuid uuid4": "123e4567-e89b-42d3-a456-426614174000",
    "ipv4 ipvanyaddress": "192.0.2.1",
    ipv6: "2001:db8::1",
    "cidrv4 ipv4network ipvanynetwork ipv4interface ipvanyinterface": "192.0.2.0/24",
    "cidrv6 ipv6network ipv6interface": "2001:db8::/32",
    "base64 byte": "bW9jaw==",
    base64url: "bW9jaw",
    "json-string": "{}",
  }).flatMap(([names, value]) => names.split(" ").map((name) => [name, value] as const)),
);
/** A pattern beside one of these narrows it, where it is not as long as a library's own; the others say it all. */
const narrowed = new Map([
  ["email", 60],
  ["uri", 60],
  ["hostname", 60],
  ["time", Infinity],
  ["uuid", Infinity],
]);
/** Formats that any text has. */
const free = ["password", "path", "file-path", "directory-path", "binary"];

/** A number, 42 where that fits. */
export function sampleNumber(schema: SchemaObject, type: string, note: Note): number {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const step = schema.multipleOf ?? (type === "integer" ? 1 : 0);
  const fits = (value: unknown): value is number =>
    typeof value === "number" &&
    Math.max(minimum, Math.min(maximum, value)) === value &&
    value > exclusiveMinimum &&
    value < exclusiveMaximum &&
    (type === "number" || Number.isInteger(value)) &&
    (step === 0 || Number.isInteger(value / step));
  const [low, high] = [Math.max(minimum, exclusiveMinimum), Math.min(maximum, exclusiveMaximum)];
  const middle = high - low <= 1000 ? low + (high - low) / 2 : NaN;
  const near = [42, middle, low, high].filter(Number.isFinite).flatMap((value) => {
    const start = step === 0 ? value : Math.round(value / step) * step;
    return [0, 1, -1, 2, -2].map((count) => start + count * (step || 1));
  });
  const value = [...authored(schema), ...near].find(fits);
  if (value === undefined) note("the bounds");
  return value ?? 42;
}

/** A text that says what it is for, or has the form that the schema asks for. */
export function sampleString(schema: SchemaObject, name: string, note: Note): string {
  const { minLength = 0, maxLength = Infinity, pattern, format = "" } = schema;
  const fits = (value: unknown): value is string =>
    typeof value === "string" && value.length >= minLength && value.length <= maxLength;
  const given = authored(schema).find(fits);
  if (given !== undefined) return given;
  const known = formats.get(format);
  const isRead = pattern !== undefined && (known === undefined || pattern.length < (narrowed.get(format) ?? 0));
  const written = isRead ? writePattern(pattern, minLength, maxLength) : undefined;
  const value = written ?? known ?? stretch(`mock ${name}`, minLength, maxLength);
  if (pattern !== undefined && written === undefined) note("the pattern");
  else if (format !== "" && written === undefined && known === undefined && !free.includes(format))
    note(`the format '${format.slice(0, 40)}'`);
  if (!fits(value)) note("the length");
  return value;
}

/** The author's own example and default. */
function authored({ examples, default: usual }: SchemaObject): unknown[] {
  return [Array.isArray(examples) ? examples[0] : undefined, usual];
}

/** The text as it is where that is long enough, else again and again, and no longer than allowed. */
function stretch(text: string, minLength: number, maxLength: number): string {
  const times = Math.ceil(minLength / text.length);
  const cut = cutText(times > 1 ? `${text} `.repeat(times).slice(0, minLength) : text, maxLength);
  return cut.trimEnd().length < minLength ? cut : cut.trimEnd();
}
