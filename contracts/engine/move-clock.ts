import type { Instant, Reading } from "./instant.ts";
import type { Run } from "./run.ts";
import type { Turn } from "./scheduler.ts";

import { callDriver } from "./call-driver.ts";
import { Unverified } from "./unverified.ts";

// Further ahead no clock would be right again for whoever uses the target next.
const farthestMs = 400 * 24 * 60 * 60 * 1000;
// A hook may cut its answer to a whole second, and is asked for whole ones.
const roundingMs = 2000;

/** Reads the target's clock. */
export function readClock(run: Run): Promise<Reading> {
  return askClock(run, 0);
}

/**
 * Moves the target's clock forward to an instant. All works share the clock: it is moved
 * when every other has ended or waits for it too, to the nearest instant that one of them waits for. A move is so a
 * move for many, and none sees the clock jump but where it has asked for it.
 */
export function moveClock(run: Run, turn: Turn, { at, early = 0, late = 0 }: Instant): Promise<Reading> {
  return new Promise((resolve, reject) => {
    run.waiters.push({ turn, at, early, late, resolve, reject });
    // Whoever has to be alone has the clock alone as well.
    if (turn.alone) void moveOn(run);
    else turn.pause();
  });
}

/** Moves the clock for those that wait, where any do. */
export function moveForWaiters(run: Run): Promise<void> | undefined {
  return run.waiters.length === 0 ? undefined : moveOn(run);
}

async function moveOn(run: Run): Promise<void> {
  const latest = Math.min(...run.waiters.map(({ at, late }) => at + late));
  const due = run.waiters.filter(({ at, early }) => at - early <= latest);
  run.waiters = run.waiters.filter((waiter) => !due.includes(waiter));
  const earliest = Math.max(...due.map(({ at, early }) => at - early));
  const best = Math.max(...due.map(({ at }) => at));
  const answer = await moveTo(run, { earliest, best, latest }).catch((error: unknown) => ({ error }));
  for (const { turn, resolve, reject } of due) {
    turn.resume();
    if ("error" in answer) reject(answer.error);
    else resolve(answer);
  }
}

type Aim = { readonly earliest: number; readonly best: number; readonly latest: number };

async function moveTo(run: Run, { earliest, best, latest }: Aim): Promise<Reading> {
  // A clock may go on or stand still: what may have passed since it was read has to have room.
  const passed = () => performance.now() - run.clock.asked + roundingMs;
  if (earliest > latest - passed()) await readClock(run);
  const to = Math.max(earliest, Math.min(best, latest - passed()));
  // In whole seconds, since that is what the hook takes.
  const seconds = Math.max(0, Math.ceil((to - run.clock.now) / 1000));
  if (seconds * 1000 > farthestMs)
    throw new Unverified(`the clock would have to move ${Math.round(seconds / 86_400)} days`, "not offered");
  return seconds === 0 ? readClock(run) : askClock(run, seconds);
}

async function askClock(run: Run, seconds: number): Promise<Reading> {
  const asked = performance.now();
  run.clock = { asked, now: await callDriver(run, "advanceClock", seconds) };
  return run.clock;
}
