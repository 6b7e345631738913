import type { SchemaObject } from "./schema.ts";

import { cutText } from "../../core/text.ts";
import { writePattern } from "./pattern.ts";

/** A value within a schema's bounds, and in words what of the schema it was not held to. */
type Sampled<Value> = { value: Value; unchecked: string[] };

const uuid = "123e4567-e89b-42d3-a456-426614174000";

/** A value of each format, by what OpenAI, pydantic and zod call it. */
const formats = new Map(
  [
    ["date-time", "2026-01-15T09:30:00Z"],
    ["date", "2026-01-15"],
    ["time", "09:30:00Z"],
    ["duration", "P3D"],
    ["email idn-email", "ada@example.com"],
    ["hostname idn-hostname", "example.com"],
    ["uri uri-reference multi-host-uri iri", "https://example.com/mock"],
    ["uuid uuid4", uuid],
    ["ipv4 ipvanyaddress", "192.0.2.1"],
    ["ipv6", "2001:db8::1"],
    ["ipv4network ipvanynetwork cidrv4", "192.0.2.0/24"],
    ["ipv6network cidrv6", "2001:db8::/32"],
    ["ipv4interface ipvanyinterface", "192.0.2.1/24"],
    ["ipv6interface", "2001:db8::1/32"],
    ["base64 byte", "bW9jaw=="],
    ["base64url", "bW9jaw"],
    ["jwt", "eyJhbGciOiJIUzI1NiJ9.e30.bW9jaw"],
    ["json-string", "{}"],
    ["json-pointer", "/mock"],
    ["regex", "^mock$"],
    ["emoji", "🦊"],
  ].flatMap(([names, value]) => names!.split(" ").map((name) => [name, value!] as const)),
);
/** Formats that a pattern narrows; beside another one it says the same as the format, and makes what reads worse. */
const narrowable = ["email", "uri", "hostname", "time", "uuid"];
/** Formats that any text has. */
const free = ["password", "path", "file-path", "directory-path", "binary"];
/** How pydantic's pattern for decimals begins, which looks ahead. */
const decimalStart = "^(?!^[-+.]*$)[+-]?0*";

/** A number, 42 where that fits. */
export function sampleNumber(schema: SchemaObject, type: string): Sampled<number> {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const step = schema.multipleOf ?? (type === "integer" ? 1 : 0);
  const fits = (value: unknown): value is number =>
    typeof value === "number" &&
    value >= minimum &&
    value > exclusiveMinimum &&
    value <= maximum &&
    value < exclusiveMaximum &&
    (type === "number" || Number.isInteger(value)) &&
    (step === 0 || Number.isInteger(value / step));
  const low = Math.max(minimum, exclusiveMinimum);
  const high = Math.min(maximum, exclusiveMaximum);
  const near = [42, low + (high - low) / 2, low, high].filter(Number.isFinite).flatMap((value) => {
    const unit = step === 0 ? 1 : step;
    const start = step === 0 ? value : Math.round(value / step) * step;
    return [0, 1, -1, 2, -2].map((count) => start + count * unit);
  });
  const value = [...authored(schema), ...near].find(fits);
  return value === undefined ? { value: near.at(-1)!, unchecked: ["the bounds"] } : { value, unchecked: [] };
}

/** A text that says what it is for, or has the form that the schema asks for. */
export function sampleString(schema: SchemaObject, name: string): Sampled<string> {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  const fits = (value: unknown): value is string =>
    typeof value === "string" && value.length >= minLength && value.length <= maxLength;
  const known = formats.get(format ?? "");
  const isWritten = pattern !== undefined && (known === undefined || narrowable.includes(format ?? ""));
  const written = isWritten ? fitPattern(pattern, minLength, maxLength) : undefined;
  const unchecked: string[] = [];
  const given = authored(schema).find(fits);
  if (given !== undefined) return { value: given, unchecked };
  const value = written ?? known ?? stretch(`mock ${name}`, minLength, maxLength);
  if (pattern !== undefined && written === undefined) unchecked.push("the pattern");
  if (format !== undefined && known === undefined && !free.includes(format))
    unchecked.push(`the format '${format.slice(0, 40)}'`);
  if (!fits(value)) unchecked.push("the length");
  return { value, unchecked };
}

/** The author's own example and default. */
function authored({ examples, default: usual }: SchemaObject): unknown[] {
  return [Array.isArray(examples) ? examples[0] : undefined, usual];
}

function fitPattern(pattern: string, minLength: number, maxLength: number): string | undefined {
  return pattern.startsWith(decimalStart) && minLength < 2 ? "4" : writePattern(pattern, minLength, maxLength);
}

/** The text as it is where that is long enough, else again and again, and no longer than allowed. */
function stretch(text: string, minLength: number, maxLength: number): string {
  const times = Math.ceil(minLength / text.length);
  return cutText(times > 1 ? `${text} `.repeat(times).slice(0, minLength) : text, maxLength);
}
