import type { Reply } from "../../mocks/core/exchange.ts";
import type { Clause } from "../../spec/clause.ts";
import type { Mutant } from "./mutant.ts";
import type { Member, ResponseSite, Schema } from "./responses.ts";

import { changeReply } from "../../mocks/misbehaviours/change.ts";
import { edit, rewriteJson } from "../../mocks/misbehaviours/change-json.ts";
import { kebab, responseSites } from "./responses.ts";

/** A way to get a reply wrong. */
type Fault = {
  /** `without-tier`, `tier-null`, `is-201`. */
  readonly name: string;
  /** What a clause must name to forbid it. */
  readonly named: readonly string[];
  /** Whether a clause about the operation may forbid it too. */
  readonly isOfOperation?: true;
  readonly change: (reply: Reply) => Reply;
};

const otherStatus: Record<number, number> = { 400: 422, 401: 403, 403: 401, 404: 400, 429: 403, 500: 502 };

const otherType: Record<string, { name: string; value: (right: unknown) => unknown }> = {
  string: { name: "number", value: () => 1_767_225_600 },
  number: { name: "text", value: String },
  integer: { name: "text", value: String },
  boolean: { name: "text", value: String },
  array: { name: "object", value: (list) => ({ items: list }) },
  object: { name: "text", value: () => "an object" },
};

/** No clause forbids these, though one names the member: gateways have numbers for codes too. */
const allowed = ["novastack-error-error-code-number"];

/**
 * The mutants that the spec's responses give: a member left out, null, of another type or with another value; another
 * status or content type, or a header left out. Each breaks the nearest clause that names just this. What no clause
 * names, an implementation may do as it likes, so there is no mutant of it.
 */
export const derivedMutants: readonly Mutant[] = (["novyx", "novastack"] as const)
  .flatMap(responseSites)
  .flatMap((site) => {
    const faults = [...site.members.flatMap(memberFaults), ...replyFaults(site)];
    return faults.flatMap((fault) => mutantOf(site, fault) ?? []);
  })
  .filter(({ name }) => !allowed.includes(name));

function mutantOf(site: ResponseSite, { name, named, isOfOperation, change }: Fault): Mutant | null {
  const isNamedBy = ({ description }: Clause) =>
    named.every((word) => new RegExp(`(?<!\\w)${word}(?!\\w)`).test(description));
  const clause = [...site.clauses, ...(isOfOperation ? site.operationClauses : [])].find(isNamedBy);
  if (!clause) return null;
  const { operations, status } = site;
  const isConcerned = (reply: Reply, operation: string | null) =>
    (operations === null || (operation !== null && operations.includes(operation))) &&
    (status === null ? reply.status >= 400 : reply.status === status);
  return {
    name: `${site.name}-${name}`,
    clause: clause.id,
    level: clause.level,
    change: changeReply(site.api, (reply, operation) => (isConcerned(reply, operation) ? change(reply) : reply)),
  };
}

function memberFaults({ path, name, schema, isOfEnvelope }: Member): Fault[] {
  const types = [schema.type ?? []].flat();
  const [type = typeof schema.const] = types.filter((each) => each !== "null");
  const label = kebab(path.replaceAll("*.", "").replaceAll(".", "-"));
  const fault = (suffix: string, value: (right: unknown) => unknown, ...named: string[]): Fault => ({
    name: suffix,
    named: [name, ...named],
    change: (reply) => rewriteJson(reply, (json) => edit(json, path, value)),
  });
  const faults = [fault(`without-${label}`, () => undefined)];
  if (!types.includes("null") && !isOfEnvelope) faults.push(fault(`${label}-null`, () => null));
  const mistyped = otherType[type];
  if (mistyped && !isOfEnvelope) faults.push(fault(`${label}-${mistyped.name}`, mistyped.value));
  const other = otherValue(schema, types);
  return other ? [...faults, fault(`${label}-other`, other.value, other.named)] : faults;
}

/** A value that only the schema's words forbid, and the word that a clause must have for it. */
function otherValue(
  schema: Schema,
  types: readonly string[],
): { named: string; value: (right: unknown) => unknown } | null {
  if (schema.const !== undefined) {
    const other = typeof schema.const === "boolean" ? !schema.const : typeof schema.const === "number" ? 0 : "other";
    return { named: String(schema.const), value: () => other };
  }
  if (schema.enum) return { named: schema.enum[0]!, value: () => "other" };
  if (schema.pattern) {
    const start = schema.pattern.slice(1);
    return { named: start, value: (right) => String(right).replace(start, "other_") };
  }
  if (schema.format === "date-time") return { named: "timestamp", value: () => "01/02/2026" };
  return types.length > 0 && types.every((type) => type === "null") ? { named: "null", value: () => "" } : null;
}

function replyFaults({ status, path, headers }: ResponseSite): Fault[] {
  if (status === null) return [];
  if (status < 400)
    return [
      {
        name: "is-201",
        named: ["success", "200"],
        isOfOperation: true,
        change: (reply) => ({ ...reply, status: 201 }),
      },
      {
        name: "redirects",
        named: [path],
        isOfOperation: true,
        change: () => ({ status: 303, headers: { location: "/" }, body: null }),
      },
      {
        name: "is-plain-text",
        named: ["Content-Type"],
        change: (reply) => withHeader(reply, "content-type", "text/plain"),
      },
    ];
  const other = otherStatus[status] ?? 418;
  return [
    { name: `is-${other}`, named: [String(status)], change: (reply) => ({ ...reply, status: other }) },
    ...headers.map((header) => ({
      name: `without-${header.toLowerCase()}`,
      named: [header],
      change: (reply: Reply) => withHeader(reply, header.toLowerCase()),
    })),
  ];
}

/** The same with another header, or without it. */
function withHeader(reply: Reply, name: string, value?: string): Reply {
  const { [name]: _right, ...headers } = reply.headers;
  return { ...reply, headers: value === undefined ? headers : { ...headers, [name]: value } };
}
