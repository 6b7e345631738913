import type { Level } from "../../spec/clause.ts";
import type { Report } from "./report.ts";
import type { WaiverFindings } from "./waivers.ts";

/** A report with all that a reader wants to know beside it. */
export type Outcome = {
  readonly report: Report;
  readonly waivers: WaiverFindings;
  readonly novyx?: string;
  readonly novastack?: string;
  readonly level: Level;
  /** How many percent of the clauses have to be verified. */
  readonly requireVerified?: number;
  readonly startedAt: Date;
  readonly ms: number;
  /** The signal that ended the run early. */
  readonly endedBy?: "SIGINT" | "SIGTERM";
};

/** 0 all passed, 1 a clause failed or a waiver is wrong, 4 less verified than required, 130 and 143 ended by a signal. */
export function exitStatus(outcome: Outcome): number {
  const { endedBy, waivers, requireVerified = 0, report } = outcome;
  if (endedBy !== undefined) return endedBy === "SIGINT" ? 130 : 143;
  if (report.summary.failed > waivers.waived.size || waivers.problems.length > 0) return 1;
  // A run that verified nothing has passed nothing.
  const verified = verifiedPercent(report);
  return verified < requireVerified || verified === 0 ? 4 : 0;
}

/** What stands over a report: nothing is called passed that the exit status does not. */
export function headingOf(outcome: Outcome): string {
  if (outcome.endedBy !== undefined) return `ended by ${outcome.endedBy}`;
  return exitStatus(outcome) === 0 ? "passed" : "not passed";
}

/** How many percent of the clauses have passed or failed. */
export function verifiedPercent({ summary: { passed, failed, unverified } }: Report): number {
  const all = passed + failed + unverified;
  return all === 0 ? 0 : (100 * (passed + failed)) / all;
}
