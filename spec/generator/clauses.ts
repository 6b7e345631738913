import { readFileSync } from "node:fs";
import { parse } from "yaml";

import type { Clause, Level } from "../clause.ts";
import type { Document } from "./document.ts";

import { placedOperations, resolve } from "./document.ts";

/** A clause as the ledger has it, with what it comes from. */
export type LedgerClause = Clause & {
  /** The facts that state it. */
  readonly facts: readonly string[];
  /** The facts that it fills in where the pages are silent. */
  readonly restsOn: readonly string[];
  /** The page that states it, where no facts are read from that page. */
  readonly source: string | null;
  /** Why it was assumed. */
  readonly why: string | null;
};

type Section = {
  document: Clause["document"];
  section: string;
  operation?: string;
  clauses: WrittenClause[];
};

type WrittenClause = {
  id: string;
  description: string;
  facts?: string[];
  rests_on?: string[];
  source?: string;
  why?: string;
  untestable?: string;
};

/** Reads the ledger of clauses. */
export function loadClauses(file: string): LedgerClause[] {
  const sections = parse(readFileSync(file, "utf8")) as Section[];
  return sections.flatMap(({ document, section, operation = null, clauses }) =>
    clauses.map((written) => ({
      id: written.id,
      document,
      section,
      operation,
      level: levelOf(written),
      description: written.description,
      untestable: written.untestable ?? null,
      facts: written.facts ?? [],
      restsOn: written.rests_on ?? [],
      source: written.source ?? null,
      why: written.why ?? null,
    })),
  );
}

/** A clause is as sure as the surest fact that states it. */
function levelOf({ facts = [], source }: WrittenClause): Level {
  if (facts.some((fact) => pageOf(fact) === null)) return "documented";
  return facts.length > 0 || source !== undefined ? "companion" : "assumed";
}

/** The page in an id such as `errors/sample json`; null for a fact of the document itself. */
export function pageOf(fact: string): string | null {
  return /^([a-z-]+)\//.exec(fact)?.[1] ?? null;
}

/** Everything that does not fit between the ledger and the specs, one line each. */
export function clauseProblems(clauses: LedgerClause[], documents: Record<Clause["document"], Document>): string[] {
  const problems: string[] = [];
  const byId = new Map<string, Clause>();
  for (const clause of clauses) {
    if (byId.has(clause.id)) problems.push(`clause ${clause.id} stands twice in the ledger`);
    if (!clause.id.startsWith(`${clause.document}.`))
      problems.push(`clause ${clause.id} does not start with the name of its document, ${clause.document}`);
    if ((clause.why === null) === (clause.level === "assumed"))
      problems.push(`clause ${clause.id} is ${clause.level}: an assumed clause, and no other, has a reason in why`);
    byId.set(clause.id, clause);
  }
  const cited = new Set<string>();
  for (const [name, document] of Object.entries(documents)) {
    const operations = new Set(placedOperations(document).map(({ operation }) => operation.operationId));
    for (const clause of clauses)
      if (clause.document === name && clause.operation && !operations.has(clause.operation))
        problems.push(`clause ${clause.id} names the operation ${clause.operation}, which is not in the ${name} spec`);
    for (const { operation, id } of citations(document)) {
      cited.add(id);
      const clause = byId.get(id);
      if (!clause)
        problems.push(`${name}.${operation ?? "components"} names the clause ${id}, which is not in the ledger`);
      else if (operation && clause.operation && clause.operation !== operation)
        problems.push(`${name}.${operation} names the clause ${id}, which is about ${clause.operation}`);
    }
  }
  for (const clause of clauses)
    if (!clause.untestable && !cited.has(clause.id)) problems.push(`clause ${clause.id} is named nowhere in the specs`);
  return problems;
}

/** Every `x-clauses` entry, with the operation at which it stands. */
function citations(document: Document): { operation: string | null; id: string }[] {
  const inOperations = placedOperations(document).flatMap(({ operation }) => {
    const responses = Object.values(operation.responses).map((each) => resolve(document, each));
    return [operation, ...responses].flatMap((part) =>
      (part["x-clauses"] ?? []).map((id) => ({ operation: operation.operationId, id })),
    );
  });
  const inComponents = Object.values(document.components).flatMap((kind: object) =>
    Object.values(kind).flatMap((part: { "x-clauses"?: string[] }) => part["x-clauses"] ?? []),
  );
  return [...inOperations, ...inComponents.map((id) => ({ operation: null, id }))];
}
