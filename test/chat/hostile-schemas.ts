import type { JsonObject } from "./requests.ts";

type Family = (size: number) => unknown;

/** Schemas that cost much for little where nothing is bounded, each family in ten sizes up to what a request can carry. */
export const hostileSchemas: readonly (readonly [name: string, schema: unknown])[] = Object.entries(families()).flatMap(
  ([name, family]) => sizes(family).map(([size, schema]) => [`${name}, ${size}`, schema] as const),
);

function families(): Record<string, Family> {
  const chain = (size: number, link: (ref: JsonObject) => unknown, last: unknown) => ({
    $ref: "#/$defs/a0",
    $defs: Object.fromEntries([
      ...Array.from({ length: size }, (_, index) => [`a${index}`, link({ $ref: `#/$defs/a${index + 1}` })]),
      [`a${size}`, last],
    ]) as JsonObject,
  });
  const many = (size: number, make: (index: number) => unknown) =>
    Array.from({ length: size }, (_, index) => make(index));
  const named = (size: number, make: (index: number) => unknown) =>
    Object.fromEntries(many(size, (index) => [`p${index}`, make(index)]) as [string, unknown][]);
  const names = (size: number) => many(size, (index) => `p${index}`);
  const wrap = (size: number, outer: (inner: unknown) => unknown) =>
    many(Math.min(size, 240), () => 0).reduce<unknown>((inner) => outer(inner), { type: "string" });
  const string = { type: "string" };
  return {
    "properties that double": (size) =>
      chain(size, (ref) => ({ type: "object", properties: { x: ref, y: ref }, required: ["x", "y"] }), string),
    "optional properties that double": (size) => chain(size, (ref) => ({ properties: { x: ref, y: ref } }), string),
    "branches that double": (size) => chain(size, (ref) => ({ anyOf: [ref, ref] }), false),
    "parts that double": (size) => chain(size, (ref) => ({ allOf: [ref, ref] }), string),
    "tuples that double": (size) => chain(size, (ref) => ({ prefixItems: [ref, ref], minItems: 2 }), string),
    "items that multiply": (size) => chain(size, (ref) => ({ type: "array", items: ref, minItems: 50 }), string),
    "models that all contain all": (size) => ({
      $ref: "#/$defs/p0",
      $defs: named(Math.min(size, 200), () => ({
        type: "object",
        properties: named(Math.min(size, 200), (index) => ({
          anyOf: [{ $ref: `#/$defs/p${index}` }, { type: "null" }],
        })),
        required: names(Math.min(size, 200)),
      })),
    }),
    "a union of all, in itself": (size) => ({
      $ref: "#/$defs/any",
      $defs: {
        any: {
          anyOf: many(size, (index) => ({
            type: "object",
            properties: { [`left${index}`]: { $ref: "#/$defs/any" }, right: { $ref: "#/$defs/any" } },
            required: [`left${index}`, "right"],
          })).concat([string]),
        },
      },
    }),
    "references in a circle": (size) => chain(size, (ref) => ref, { $ref: "#/$defs/a0" }),
    "values without an end": (size) =>
      chain(size, (ref) => ({ type: "object", properties: { x: ref }, required: ["x"] }), { $ref: "#/$defs/a0" }),
    "a long list visited often": (size) => ({
      anyOf: many(size, () => ({ $ref: "#/$defs/x" })),
      $defs: { x: { type: "object", required: names(20 * size), properties: { p0: false } } },
    }),
    "a long choice visited often": (size) => ({
      type: "array",
      minItems: 10_000,
      items: { enum: many(10 * size, () => null) },
    }),
    "a long literal used often": (size) => ({
      type: "object",
      properties: named(size, () => ({ $ref: "#/$defs/x" })),
      $defs: { x: { const: "x".repeat(100 * size) } },
    }),
    "a long name referred to often": (size) => ({
      type: "object",
      properties: named(Math.min(size, 500), () => ({ $ref: `#/$defs/${"x".repeat(1000)}` })),
      $defs: { ["x".repeat(1000)]: string },
    }),
    "a wide object": (size) => ({ type: "object", properties: named(5 * size, () => true), required: names(5 * size) }),
    "deep objects": (size) => wrap(size, (inner) => ({ type: "object", properties: { a: inner }, required: ["a"] })),
    "deep lists": (size) => wrap(size, (inner) => ({ type: "array", items: inner, minItems: 2 })),
    "deep unions": (size) => wrap(size, (inner) => ({ anyOf: [false, inner] })),
    // A body has no more brackets inside one another.
    "a deep literal": (size) => {
      const depth = Math.min(20 * size, 490);
      return { const: JSON.parse("[".repeat(depth) + "]".repeat(depth)) as unknown };
    },
    "unknown keywords in a union": (size) => ({
      ...named(20 * size, () => 0),
      anyOf: many(size, () => ({ $ref: "#/$defs/a" })),
      $defs: { a: { $ref: "#/$defs/a" } },
    }),
    "patterns that are long to read": (size) => ({
      type: "object",
      properties: named(size, () => ({ type: "string", pattern: "(a{9}){9}[^a-z\\d_]".repeat(50) })),
    }),
    "a long text": (size) => ({ type: "string", minLength: size ** 3 }),
    "a long list": (size) => ({ type: "array", items: { type: "null" }, minItems: size ** 3 }),
    "patterns that explode": (size) => ({
      type: "object",
      properties: {
        a: { type: "string", pattern: `^${"(a+)+".repeat(Math.min(size, 150))}$`, default: `${"a".repeat(50)}!` },
        b: { type: "string", pattern: `^${"(a|a)*".repeat(Math.min(size, 150))}b$`, minLength: size },
        c: { type: "string", pattern: `${"(".repeat(size)}a${"){9}".repeat(size)}` },
        d: { type: "string", pattern: `(?=(${"a*".repeat(size)})+$)` },
        e: { type: "string", pattern: `a{${size ** 3}}`, examples: ["a".repeat(size)] },
      },
    }),
  };
}

/** As many levels, members or copies as fit into the 1 MiB of a request. */
function sizes(family: Family): [number, unknown][] {
  const tried = [3, 8, 20, 40, 80, 150, 400, 1000, 2500, 6000].map((size): [number, unknown] => [size, family(size)]);
  return tried.filter(([, schema]) => isSendable(schema));
}

function isSendable(schema: unknown): boolean {
  try {
    return JSON.stringify(schema).length < 1_000_000;
  } catch {
    // Too deep to be written here, though not to be sent.
    return true;
  }
}
