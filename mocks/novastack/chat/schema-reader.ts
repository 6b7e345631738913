import type { Schema, SchemaObject } from "./json-schema.ts";
import type { PatternNode } from "./pattern.ts";

import { isRecord, UnusableSchema } from "./json-schema.ts";
import { parsePattern } from "./pattern.ts";
import {
  escapePointer,
  readCount,
  readDivisor,
  readFilledList,
  readFlag,
  readList,
  readNameMap,
  readNames,
  readNumber,
  readText,
  readType,
  rejectKeyword,
  show,
  unexpected,
} from "./schema-values.ts";

/** A well-formed copy of a schema, the schemas in it by the `$ref` that leads to them, and its patterns by their text. */
export type ReadSchema = {
  root: Schema;
  targets: ReadonlyMap<string, Schema>;
  patterns: ReadonlyMap<string, PatternNode>;
};

type Reader = (value: unknown, at: string, reading: Reading) => unknown;
type Reading = {
  targets: Map<string, Schema>;
  patterns: Map<string, PatternNode>;
  references: { ref: string; at: string }[];
  depth: number;
};

const maxDepth = 64;

// A keyword that is not listed says nothing about values (title), or nothing that is checked (contentEncoding). Leaving
// those out matters: the libraries take an object under any unknown keyword for a schema, and an `id` in it for an address.
const readers = new Map(
  listReaders().flatMap(([keywords, read]) => keywords.split(" ").map((keyword) => [keyword, read] as const)),
);

/** Copies a schema that came with a request, or throws UnusableSchema naming the first thing that is wrong in it. */
export function readSchema(input: unknown): ReadSchema {
  const reading: Reading = { targets: new Map(), patterns: new Map(), references: [], depth: 0 };
  const root = readNode(input, "#", reading);
  for (const { ref, at } of reading.references) {
    if (!reading.targets.has(ref)) throw new UnusableSchema(`${at}: ${show(ref)} leads to no schema in this document`);
  }
  return { root, targets: reading.targets, patterns: reading.patterns };
}

function listReaders(): [keywords: string, read: Reader][] {
  return [
    ["not if then else items contains additionalProperties propertyNames", readNode],
    ["unevaluatedProperties unevaluatedItems", readNode],
    ["allOf anyOf oneOf prefixItems", readSchemas],
    ["properties dependentSchemas $defs definitions", readSchemaMap],
    ["patternProperties", readPatternMap],
    ["pattern", readPattern],
    ["$ref", readReference],
    ["$dynamicRef $recursiveRef", rejectKeyword],
    ["type", readType],
    ["const default", (value) => value],
    ["enum", readFilledList],
    ["examples", readList],
    ["required", readNames],
    ["dependentRequired", readNameMap],
    ["minProperties maxProperties minItems maxItems minContains maxContains minLength maxLength", readCount],
    ["minimum maximum exclusiveMinimum exclusiveMaximum", readNumber],
    ["multipleOf", readDivisor],
    ["uniqueItems", readFlag],
    ["format", readText],
  ];
}

function readNode(value: unknown, at: string, reading: Reading): Schema {
  if (typeof value !== "boolean" && !isRecord(value)) throw unexpected(value, at, "a schema: an object, true or false");
  if (reading.depth >= maxDepth) throw new UnusableSchema(`the schema is more than ${maxDepth} levels deep`);
  reading.depth += 1;
  const schema = typeof value === "boolean" ? value : readKeywords(modernize(value), at, reading);
  reading.depth -= 1;
  reading.targets.set(at, schema);
  return schema;
}

function readKeywords(value: Record<string, unknown>, at: string, reading: Reading): SchemaObject {
  const entries = Object.entries(value).flatMap(([keyword, member]) => {
    const read = readers.get(keyword);
    return read === undefined ? [] : [[keyword, read(member, `${at}/${keyword}`, reading)]];
  });
  // fromEntries defines its properties, so a property called __proto__ is one like any other.
  return Object.fromEntries(entries);
}

/** Draft 7 in the words of 2020-12: tuples, dependencies and a lone example. */
function modernize(schema: Record<string, unknown>): Record<string, unknown> {
  const { dependencies, additionalItems, example, ...rest } = schema;
  const tuple = Array.isArray(rest.items) ? { prefixItems: rest.items, items: additionalItems ?? true } : {};
  const split = isRecord(dependencies) ? Object.entries(dependencies) : [];
  return {
    ...(example === undefined ? {} : { examples: [example] }),
    ...(split.length === 0
      ? {}
      : {
          dependentRequired: Object.fromEntries(split.filter(([, member]) => Array.isArray(member))),
          dependentSchemas: Object.fromEntries(split.filter(([, member]) => !Array.isArray(member))),
        }),
    ...rest,
    ...tuple,
  };
}

function readReference(value: unknown, at: string, { references }: Reading): string {
  const text = String(readText(value, at));
  if (!text.startsWith("#")) throw new UnusableSchema(`${at}: only references into the same document are followed`);
  const ref = decodeFragment(text);
  references.push({ ref, at });
  return ref;
}

function decodeFragment(ref: string): string {
  try {
    return decodeURIComponent(ref).replace(/\/$/, "");
  } catch {
    return ref;
  }
}

function readSchemaMap(value: unknown, at: string, reading: Reading): Record<string, Schema> {
  if (!isRecord(value)) throw unexpected(value, at, "an object of schemas");
  const read = (key: string, member: unknown) => readNode(member, `${at}/${escapePointer(key)}`, reading);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, read(key, member)]));
}

function readPatternMap(value: unknown, at: string, reading: Reading): Record<string, Schema> {
  const map = readSchemaMap(value, at, reading);
  for (const pattern of Object.keys(map)) readPattern(pattern, at, reading);
  return map;
}

function readSchemas(value: unknown, at: string, reading: Reading): Schema[] {
  return readFilledList(value, at).map((member, index) => readNode(member, `${at}/${index}`, reading));
}

function readPattern(value: unknown, at: string, { patterns }: Reading): unknown {
  const pattern = String(readText(value, at));
  try {
    patterns.set(pattern, parsePattern(pattern));
  } catch (error) {
    throw new UnusableSchema(
      `${at}: ${show(pattern)} is no usable pattern: ${error instanceof Error ? error.message : ""}`,
    );
  }
  return value;
}
