import { setTimeout } from "node:timers/promises";

import { expect, test } from "vitest";

import { createScheduler } from "../../contracts/engine/scheduler.ts";

/** Runs works, `true` for one that has to be alone, and tells with how many others each of them ran. */
async function overlapsOf(works: readonly boolean[]): Promise<{ started: number[]; most: number[] }> {
  const schedule = createScheduler();
  const started: number[] = [];
  const running = new Set<number>();
  const most = works.map(() => 0);
  const runs = works.map((alone, index) =>
    schedule(alone, async () => {
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

test("works run side by side, eight at the most, in the order in which they came", async () => {
  const { started, most } = await overlapsOf(Array.from({ length: 20 }, () => false));
  expect(started).toEqual(started.toSorted((a, b) => a - b));
  expect(Math.max(...most)).toBe(8);
});

test("a work that has to be alone overlaps with none, and all after it wait for it", async () => {
  const { started, most } = await overlapsOf([false, false, true, false, true, true, false]);
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toEqual([2, 2, 1, 1, 1, 1, 1]);
});

test("a work that fails tells its caller, and makes room for the next", async () => {
  const schedule = createScheduler();
  const failed = schedule(true, () => Promise.reject(new Error("oops")));
  const next = schedule(true, () => Promise.resolve(7));
  await expect(failed).rejects.toThrow("oops");
  expect(await next).toBe(7);
});
