// Two sign-ups per IP address per 30 days. The documents do not say how the 30 days are counted. Each reading is a way;
// what the target answers drops the ways that it contradicts, for all of its addresses.
import type { When } from "./time.ts";
import type { Arc, Place, Way } from "./world.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { minute } from "./time.ts";

const { count: signUpLimit, windowMs } = rules.limits["signups per IP"];
export { windowMs };

/** Every way of counting that the documents allow. */
export const allWays: readonly Way[] = ["sliding", "from-the-first", { phases: [[0, windowMs]] }];

/** What a way foretells of the next try: `limited` is a rejection for the limit. */
export type Prediction = "free" | "limited" | "unclear";

/** Whether an IP address has a place left, after it took these, by one way of counting. */
export function predict(way: Way, taken: readonly Place[], when: When): Prediction {
  const last = taken.at(-signUpLimit)?.at;
  if (last === undefined) return "free";
  if (way === "sliding") return whileWithin(last, when);
  if (way === "from-the-first") return fromTheFirst(taken, when);
  // The places are free again where a block has begun since the last but one of them was used.
  const { phases } = way;
  if (keep(phases, arcs(last.from, when.to, margin)).length === 0) return "limited";
  return remove(phases, arcs(last.to, when.from, -margin)).length === 0 ? "free" : "unclear";
}

/** The ways that a sign-up leaves, admitted or not; blocks keep the phases that explain it. */
export function waysAfter(ways: readonly Way[], taken: readonly Place[], isAdmitted: boolean, at: When): Way[] {
  const contrary = isAdmitted ? "limited" : "free";
  const last = taken.at(-signUpLimit)?.at;
  return ways.flatMap((way): Way[] => {
    if (predict(way, taken, at) === contrary) return [];
    if (typeof way === "string" || last === undefined) return [way];
    const since = (wider: number) => arcs(last.from, at.to, wider);
    const phases = isAdmitted ? keep(way.phases, since(margin)) : remove(way.phases, since(-margin));
    return phases.length === 0 ? [] : [{ phases }];
  });
}

/** The ways that two holders have both found possible. */
export function inCommon(some: readonly Way[], others: readonly Way[]): Way[] {
  const blocks = others.find((way) => typeof way === "object");
  return some.flatMap((way): Way[] => {
    if (typeof way === "string") return others.includes(way) ? [way] : [];
    const phases = blocks ? keep(way.phases, blocks.phases) : [];
    return phases.length === 0 ? [] : [{ phases }];
  });
}

/** Whether two sign-ups within minutes have used up the places, which no way of counting can deny. */
export function isJustUsedUp(taken: readonly Place[], when: When): boolean {
  return taken.filter(({ at }) => when.to - at.from < 10 * minute).length >= signUpLimit;
}

// A second for the rounding of the clock, and one for what a request takes.
const margin = 2000;

/** Whether a use is still within its 30 days. */
function whileWithin(use: When, when: When): Prediction {
  if (when.from > use.to + windowMs + margin) return "free";
  return when.to < use.from + windowMs - margin ? "limited" : "unclear";
}

/** A window that the first use opens, and the first use after its end opens anew. */
function fromTheFirst(taken: readonly Place[], when: When): Prediction {
  let opened: When | undefined;
  let count = 0;
  for (const { at: use } of taken) {
    const is = opened === undefined ? "free" : whileWithin(opened, use);
    if (is === "unclear") return "unclear";
    if (is === "free") [opened, count] = [use, 0];
    count++;
  }
  if (opened === undefined || count < signUpLimit) return "free";
  return whileWithin(opened, when);
}

/** The phases at which a block begins between two instants, made wider or narrower by a margin. */
function arcs(from: number, to: number, wider: number): Arc[] {
  const length = to - from + 2 * wider;
  if (length <= 0) return [];
  if (length >= windowMs) return [[0, windowMs]];
  const start = (((from - wider) % windowMs) + windowMs) % windowMs;
  const end = start + length;
  if (end <= windowMs) return [[start, end]];
  return [
    [start, windowMs],
    [0, end - windowMs],
  ];
}

/** What is left between two margins is no phase that anybody has. */
const isWide = ([from, to]: Arc): boolean => to - from > minute;

function keep(phases: readonly Arc[], within: readonly Arc[]): Arc[] {
  return phases
    .flatMap(([from, to]) => within.map(([start, end]): Arc => [Math.max(from, start), Math.min(to, end)]))
    .filter(isWide);
}

function remove(phases: readonly Arc[], within: readonly Arc[]): Arc[] {
  const rest = (left: readonly Arc[], [start, end]: Arc): Arc[] =>
    left.flatMap(([from, to]): Arc[] => [
      [from, Math.min(to, start)],
      [Math.max(from, end), to],
    ]);
  return within.reduce(rest, [...phases]).filter(isWide);
}
