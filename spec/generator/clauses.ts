import { readFileSync } from "node:fs";
import { parse } from "yaml";

import type { Clause, Level } from "../clause.ts";
import type { Document } from "./document.ts";

import { placedOperations, resolve } from "./document.ts";

type Section = {
  document: Clause["document"];
  section: string;
  operation?: string;
  clauses: { id: string; level: Level; description: string; untestable?: string }[];
};

/** Reads the ledger of clauses. */
export function loadClauses(file: string): Clause[] {
  const sections = parse(readFileSync(file, "utf8")) as Section[];
  return sections.flatMap(({ document, section, operation = null, clauses }) =>
    clauses.map(({ id, level, description, untestable = null }) => ({
      id,
      document,
      section,
      operation,
      level,
      description,
      untestable,
    })),
  );
}

/** Everything that does not fit between the ledger and the specs, one line each. */
export function clauseProblems(clauses: Clause[], documents: Record<Clause["document"], Document>): string[] {
  const problems: string[] = [];
  const byId = new Map<string, Clause>();
  for (const clause of clauses) {
    if (byId.has(clause.id)) problems.push(`clause ${clause.id} stands twice in the ledger`);
    if (!clause.id.startsWith(`${clause.document}.`))
      problems.push(`clause ${clause.id} does not start with the name of its document, ${clause.document}`);
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
