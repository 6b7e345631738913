// Two sign-ups per IP address per 30 days. The documents do not say how the 30 days are counted, nor whether a rejected
// try counts. Each reading is a way; what the target answers drops the ways that it contradicts, for all of its addresses.
import type { When } from "./time.ts";
import type { Try, Way } from "./world.ts";

import { day, hour, minute } from "./time.ts";

export const signUpLimit = 2;
export const windowMs = 30 * day;

const blockStep = 12 * hour;
const blocks = Array.from({ length: windowMs / blockStep }, (_, index) => ({ blocks: index * blockStep }));

/** Every way of counting that the documents allow. */
export const allWays: readonly Way[] = (["sliding", "from-the-first", ...blocks] as const).flatMap((window) =>
  (["accepted", "all-but-limited", "all"] as const).map((counts) => ({ window, counts })),
);

export type Prediction = "free" | "limited" | "unclear";

/** Whether an IP address has a place left, after these tries of it and by one way of counting. */
export function predict({ window, counts }: Way, tries: readonly Try[], when: When): Prediction {
  const counted = tries.filter(
    ({ outcome }) =>
      outcome === "accepted" || counts === "all" || (counts === "all-but-limited" && outcome === "other"),
  );
  const inForce = counted.map(({ at }) =>
    window === "sliding"
      ? within(at, when)
      : window === "from-the-first"
        ? "unclear"
        : sameBlock(at, when, window.blocks),
  );
  const [least, most] =
    window === "from-the-first"
      ? fromTheFirst(counted, when)
      : [inForce.filter((is) => is === "yes").length, inForce.filter((is) => is !== "no").length];
  return least >= signUpLimit ? "limited" : most < signUpLimit ? "free" : "unclear";
}

/** Whether two sign-ups within minutes have used up the places, which no way of counting can deny. */
export function isJustUsedUp(tries: readonly Try[], when: When): boolean {
  const fresh = tries.filter(({ at, outcome }) => outcome === "accepted" && when.to - at.from < 10 * minute);
  return fresh.length >= signUpLimit;
}

type Certainty = "yes" | "no" | "unclear";

function within(at: When, when: When): Certainty {
  if (when.from > at.to + windowMs + margin) return "no";
  return when.to < at.from + windowMs - margin ? "yes" : "unclear";
}

function sameBlock(at: When, when: When, phase: number): Certainty {
  const place = (ms: number) => (ms - phase) / windowMs;
  // Phases stand for all those that are nearer to them than to the next.
  const edge = blockStep / 2 / windowMs;
  const isNearEdge = [place(at.from), place(when.to)].some((where) => {
    const rest = where - Math.floor(where);
    return rest < edge || rest > 1 - edge;
  });
  if (isNearEdge) return "unclear";
  return Math.floor(place(at.from)) === Math.floor(place(when.to)) ? "yes" : "no";
}

/** A window that the first try opens, and the first after its end opens anew. */
function fromTheFirst(counted: readonly Try[], when: When): [least: number, most: number] {
  let opened: When | undefined;
  let count = 0;
  for (const { at } of counted) {
    const is = opened === undefined ? "no" : within(opened, at);
    if (is === "unclear") return [0, signUpLimit];
    if (is === "no") [opened, count] = [at, 0];
    count++;
  }
  const isOpen = opened === undefined ? "no" : within(opened, when);
  return isOpen === "yes" ? [count, count] : [0, isOpen === "no" ? 0 : count];
}

const margin = 2000;
