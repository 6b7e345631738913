import type { SchemaObject } from "./json-schema.ts";
import type { Place } from "./narrowing.ts";

// What json-schema-faker can write; it takes a text of any other format for one without.
const formats = new Set(
  "date-time date time duration email idn-email uri uri-reference iri iri-reference hostname idn-hostname ipv4 ipv6 uuid json-pointer relative-json-pointer".split(
    " ",
  ),
);
const usualLength = 20;
// Another part of the same schema may want a longer text.
const roomForOthers = 200;
const usualRange = 100;
const fakerRange = 1000;

/** A string schema whose values are short, and read well where nothing says how they look. */
export function narrowString(schema: SchemaObject, place: Place): SchemaObject {
  const { pattern, format = "", minLength = 0 } = schema;
  const room = place.isWhole ? usualLength : roomForOthers;
  const maxLength = Math.min(schema.maxLength ?? Infinity, Math.max(minLength, room));
  const lengths = {
    ...(schema.minLength === undefined ? {} : { minLength }),
    ...(schema.maxLength === undefined ? {} : { maxLength }),
  };
  if (pattern !== undefined) return { type: "string", pattern, ...lengths };
  if (formats.has(format)) return { type: "string", format, ...lengths };
  // A long text is rejected by its weight, so it is not written here.
  const base = { type: "string", ...(place.isWhole ? { minLength, maxLength } : lengths) };
  if (!place.isPolished || minLength > 1000) return base;
  return { ...base, examples: [writeText(place.name, minLength, maxLength)] };
}

/** A number schema with a range of its own: json-schema-faker's default range ends below some minimums. */
export function narrowNumber(type: string, schema: SchemaObject, place: Place): SchemaObject {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = schema;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const low = Math.max(minimum, exclusiveMinimum);
  const high = Math.min(maximum, exclusiveMaximum);
  if (!place.isWhole) return narrowPartOfNumber(schema, low, high);
  const from = Number.isFinite(low) ? low : high > 0 ? 0 : high - usualRange;
  const to = Number.isFinite(high) ? high : from + usualRange;
  const range = {
    ...(exclusiveMinimum >= minimum && Number.isFinite(low) ? { exclusiveMinimum: from } : { minimum: from }),
    ...(exclusiveMaximum <= maximum && Number.isFinite(high) ? { exclusiveMaximum: to } : { maximum: to }),
  };
  if (multipleOf !== undefined) return { type, ...range, multipleOf };
  // Whole numbers read better than 37.40271863; a range without one keeps its fractions.
  return { type: place.isPolished && Math.floor(from) + 1 < to ? "integer" : type, ...range };
}

// Only what the part itself says, as another part may say the rest; and what keeps the range from being empty.
function narrowPartOfNumber(schema: SchemaObject, low: number, high: number): SchemaObject {
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const said = { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf };
  const from = high < -fakerRange && low === -Infinity ? { minimum: high - fakerRange } : {};
  const to = low > fakerRange && high === Infinity ? { maximum: low + fakerRange } : {};
  return { ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)), ...from, ...to };
}

function writeText(name: string, minLength: number, maxLength: number): string {
  const words = name.replace(/[^A-Za-z0-9]+/g, " ").trim();
  const text = `mock ${words || "text"}`;
  return text.padEnd(minLength, ` ${text}`).slice(0, maxLength);
}
