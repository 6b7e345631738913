import type { Schema, SchemaObject } from "./json-schema.ts";
import type { PatternNode } from "./pattern.ts";
import type { StepBudget } from "./pattern-match.ts";
import type { ReadSchema } from "./schema-reader.ts";

import { Validator } from "@cfworker/json-schema";
import { isRecord, UnusableSchema } from "./json-schema.ts";
import { matchPattern } from "./pattern-match.ts";

const maxSteps = 300_000;
const maxMatching = 500_000;

type Meter = { steps: number; longestArray: number; mostKeys: number; matching: ReadonlyMap<string, number> };

/**
 * Why a value does not satisfy a schema, or null if it does. Throws UnusableSchema where finding out takes too much work,
 * which references and patterns can make of a few lines.
 */
export function judgeValue({ root, patterns }: ReadSchema, value: unknown): string | null {
  const meter = {
    steps: maxSteps,
    longestArray: findMostMembers(value, Array.isArray),
    mostKeys: findMostMembers(value, isRecord),
    matching: rehearsePatterns(patterns, value),
  };
  const metered = meterSchema(root, meter);
  const { valid, errors } = validate(metered, value);
  const error = errors.at(-1);
  return valid ? null : `${error?.instanceLocation ?? "#"}: ${error?.error ?? "it does not fit"}`;
}

function validate(schema: Schema, value: unknown) {
  try {
    const document: boolean | Record<string, unknown> = schema;
    return new Validator(document, "2020-12").validate(value);
  } catch (error) {
    if (error instanceof UnusableSchema || error instanceof RangeError) throw error;
    throw new UnusableSchema(error instanceof Error ? error.message : "it cannot be checked");
  }
}

// The validator reads the type of a schema whenever it applies it, so this counts its work from outside.
function meterSchema(schema: Schema, meter: Meter): Schema {
  if (typeof schema === "boolean") return schema;
  const price = priceSchema(schema, meter);
  const { type, ...rest } = schema;
  const metered = Object.fromEntries(
    Object.entries(rest).map(([keyword, member]) => [keyword, meterMember(keyword, member, meter)]),
  );
  return Object.defineProperty(metered, "type", {
    enumerable: true,
    get() {
      meter.steps -= price;
      if (meter.steps < 0) throw new UnusableSchema("checking a value against it takes too many steps");
      return type;
    },
  });
}

function meterMember(keyword: string, member: unknown, meter: Meter): unknown {
  if (/^(const|enum|default|examples|required|dependentRequired)$/.test(keyword)) return member;
  if (/^(properties|patternProperties|dependentSchemas|\$defs|definitions)$/.test(keyword) && isRecord(member)) {
    return Object.fromEntries(Object.entries(member).map(([key, part]) => [key, meterPart(part, meter)]));
  }
  return Array.isArray(member) ? member.map((part) => meterPart(part, meter)) : meterPart(member, meter);
}

function meterPart(part: unknown, meter: Meter): unknown {
  return isRecord(part) ? meterSchema(part, meter) : part;
}

/** What applying a schema once costs, without the schemas inside it. */
function priceSchema(schema: SchemaObject, { longestArray, mostKeys, matching }: Meter): number {
  const { const: value, enum: values = [], properties = {}, required = [], patternProperties = {}, pattern } = schema;
  const costOf = (source: string) => matching.get(source) ?? 0;
  const literals = values.length + JSON.stringify([value, values]).length / 20;
  const names = Object.keys(properties).length + required.length;
  const keyMatching = mostKeys * Object.keys(patternProperties).reduce((sum, source) => sum + costOf(source), 0);
  const comparisons = schema.uniqueItems === true ? longestArray ** 2 : 0;
  return 1 + literals + names + (pattern === undefined ? 0 : costOf(pattern)) + keyMatching + comparisons;
}

/** What each pattern costs on the string of the value that it is slowest with. */
function rehearsePatterns(patterns: ReadonlyMap<string, PatternNode>, value: unknown): ReadonlyMap<string, number> {
  const texts = patterns.size === 0 ? [] : listStrings(value);
  const budget = { steps: maxMatching };
  return new Map([...patterns].map(([source, pattern]) => [source, rehearsePattern(pattern, texts, budget)]));
}

function rehearsePattern(pattern: PatternNode, texts: string[], budget: StepBudget): number {
  let slowest = 0;
  for (const text of texts) {
    const before = budget.steps;
    matchPattern(pattern, text, budget);
    slowest = Math.max(slowest, before - budget.steps);
  }
  return slowest;
}

function listStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  return isRecord(value) ? Object.entries(value).flatMap(([key, member]) => [key, ...listStrings(member)]) : [];
}

/** The most members that any array, or any object, in a value has. */
function findMostMembers(value: unknown, isCounted: (value: object) => boolean): number {
  if (typeof value !== "object" || value === null) return 0;
  const members: unknown[] = Object.values(value);
  const inside = members.map((member) => findMostMembers(member, isCounted));
  return Math.max(isCounted(value) ? members.length : 0, ...inside);
}
