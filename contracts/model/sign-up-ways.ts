// Two sign-ups per IP address per 30 days. The documents do not say how the 30 days are counted, nor whether a rejected
// try counts. Each reading is a way; what the target answers drops the ways that it contradicts, for all of its addresses.
import type { When } from "./time.ts";
import type { Arc, Try, Way } from "./world.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { minute } from "./time.ts";

const { count: signUpLimit, windowMs } = rules.limits["signups per IP"];
export { windowMs };

/** Every way of counting that the documents allow. */
export const allWays: readonly Way[] = (["accepted", "all-but-limited", "all"] as const).flatMap((counts) => [
  { window: "sliding", counts },
  { window: "from-the-first", counts },
  { window: { phases: [[0, windowMs]] }, counts },
]);

/** What a way foretells of the next try: `limited` is a rejection for the limit. */
export type Prediction = "free" | "limited" | "unclear";

/** Whether an IP address has a place left, after these tries of it and by one way of counting. */
export function predict(way: Way, tries: readonly Try[], when: When): Prediction {
  const uses = tries.filter((each) => isCounted(way, each)).map(({ at }) => at);
  const last = uses.at(-signUpLimit);
  if (last === undefined) return "free";
  if (way.window === "sliding") return whileWithin(last, when);
  if (way.window === "from-the-first") return fromTheFirst(uses, when);
  // The places are free again where a block has begun since the last but one of them was used.
  const { phases } = way.window;
  if (keep(phases, arcs(last.from, when.to, margin)).length === 0) return "limited";
  return remove(phases, arcs(last.to, when.from, -margin)).length === 0 ? "free" : "unclear";
}

/** The ways that a try leaves; blocks keep the phases that explain it. */
export function waysAfter(ways: readonly Way[], tries: readonly Try[], { at, outcome }: Omit<Try, "ip">): Way[] {
  const contrary = outcome === "accepted" ? "limited" : "free";
  return ways.flatMap((way) => {
    if (predict(way, tries, at) === contrary) return [];
    const last = tries.filter((each) => isCounted(way, each)).at(-signUpLimit);
    if (typeof way.window === "string" || last === undefined) return [way];
    const { phases } = way.window;
    const since = (wider: number) => arcs(last.at.from, at.to, wider);
    const left = outcome === "accepted" ? keep(phases, since(margin)) : remove(phases, since(-margin));
    return left.length === 0 ? [] : [{ ...way, window: { phases: left } }];
  });
}

/** The ways that two holders have both found possible. */
export function inCommon(some: readonly Way[], others: readonly Way[]): Way[] {
  return some.flatMap((way) => {
    const same = others.find(
      ({ window, counts }) =>
        counts === way.counts &&
        typeof window === typeof way.window &&
        (typeof window === "object" || window === way.window),
    );
    if (!same || typeof way.window === "string" || typeof same.window === "string") return same ? [way] : [];
    const phases = keep(way.window.phases, same.window.phases);
    return phases.length === 0 ? [] : [{ ...way, window: { phases } }];
  });
}

/** Whether two sign-ups within minutes have used up the places, which no way of counting can deny. */
export function isJustUsedUp(tries: readonly Try[], when: When): boolean {
  const fresh = tries.filter(({ at, outcome }) => outcome === "accepted" && when.to - at.from < 10 * minute);
  return fresh.length >= signUpLimit;
}

// A second for the rounding of the clock, and one for what a request takes.
const margin = 2000;

function isCounted({ counts }: Way, { outcome }: Try): boolean {
  return outcome === "accepted" || counts === "all" || (counts === "all-but-limited" && outcome === "other");
}

/** Whether a use is still within its 30 days. */
function whileWithin(use: When, when: When): Prediction {
  if (when.from > use.to + windowMs + margin) return "free";
  return when.to < use.from + windowMs - margin ? "limited" : "unclear";
}

/** A window that the first use opens, and the first use after its end opens anew. */
function fromTheFirst(uses: readonly When[], when: When): Prediction {
  let opened: When | undefined;
  let count = 0;
  for (const use of uses) {
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
