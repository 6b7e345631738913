import type { Knowledge, Walked } from "./open-stage.ts";
import type { Player } from "./player.ts";
import type { Walk } from "./walk.ts";

import { laneName } from "./lanes.ts";
import { walk } from "./walk.ts";

// Each replay costs what the walk did up to its fault, of a target that may be slow.
const mostReplays = 12;
const mostMs = 15_000;

/** Plays a walk; where it finds a fault, finds the same with fewer lanes, rounds and steps, as far as that is cheap. */
export async function shrunk(player: Player, long: Walk, knowledge: Knowledge): Promise<Walked> {
  let best = await walk(player, long, knowledge);
  if (!best.broken) return best;
  const clauses = best.broken.faults.map(({ clause }) => clause);
  const until = performance.now() + mostMs;
  const budget = { replays: mostReplays };
  let shortest = untilFault(long, best);
  const attempt = async (candidate: Walk): Promise<boolean> => {
    if (budget.replays-- <= 0 || performance.now() > until) return false;
    const walked = await walk(player, candidate, knowledge);
    if (!walked.broken?.faults.some(({ clause }) => clauses.includes(clause))) return false;
    best = walked;
    shortest = untilFault(candidate, walked);
    return true;
  };
  const lane = long.starts.findIndex((_, index) => best.broken?.lane.name === laneName(index));
  await attempt(onlyLane(shortest, lane));
  // Halves, then quarters: steps are left out, the moves of the clock stay.
  for (let size = Math.ceil(stepsOf(shortest) / 2); size >= 1 && budget.replays > 0; size = Math.floor(size / 2))
    for (let from = 0; from < stepsOf(shortest) && budget.replays > 0;)
      if (!(await attempt(withoutSteps(shortest, from, from + size)))) from += size;
  return best;
}

function untilFault({ starts, rounds }: Walk, { rounds: played }: Walked): Walk {
  return { starts, rounds: rounds.slice(0, played) };
}

function onlyLane({ starts, rounds }: Walk, lane: number): Walk {
  return {
    starts: starts.map((start, index) => (index === lane ? start : null)),
    rounds: rounds.map(({ steps, move }) => ({
      move,
      steps: steps.map((step, index) => (index === lane ? step : null)),
    })),
  };
}

const stepsOf = ({ rounds }: Walk): number =>
  rounds.flatMap(({ steps }) => steps).filter((step) => step !== null).length;

function withoutSteps({ starts, rounds }: Walk, from: number, to: number): Walk {
  let nth = -1;
  const keep = (step: Walk["rounds"][number]["steps"][number]) =>
    step !== null && ++nth >= from && nth < to ? null : step;
  return { starts, rounds: rounds.map(({ steps, move }) => ({ move, steps: steps.map(keep) })) };
}
