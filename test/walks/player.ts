import type { Target } from "../../contracts/drivers/target.ts";
import type { Run } from "../../contracts/engine/run.ts";
import type { Player } from "../../contracts/walks/player.ts";

import { closeRun } from "../../contracts/engine/close-run.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { createPlayer } from "../../contracts/walks/player.ts";

/** Works with a player of a target. */
export async function withPlayer<Result>(
  target: Target,
  work: (player: Player, run: Run) => Promise<Result>,
): Promise<Result> {
  const run = await openRun(target, { isSelected: () => true });
  try {
    return await work(createPlayer(run), run);
  } finally {
    await closeRun(run);
  }
}
