import type { Schema, SchemaObject } from "./json-schema.ts";
import type { Narrowing, Place, Taste } from "./narrowing.ts";
import type { ReadSchema } from "./schema-reader.ts";

import { isRecord, UnusableSchema } from "./json-schema.ts";
import { isThrifty } from "./narrowing.ts";
import { narrowArray, narrowObject } from "./schema-containers.ts";
import { narrowNumber, narrowString } from "./schema-scalars.ts";

const maxSteps = 4000;
const maxEnum = 50;
const annotations = new Set(["default", "examples", "$defs", "definitions"]);
const branching = new Set(["$ref", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"]);

/**
 * A schema that asks for no less than the given one, and that json-schema-faker can sample in bounded time: without
 * references, one branch of each choice, short arrays and strings. Undefined where a finite value cannot be found.
 */
export function narrowRoot(source: ReadSchema, taste: Taste): SchemaObject | undefined {
  const narrow: Narrowing["narrow"] = (schema, place) => narrowSchema(schema, place, narrowing);
  const narrowing: Narrowing = { ...taste, source, steps: 0, narrow };
  const { isPolished } = taste;
  return narrow(source.root, { name: "", depth: 0, refs: ["#"], isPolished, isWhole: true });
}

function narrowSchema(schema: Schema, place: Place, narrowing: Narrowing): SchemaObject | undefined {
  narrowing.steps += priceVisit(schema);
  if (narrowing.steps > maxSteps) throw new UnusableSchema("it unfolds into too many parts");
  if (typeof schema === "boolean") return schema ? narrowPlain({}, place, narrowing) : undefined;
  const given = place.isPolished ? findGivenValue(schema) : undefined;
  if (given !== undefined) return { const: given };

  const entries = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  if (schema.$ref !== undefined && entries.length === 1) return narrowReference(schema.$ref, place, narrowing);
  const own: SchemaObject = Object.fromEntries(entries.filter(([keyword]) => !branching.has(keyword)));
  const branches = listBranches(schema, place, narrowing);
  if (branches.length === 0) return narrowPlain(own, place, narrowing);

  const parts = Object.keys(own).length === 0 ? branches : [[own], ...branches];
  const within = { ...place, isWhole: place.isWhole && parts.length === 1 };
  const narrowed = parts.map((options) => narrowFirst(options, within, narrowing)).filter((part) => part !== undefined);
  if (narrowed.length < parts.length) return undefined;
  return narrowed.length === 1 ? narrowed[0] : { allOf: narrowed };
}

/** For each thing that must hold beside the schema's own keywords: the schemas of which one has to be met. */
function listBranches(schema: SchemaObject, place: Place, narrowing: Narrowing): Schema[][] {
  const { $ref, allOf = [], anyOf, oneOf, dependentSchemas = {} } = schema;
  const present = new Set([...Object.keys(schema.properties ?? {}), ...(schema.required ?? [])]);
  const dependent = Object.entries(dependentSchemas).filter(([name]) => present.has(name));
  return [
    ...($ref === undefined ? [] : [[{ $ref }]]),
    ...allOf.map((part) => [part]),
    ...dependent.map(([, part]) => [part]),
    ...[anyOf, oneOf, listConditions(schema)].flatMap((options) =>
      options === undefined ? [] : [orderOptions(options, place, narrowing)],
    ),
  ];
}

function listConditions(schema: SchemaObject): Schema[] | undefined {
  const { if: condition, then: whenTrue = true, else: whenFalse = true } = schema;
  if (condition === undefined) return undefined;
  return [{ allOf: [condition, whenTrue] }, { allOf: [{ not: condition }, whenFalse] }];
}

// Null comes last, since a value says more; first where it is time to come to an end.
function orderOptions(options: Schema[], place: Place, narrowing: Narrowing): Schema[] {
  const isNull = (option: Schema) => isRecord(option) && option.type === "null";
  const values = options.filter((option) => !isNull(option));
  const rotated = values.map((_, index) => values[(index + narrowing.turn) % values.length] ?? false);
  const nulls = options.filter(isNull);
  return isThrifty(place, narrowing) ? [...nulls, ...rotated] : [...rotated, ...nulls];
}

function narrowFirst(options: Schema[], place: Place, narrowing: Narrowing): SchemaObject | undefined {
  for (const option of options) {
    const narrowed = narrowSchema(option, place, narrowing);
    if (narrowed !== undefined) return narrowed;
  }
  return undefined;
}

// Some finite value, if there is one, holds no schema inside itself; so a reference that is being followed is a dead end.
function narrowReference(ref: string, place: Place, narrowing: Narrowing): SchemaObject | undefined {
  const target = narrowing.source.targets.get(ref);
  if (target === undefined || place.refs.includes(ref)) return undefined;
  return narrowSchema(target, { ...place, refs: [...place.refs, ref] }, narrowing);
}

function narrowPlain(schema: SchemaObject, place: Place, narrowing: Narrowing): SchemaObject | undefined {
  if (schema.const !== undefined) return { const: schema.const };
  if (schema.enum !== undefined) {
    const values = schema.enum.filter((value) => fitsType(value, schema.type)).slice(0, maxEnum);
    return values.length === 0 ? undefined : { enum: values };
  }
  if (schema.not === true || (typeof schema.not === "object" && Object.keys(schema.not).length === 0)) return undefined;
  const type = pickType(schema, place, narrowing);
  const exclusion = narrowExclusion(schema.not);
  const narrowed = narrowType(type, schema, place, narrowing);
  return narrowed === undefined ? undefined : { ...narrowed, ...exclusion };
}

function narrowType(type: string | undefined, schema: SchemaObject, place: Place, narrowing: Narrowing) {
  switch (type) {
    case undefined:
      return {};
    case "object":
      return narrowObject(schema, place, narrowing);
    case "array":
      return narrowArray(schema, place, narrowing);
    case "string":
      return narrowString(schema, place);
    case "integer":
    case "number":
      return narrowNumber(type, schema, place);
    default:
      return { type };
  }
}

function pickType(schema: SchemaObject, place: Place, narrowing: Narrowing): string | undefined {
  const listed = schema.type === undefined ? [] : [schema.type].flat();
  if (listed.includes("null") && isThrifty(place, narrowing)) return "null";
  const types = listed.filter((type) => type !== "null");
  return types[narrowing.turn % types.length] ?? listed[0] ?? inferType(schema, place);
}

function inferType(schema: SchemaObject, place: Place): string | undefined {
  const has = (...keywords: (keyof SchemaObject)[]) => keywords.some((keyword) => schema[keyword] !== undefined);
  if (has("properties", "required", "additionalProperties", "patternProperties", "minProperties", "propertyNames")) {
    return "object";
  }
  if (has("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems")) return "array";
  if (has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) return "number";
  if (has("minLength", "maxLength", "pattern", "format")) return "string";
  if (!place.isWhole || schema.not !== undefined) return undefined;
  return place.depth === 0 ? "object" : "string";
}

// The sampler understands only these; anything else is left to chance and to the check afterwards.
function narrowExclusion(not: Schema | undefined): SchemaObject {
  if (typeof not !== "object") return {};
  const keywords = Object.keys(not);
  return keywords.length > 0 && keywords.every((keyword) => /^(type|const|enum)$/.test(keyword)) ? { not } : {};
}

/** The example or default that the schema's author gave, unless it is of the wrong type, as happens. */
function findGivenValue({ default: fallback, examples = [], type }: SchemaObject): unknown {
  return [examples[0], fallback].find((value) => value != null && fitsType(value, type));
}

function fitsType(value: unknown, type: string | string[] | undefined): boolean {
  if (type === undefined) return true;
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return [type].flat().some((name) => name === own || (name === "integer" && Number.isInteger(value)));
}

// References can lead to the same long list again and again, so it costs something each time.
function priceVisit(schema: Schema): number {
  if (typeof schema === "boolean") return 1;
  const { allOf = [], anyOf = [], oneOf = [], enum: values = [], required = [], prefixItems = [] } = schema;
  const maps = [schema.properties, schema.patternProperties, schema.dependentSchemas, schema.dependentRequired];
  const lists = [allOf, anyOf, oneOf, values, required, prefixItems, ...maps.map((map) => Object.keys(map ?? {}))];
  return 1 + Math.floor(lists.reduce((sum, { length }) => sum + length, 0) / 50);
}
