import type { components } from "../../spec/generated/control.types.ts";
import type { World } from "../sandbox/world.ts";

import { isoTime, isTellable } from "../core/clock.ts";
import { controlError } from "./errors.ts";

type Change = components["schemas"]["ClockChange"];
type TimedChange = Omit<Change, "at"> & { at: number };
type ClockMove = components["schemas"]["ClockMove"];

const listedChanges = 100;

/** Moves a clock and tells what changed by it: keys that ended, tokens that expired, sign-ups that are free again. */
export function moveClock(world: World, move: () => void): ClockMove {
  const from = world.clock.now();
  move();
  const now = world.clock.now();
  const changes = changesBetween(world, from, now);
  return {
    now: isoTime(now),
    frozen: world.clock.isFrozen(),
    changes: changes.slice(0, listedChanges).map((change) => ({ ...change, at: isoTime(change.at) })),
    more_changes: Math.max(0, changes.length - listedChanges),
  };
}

/** Moves a clock forward by milliseconds. */
export function advanceClock(world: World, ms: number): ClockMove {
  return moveTo(world, world.clock.now() + ms, () => world.clock.advance(ms));
}

/** Sets a clock to an instant. */
export function setClock(world: World, at: number): ClockMove {
  return moveTo(world, at, () => world.clock.set(at));
}

function moveTo(world: World, at: number, move: () => void): ClockMove {
  if (!isTellable(at))
    throw controlError("VALIDATION_ERROR", {
      explain: "the clock cannot leave the years 1970 to 9999; set it to an instant in between",
    });
  return moveClock(world, move);
}

function changesBetween({ novyx }: World, from: number, to: number): TimedChange[] {
  const changes: TimedChange[] = [];
  const note = (at: number | null, change: Change["change"], subject: string) => {
    if (at !== null && at > from && at <= to) changes.push({ at, change, subject });
  };
  for (const { id, expiresAt, graceExpiresAt, revokedAt } of novyx.keysByHash.values()) {
    if (revokedAt !== null) continue;
    note(graceExpiresAt, "grace_ended", id);
    note(expiresAt, "key_expired", id);
  }
  for (const { email, expiresAt } of novyx.pendingByEmail.values()) note(expiresAt, "token_expired", email);
  for (const quota of [novyx.signUpsByIp, novyx.signUpsByEmail])
    for (const { at, subject } of quota.freedBetween(from, to)) note(at, "sign_up_freed", subject);
  return changes.sort((a, b) => a.at - b.at);
}
