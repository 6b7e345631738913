import type { Report } from "./report.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";

/** A clause that may fail for now. */
export type Waiver = {
  readonly clause: string;
  readonly reason: string;
  /** The last day on which it holds (UTC), `2026-12-31`. */
  readonly until: string;
};

/** What the waivers mean for a report. */
export type WaiverFindings = {
  /** The failing clauses that are waived. */
  readonly waived: ReadonlyMap<string, Waiver>;
  /** What is wrong with the waivers themselves; any of it fails the run. */
  readonly problems: readonly string[];
};

/** Judges waivers by a report: one that has expired, names no clause or is needed no more is a problem. */
export function judgeWaivers(
  waivers: readonly Waiver[],
  { clauses }: Pick<Report, "clauses">,
  now: Date,
): WaiverFindings {
  const today = now.toISOString().slice(0, 10);
  const verdicts = new Map(clauses.map(({ id, verdict }) => [id, verdict]));
  const waived = new Map<string, Waiver>();
  const problems: string[] = [];
  for (const waiver of waivers) {
    const { clause, until } = waiver;
    const verdict = verdicts.get(clause);
    if (!ledger.some(({ id }) => id === clause)) problems.push(`the waiver of ${clause} names no clause`);
    else if (until < today) problems.push(`the waiver of ${clause} expired on ${until}`);
    else if (verdict === "passed") problems.push(`the waiver of ${clause} is needed no more: the clause passes`);
    else if (verdict === "failed") waived.set(clause, waiver);
  }
  return { waived, problems };
}

/** Checks a list of waivers as it stands in a file; returns what is wrong with it, or the list. */
export function parseWaivers(value: unknown): Waiver[] | string {
  if (!Array.isArray(value)) return "is no list; expected [{ clause, reason, until }]";
  const seen = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const { clause, reason, until, ...rest } = (entry ?? {}) as Record<string, unknown>;
    const where = `entry ${index + 1}`;
    if (typeof clause !== "string" || clause === "") return `${where} has no clause; expected the id of one`;
    if (typeof reason !== "string" || reason.trim() === "") return `${where} (${clause}) has no reason`;
    if (typeof until !== "string" || !isDay(until))
      return `${where} (${clause}) ends '${String(until)}'; expected until to be a day like 2026-12-31`;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined)
      return `${where} (${clause}) has an unknown field '${unknown}'; expected clause, reason and until`;
    if (seen.has(clause)) return `${where} waives ${clause} a second time`;
    seen.add(clause);
  }
  return value as Waiver[];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
}
