import type { Stage } from "./stage.ts";

import { endsOf } from "../model/life.ts";
import { windowMs } from "../model/sign-up-ways.ts";
import { day, hour, minute } from "../model/time.ts";
import { unlessStuck } from "./stage.ts";

/** Where the clock is moved: on, or to where the nearest key ends or the nearest place for a sign-up comes back. */
export type Move = "stay" | "hour" | "day" | "halfWindow" | "before" | "after" | "beforePlace" | "afterPlace";

// Further ahead no clock would be right again for whoever uses the target next.
const farthest = 100 * day;
// Past an instant by what the rounding of clocks may hide.
const past = 3000;

/** Moves the clock, for all lanes at once. */
export async function move(stage: Stage, where: Move): Promise<void> {
  const { player, lanes } = stage;
  const [first] = lanes;
  if (!player.has("advanceClock") || !first) return;
  const seconds = Math.max(0, Math.ceil(msTo(stage, where) / 1000));
  await unlessStuck(first, () => player.advance(seconds));
  // Without a clock none can go on.
  for (const lane of lanes) lane.stuck ??= first.stuck;
  const note = `the clock is moved by ${seconds} s`;
  if (seconds > 0) stage.lines.push({ lane: null, exchange: null, note, isLook: false });
}

function msTo(stage: Stage, where: Move): number {
  const { from, to } = stage.player.now();
  if (where === "stay") return 0;
  if (where === "hour") return hour;
  if (where === "day") return day;
  if (where === "halfWindow") return windowMs / 2;
  const instants = where.endsWith("Place") ? places(stage) : ends(stage);
  // What a round takes has to fit in before the instant.
  const margin = 5000 + 4 * stage.player.spent.longestMs;
  const isBefore = where.startsWith("before");
  const least = to + (isBefore ? margin + 1000 : 0);
  const ahead = instants.filter((at) => at > least && at < to + farthest);
  if (ahead.length === 0) return day;
  const nearest = Math.min(...ahead);
  if (isBefore) return nearest - margin - to;
  // What was made at the same time ends at the same time.
  return Math.max(...ahead.filter((at) => at < nearest + minute)) + past - from;
}

/** When keys end by themselves. */
function ends({ lanes }: Stage): number[] {
  const keys = lanes.flatMap(({ worlds }) => worlds[0]?.keys ?? []);
  return keys.filter(({ revoked }) => revoked.length === 0).flatMap(endsOf);
}

/** When sign-ups come back, where each counts for 30 days. */
function places({ lanes }: Stage): number[] {
  const tries = lanes.flatMap(({ worlds }) => worlds[0]?.tries ?? []);
  return tries.filter(({ outcome }) => outcome === "accepted").map(({ at }) => at.to + windowMs);
}
