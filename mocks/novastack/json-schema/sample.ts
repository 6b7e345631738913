import type { ReadSchema, Schema, SchemaObject } from "./schema.ts";

import { sampleNumber, sampleString } from "./scalars.ts";
import { UnusableSchema } from "./schema.ts";

/** JSON text that fits a schema, and in words what of the schema the mock did not see to. */
export type Sample = { text: string; unchecked: string[] };

/** One attempt at a sample. It ends without one where its steps or characters are used up. */
type Walk = Pick<ReadSchema, "targets"> & {
  /** Leaves out what is optional, takes null where it may, and goes no deeper than `deepest`. */
  readonly isBare: boolean;
  readonly deepest: number;
  steps: number;
  characters: number;
  /** How often each `$ref` stands on the way to where the walk is. */
  readonly turns: Map<string, number>;
  readonly unchecked: Set<string>;
};

const mostCharacters = 250_000;
/** A model that contains itself is shown once inside itself. */
const deepestLiteral = 500;
const mostTurns = 2;
/** First all of it; then ever deeper, since a union that contains itself has its smallest values near the top. */
const attempts = [
  { isBare: false, deepest: 200, steps: 8_000 },
  { isBare: true, deepest: 8, steps: 1_000 },
  { isBare: true, deepest: 24, steps: 1_000 },
  { isBare: true, deepest: 200, steps: 1_000 },
];

/**
 * A value for a schema that was read, the same each time.
 *
 * @throws UnusableSchema where it allows no finite value, or only huge ones
 */
export function sampleSchema({ root, targets }: ReadSchema): Sample {
  let isTooLarge = false;
  for (const attempt of attempts) {
    const walk: Walk = {
      ...attempt,
      targets,
      characters: mostCharacters,
      turns: new Map([["#", 1]]),
      unchecked: new Set(),
    };
    const value = sample(root, "value", walk, 0);
    isTooLarge = walk.steps < 0 || walk.characters < 0;
    if (value !== undefined && !isTooLarge) return { text: JSON.stringify(value), unchecked: [...walk.unchecked] };
  }
  if (isTooLarge) throw new UnusableSchema(`a value for it is too large; one has up to ${mostCharacters} characters`);
  throw new UnusableSchema("no finite value fits it; what contains itself needs a way out, null or an empty list");
}

/** A value for a schema; undefined where there is none. */
function sample(schema: Schema, name: string, walk: Walk, depth: number): unknown {
  walk.steps -= 1;
  if (schema === false || walk.steps < 0 || walk.characters < 0 || depth > walk.deepest) return undefined;
  if (schema === true) return write(`mock ${name}`, walk);
  if ("const" in schema) return write(schema.const, walk);
  if (schema.enum) return write(firstOf(schema.enum, walk), walk);
  if (schema.$ref !== undefined) return sampleReference(schema, schema.$ref, name, walk, depth + 1);
  if (schema.allOf) {
    const whole = schema.allOf.reduce<Schema>((all, part) => merge(all, part, walk), without(schema, ["allOf"]));
    return sample(whole, name, walk, depth + 1);
  }
  const branches = schema.anyOf ?? schema.oneOf;
  if (!branches) return sampleType(schema, name, walk, depth);
  const rest = without(schema, ["anyOf", "oneOf"]);
  walk.steps -= branches.length / 10;
  const [first, second] = [branches.filter(isNull), branches.filter((branch) => !isNull(branch))];
  for (const branch of walk.isBare ? [...first, ...second] : [...second, ...first]) {
    const value = sample(merge(rest, branch, walk), name, walk, depth + 1);
    if (value !== undefined) return value;
  }
  return undefined;
}

function sampleReference(schema: SchemaObject, ref: string, name: string, walk: Walk, depth: number): unknown {
  const target = walk.targets.get(ref);
  const turn = (walk.turns.get(ref) ?? 0) + 1;
  if (target === undefined || turn > mostTurns) return undefined;
  walk.turns.set(ref, turn);
  const value = sample(merge(target, without(schema, ["$ref"]), walk), name, walk, depth);
  walk.turns.set(ref, turn - 1);
  return value;
}

function sampleType(schema: SchemaObject, name: string, walk: Walk, depth: number): unknown {
  const type = typeOf(schema);
  if (type === "object") return sampleObject(schema, name, walk, depth + 1);
  if (type === "array") return sampleArray(schema, name, walk, depth + 1);
  if (type === "null") return write(null, walk);
  if (type === "boolean") return write(true, walk);
  if (type === "string" && (schema.minLength ?? 0) > walk.characters) walk.characters = -1;
  if (walk.characters < 0) return undefined;
  const { value, unchecked } = type === "string" ? sampleString(schema, name) : sampleNumber(schema, type);
  for (const problem of unchecked) if (walk.unchecked.size < 20) walk.unchecked.add(`${problem} of ${name}`);
  return write(value, walk);
}

function sampleObject(schema: SchemaObject, name: string, walk: Walk, depth: number): unknown {
  const { properties = {}, required = [], additionalProperties = true, propertyNames = { const: "key" } } = schema;
  const names = [...Object.keys(properties), ...required];
  walk.steps -= names.length / 5;
  if (walk.steps < 0) return undefined;
  const isRequired = new Set(required);
  const fields: [string, unknown][] = [];
  for (const each of new Set(names)) {
    if (walk.isBare && !isRequired.has(each)) continue;
    const part = Object.hasOwn(properties, each) ? properties[each]! : additionalProperties;
    const value = sample(part, each.slice(0, 40).replace(/[_-]+/g, " "), walk, depth);
    if (value !== undefined) fields.push([write(each, walk), value]);
    else if (isRequired.has(each)) return undefined;
  }
  // A map: one entry shows what it holds.
  if (fields.length === 0 && typeof additionalProperties === "object" && !walk.isBare) {
    const key = sample(propertyNames, "key", walk, depth);
    const value = sample(additionalProperties, name, walk, depth);
    if (typeof key === "string" && value !== undefined) fields.push([key, value]);
  }
  // fromEntries defines its properties, so a property called __proto__ is one like any other.
  return Object.fromEntries(fields);
}

function sampleArray({ items = true, ...schema }: SchemaObject, name: string, walk: Walk, depth: number): unknown {
  const { minItems = 0, maxItems = Infinity } = schema;
  const [tuple, rest] = isList(items) ? [items, true] : [schema.prefixItems ?? [], items];
  const usual = walk.isBare || rest === true ? 0 : 1;
  const length = Math.min(maxItems, Math.max(minItems, tuple.length, usual));
  const one = name.replace(/(?<=\w\w)s$/, "");
  const list: unknown[] = [];
  while (list.length < length) {
    const value = sample(
      tuple[list.length] ?? rest,
      list.length === 0 ? one : `${one} ${list.length + 1}`,
      walk,
      depth,
    );
    if (value === undefined) return list.length < minItems ? undefined : list;
    list.push(value);
  }
  return list;
}

/** Both schemas in one; where they say different things, the second is heard. */
function merge(first: Schema, second: Schema, walk: Walk): Schema {
  if (first === false || second === false) return false;
  if (first === true || second === true) return first === true ? second : first;
  const [properties, required] = [{ ...first.properties, ...second.properties }, [first.required, second.required]];
  const names = required.flatMap((each) => each ?? []);
  walk.steps -= (Object.keys(properties).length + names.length) / 5;
  return { ...first, ...second, ...(first.properties && { properties }), ...(first.required && { required: names }) };
}

/** What a schema says beside some keywords, and beside what says nothing about values; true where that is nothing. */
function without(schema: SchemaObject, keywords: string[]): Schema {
  const rest = Object.entries(schema).filter(([each]) => !keywords.includes(each) && !silent.includes(each));
  return rest.length === 0 ? true : Object.fromEntries(rest);
}

function write<Value>(value: Value, walk: Walk): Value {
  walk.characters -= measure(value);
  return value;
}

/** About how many characters a value takes; without end where it is too deep to be written. */
function measure(value: unknown, depth = 0): number {
  if (typeof value === "string") return value.length + 3;
  if (typeof value !== "object" || value === null) return 6;
  if (depth > deepestLiteral) return Infinity;
  return Object.entries(value).reduce((sum, [key, part]) => sum + key.length + measure(part, depth + 1), 3);
}

function firstOf(values: readonly unknown[], walk: Walk): unknown {
  walk.steps -= values.length / 20;
  return values.find((value) => value !== null) ?? null;
}

function typeOf({ type, ...schema }: SchemaObject): string {
  if (type !== undefined) return typeof type === "string" ? type : (type.find((each) => each !== "null") ?? "null");
  const says = (keywords: string) => keywords.split(" ").some((keyword) => keyword in schema);
  if (says("properties required additionalProperties propertyNames")) return "object";
  if (says("items prefixItems minItems maxItems")) return "array";
  return says("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf") ? "number" : "string";
}

const silent = ["title", "description", "$defs", "definitions", "$schema"];
const isNull = (schema: Schema) => typeof schema === "object" && schema.type === "null";
const isList = <Item>(value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value);
