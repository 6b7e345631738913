import { bundle, createConfig, formatProblems, getTotals, lint } from "@redocly/openapi-core";

/** The part of an OpenAPI document that the generator reads. */
export type Document = {
  info: { title: string; summary: string };
  servers: { url: string }[];
  security: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Response>; [kind: string]: object };
  "x-simplified"?: string[];
  "x-unknown-parameters"?: "rejected";
};

type PathItem = { parameters?: Parameter[] } & { [method in Method]?: Operation };
type Method = "get" | "post" | "put" | "delete";

export type Operation = {
  operationId: string;
  summary: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; "x-max-bytes": number; content: Content };
  responses: Record<string, Response>;
  "x-permission"?: string;
  "x-limits"?: Record<string, { count: number; window: string }>;
  "x-durations"?: Record<string, { value: string }>;
  "x-level"?: string;
  "x-why"?: string;
  "x-clauses"?: string[];
  "x-simplified"?: string[];
};

export type Response = { $ref?: string; content?: Content; "x-level"?: string; "x-clauses"?: string[] };
export type Parameter = { $ref?: string; name: string; in: "path" | "query"; required?: boolean; schema: Schema };
export type Schema = { $ref?: string; [keyword: string]: unknown };
type Content = Record<string, { schema: Schema }>;

/** An operation together with where it stands in its document. */
export type PlacedOperation = {
  /** The key in `paths`, which is where JSON pointers lead. */
  template: string;
  method: Method;
  /** The parameters of the path and of the operation, resolved. */
  parameters: Parameter[];
  operation: Operation;
};

const methods: Method[] = ["get", "post", "put", "delete"];

/** Lints an OpenAPI file and returns it with references to other files pulled in; throws with the problems found. */
export async function loadDocument(file: string): Promise<Document> {
  const config = await createConfig({
    extends: ["recommended-strict"],
    rules: {
      // The control API answers every rejection through `default`.
      "operation-4xx-response": "off",
      // The mock's own address is a server that users need to see.
      "no-server-example.com": "off",
      // Unlisted fields are fine everywhere, in examples too.
      "no-invalid-media-type-examples": { severity: "error", allowAdditionalProperties: true },
    },
  });
  const problems = await lint({ ref: file, config });
  if (problems.length > 0) {
    formatProblems(problems, { totals: getTotals(problems), format: "stylish", version: "" });
    throw new Error(`${file} has ${problems.length} problem(s)`);
  }
  const { bundle: bundled } = await bundle({ ref: file, config });
  return bundled.parsed as Document;
}

/**
 * A copy for types and validators, in which the schema of an event stream is that of one event. To OpenAPI and its
 * tools a whole stream is text, and what one event holds stands in JSON Schema's `contentSchema`.
 */
export function withEventSchemas(document: Document): Document {
  const copy = structuredClone(document);
  for (const { operation } of placedOperations(copy))
    for (const { content = {} } of Object.values(operation.responses)) {
      const stream = content["text/event-stream"];
      if (stream) stream.schema = stream.schema["contentSchema"] as Schema;
    }
  return copy;
}

/** A copy in which objects that take no unknown members say which ones they take, so that a rejection can tell. */
export function withMemberNames(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, node: Schema | null) => namingMembers(node)) as Document;
}

/** The same schema, with the names of its members where it takes no others. */
export function namingMembers<Node extends object | null>(schema: Node): Node {
  if (typeof schema !== "object" || schema === null || !("properties" in schema)) return schema;
  const { additionalProperties, ...rest } = schema as Schema;
  const names = Object.keys(rest["properties"] as object);
  if (additionalProperties !== false || names.length === 0) return schema;
  return { ...rest, propertyNames: { enum: names } } as unknown as Node;
}

/** Every operation of a document in the order in which it stands there. */
export function placedOperations(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([template, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ template, method, operation, parameters: parameters.map((each) => resolve(document, each)) }];
    }),
  );
}

/** Follows a reference within the document, if there is one. */
export function resolve<Part extends { $ref?: string }>(document: Document, part: Part): Part {
  if (!part.$ref) return part;
  const target = part.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document);
  return resolve(document, target as Part);
}

/** One operation of each document, by a JSON pointer below `paths`. */
export function pointer(...steps: string[]): string {
  return `#/${steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}
