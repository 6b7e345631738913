import type { Clause } from "../../spec/clause.ts";
import type { Case } from "../engine/case.ts";
import type { CaseResult, ClauseResult, Report } from "./report.ts";

/**
 * Draws the verdict of each clause from its cases: failed where any check of it failed, unverified where any of
 * its cases could not check it, and passed only where all of them did.
 */
export function summarize(clauses: readonly Clause[], cases: readonly Case[], results: readonly CaseResult[]): Report {
  const resultById = new Map(results.map((result) => [result.id, result]));
  // In the order of the ledger and of the cases, whatever order they were run in.
  const ordered = cases.flatMap(({ id }) => resultById.get(id) ?? []);
  const clauseResults = clauses.map((clause) => clauseResult(clause, ordered));
  const count = (verdict: ClauseResult["verdict"]) => clauseResults.filter((each) => each.verdict === verdict).length;
  return {
    summary: { passed: count("passed"), failed: count("failed"), unverified: count("unverified") },
    clauses: clauseResults,
    cases: ordered,
  };
}

function clauseResult({ id, level }: Clause, results: CaseResult[]): ClauseResult {
  const own = results.filter((result) => result.clauses.includes(id));
  const base = { id, level, cases: own.map((result) => result.id) };
  if (own.some(({ failures }) => failures.some(({ clause }) => clause === id))) return { ...base, verdict: "failed" };
  const unchecked = own.find((result) => !result.checked.includes(id) || result.verdict === "unverified");
  if (unchecked)
    return { ...base, verdict: "unverified", reason: unchecked.reason ?? "a case failed before it got there" };
  if (own.length === 0) return { ...base, verdict: "unverified", reason: "no case checks it" };
  return { ...base, verdict: "passed" };
}
