import type { Stage } from "./stage.ts";
import type { Knowledge, Walked } from "./open-stage.ts";
import type { Start } from "./lanes.ts";
import type { Player } from "./player.ts";
import type { Step } from "./steps.ts";

import { endsOf } from "../model/life.ts";
import { windowMs } from "../model/sign-up-ways.ts";
import { day } from "../model/time.ts";
import { lastLook, look } from "./look.ts";
import { openStage, shareWays, wentSo } from "./open-stage.ts";
import { begin } from "./lanes.ts";
import { unlessStuck } from "./stage.ts";
import { play, stepNames, steps } from "./steps.ts";

/**
 * Where the clock is moved after a round: to the nearest instant at which a key changes, or at which a place comes back;
 * or on.
 */
type Move = "stay" | "before" | "after" | "hour" | "day" | "halfWindow" | "beforePlace" | "afterPlace";

/** A walk as data: lanes side by side, and rounds in which each lane takes a step. */
export type Walk = {
  readonly starts: readonly Start[];
  readonly rounds: readonly { readonly steps: readonly (Step | null)[]; readonly move: Move }[];
};

const starts: readonly Start[] = ["signUp", "hook", "expiring", "manyKeys", "signUp", "hook", "nothing", "places"];
const moves: readonly Move[] = ["stay", "before", "after", "before", "after", "hour", "day"];
// Long enough for places to come back, and to see what ended stay ended.
const lastMoves: readonly Move[] = ["halfWindow", "beforePlace", "afterPlace", "halfWindow"];

/** Draws a walk; a seed draws the same one again. */
export function drawWalk(seed: number, { rounds }: { rounds: number }): Walk {
  const random = createRandom(seed);
  const bag = stepNames.flatMap((name) => Array.from({ length: steps[name].weight }, () => name));
  const draw = (start: Start): Step => ({
    do: start === "places" ? "usePlaces" : bag[random(bag.length)]!,
    pick: random(1_000_000_007),
  });
  const moveAfter = (round: number) =>
    lastMoves[round - (rounds - lastMoves.length)] ?? (round === 0 ? "stay" : moves[random(moves.length)]!);
  return {
    starts,
    rounds: Array.from({ length: rounds }, (_, round) => ({ steps: starts.map(draw), move: moveAfter(round) })),
  };
}

function createRandom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state % below;
  };
}

/** Plays a walk against a target. */
export async function walk(player: Player, { starts: begins, rounds }: Walk, knowledge: Knowledge): Promise<Walked> {
  const stage = openStage(player, begins.length, knowledge);
  const { lanes } = stage;
  await move(stage, "stay");
  await Promise.all(lanes.map((lane, index) => begin(stage, lane, begins[index]!, index)));
  let turn = 0;
  for (const round of rounds) {
    if (stage.broken) break;
    await Promise.all(round.steps.map((step, index) => step && play(stage, lanes[index]!, step)));
    if (stage.broken) break;
    shareWays(stage);
    await Promise.all(lanes.map((lane) => look(stage, lane, turn)));
    turn++;
    if (!stage.broken) await move(stage, round.move);
  }
  if (!stage.broken) await Promise.all(lanes.map((lane) => look(stage, lane, turn)));
  if (!stage.broken) await Promise.all(lanes.map((lane) => lastLook(stage, lane)));
  return wentSo(stage);
}

/** The instants ahead at which something changes by itself. */
function instantsOf({ lanes }: Stage, where: Move): number[] {
  const worlds = lanes.flatMap(({ worlds }) => worlds.slice(0, 1));
  if (where.endsWith("Place"))
    return worlds.flatMap(({ tries }) =>
      tries.filter(({ outcome }) => outcome === "accepted").map(({ at }) => at.to + windowMs),
    );
  return worlds.flatMap(({ keys }) => keys.flatMap((key) => (key.revoked.length > 0 ? [] : endsOf(key))));
}

/** Moves the clock, for all lanes at once. */
async function move(stage: Stage, where: Move): Promise<void> {
  const { player, lanes } = stage;
  if (!player.has("advanceClock")) return;
  const { to } = player.now();
  // What a round takes has to fit in before the instant.
  const margin = 5000 + 4 * player.spent.longestMs;
  const isBefore = where === "before" || where === "beforePlace";
  const ahead = instantsOf(stage, where).filter(
    (at) => at > to + (isBefore ? margin + 1000 : 0) && at < to + 100 * day,
  );
  const nearest = Math.min(...ahead, to + 100 * day);
  const nearestOrDay = ahead.length > 0 ? nearest : to + day;
  const before = nearestOrDay - margin - to;
  const after = nearestOrDay + 3000 - player.now().from;
  const ms = {
    stay: 0,
    before,
    beforePlace: before,
    after,
    afterPlace: after,
    hour: 3_600_000,
    day,
    halfWindow: windowMs / 2,
  }[where];
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const first = lanes[0]!;
  await unlessStuck(first, () => player.advance(seconds));
  // Without a clock none can go on.
  for (const lane of lanes) lane.stuck ??= first.stuck;
  if (seconds > 0)
    stage.lines.push({ lane: null, exchange: null, note: `the clock is moved by ${seconds} s`, isLook: false });
}
