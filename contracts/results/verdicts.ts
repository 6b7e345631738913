import type { Clause } from "../../spec/clause.ts";
import type { CaseResult, ClauseResult, Report } from "./report.ts";

/**
 * Draws the verdict of each clause: failed where any check of it failed, in whatever case; unverified where any of its
 * own cases could not check it, inconclusive before not offered; and passed only where all of them did.
 */
export function summarize(clauses: readonly Clause[], cases: readonly CaseResult[]): Report {
  const clauseResults = clauses.map((clause) => clauseResult(clause, cases));
  const count = (verdict: ClauseResult["verdict"]) => clauseResults.filter((each) => each.verdict === verdict).length;
  return {
    summary: {
      passed: count("passed"),
      failed: count("failed"),
      unverified: count("unverified"),
      inconclusive: clauseResults.filter(({ unverified }) => unverified === "inconclusive").length,
    },
    clauses: clauseResults,
    cases: [...cases],
  };
}

function clauseResult({ id, level }: Clause, results: readonly CaseResult[]): ClauseResult {
  const hasFailed = ({ failures }: CaseResult) => failures.some(({ clause }) => clause === id);
  // A step that prepares a case may break a clause that the case is not about.
  const own = results.filter((result) => result.clauses.includes(id) || hasFailed(result));
  const base = { id, level, cases: own.map((result) => result.id) };
  if (own.some(hasFailed)) return { ...base, verdict: "failed" };
  if (own.length === 0)
    return { ...base, verdict: "unverified", reason: "no case checks it", unverified: "not offered" };
  const unchecked = own.filter((result) => !result.checked.includes(id) || result.verdict === "unverified");
  if (unchecked.length === 0) return { ...base, verdict: "passed" };
  const { reason = "a case failed before it got there", unverified = "inconclusive" } =
    unchecked.find((result) => result.unverified !== "not offered") ?? unchecked[0]!;
  return { ...base, verdict: "unverified", reason, unverified };
}
