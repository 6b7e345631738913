import type { Way } from "../model/world.ts";
import type { Broken, Lane, Line, Stage } from "./stage.ts";
import type { Player } from "./player.ts";
import type { Step } from "./steps.ts";

import { onOneLine } from "../engine/exchange.ts";
import { endsOf } from "../model/life.ts";
import { windowMs } from "../model/sign-up-ways.ts";
import { day } from "../model/time.ts";
import { emptyWorld } from "../model/world.ts";
import { lastLook, look } from "./look.ts";
import { createNames } from "./names.ts";
import { addKey, play, stepNames, steps } from "./steps.ts";

/** How a lane begins. */
type Start = "nothing" | "signUp" | "hook" | "manyKeys";

/** Where the clock is moved after a round: to the nearest instant at which something changes, or on. */
type Move = "stay" | "before" | "after" | "hour" | "day" | "window";

/** A walk as data: lanes side by side, and rounds in which each lane takes a step. */
export type Walk = {
  readonly starts: readonly Start[];
  readonly rounds: readonly { readonly steps: readonly (Step | null)[]; readonly move: Move }[];
};

/** How a walk went. */
export type Walked = {
  readonly broken: Broken | null;
  readonly lines: readonly Line[];
  readonly text: (text: string) => string;
  readonly checked: Set<string>;
  /** Why some of it tells nothing. */
  readonly stuck: readonly string[];
  readonly ways: readonly Way[];
};

const starts: readonly Start[] = ["signUp", "hook", "signUp", "manyKeys", "nothing", "signUp", "hook", "signUp"];
const moves: readonly Move[] = [
  "stay",
  "before",
  "after",
  "before",
  "after",
  "before",
  "after",
  "hour",
  "day",
  "window",
];

/** Draws a walk; a seed draws the same one again. */
export function drawWalk(seed: number, { rounds, lanes = starts.length }: { rounds: number; lanes?: number }): Walk {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const random = (below: number) => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state % below;
  };
  const bag = stepNames.flatMap((name) => Array.from({ length: steps[name].weight }, () => name));
  const draw = (): Step => ({ do: bag[random(bag.length)]!, pick: random(1_000_000_007) });
  return {
    starts: starts.slice(0, lanes),
    rounds: Array.from({ length: rounds }, (_, index) => ({
      steps: Array.from({ length: lanes }, draw),
      move: index === 0 ? "stay" : moves[random(moves.length)]!,
    })),
  };
}

/** Plays a walk against a target. */
export async function walk(
  player: Player,
  { starts: begins, rounds }: Walk,
  { counts, ways }: { counts: (clause: string) => boolean; ways: readonly Way[] },
): Promise<Walked> {
  const names = createNames();
  const lanes = begins.map((_, index) => newLane(player, "ABCDEFGHIJKL"[index] ?? `L${index}`, ways));
  const stage: Stage = { player, names, lanes, counts, checked: new Set(), lines: [], broken: null };
  for (const lane of lanes) for (const ip of lane.ips) if (ip !== undefined) names.learn("IP", lane.name, ip);
  await move(stage, "stay");
  await Promise.all(lanes.map((lane, index) => begin(stage, lane, begins[index]!)));
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
  const left = lanes[0]?.worlds[0]?.ways ?? ways;
  const stuck = lanes.flatMap((lane) => lane.stuck ?? []);
  return { broken: stage.broken, lines: stage.lines, text: names.text, checked: stage.checked, stuck, ways: left };
}

function newLane(player: Player, name: string, ways: readonly Way[]): Lane {
  return { name, worlds: [emptyWorld(ways)], ips: [player.ip(), player.ip()], stuck: null };
}

async function begin(stage: Stage, lane: Lane, start: Start): Promise<void> {
  const step = (name: Step["do"]) => play(stage, lane, { do: name, pick: 0 });
  if (start === "signUp") {
    await step("signUp");
    await step("verify");
  }
  if (start === "hook")
    await hookKey(stage, lane, ["free", "starter", "pro", "enterprise"][lane.name.charCodeAt(0) % 4]!);
  if (start === "manyKeys") {
    await hookKey(stage, lane);
    await Promise.all(Array.from({ length: 11 }, () => hookKey(stage, lane)));
  }
}

function hookKey(stage: Stage, lane: Lane, tier?: string): Promise<void> {
  const world = lane.worlds[0]!;
  const choose = <Value>(values: readonly Value[]) => values[0];
  return addKey({ stage, lane, working: world.keys, choose }, tier === undefined ? {} : { tier });
}

/** What one lane has found out of how sign-ups are counted holds for all. */
function shareWays({ lanes }: Stage): void {
  const left = lanes.reduce<readonly Way[]>((common, { worlds }) => {
    const own = worlds[0]?.ways ?? common;
    return common.filter((way) => own.includes(way));
  }, lanes[0]?.worlds[0]?.ways ?? []);
  for (const lane of lanes) lane.worlds = lane.worlds.map((world) => ({ ...world, ways: left }));
}

/** Moves the clock, for all lanes at once. */
async function move(stage: Stage, where: Move): Promise<void> {
  const { player, lanes } = stage;
  if (!player.drivers.advanceClock) return;
  const { to } = player.now();
  // What a round takes has to fit in before the instant.
  const margin = 5000 + 4 * player.spent.longestMs;
  const instants = lanes
    .flatMap(({ worlds }) => worlds.slice(0, 1))
    .flatMap(({ keys, tries }) => [
      ...keys.flatMap((key) => (key.revoked.length > 0 ? [] : endsOf(key))),
      ...tries.map(({ at }) => at.to + windowMs),
    ])
    .filter((at) => at > to + (where === "before" ? margin + 1000 : 0) && at < to + 100 * day)
    .toSorted((a, b) => a - b);
  const nearest = instants[0] ?? to + day;
  const ms = {
    stay: 0,
    before: nearest - margin - to,
    after: nearest + 3000 - player.now().from,
    hour: 3_600_000,
    day,
    window: windowMs / 2,
  }[where];
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  try {
    await player.advance(seconds);
    if (seconds > 0)
      stage.lines.push({ lane: null, exchange: null, note: `the clock is moved by ${seconds} s`, isLook: false });
  } catch (error) {
    for (const lane of lanes) lane.stuck ??= `the clock could not be moved: ${onOneLine((error as Error).message)}`;
  }
}
