import type { SchemaObject } from "./json-schema.ts";

import { isRecord, UnusableSchema } from "./json-schema.ts";
import { measurePattern, parsePattern } from "./pattern.ts";

// In characters of the value, roughly.
const maxWeight = 20_000;
// What json-schema-faker tries again, and how often: a text of the wrong length, an item it had, a value excluded by not.
const lengthTries = 50;
const itemTries = 10;
const exclusionTries = 20;
const wideRange = 5000;

/** Throws UnusableSchema if json-schema-faker would have too much work with a narrowed schema. */
export function checkWeight(schema: SchemaObject): void {
  if (weighParts([schema]) > maxWeight) throw new UnusableSchema("its values are too large");
}

// The parts of an allOf are weighed together, since one may hold the items and the other their number.
function weighParts(given: SchemaObject[]): number {
  const parts = given.flatMap(flatten);
  const most = (keyword: "minItems" | "minLength") => Math.max(0, ...parts.map((part) => part[keyword] ?? 0));
  const items = parts.flatMap(({ items: rest, prefixItems = [] }) => [rest, ...prefixItems]).filter(isSchemaObject);
  const tries = parts.some(({ uniqueItems }) => uniqueItems) ? itemTries : 1;
  const length = Math.max(most("minItems"), ...parts.map(({ prefixItems = [] }) => prefixItems.length));
  const weight =
    1 +
    Math.max(20, most("minLength")) +
    sum(parts.map(weighLiterals)) +
    sum(parts.map(weighPattern)) +
    weighProperties(parts) +
    length * (items.length === 0 ? 1 : tries * weighParts(items));
  return parts.some(({ not }) => not !== undefined) ? exclusionTries * weight : weight;
}

function flatten(schema: SchemaObject): SchemaObject[] {
  const { allOf = [], ...own } = schema;
  return [own, ...allOf.filter(isSchemaObject).flatMap(flatten)];
}

function weighProperties(parts: SchemaObject[]): number {
  const members = new Map<string, SchemaObject[]>();
  for (const [name, member] of parts.flatMap(({ properties = {} }) => Object.entries(properties))) {
    if (isSchemaObject(member)) members.set(name, [...(members.get(name) ?? []), member]);
  }
  const required = sum(parts.map((part) => part.required?.length ?? 0));
  return required + sum([...members].map(([name, schemas]) => name.length + weighParts(schemas)));
}

function weighLiterals({ const: value, enum: values, examples }: SchemaObject): number {
  const literals = [value, examples, values].filter((literal) => literal !== undefined);
  const weight = sum(literals.map((literal) => JSON.stringify(literal).length));
  // References can lead to one long literal from a thousand places; once is enough to tell.
  if (weight > maxWeight) throw new UnusableSchema("its values are too large");
  return weight;
}

function weighPattern({ pattern, minLength, maxLength }: SchemaObject): number {
  if (pattern === undefined) return 0;
  // The library writes every character of a class out, also of one like [ -￿].
  const wideRanges = /[^\0-\xff]/.test(pattern) ? pattern.split("-").length * wideRange : 0;
  const tries = minLength === undefined && maxLength === undefined ? 1 : lengthTries;
  return tries * (measurePattern(parsePattern(pattern)) + pattern.length + wideRanges);
}

function isSchemaObject(schema: unknown): schema is SchemaObject {
  return isRecord(schema);
}

function sum(weights: number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
