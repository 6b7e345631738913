import type { Schema, SchemaObject } from "./json-schema.ts";
import type { Narrowing, Place } from "./narrowing.ts";

import { UnusableSchema } from "./json-schema.ts";
import { isThrifty } from "./narrowing.ts";
import { matchPattern } from "./pattern-match.ts";
import { parsePattern } from "./pattern.ts";
import { samplePlain } from "./schema-faker.ts";

const maxNames = 1000;
const matchingSteps = 100_000;

/** An object schema that lists every property that a value will have; undefined if a required one cannot be had. */
export function narrowObject(schema: SchemaObject, place: Place, narrowing: Narrowing): SchemaObject | undefined {
  const { properties = {}, minProperties = 0, maxProperties } = schema;
  const required = listRequired(schema);
  const declared = Object.keys(properties);
  const wanted = isThrifty(place, narrowing) ? declared.filter((name) => required.has(name)) : declared;
  // A part of a larger schema leaves undeclared names to the part that declares them.
  const undeclared = place.isWhole ? [...required].filter((name) => !Object.hasOwn(properties, name)) : [];
  const names = place.isWhole ? addNames([...wanted, ...undeclared], schema, minProperties, place) : wanted;

  const narrowed: [string, SchemaObject][] = [];
  for (const name of names) {
    const member = Object.hasOwn(properties, name) ? properties[name] : findUndeclared(name, schema);
    const value = narrowing.narrow(member ?? true, enter(place, name));
    if (value !== undefined) narrowed.push([name, value]);
    else if (required.has(name)) return undefined;
  }
  return {
    type: "object",
    properties: Object.fromEntries(narrowed),
    required: [...required],
    ...(maxProperties === undefined ? {} : { maxProperties }),
  };
}

/** An array schema with the fewest items that say something; undefined if an item that must be there cannot be had. */
export function narrowArray(schema: SchemaObject, place: Place, narrowing: Narrowing): SchemaObject | undefined {
  const {
    prefixItems = [],
    contains,
    items = contains ?? true,
    maxItems: most = Infinity,
    uniqueItems = false,
  } = schema;
  const least = Math.max(schema.minItems ?? 0, contains === undefined ? 0 : (schema.minContains ?? 1));
  const usual = isThrifty(place, narrowing) ? 0 : Math.max(1, prefixItems.length);
  const length = Math.max(least, Math.min(usual, most));
  // Items that are written to read well are all the same.
  const inside = { ...enter(place, place.name), isPolished: place.isPolished && !(uniqueItems && length > 1) };

  const tuple: SchemaObject[] = [];
  for (const member of prefixItems.slice(0, length)) {
    const value = narrowing.narrow(member, inside);
    if (value === undefined) break;
    tuple.push(value);
  }
  const isTupleBroken = tuple.length < Math.min(prefixItems.length, length);
  // A part of a larger schema leaves the items to the part that declares them.
  const isSilent = !place.isWhole && schema.items === undefined && contains === undefined;
  const every = contains === undefined || contains === items ? items : { allOf: [items, contains] };
  const rest = isTupleBroken || isSilent || tuple.length === length ? undefined : narrowing.narrow(every, inside);
  const count = rest === undefined && !isSilent ? tuple.length : length;
  if (count < least) return undefined;
  const limit = place.isWhole ? count : most;
  return {
    type: "array",
    minItems: count,
    ...(limit === Infinity ? {} : { maxItems: limit }),
    ...(tuple.length === 0 ? {} : { prefixItems: tuple }),
    ...(rest === undefined ? {} : { items: rest }),
    ...(uniqueItems && count > 1 ? { uniqueItems } : {}),
  };
}

function enter(place: Place, name: string): Place {
  return { ...place, name, depth: place.depth + 1 };
}

/** The names that must be there: the required ones, and those that they bring along. */
function listRequired({ required = [], dependentRequired = {} }: SchemaObject): ReadonlySet<string> {
  // A set that grows while it is walked is walked to its new end.
  const names = new Set(required);
  for (const name of names) {
    if (Object.hasOwn(dependentRequired, name)) dependentRequired[name]?.forEach((dependent) => names.add(dependent));
  }
  return names;
}

/** Names until there are enough, and one where the schema describes a map of names that it leaves open. */
function addNames(names: string[], schema: SchemaObject, minProperties: number, place: Place): string[] {
  const { patternProperties = {}, additionalProperties, maxProperties = Infinity } = schema;
  const isMap = typeof additionalProperties === "object" || Object.keys(patternProperties).length > 0;
  const usual = names.length === 0 && isMap && place.isPolished ? 1 : 0;
  const wanted = Math.min(Math.max(minProperties, usual), maxProperties);
  if (wanted > maxNames) throw new UnusableSchema(`it asks for more than ${maxNames} properties`);
  const all = new Set(names);
  for (let seed = 1; all.size < wanted && seed <= 2 * wanted; seed += 1) all.add(writeName(schema, seed));
  return [...all];
}

function writeName(
  { patternProperties = {}, additionalProperties, propertyNames }: SchemaObject,
  seed: number,
): string {
  if (typeof propertyNames === "object") {
    const { enum: names, pattern } = propertyNames;
    if (names !== undefined) return String(names[(seed - 1) % names.length]);
    if (pattern !== undefined) return writePattern(pattern, seed);
  }
  const [pattern] = Object.keys(patternProperties);
  const prefersPattern = pattern !== undefined && typeof additionalProperties !== "object";
  return prefersPattern ? writePattern(pattern, seed) : `key${seed}`;
}

function writePattern(pattern: string, seed: number): string {
  return String(samplePlain({ type: "string", pattern }, seed));
}

function findUndeclared(name: string, { patternProperties = {}, additionalProperties = true }: SchemaObject): Schema {
  const budget = { steps: matchingSteps };
  const matching = Object.entries(patternProperties).filter(([pattern]) =>
    matchPattern(parsePattern(pattern), name, budget),
  );
  const [only] = matching.map(([, member]) => member);
  if (only === undefined) return additionalProperties;
  return matching.length === 1 ? only : { allOf: matching.map(([, member]) => member) };
}
