import type { Knowledge, Walked } from "./open-stage.ts";
import type { Move } from "./clock-moves.ts";
import type { Start } from "./lanes.ts";
import type { Player } from "./player.ts";
import type { Step } from "./steps.ts";

import { lastLook, look } from "./look.ts";
import { openStage, shareWays, wentSo } from "./open-stage.ts";
import { move } from "./clock-moves.ts";
import { begin } from "./lanes.ts";
import { play, stepNames, steps } from "./steps.ts";

/** A walk as data: lanes side by side, and rounds in which each lane takes a step. */
export type Walk = {
  readonly starts: readonly (Start | null)[];
  readonly rounds: readonly { readonly steps: readonly (Step | null)[]; readonly move: Move }[];
};

const starts: readonly Start[] = ["signUp", "hook", "expiring", "manyKeys", "signUp", "hook", "nothing", "places"];
// At first to the ends of the keys that are there from the start, then to where the calendar turns; at last far enough
// for places to come back, and to see that what has ended stays ended. Between them anywhere.
const firstMoves: readonly Move[] = ["stay", "before", "after", "before", "after", "monthEnd"];
const moves: readonly Move[] = ["stay", "before", "after", "hour", "day"];
const lastMoves: readonly Move[] = ["halfWindow", "beforePlace", "afterPlace", "halfWindow"];

/** Draws a walk; a seed draws the same one again. */
export function drawWalk(seed: number, { rounds }: { rounds: number }): Walk {
  const random = createRandom(seed);
  const bag = stepNames.flatMap((name) => Array.from({ length: steps[name].weight }, () => name));
  const draw = (start: Start, round: number): Step => ({
    do: start === "places" ? "usePlaces" : firstMoves[round - 1] === "monthEnd" ? "rotate" : bag[random(bag.length)]!,
    pick: random(1_000_000_007),
  });
  const moveAfter = (round: number) =>
    lastMoves[round - (rounds - lastMoves.length)] ?? firstMoves[round] ?? moves[random(moves.length)]!;
  return {
    starts,
    rounds: Array.from({ length: rounds }, (_, round) => ({
      steps: starts.map((start) => draw(start, round)),
      move: moveAfter(round),
    })),
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
  await Promise.all(
    lanes.map(async (lane, index) => {
      const start = begins[index];
      if (start) await begin(stage, lane, start, index);
    }),
  );
  let turn = 0;
  for (const round of rounds) {
    if (stage.broken) break;
    const before = lanes.map(({ worlds }) => worlds.slice(0, 1));
    await Promise.all(
      round.steps.map(async (step, index) => {
        if (step) await play(stage, lanes[index]!, step, before.toSpliced(index, 1).flat());
      }),
    );
    if (stage.broken) break;
    shareWays(stage);
    await Promise.all(lanes.map((lane) => look(stage, lane, turn)));
    turn++;
    if (!stage.broken) await move(stage, round.move);
  }
  if (!stage.broken) await Promise.all(lanes.map((lane) => look(stage, lane, turn, { isWhole: true })));
  if (!stage.broken) await Promise.all(lanes.map((lane) => lastLook(stage, lane)));
  return { ...wentSo(stage), rounds: turn + 1 };
}
