import type { VendorPage } from "../facts/known-page.ts";
import type { Document, Operation, Schema } from "./document.ts";

import { placedOperations } from "./document.ts";

/** What a part of a spec says of where it comes from. */
export type Sourced = {
  $ref?: string;
  "x-level"?: string;
  "x-why"?: string;
  "x-source"?: string;
  "x-facts"?: string[];
  [keyword: string]: unknown;
};

/** A part of a spec that has a level: an operation, parameter, response, header, field, list of values or scheme. */
export type SpecPlace = {
  /** `signUp 429`, `Key.status`. */
  readonly id: string;
  readonly node: Sourced;
  /** What it stands in, the nearest first. */
  readonly parents: readonly Sourced[];
  /** The pages that state it. */
  readonly stated: Set<VendorPage>;
};

/** Every place of a spec that has a level, by the object that holds it. */
export function specPlaces(document: Document): Map<object, SpecPlace> {
  const places = new Map<object, SpecPlace>();
  const add = (id: string, node: object, parents: readonly object[]) => {
    if (!places.has(node)) places.set(node, { id, node, parents, stated: new Set() } as SpecPlace);
  };
  const addContent = (id: string, content: Operation["responses"][string]["content"], parents: readonly object[]) => {
    for (const { schema } of Object.values(content ?? {})) addSchema(add, id, schema, parents);
  };
  const addResponse = (id: string, response: Sourced, parents: readonly object[]) => {
    if (response.$ref !== undefined) return;
    add(id, response, parents);
    for (const [name, header] of Object.entries((response["headers"] ?? {}) as Record<string, object>))
      add(`${id} ${name}`, header, [response, ...parents]);
    addContent(id, response["content"] as never, [response, ...parents]);
  };

  for (const { operation, parameters } of placedOperations(document)) {
    const id = operation.operationId;
    add(id, operation, []);
    for (const [name, node] of Object.entries({ ...operation["x-limits"], ...operation["x-durations"] }))
      add(`${id} ${name}`, node, []);
    for (const parameter of parameters) {
      add(`${id} ${parameter.name}`, parameter, [operation]);
      addValues(add, `${id} ${parameter.name}`, parameter.schema, [parameter, operation]);
    }
    addContent(`${id} request`, operation.requestBody?.content, [operation]);
    for (const [status, response] of Object.entries(operation.responses))
      addResponse(`${id} ${status}`, response, [operation]);
  }
  const { schemas, responses, securitySchemes = {} } = document.components as Record<string, Record<string, Sourced>>;
  for (const [name, response] of Object.entries(responses ?? {})) addResponse(name, response, []);
  for (const [name, scheme] of Object.entries(securitySchemes)) add(name, scheme, []);
  for (const [name, schema] of Object.entries(schemas ?? {})) addSchema(add, name, schema, []);
  return places;
}

type Add = (id: string, node: object, parents: readonly object[]) => void;

/** The fields of a schema and of what stands in it; what it refers to is a place of its own. */
function addSchema(add: Add, id: string, schema: Schema, parents: readonly object[]): void {
  if (schema.$ref !== undefined) return;
  addValues(add, id, schema, parents);
  const around = [schema, ...parents];
  for (const [name, field] of Object.entries((schema["properties"] ?? {}) as Record<string, Schema>)) {
    // What a condition repeats of a field is no field.
    if (Object.keys(field).length > 0) add(`${id}.${name}`, field, around);
    addSchema(add, `${id}.${name}`, field, around);
  }
  for (const each of partsOf(schema)) addSchema(add, id, each, around);
}

/** A list of values is known, or chosen, apart from the field that takes them. */
function addValues(add: Add, id: string, schema: Schema, parents: readonly object[]): void {
  const values = valuesIn(schema);
  if (values) add(`${id} ${values.join("|")}`, values, [schema, ...parents]);
}

/** The object that stands for the values of a schema: its `enum`; null where it has none. */
export function valuesIn(schema: Schema): unknown[] | null {
  return Array.isArray(schema["enum"]) && schema["type"] !== undefined ? (schema["enum"] as unknown[]) : null;
}

function partsOf(schema: Schema): Schema[] {
  const isSchema = (part: unknown): part is Schema => typeof part === "object" && part !== null;
  const lists = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => (schema[keyword] ?? []) as Schema[]);
  const single = ["items", "additionalProperties", "contentSchema"].map((keyword) => schema[keyword]).filter(isSchema);
  return [...lists, ...single];
}
