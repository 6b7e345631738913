import type { Clause } from "../../spec/clause.ts";
import type { CaseResult, ClauseResult, Report } from "./report.ts";

/**
 * Draws the verdict of each clause from its cases: failed where any check of it failed, unverified where any of
 * its cases could not check it, and passed only where all of them did.
 */
export function summarize(clauses: readonly Clause[], cases: readonly CaseResult[]): Report {
  const clauseResults = clauses.map((clause) => clauseResult(clause, cases));
  const count = (verdict: ClauseResult["verdict"]) => clauseResults.filter((each) => each.verdict === verdict).length;
  return {
    summary: { passed: count("passed"), failed: count("failed"), unverified: count("unverified") },
    clauses: clauseResults,
    cases: [...cases],
  };
}

function clauseResult({ id, level }: Clause, results: readonly CaseResult[]): ClauseResult {
  const own = results.filter((result) => result.clauses.includes(id));
  const base = { id, level, cases: own.map((result) => result.id) };
  if (own.some(({ failures }) => failures.some(({ clause }) => clause === id))) return { ...base, verdict: "failed" };
  const unchecked = own.find((result) => !result.checked.includes(id) || result.verdict === "unverified");
  if (unchecked)
    return { ...base, verdict: "unverified", reason: unchecked.reason ?? "a case failed before it got there" };
  if (own.length === 0) return { ...base, verdict: "unverified", reason: "no case checks it" };
  return { ...base, verdict: "passed" };
}
