import type { Way } from "../model/world.ts";
import type { Player } from "./player.ts";
import type { Broken, Line, Stage, Stuck } from "./stage.ts";

import { inCommon } from "../model/sign-up-ways.ts";
import { newLane } from "./lanes.ts";
import { createNames } from "./names.ts";

/** What a walk is judged by: the clauses that count, and what earlier walks have found out of the target. */
export type Knowledge = { readonly counts: (clause: string) => boolean; readonly ways: readonly Way[] };

/** How a walk went. */
export type Walked = {
  readonly broken: Broken | null;
  readonly lines: readonly Line[];
  readonly text: (text: string) => string;
  readonly checked: Set<string>;
  /** Why some of it tells nothing. */
  readonly stuck: readonly Stuck[];
  readonly ways: readonly Way[];
  /** How many rounds it came to. */
  readonly rounds: number;
};

/** Prepares lanes that know nothing yet. */
export function openStage(player: Player, lanes: number, { counts, ways }: Knowledge): Stage {
  const names = createNames();
  const all = Array.from({ length: lanes }, (_, index) => newLane(player, index, ways));
  return { player, names, lanes: all, counts, checked: new Set(), lines: [], broken: null };
}

/** Sums up how it went. */
export function wentSo({ lanes, broken, lines, names, checked }: Stage): Walked {
  const stuck = lanes.flatMap((lane) => lane.stuck ?? []);
  return { broken, lines, text: names.text, checked, stuck, ways: lanes[0]?.worlds[0]?.ways ?? [], rounds: 0 };
}

/** What one lane has found out of how sign-ups are counted holds for all. */
export function shareWays({ lanes }: Stage): void {
  const all = lanes.flatMap(({ worlds }) => worlds.slice(0, 1).map(({ ways }) => ways));
  const common = all.reduce<readonly Way[]>((some, others) => inCommon(some, others), all[0] ?? []);
  if (common.length > 0)
    for (const lane of lanes) lane.worlds = lane.worlds.map((world) => ({ ...world, ways: common }));
}
