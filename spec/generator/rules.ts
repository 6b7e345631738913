import ms from "ms";

import type { Document, Schema } from "./document.ts";

import { placedOperations, resolve } from "./document.ts";

/** Numbers, names and forms that a spec states and that programs keep to. */
export type Rules = {
  /** How often, per subject: `signups per IP`. */
  limits: Record<string, { count: number; window: string; windowMs: number }>;
  durations: Record<string, { value: string; ms: number }>;
  /** What a schema's values start with, by the schema or its field: `Secret`, `ChatCompletion.id`. */
  prefixes: Record<string, string>;
  /** The statuses of each error that has an answer of its own, by its code or type. */
  errors: Record<string, readonly number[]>;
  /** The named lists of values. */
  values: Record<string, readonly string[]>;
};

/** The rules of an API. */
export function rulesOf(document: Document): Rules {
  const operations = placedOperations(document).map(({ operation }) => operation);
  const schemas = Object.entries(document.components.schemas);
  const limits = operations.flatMap((operation) =>
    Object.entries(operation["x-limits"] ?? {}).map(([subject, { count, window }]) => [
      subject,
      { count, window, windowMs: ms(window as ms.StringValue) },
    ]),
  );
  const durations = operations.flatMap((operation) =>
    Object.entries(operation["x-durations"] ?? {}).map(([name, { value }]) => [
      name,
      { value, ms: ms(value as ms.StringValue) },
    ]),
  );
  const parts = schemas.flatMap(([name, schema]) => [
    [name, schema] as const,
    ...Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).map(
      ([field, part]) => [`${name}.${field}`, part] as const,
    ),
  ]);
  const prefixes = parts.flatMap(([name, { pattern }]) => {
    const [, prefix] = /^\^([\w-]+)$/.exec(String(pattern)) ?? [];
    return prefix === undefined ? [] : [[name, prefix]];
  });
  return {
    limits: Object.fromEntries(limits) as Rules["limits"],
    durations: Object.fromEntries(durations) as Rules["durations"],
    prefixes: Object.fromEntries(prefixes) as Rules["prefixes"],
    errors: errorsOf(document),
    values: Object.fromEntries(schemas.flatMap(([name, schema]) => (isList(schema) ? [[name, schema.enum]] : []))),
  };
}

function errorsOf(document: Document): Rules["errors"] {
  const answers = placedOperations(document).flatMap(({ operation }) => Object.entries(operation.responses));
  const pairs = answers.flatMap(([status, answer]) =>
    /^[45]\d\d$/.test(status)
      ? Object.values(resolve(document, answer).content ?? {}).flatMap(({ schema }) =>
          namesOf(document, schema).map((name) => [name, Number(status)] as const),
        )
      : [],
  );
  const names = [...new Set(pairs.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [name, [...new Set(pairs.filter(([other]) => other === name).map(([, status]) => status))]]),
  );
}

/** The codes or types that an error may have: those of `code`, or of `type` in its `error`. */
function namesOf(document: Document, schema: Schema): string[] {
  const fieldsOf = (part: Schema) => (resolve(document, part)["properties"] ?? {}) as Record<string, Schema>;
  const fields = fieldsOf(schema);
  const name =
    fields["error"] && fieldsOf(fields["error"])["type"] ? fieldsOf(fields["error"])["type"] : fields["code"];
  if (!name) return [];
  const { const: only, enum: several = [only] } = resolve(document, name);
  return (several as unknown[]).filter((each) => typeof each === "string");
}

function isList(schema: Schema): schema is Schema & { enum: string[] } {
  return schema["type"] === "string" && Array.isArray(schema["enum"]);
}
