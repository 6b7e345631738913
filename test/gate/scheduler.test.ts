import { setTimeout } from "node:timers/promises";

import { expect, test } from "vitest";

import type { Place, Turn } from "../../contracts/engine/scheduler.ts";

import { createScheduler } from "../../contracts/engine/scheduler.ts";

const beside: Place = { group: "novyx", alone: false };
const alone: Place = { group: "novyx", alone: true };

/** Runs works and tells with how many others each of them ran. */
async function overlapsOf(works: readonly Place[]): Promise<{ started: number[]; most: number[] }> {
  const schedule = createScheduler();
  const started: number[] = [];
  const running = new Set<number>();
  const most = works.map(() => 0);
  const runs = works.map((place, index) =>
    schedule(place, async () => {
      started.push(index);
      running.add(index);
      for (const each of running) most[each] = Math.max(most[each]!, running.size);
      for (let turn = 0; turn < 3; turn++) await setTimeout(0);
      running.delete(index);
    }),
  );
  await Promise.all(runs);
  return { started, most };
}

test("works run side by side, 24 at the most, in the order in which they came", async () => {
  const { started, most } = await overlapsOf(Array.from({ length: 40 }, () => beside));
  expect(started).toEqual(started.toSorted((a, b) => a - b));
  expect(Math.max(...most)).toBe(24);
});

test("a work that has to be alone overlaps with none, and all after it wait for it", async () => {
  const { started, most } = await overlapsOf([beside, beside, alone, beside, alone, alone, beside]);
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toEqual([2, 2, 1, 1, 1, 1, 1]);
});

test("a work that has to be alone in its group runs beside those of another, and one for all beside none", async () => {
  const other: Place = { group: "novastack", alone: false };
  expect((await overlapsOf([alone, other, alone, other])).most).toEqual([3, 3, 3, 3]);
  expect((await overlapsOf([{ group: "all", alone: true }, other, beside])).most).toEqual([1, 2, 2]);
});

test("a work that fails tells its caller, and makes room for the next", async () => {
  const schedule = createScheduler();
  const failed = schedule(alone, () => Promise.reject(new Error("oops")));
  const next = schedule(alone, () => Promise.resolve(7));
  await expect(failed).rejects.toThrow("oops");
  expect(await next).toBe(7);
});

test("when all have ended or pause there is time for what all have to be still for", async () => {
  const paused: { turn: Turn; goOn: () => void }[] = [];
  const seen: number[] = [];
  const schedule = createScheduler(() => {
    if (paused.length === 0) return undefined;
    seen.push(paused.length);
    return setTimeout(0).then(() => {
      for (const { turn, goOn } of paused.splice(0)) {
        turn.resume();
        goOn();
      }
    });
  });
  const pausing = (turn: Turn) =>
    new Promise<void>((goOn) => {
      paused.push({ turn, goOn });
      turn.pause();
    });
  await Promise.all([
    schedule(beside, pausing),
    schedule(beside, () => setTimeout(5)),
    schedule(beside, (turn) => pausing(turn).then(() => pausing(turn))),
    // What pauses does not stand in the way of one that has to be alone.
    schedule(alone, () => setTimeout(5)),
  ]);
  expect(seen).toEqual([2, 1]);
});
