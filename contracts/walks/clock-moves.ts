import type { Instant } from "../engine/instant.ts";
import type { Stage } from "./stage.ts";

import { endsOf } from "../model/life.ts";
import { windowMs } from "../model/sign-up-ways.ts";
import { day, hour, minute } from "../model/time.ts";
import { unlessStuck } from "./stage.ts";

/** Where the clock is moved: on, or to where the nearest key ends or the nearest place for a sign-up comes back. */
export type Move =
  "stay" | "hour" | "day" | "monthEnd" | "halfWindow" | "before" | "after" | "beforePlace" | "afterPlace";

// Further ahead no clock would be right again for whoever uses the target next.
const farthest = 100 * day;
// Past an instant by what the rounding of clocks may hide.
const past = 3000;
const slack = 10_000;

/** Moves the clock, for all lanes at once. */
export async function move(stage: Stage, where: Move): Promise<void> {
  const { player, lanes } = stage;
  const [first] = lanes;
  if (!player.has("advanceClock") || !first) return;
  await unlessStuck(first, () => player.advance(instantOf(stage, where)));
  // Without a clock none can go on.
  for (const lane of lanes) lane.stuck ??= first.stuck;
  const time = new Date(player.now().from).toISOString();
  const note = `the clock ${where === "stay" ? "shows" : "is moved to"} ${time}`;
  stage.lines.push({ lane: null, exchange: null, note, isLook: false });
}

function instantOf(stage: Stage, where: Move): Instant | undefined {
  const { from, to } = stage.player.now();
  // How far exactly does not matter: another's move may go with it.
  const about = (ms: number) => ({ at: from + ms, late: ms / 10 });
  if (where === "stay") return undefined;
  if (where === "hour") return about(hour);
  if (where === "day") return about(day);
  if (where === "halfWindow") return about(windowMs / 2);
  if (where === "monthEnd") return { at: nextMonth(to + minute) - minute / 2 };
  const instants = where.endsWith("Place") ? places(stage) : ends(stage);
  // What a round takes has to fit in before the instant.
  const margin = 5000 + 4 * stage.player.spent.longestMs;
  const isBefore = where.startsWith("before");
  const least = to + (isBefore ? margin + 1000 : 0);
  const ahead = instants.filter((at) => at > least && at < to + farthest);
  if (ahead.length === 0) return about(day);
  const nearest = Math.min(...ahead);
  if (isBefore) return { at: nearest - margin, early: slack };
  // What was made at the same time ends at the same time.
  return { at: Math.max(...ahead.filter((at) => at < nearest + minute)) + past, late: slack };
}

/** When a month begins, after an instant. */
function nextMonth(after: number): number {
  const date = new Date(after);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** When keys end by themselves. */
function ends({ lanes }: Stage): number[] {
  const keys = lanes.flatMap(({ worlds }) => worlds[0]?.keys ?? []);
  return keys.filter(({ revoked }) => revoked.length === 0).flatMap(endsOf);
}

/** When sign-ups come back, where each counts for 30 days. */
function places({ lanes }: Stage): number[] {
  return lanes.flatMap(({ worlds }) => worlds[0]?.places ?? []).map(({ at }) => at.to + windowMs);
}
