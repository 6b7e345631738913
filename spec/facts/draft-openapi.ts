import type { Fact, PageFacts } from "./fact.ts";

/** An OpenAPI document as far as a page gives one, and what somebody has to add to it. */
export type Draft = {
  openapi: "3.1.0";
  info: object;
  servers: object[];
  paths: Record<string, object>;
  "x-unread"?: string[];
};

type Schema = { type?: string | string[]; [keyword: string]: unknown };

/** Drafts an OpenAPI document from the facts of a page. What the page does not say is left out, not guessed. */
export function draftOpenapi({ title, facts, unread }: PageFacts): Draft {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of facts.filter(({ kind }) => kind === "operation")) {
    const [method = "", path = ""] = (operation.at ?? "").split(" ");
    const own = facts.filter(({ at }) => at === operation.at);
    (paths[path] ??= {})[method.toLowerCase()] = draftOperation(operation, path, own, facts);
  }
  return {
    openapi: "3.1.0",
    info: {
      title,
      version: "0",
      description: "Drafted from a page. Success statuses and security are to be filled in.",
    },
    servers: facts.filter(({ kind }) => kind === "base-url").map(({ is }) => ({ url: is["url"] })),
    paths,
    ...(unread.length > 0 && { "x-unread": [...unread] }),
  };
}

function draftOperation({ is }: Fact, path: string, own: readonly Fact[], all: readonly Fact[]): object {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}|:(\w+)/g)].map(([, braces, colon]) => braces ?? colon ?? ""));
  const parameters = own.filter(({ kind }) => kind === "parameter");
  const isAddressed = ({ name, is }: Fact) => inPath.has(name) || is["in"] === "query" || is["in"] === "path";
  const body = parameters.filter((fact) => !isAddressed(fact));
  const errors = [...own, ...all.filter(({ at }) => at === null)].filter(({ kind }) => kind === "error");
  const limits = own.filter(({ kind }) => kind === "limit");
  return {
    summary: is["title"],
    ...(inPath.size + parameters.filter(isAddressed).length > 0 && {
      parameters: [
        ...parameters.filter(isAddressed).map((fact) => ({
          name: fact.name,
          in: inPath.has(fact.name) ? "path" : "query",
          required: inPath.has(fact.name) || fact.is["required"] === true,
          schema: schemaOf(fact),
        })),
        ...[...inPath]
          .filter((name) => !parameters.some((fact) => fact.name === name))
          .map((name) => ({ name, in: "path", required: true, schema: {} })),
      ],
    }),
    ...(body.length > 0 && {
      requestBody: { required: body.some((fact) => fact.is["required"] === true), content: json(objectOf(body)) },
    }),
    responses: {
      default: answerOf(own),
      ...Object.fromEntries(
        statusesOf(errors).map(([status, codes]) => [
          status,
          { description: codes.join(", ") || "Stated without a code." },
        ]),
      ),
    },
    ...(limits.length > 0 && {
      "x-limits": Object.fromEntries(
        limits.map(({ name, is }) => [name, { count: is["amount"], window: is["window"] }]),
      ),
    }),
  };
}

function answerOf(own: readonly Fact[]): object {
  const fields = own.filter(({ kind }) => kind === "field");
  return {
    description: "The answer; the page names no status.",
    ...(fields.length > 0 && { content: json(objectOf(fields)) }),
  };
}

function statusesOf(errors: readonly Fact[]): [string, string[]][] {
  const statuses = [...new Set(errors.map(({ is }) => String(is["status"])))].sort();
  return statuses.map((status) => [
    status,
    errors
      .filter(({ is }) => String(is["status"]) === status && is["code"] !== undefined)
      .map(({ is }) => String(is["code"])),
  ]);
}

const json = (schema: Schema) => ({ "application/json": { schema } });

/** The fields as one object; `keys[].tier` is a field of the members of `keys`. */
function objectOf(fields: readonly Fact[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const fact of fields) {
    const [array, member] = fact.name.split("[].");
    if (member === undefined || array === undefined) properties[fact.name] = schemaOf(fact);
    else {
      const inner = fields
        .filter(({ name }) => name.startsWith(`${array}[].`))
        .map((each) => ({ ...each, name: each.name.slice(array.length + 3) }));
      properties[array] = { type: "array", items: objectOf(inner) };
    }
  }
  const required = fields.filter(
    ({ kind, is, name }) =>
      !name.includes("[]") && (kind === "field" ? is["required"] !== false : is["required"] === true),
  );
  return { type: "object", ...(required.length > 0 && { required: required.map(({ name }) => name) }), properties };
}

const types: Record<string, Schema | undefined> = {
  string: { type: "string" },
  integer: { type: "integer" },
  int: { type: "integer" },
  number: { type: "number" },
  float: { type: "number" },
  double: { type: "number" },
  boolean: { type: "boolean" },
  bool: { type: "boolean" },
  array: { type: "array" },
  list: { type: "array" },
  object: { type: "object" },
  dict: { type: "object" },
  null: { type: "null" },
  datetime: { type: "string", format: "date-time" },
  timestamp: { type: "string", format: "date-time" },
  date: { type: "string", format: "date" },
  uuid: { type: "string", format: "uuid" },
};

function schemaOf({ is }: Fact): Schema {
  const stated = String(is["type"] ?? "");
  const [, member] = /^(\w+)\[\]$|^array<(\w+)>$|^array of (\w+?)s?$/.exec(stated) ?? [];
  const known = /\[\]$|^array[ <]/.test(stated)
    ? { type: "array", items: types[member ?? ""] ?? {} }
    : (types[stated] ?? (stated === "" ? {} : { "x-type": stated }));
  const nullable = is["nullable"] === true && typeof known.type === "string";
  return {
    ...known,
    ...(nullable && { type: [known.type as string, "null"] }),
    ...(is["values"] !== undefined && { enum: is["values"] }),
    ...(is["fixed"] !== undefined && is["fixed"] !== "null" && { const: constant(String(is["fixed"]), stated) }),
    ...(is["default"] !== undefined && { default: constant(String(is["default"]), stated) }),
  };
}

function constant(text: string, type: string): unknown {
  if (/^(?:bool|boolean)$/.test(type)) return text === "true";
  return /^(?:int|integer|number|float)$/.test(type) && !Number.isNaN(Number(text)) ? Number(text) : text;
}
