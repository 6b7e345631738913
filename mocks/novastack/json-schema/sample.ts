import type { Reject, Schema, SchemaObject, SchemaParts } from "./schema.ts";

import { sampleNumber, sampleString } from "./scalars.ts";

/** JSON text that fits a schema, and in words what of the schema the mock did not see to. */
export type Sample = { readonly text: string; readonly unchecked: readonly string[] };

/** One attempt at a sample. */
type Walk = {
  readonly parts: SchemaParts;
  /** Leaves out what is optional, takes null where it may, and goes no deeper than `deepest`. */
  readonly isBare: boolean;
  readonly deepest: number;
  depth: number;
  /** In characters that are read or written, a part being a hundred; the attempt is over where it is used up. */
  budget: number;
  /** How often each `$ref` stands on the way to where the walk is. */
  readonly turns: Map<string, number>;
  readonly unchecked: Set<string>;
};

/** First all of it; then ever deeper, since a union that contains itself has its smallest values near the top. */
const attempts = [
  { isBare: false, deepest: 350, budget: 800_000 },
  { isBare: true, deepest: 8, budget: 100_000 },
  { isBare: true, deepest: 24, budget: 100_000 },
  { isBare: true, deepest: 350, budget: 100_000 },
];
/** A model that contains itself is shown once inside itself. */
const mostTurns = 2;

/** A value for a schema, the same each time; rejects one that allows no finite value, or only huge ones. */
export function sampleSchema(parts: SchemaParts, reject: Reject): Sample {
  let isTooLarge = false;
  for (const attempt of attempts) {
    const walk: Walk = { ...attempt, parts, depth: 0, turns: new Map(), unchecked: new Set() };
    const value = sample({ $ref: "#" }, "value", walk);
    isTooLarge = walk.budget < 0;
    if (value !== undefined && !isTooLarge) return { text: JSON.stringify(value), unchecked: [...walk.unchecked] };
  }
  if (isTooLarge) throw reject("a value for it is too large");
  throw reject("no finite value fits it; what contains itself needs a way out, null or an empty list");
}

/** A value for a schema; undefined where there is none. */
function sample(schema: Schema, name: string, walk: Walk): unknown {
  walk.budget -= 100;
  if (schema === false || walk.budget < 0 || walk.depth > walk.deepest) return undefined;
  walk.depth += 1;
  const value = sampleOne(schema, name, walk);
  walk.depth -= 1;
  return value;
}

function sampleOne(schema: SchemaObject, name: string, walk: Walk): unknown {
  if ("const" in schema) return write(schema.const, walk);
  if (schema.$ref !== undefined) return sampleReference(schema, name, walk);
  if (schema.allOf) {
    const { allOf, ...rest } = schema;
    return sample(merge([rest, ...allOf], walk), name, walk);
  }
  if (!schema.anyOf) return sampleType(schema, name, walk);
  const { anyOf, ...rest } = schema;
  walk.budget -= 20 * anyOf.length;
  const rank = (branch: Schema) => Number(isNull(branch) !== walk.isBare);
  for (const branch of anyOf.toSorted((first, second) => rank(first) - rank(second))) {
    const value = sample(merge([rest, branch], walk), name, walk);
    if (value !== undefined) return value;
  }
  return undefined;
}

function sampleReference({ $ref = "#", ...rest }: SchemaObject, name: string, walk: Walk): unknown {
  const turn = (walk.turns.get($ref) ?? 0) + 1;
  if (turn > mostTurns) return undefined;
  walk.turns.set($ref, turn);
  const value = sample(merge([walk.parts.get($ref) ?? false, rest], walk), name, walk);
  walk.turns.set($ref, turn - 1);
  return value;
}

function sampleType(schema: SchemaObject, name: string, walk: Walk): unknown {
  const note = (problem: string) => void (walk.unchecked.size < 20 && walk.unchecked.add(`${problem} of ${name}`));
  const type = typeOf(schema);
  if (type === "object") return sampleObject(schema, name, walk);
  if (type === "array") return sampleArray(schema, name, walk);
  if (type === "null") return write(null, walk);
  if (type === "boolean") return write(true, walk);
  if (type !== "string") return write(sampleNumber(schema, type, note), walk);
  walk.budget -= (schema.minLength ?? 0) + 20 * (schema.pattern?.length ?? 0);
  return walk.budget < 0 ? undefined : write(sampleString(schema, name, note), walk);
}

function sampleObject(schema: SchemaObject, name: string, walk: Walk): unknown {
  const { properties = {}, required = [], additionalProperties = {}, propertyNames = { const: "key" } } = schema;
  const names = [...Object.keys(properties), ...required];
  walk.budget -= 10 * names.length;
  const isRequired = new Set(required);
  const fields: [string, unknown][] = [];
  for (const each of new Set(names)) {
    if (walk.isBare && !isRequired.has(each)) continue;
    const part = Object.hasOwn(properties, each) ? properties[each]! : additionalProperties;
    const value = sample(part, each.slice(0, 40).replace(/[_-]+/g, " "), walk);
    if (value !== undefined) fields.push([write(each, walk), value]);
    else if (isRequired.has(each)) return undefined;
  }
  // A map: one entry shows what it holds.
  if (fields.length === 0 && additionalProperties !== false && !isEmpty(additionalProperties) && !walk.isBare) {
    const key = sample(propertyNames, "key", walk);
    const value = sample(additionalProperties, name, walk);
    if (typeof key === "string" && value !== undefined) fields.push([key, value]);
  }
  // fromEntries defines its properties, so a property called __proto__ is one like any other.
  return Object.fromEntries(fields);
}

function sampleArray(schema: SchemaObject, name: string, walk: Walk): unknown {
  const { items, prefixItems = [], minItems = 0, maxItems = Infinity } = schema;
  const usual = items && !walk.isBare ? 1 : 0;
  const length = Math.min(maxItems, Math.max(minItems, prefixItems.length, usual));
  const one = name.replace(/(?<=\w\w)s$/, "");
  const list: unknown[] = [];
  while (list.length < length) {
    const part = prefixItems[list.length] ?? items ?? {};
    const value = sample(part, list.length === 0 ? one : `${one} ${list.length + 1}`, walk);
    if (value === undefined) return list.length < minItems ? undefined : list;
    list.push(value);
  }
  return list;
}

/** All of some schemas in one; where they say different things, the last is heard. */
function merge(schemas: readonly Schema[], walk: Walk): Schema {
  return schemas.reduce((first, second) => {
    if (first === false || second === false) return false;
    if (isEmpty(first) || isEmpty(second)) return isEmpty(first) ? second : first;
    const properties = { ...first.properties, ...second.properties };
    const required = [...(first.required ?? []), ...(second.required ?? [])];
    walk.budget -= 10 * (Object.keys(properties).length + required.length);
    return { ...first, ...second, ...(first.properties && { properties }), ...(first.required && { required }) };
  });
}

function write<Value>(value: Value, walk: Walk): Value {
  walk.budget -= typeof value === "string" ? value.length + 2 : JSON.stringify(value).length;
  return value;
}

function typeOf({ type, ...schema }: SchemaObject): string {
  if (type !== undefined) return [type].flat().find((each) => each !== "null") ?? "null";
  const says = (keywords: string) => keywords.split(" ").some((keyword) => keyword in schema);
  if (says("properties required additionalProperties propertyNames")) return "object";
  if (says("items prefixItems minItems maxItems")) return "array";
  return says("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf") ? "number" : "string";
}

const isEmpty = (schema: SchemaObject) => Object.keys(schema).length === 0;
const isNull = (schema: Schema) => schema !== false && schema.type === "null";
