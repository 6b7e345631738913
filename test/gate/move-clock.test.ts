import { expect, test } from "vitest";

import type { Run } from "../../contracts/engine/run.ts";
import type { Turn } from "../../contracts/engine/scheduler.ts";

import { openRun } from "../../contracts/engine/open-run.ts";
import { moveClock, readClock } from "../../contracts/engine/move-clock.ts";
import { withTarget } from "./judge.ts";

const hour = 3_600_000;
const beside = { group: "novyx", alone: false } as const;

/** Does something with a run, and the moves that its target's clock has made, in seconds. */
async function withRun(work: (run: Run, moves: number[]) => Promise<void>): Promise<void> {
  await withTarget("novyx", async (target, mock) => {
    const moves: number[] = [];
    const advanceClock = async (seconds: number) => {
      if (seconds > 0) moves.push(seconds);
      return Date.parse(mock.clock.advance(seconds * 1000).now);
    };
    const run = await openRun({ ...target, drivers: { ...target.drivers, advanceClock } }, { isSelected: () => true });
    await work(run, moves);
    run.client.close();
  });
}

test("the clock is moved for many at once, to the nearest instant, and when all others have ended", async () => {
  await withRun(async (run, moves) => {
    const { now } = await readClock(run);
    const seen: string[] = [];
    const waits = (name: string, ...instants: { at: number; early?: number; late?: number }[]) =>
      run.schedule(beside, async (turn: Turn) => {
        for (const instant of instants) {
          const reading = await moveClock(run, turn, { ...instant, at: now + instant.at });
          seen.push(`${name} ${Math.floor((reading.now - now) / hour)}`);
        }
      });
    await Promise.all([
      waits("late", { at: 9 * hour }),
      waits("twice", { at: 2 * hour, late: 60_000 }, { at: 9 * hour, early: 60_000 }),
      waits("once", { at: 2 * hour + 30_000 }),
      run.schedule(beside, async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        seen.push(`plain, after ${moves.length} moves`);
      }),
    ]);
    expect(seen).toEqual(["plain, after 0 moves", "twice 2", "once 2", "late 9", "twice 9"]);
    expect(moves).toHaveLength(2);
  });
});

test("what has to be alone moves the clock at once, and a clock that would have to move too far is not moved", async () => {
  await withRun(async (run, moves) => {
    const { now } = await readClock(run);
    const moved = (hours: number) =>
      run.schedule({ group: "all", alone: true }, (turn) => moveClock(run, turn, { at: now + hours * hour }));
    expect((await moved(1)).now).toBeGreaterThanOrEqual(now + hour);
    await expect(moved(24 * 500)).rejects.toMatchObject({
      message: expect.stringMatching(/would have to move 500 days/),
    });
    expect(moves).toEqual([3600]);
  });
});
