import type { Document, Schema } from "./document.ts";

import { placedOperations } from "./document.ts";
import { samples } from "./page-samples.ts";

/** A copy of a document that the renderer of the pages understands, with examples that have values. */
export function pageDocument(document: Document): Document {
  const copy = structuredClone(document);
  // The renderer takes the parameters of a path for an operation.
  for (const { operation, parameters } of placedOperations(copy)) operation.parameters = parameters;
  for (const item of Object.values(copy.paths)) delete item.parameters;
  // The page that shows it knows the address at which the mock answers.
  copy.servers = copy.servers.filter(({ url }) => !url.includes("127.0.0.1"));
  const { schemas } = copy.components;
  const shown = withSamples(withPlainMembers(withoutBareRules(copy), (ref) => schemas[ref.split("/").at(-1)!] ?? {}));
  for (const [name, schema] of Object.entries(shown.components.schemas))
    if (samples[name] !== undefined) schema["example"] = samples[name];
  for (const { operation } of placedOperations(shown))
    for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
      if (samples[operation.operationId] !== undefined) schema["example"] = samples[operation.operationId];
  return shown;
}

/** The renderer shows a rule in place of the members that it is about: which of them have to be there, or must not. */
function withoutBareRules<Part>(part: Part): Part {
  return mapped(part, (members) =>
    Object.fromEntries(
      Object.entries(members).filter(
        ([name, value]) => !conditions.has(name) && !(alternatives.has(name) && isBare(value)),
      ),
    ),
  );
}

const conditions = new Set(["not", "if", "then", "else"]);
const alternatives = new Set(["allOf", "anyOf", "oneOf"]);

/** Whether a rule only names members, or what holds in some case. */
function isBare(rule: unknown): boolean {
  if (Array.isArray(rule)) return rule.every(isBare);
  if (!isObject(rule)) return false;
  return Object.entries(rule).every(
    ([name, value]) => name === "required" || conditions.has(name) || (alternatives.has(name) && isBare(value)),
  );
}

/** The renderer calls a member with alternatives an object, whatever they are: here they are one schema of several types. */
function withPlainMembers<Part>(part: Part, resolve: (ref: string) => Schema): Part {
  return mapped(part, (members) => {
    if (!isObject(members["properties"])) return members;
    const plain = Object.entries(members["properties"]).map(([name, schema]) => [name, united(schema, resolve)]);
    return { ...members, properties: Object.fromEntries(plain) as object };
  });
}

function united(schema: unknown, resolve: (ref: string) => Schema): unknown {
  if (!isObject(schema)) return schema;
  const { oneOf, anyOf, ...own } = schema;
  const choices = oneOf ?? anyOf;
  if (!Array.isArray(choices)) return schema;
  const parts = choices.map((choice: Schema) => (choice.$ref === undefined ? choice : resolve(choice.$ref)));
  const types = new Set(parts.flatMap((each) => each["type"] ?? "object"));
  const properties = parts.map((each) => each["properties"]).filter(isObject);
  // Of values that are listed on the one hand and free on the other, none is listed.
  const texts = parts.filter(({ type }) => type === "string");
  const values = texts.every((each) => each["enum"]) ? texts.flatMap((each) => each["enum"]) : [];
  const [first] = parts;
  return {
    ...(parts.length === 2 && types.has("null") && first),
    ...own,
    type: [...types],
    ...(values.length > 0 && { enum: values }),
    ...(properties.length > 0 && { properties: Object.assign({}, ...properties) as object }),
  };
}

/** Without these, the renderer makes up empty texts and zeros. */
function withSamples(document: Document): Document {
  for (const [name, schema] of Object.entries(document.components.schemas)) fill(schema, name);
  fill(document.paths, "");
  return document;
}

function fill(part: unknown, schemaName: string): void {
  if (Array.isArray(part)) for (const each of part) fill(each, schemaName);
  if (!isObject(part)) return;
  const { properties } = part;
  if (isObject(properties))
    for (const [name, member] of Object.entries(properties)) {
      if (!isObject(member)) continue;
      const own = samples[`${schemaName}.${name}`];
      const isOpen = ["const", "enum", "default", "example", "examples"].every((each) => !(each in member));
      const isPlain = ["string", "integer", "number"].some((type) => type === member["type"]);
      const sample = own ?? (isOpen && isPlain ? samples[name] : undefined);
      if (sample !== undefined) member["example"] = sample;
    }
  for (const each of Object.values(part)) fill(each, schemaName);
}

/** A tree in which each object was changed, from the leaves up. */
function mapped<Part>(part: Part, change: (members: Record<string, unknown>) => Record<string, unknown>): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => mapped(each, change)) as Part;
  if (!isObject(part)) return part;
  return change(Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mapped(value, change)]))) as Part;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
