import type { Clause } from "../../spec/clause.ts";
import type { ClauseResult, Report } from "./report.ts";
import type { WaiverFindings } from "./waivers.ts";

import { isObject, isString } from "../http/exchange.ts";

/** The clauses that passed in an earlier run. */
export type Baseline = readonly Pick<ClauseResult, "id" | "level">[];

const levels = ["documented", "companion", "assumed"] as const satisfies readonly Clause["level"][];

/** Reads a JSON report as a baseline; returns what is wrong with it, or the clauses that passed there. */
export function parseBaseline(json: unknown): Baseline | string {
  const listed = isObject(json) ? json["clauses"] : undefined;
  if (!Array.isArray(listed)) return "has no clauses";
  const passed: Pick<ClauseResult, "id" | "level">[] = [];
  for (const [index, entry] of (listed as unknown[]).entries()) {
    const { id, level: given, verdict } = isObject(entry) ? entry : {};
    const level = levels.find((each) => each === given);
    if (!isString(id) || level === undefined || !isString(verdict))
      return `has an entry ${index + 1} that is no clause with id, level and verdict`;
    if (verdict === "passed") passed.push({ id, level });
  }
  return passed;
}

/**
 * What passed in the baseline and does not pass now, a line each. What was not chosen this time is not missed, and a
 * waived clause may fail.
 */
export function lostSince(
  baseline: Baseline,
  { clauses }: Pick<Report, "clauses">,
  { waived }: Pick<WaiverFindings, "waived">,
  isChosen: (clause: Baseline[number]) => boolean,
): string[] {
  const now = new Map(clauses.map((clause) => [clause.id, clause]));
  return baseline.flatMap((clause) => {
    const found = now.get(clause.id);
    if (found?.verdict === "passed" || waived.has(clause.id)) return [];
    if (!found && !isChosen(clause)) return [];
    return [`${clause.id} passed in the baseline, and ${standing(found)} now`];
  });
}

function standing(found: ClauseResult | undefined): string {
  if (!found) return "is not judged";
  return found.verdict === "failed" ? "fails" : `is ${found.unverified ?? "unverified"}`;
}
