import type { Outcome } from "../results/outcome.ts";

/** The report as JSON. A waived clause counts as failed there, and has a `waived` beside its verdict. */
export function jsonReport({ report, waivers, level, novyx, novastack, startedAt, ms, endedBy }: Outcome): string {
  const { waived, problems } = waivers;
  const body = {
    summary: { ...report.summary, waived: waived.size },
    run: { novyx, novastack, level, started_at: startedAt.toISOString(), ms, ended_by: endedBy },
    waiver_problems: problems,
    clauses: report.clauses.map((clause) => ({ ...clause, waived: waived.get(clause.id) })),
    cases: report.cases.map(({ id, clauses, verdict, reason, ms: took, failures }) => ({
      id,
      clauses,
      verdict,
      reason,
      ms: took,
      failure: failures.map(({ clause, expected, received, exchange }) => ({
        clause,
        expected,
        received,
        exchange: exchange && { ...exchange, json: undefined },
      }))[0],
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
