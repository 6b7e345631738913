import type { Outcome } from "../results/outcome.ts";

import { headingOf } from "../results/heading.ts";

/** The report as JSON. A waived clause counts as failed there, and has a `waived` beside its verdict. */
export function jsonReport(outcome: Outcome): string {
  const { report, waivers, lost = [], level, novyx, novastack, startedAt, ms, endedBy } = outcome;
  const { waived, problems } = waivers;
  const body = {
    summary: { ...report.summary, waived: waived.size },
    run: {
      heading: headingOf(outcome).text,
      novyx,
      novastack,
      level,
      started_at: startedAt.toISOString(),
      ms,
      ended_by: endedBy,
    },
    waiver_problems: problems,
    baseline_problems: lost,
    clauses: report.clauses.map((clause) => ({ ...clause, waived: waived.get(clause.id) })),
    cases: report.cases.map(({ id, clauses, verdict, reason, unverified, ms: took, failures }) => ({
      id,
      clauses,
      verdict,
      reason,
      unverified: verdict === "unverified" ? unverified : undefined,
      ms: took,
      failure: failures.map(({ clause, expected, received, exchange }) => ({
        clause,
        expected,
        received,
        exchange: exchange && { ...exchange, json: undefined },
      }))[0],
    })),
  };
  return `${JSON.stringify(body, null, 2).replace(invisible, escape)}\n`;
}

/** What a terminal takes for a command, or turns the direction of writing; JSON itself lets it stand in texts. */
const invisible = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const escape = (each: string) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`;
