import type { Outcome } from "./outcome.ts";

import { endsAs, verifiedPercent } from "./outcome.ts";

/** What stands over a report, in what colour: green, red or amber; and what a reader should know beside it. */
export type Heading = {
  readonly text: string;
  readonly tone: "passed" | "failed" | "unverified";
  readonly remarks: readonly string[];
};

// Where less is verified, what was not is more than a detail.
const enough = 80;

/** Decides for every report what stands over it: nothing is called passed that was hardly looked at. */
export function headingOf(outcome: Outcome): Heading {
  const { endedBy, report, withoutHooks } = outcome;
  const verified = verifiedPercent(report);
  if (endedBy !== undefined) return { text: `Ended by ${endedBy}`, tone: "unverified", remarks: remarksOn(outcome) };
  const end = endsAs(outcome);
  if (end === "failed") return { text: "Not passed", tone: "failed", remarks: remarksOn(outcome) };
  const isPassed = end === "passed" && withoutHooks === undefined && verified >= enough;
  return isPassed
    ? { text: "Passed", tone: "passed", remarks: remarksOn(outcome) }
    : { text: `Nothing failed, ${Math.floor(verified)} % verified`, tone: "unverified", remarks: remarksOn(outcome) };
}

const hookRemarks = {
  "none named": "the target offers no hooks",
  "none answered": "none of the configured hooks has answered",
} as const;

function remarksOn({
  report,
  requireVerified = 0,
  allowInconclusive = false,
  withoutHooks,
  lost = [],
}: Outcome): string[] {
  const { inconclusive } = report.summary;
  const verified = verifiedPercent(report);
  const allow = allowInconclusive ? "" : " (--allow-inconclusive lets that be)";
  return [
    ...lost,
    ...(inconclusive > 0
      ? [`${inconclusive} inconclusive: the target's own answers stood in the way of a verdict${allow}`]
      : []),
    ...(verified < requireVerified
      ? [`${Math.floor(verified)} % verified, where ${requireVerified} % are required`]
      : []),
    ...(withoutHooks === undefined ? [] : [`${hookRemarks[withoutHooks]}, without which most cannot be verified`]),
  ];
}
