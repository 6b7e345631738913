import { readFileSync } from "node:fs";

import type { Vendor } from "../../mocks/misbehaviours/change.ts";
import type { Clause } from "../../spec/clause.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";

/** One kind of reply that the spec describes. */
export type ResponseSite = {
  readonly api: Vendor;
  /** `sign-up`, `sign-up-400`, `novyx-unauthorized`. */
  readonly name: string;
  /** The operations that reply so; null for all. */
  readonly operations: readonly string[] | null;
  /** Null for that of any rejection. */
  readonly status: number | null;
  /** The address of its operation, without the parameters' values; empty where it is shared. */
  readonly path: string;
  readonly members: readonly Member[];
  /** The headers that it must have. */
  readonly headers: readonly string[];
  /** The clauses that are about it. */
  readonly clauses: readonly Clause[];
  /** Those that are about its operation, or about every operation. */
  readonly operationClauses: readonly Clause[];
};

/** A required member of a reply's JSON. */
export type Member = {
  /** `keys.*.status` where it stands in each item of a list. */
  readonly path: string;
  readonly name: string;
  readonly schema: Schema;
  /** Whether every rejection of the API has it; only what is special about it matters in each of them. */
  readonly isOfEnvelope: boolean;
};

/** A JSON Schema without references. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
};

type Response = {
  readonly $ref?: string;
  readonly "x-clauses"?: readonly string[];
  readonly headers?: Readonly<Record<string, { required?: boolean }>>;
  readonly content?: Readonly<Record<string, { schema: Schema }>>;
};
type Operation = {
  readonly operationId: string;
  readonly "x-clauses": readonly string[];
  /** Undefined in what stands beside the methods of a path. */
  readonly responses?: Readonly<Record<string, Response>>;
};
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** Every reply of an API that the spec describes: successes, rejections, and the form that all rejections share. */
export function responseSites(api: Vendor): ResponseSite[] {
  const document = JSON.parse(readFileSync(`spec/generated/${api}.document.json`, "utf8")) as Document;
  const envelope = membersOf({ $ref: "#/components/schemas/Error" }, document);
  const sites = new Map<string, ResponseSite>();
  for (const { path, operation, status, declared } of declaredResponses(document)) {
    const { $ref: shared } = declared;
    const response = shared === undefined ? declared : (follow(document, shared) as Response);
    const label = kebab(operation.operationId).replace(/-keys?$/, "");
    const name =
      shared !== undefined ? `${api}-${kebab(shared.split("/").at(-1)!)}` : status < 400 ? label : `${label}-${status}`;
    const schema = response.content?.["application/json"]?.schema;
    const members = schema ? membersOf(firstForm(schema, document), document) : [];
    sites.set(name, {
      api,
      name,
      operations: [...(sites.get(name)?.operations ?? []), operation.operationId],
      status,
      path: shared === undefined ? path : "",
      members: status < 400 ? members : special(members, envelope),
      headers: Object.entries(response.headers ?? {}).flatMap(([header, { required }]) => (required ? header : [])),
      clauses: clausesNamed(response["x-clauses"] ?? []).filter(isOfWholeReplies),
      operationClauses: status < 400 ? [...clausesNamed(operation["x-clauses"]), ...clausesOfAll(api)] : [],
    });
  }
  const rejected = { operations: null, status: null, path: "", headers: [], members: envelope, operationClauses: [] };
  return [
    ...sites.values(),
    { api, name: `${api}-error`, ...rejected, clauses: clausesNamed([`${api}.errors.envelope`]) },
  ];
}

/** Of an answer that may have several forms, the first, which is the document's own. */
function firstForm(schema: Schema, document: Document): Schema {
  const { oneOf: [first] = [] } = schema.$ref === undefined ? schema : (follow(document, schema.$ref) as Schema);
  return first ?? schema;
}

function declaredResponses({ paths }: Document) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((operation) =>
      Object.entries(operation.responses ?? {})
        .map(([status, declared]) => ({ path, operation, status: Number(status), declared }))
        .filter(({ status }) => !Number.isNaN(status)),
    ),
  );
}

/** `signUp` as `sign-up`, `grace_expires_at` as `grace-expires-at`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`).replaceAll("_", "-");
}

function clausesOfAll(api: Vendor): Clause[] {
  return ledger.filter(({ document, operation }) => document === api && operation === null);
}

function clausesNamed(ids: readonly string[]): Clause[] {
  return ids.map((id) => ledger.find((clause) => clause.id === id)!);
}

function isOfWholeReplies({ description, untestable }: Clause): boolean {
  return untestable === null && !/\bstream/.test(description);
}

/** What a rejection has beside the form that all have. */
function special(members: readonly Member[], envelope: readonly Member[]): Member[] {
  return members.flatMap((member) => {
    const shared = envelope.find(({ path }) => path === member.path);
    const isSame = shared && JSON.stringify(shared.schema) === JSON.stringify(member.schema);
    return isSame ? [] : { ...member, isOfEnvelope: shared !== undefined };
  });
}

function membersOf(schema: Schema, document: Document, above = ""): Member[] {
  const { items, properties = {}, required = [] } = flat(schema, document);
  if (items) return membersOf(items, document, `${above}*.`);
  return [...new Set(required)].flatMap((name) => {
    const path = above + name;
    const member = properties[name]!;
    const found = { path, name, schema: flat(member, document), isOfEnvelope: false };
    return [found, ...membersOf(member, document, `${path}.`)];
  });
}

/** A schema with what it refers to and all that it is made of. */
function flat({ $ref, allOf = [], oneOf = [], ...own }: Schema, document: Document): Schema {
  const parts = [...($ref ? [follow(document, $ref) as Schema] : []), ...allOf];
  const whole = [...parts.map((part) => flat(part, document)), own].reduce(joined, {});
  const choices = oneOf.map((choice) => flat(choice, document));
  return choices.length === 0 ? whole : { ...whole, type: choices.flatMap(({ type = [] }) => type) };
}

function joined(one: Schema, other: Schema): Schema {
  const properties = { ...one.properties };
  for (const [name, schema] of Object.entries(other.properties ?? {}))
    properties[name] = properties[name] ? { allOf: [properties[name], schema] } : schema;
  return { ...one, ...other, properties, required: [...(one.required ?? []), ...(other.required ?? [])] };
}

function follow(document: Document, reference: string): unknown {
  const steps = reference.slice(2).split("/");
  return steps.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], document);
}
