import type { Fact } from "../facts/fact.ts";
import type { VendorPage } from "../facts/known-page.ts";
import type { Document, PlacedOperation, Response, Schema } from "./document.ts";
import type { Sourced, SpecPlace } from "./spec-places.ts";

import { factId } from "../facts/fact.ts";
import { citedId } from "../facts/known-page.ts";
import { placedOperations, resolve } from "./document.ts";
import { fieldAt, schemaProblems } from "./stated-schema.ts";

type Page = VendorPage & { readonly facts: readonly Fact[] };

/** What the facts of a vendor's pages state in its spec. */
export type Statements = {
  /** The places that carry a fact, by the API and the fact's id. */
  places: Map<string, string[]>;
  /** The codes and permissions that the pages name. */
  values: Set<string>;
  /** What the spec does not say as the pages do, one line each. */
  problems: string[];
};

/** Finds in a spec what the facts state, marks it as stated, and tells what is not there or is there otherwise. */
export function statePlaces(
  document: Document,
  pages: readonly Page[],
  places: ReadonlyMap<object, SpecPlace>,
): Statements {
  const statements: Statements = { places: new Map(), values: new Set(), problems: [] };
  const [api = "novyx"] = pages.map((page) => page.api);
  for (const page of pages)
    for (const fact of page.facts) {
      const id = citedId(page, factId(fact));
      const { nodes, problems } = found(document, fact);
      if (page.level === "documented")
        statements.problems.push(...problems.map((problem) => `${api}: ${id}: ${problem}`));
      if (problems.length === 0) mark(nodes, id, page);
      if (fact.kind === "permission") statements.values.add(fact.name);
      for (const [property, value] of Object.entries(fact.is))
        if (/(?:^|\.)(?:code|type)$/.test(property) && typeof value === "string") statements.values.add(value);
    }
  const byId = new Map(
    pages.flatMap((page) => page.facts.map((fact) => [citedId(page, factId(fact)), { fact, page }])),
  );
  for (const { id: place, node } of [...places.values(), ...components(document)])
    for (const cited of node["x-facts"] ?? []) {
      const known = byId.get(cited);
      if (!known) statements.problems.push(`${api}: ${place} names the fact ${cited}, which no page states`);
      else if (isOtherLength(node, known.fact))
        statements.problems.push(
          `${api}: ${place} is ${node["value"]}, and the fact ${cited} has ${known.fact.is["numbers"]}`,
        );
      else mark([node, ...sampledFields(document, node, known.fact)], cited, known.page);
    }
  return statements;

  function mark(nodes: readonly object[], fact: string, page: VendorPage) {
    for (const node of nodes) {
      const place = places.get(node);
      place?.stated.add(page);
      const name = place?.id ?? componentName(document, node);
      const carriers = statements.places.get(`${api} ${fact}`) ?? [];
      if (name !== undefined && !carriers.includes(name)) statements.places.set(`${api} ${fact}`, [...carriers, name]);
    }
  }
}

/** Whether a length of time has another number than the sentence that states it. */
function isOtherLength({ value }: Sourced, { is: { numbers } }: Fact): boolean {
  return typeof value === "string" && Array.isArray(numbers) && !numbers.includes(String(Number.parseInt(value, 10)));
}

type Found = { nodes: object[]; problems: string[] };

/** The parts of a spec that say what a fact states. Sentences, samples of code and variables have none. */
function found(document: Document, fact: Fact): Found {
  if (fact.kind === "base-url")
    return expected(
      document.servers.filter(({ url }) => url === fact.is["url"]),
      `no server has the address ${fact.is["url"]}`,
    );
  if (fact.kind === "permission")
    return expected(permissionNodes(document, fact.name), `no operation asks for the permission ${fact.name}`);
  if (fact.kind === "header")
    return expected(schemeNodes(document, fact), `no security scheme sends ${fact.name}: ${fact.is["value"]}`);
  if (fact.kind === "error") return errorNodes(document, fact);
  if (Array.isArray(fact.is["calls"])) return callNodes(document, fact.is["calls"] as string[]);
  if (fact.at === null) return { nodes: [], problems: [] };
  const placed = operationAt(document, fact.at);
  if (!placed) return { nodes: [], problems: [`the spec has no operation ${fact.at}`] };
  const { operation } = placed;
  const success = successOf(document, placed);
  const answer = contentSchema(success);
  switch (fact.kind) {
    case "operation":
      return { nodes: [operation], problems: [] };
    case "limit": {
      const limit = operation["x-limits"]?.[fact.name];
      const says = limit && `${limit.count} in ${limit.window}`;
      const stated = `${fact.is["amount"]} in ${shortWindow(String(fact.is["window"]))}`;
      return says === stated
        ? { nodes: [limit!], problems: [] }
        : { nodes: [], problems: [`${operation.operationId} has the limit ${says ?? "none"}, expected ${stated}`] };
    }
    case "parameter": {
      const parameter = placed.parameters.find(({ name }) => name === fact.name);
      const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
      const node = parameter ?? (body && fieldAt(document, body, fact.name)?.node);
      if (!node) return { nodes: [], problems: [`${operation.operationId} takes no ${fact.name}`] };
      const required = parameter ? parameter.required === true : fieldAt(document, body!, fact.name)!.required;
      const wrong = schemaProblems(document, parameter?.schema ?? node, fact, `${operation.operationId} ${fact.name}`);
      if (required !== (fact.is["required"] ?? required))
        wrong.push(`${operation.operationId} ${fact.name} is ${required ? "required" : "optional"}`);
      return { nodes: [node], problems: wrong };
    }
    case "field": {
      const field = answer && fieldAt(document, answer, fact.name);
      if (!field) return { nodes: [], problems: [`the answer of ${operation.operationId} has no ${fact.name}`] };
      const wrong = schemaProblems(document, field.node, fact, `${operation.operationId} ${fact.name}`);
      if (!field.required) wrong.push(`${operation.operationId} may leave ${fact.name} out`);
      return {
        nodes: [field.node, ...(fact.is["values"] === undefined ? [] : field.values), success!],
        problems: wrong,
      };
    }
    case "sample": {
      if (!fact.name.startsWith("json") || !answer) return { nodes: [], problems: [] };
      const missing = Object.keys(fact.is).filter(
        (path) => path !== "says" && !fieldAt(document, answer, path.replace(/\[\d+\]/g, "[]")),
      );
      return {
        nodes: [success!],
        problems: missing.map((path) => `the answer of ${operation.operationId} has no ${path}`),
      };
    }
    default:
      return { nodes: [], problems: [] };
  }
}

function expected(nodes: object[], problem: string): Found {
  return { nodes, problems: nodes.length === 0 ? [problem] : [] };
}

function operationAt(document: Document, at: string): PlacedOperation | undefined {
  const base = new URL(document.servers[0]!.url).pathname.replace(/\/$/, "");
  return placedOperations(document).find(({ method, template }) =>
    [`${base}${template}`, template].some((path) => `${method.toUpperCase()} ${path}` === at),
  );
}

/** The responses that answer an error: of its operation, or of every operation where it is stated of the whole API. */
function errorNodes(document: Document, { at, is }: Fact): Found {
  const operations = placedOperations(document).filter(
    ({ operation }) => at === null || operation === operationAt(document, at)?.operation,
  );
  const code = is["code"];
  const nodes = new Set<object>();
  const problems: string[] = [];
  for (const { operation } of operations) {
    const declared = operation.responses[String(is["status"])];
    if (!declared) problems.push(`${operation.operationId} has no response ${is["status"]}`);
    else {
      const response = resolve(document, declared);
      const codes = code === undefined ? [] : codesIn(document, contentSchema(response), String(code));
      if (code !== undefined && codes.length === 0)
        problems.push(`the response ${is["status"]} of ${operation.operationId} has no ${code}`);
      for (const node of [response, ...codes]) nodes.add(node);
    }
  }
  return { nodes: [...nodes], problems };
}

/** The fields whose value a code is, in a schema of an error. */
function codesIn(document: Document, schema: Schema | undefined, code: string, seen = new Set<object>()): object[] {
  if (!schema || seen.has(schema)) return [];
  seen.add(schema);
  const own = resolve(document, schema);
  const values = Array.isArray(own["enum"]) ? (own["enum"] as unknown[]) : [own["const"]];
  const parts = [own["properties"], own["allOf"], own["oneOf"]].flatMap((part) =>
    Object.values((part ?? {}) as Record<string, Schema>),
  );
  return [...(values.includes(code) ? [schema] : []), ...parts.flatMap((part) => codesIn(document, part, code, seen))];
}

/** The operations at the paths that a sample calls, of whichever method. */
function callNodes(document: Document, calls: readonly string[]): Found {
  const found = calls.map((path) => placedOperations(document).filter(({ template }) => template === path));
  return {
    nodes: found.flatMap((placed) => placed.map(({ operation }) => operation)),
    problems: calls.filter((_, index) => found[index]?.length === 0).map((path) => `the spec has no path ${path}`),
  };
}

function permissionNodes(document: Document, name: string): object[] {
  const schemas = Object.values(document.components.schemas);
  const named = schemas.filter((schema) => Array.isArray(schema["enum"]) && schema["enum"].includes(name));
  return placedOperations(document).some(({ operation }) => operation["x-permission"] === name) ? named : [];
}

function schemeNodes(document: Document, { name, is }: Fact): object[] {
  const schemes = Object.values((document.components["securitySchemes"] ?? {}) as Record<string, Sourced>);
  return schemes.filter(
    (scheme) => name === "Authorization" && String(scheme["scheme"]) === String(is["value"]).toLowerCase(),
  );
}

function successOf(document: Document, { operation }: PlacedOperation): Response | undefined {
  const [success] = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  return success && resolve(document, success[1]);
}

function contentSchema(response: Response | undefined): Schema | undefined {
  return response?.content?.["application/json"]?.schema;
}

/** The fields of a schema, or of the first schema of a response, that a JSON sample shows. */
function sampledFields(document: Document, node: Sourced, { kind, name, is }: Fact): Schema[] {
  if (kind !== "sample" || !name.startsWith("json")) return [];
  const schema = contentSchema(node) ?? node;
  const fields = Object.keys(is).flatMap((path) => pathsTo(path).map((each) => fieldAt(document, schema, each)?.node));
  return fields.filter((field) => field !== undefined);
}

/** `keys[]`, `keys[].tier` for `keys[0].tier`. */
function pathsTo(path: string): string[] {
  const steps = path.replace(/\[\d+\]/g, "[]").split(".");
  return steps.map((_, index) =>
    steps
      .slice(0, index + 1)
      .join(".")
      .replace(index < steps.length - 1 ? /(?:\[\])$/ : /$^/, ""),
  );
}

function components(document: Document): { id: string; node: Sourced }[] {
  return Object.entries(document.components.schemas).map(([id, node]) => ({ id, node: node as Sourced }));
}

function componentName(document: Document, node: object): string | undefined {
  if (document.servers.includes(node as never)) return "servers";
  return Object.entries(document.components.schemas).find(([, schema]) => schema === node)?.[0];
}

function shortWindow(window: string): string {
  return window.replace(/^(\d+)\s+([a-z])\w*$/, "$1$2");
}
