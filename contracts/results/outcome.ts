import type { Level } from "../../spec/clause.ts";
import type { Report } from "./report.ts";
import type { WaiverFindings } from "./waivers.ts";

/** A report with all that a reader wants to know beside it. */
export type Outcome = {
  readonly report: Report;
  readonly waivers: WaiverFindings;
  /** What passed in the baseline and does not now, a line each. */
  readonly lost?: readonly string[];
  readonly novyx?: string;
  readonly novastack?: string;
  readonly level: Level;
  /** How many percent of the clauses have to be verified. */
  readonly requireVerified?: number;
  /** Whether the run may pass with inconclusive clauses. */
  readonly allowInconclusive?: boolean;
  /** Why there was no hook at all: the configuration names none, or none under its address has answered. */
  readonly withoutHooks?: "none named" | "none answered" | undefined;
  readonly startedAt: Date;
  readonly ms: number;
  /** The signal that ended the run early. */
  readonly endedBy?: "SIGINT" | "SIGTERM";
};

/** How a run ends that came to its end: `open` is one in which nothing failed, and too little was shown. */
export function endsAs(outcome: Outcome): "passed" | "failed" | "open" {
  const { waivers, requireVerified = 0, allowInconclusive = false, report, lost = [] } = outcome;
  if (report.summary.failed > waivers.waived.size || waivers.problems.length > 0 || lost.length > 0) return "failed";
  // A run that verified nothing has passed nothing.
  const verified = verifiedPercent(report);
  const isOpen = verified < requireVerified || verified === 0;
  return isOpen || (report.summary.inconclusive > 0 && !allowInconclusive) ? "open" : "passed";
}

/**
 * 0 nothing failed, 1 a clause failed, a waiver is wrong or the baseline is not kept, 4 less verified than required or
 * inconclusive, 130 and 143 ended by a signal.
 */
export function exitStatus(outcome: Outcome): number {
  if (outcome.endedBy !== undefined) return outcome.endedBy === "SIGINT" ? 130 : 143;
  return { passed: 0, failed: 1, open: 4 }[endsAs(outcome)];
}

/** How many percent of the clauses have passed or failed. */
export function verifiedPercent({ summary: { passed, failed, unverified } }: Report): number {
  const all = passed + failed + unverified;
  return all === 0 ? 0 : (100 * (passed + failed)) / all;
}
