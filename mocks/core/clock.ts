/** The time that a sandbox lives in: the wall clock moved by an offset, or standing still. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  isFrozen(): boolean;
  /** Moves the clock by milliseconds. */
  advance(ms: number): void;
  /** Sets the clock to an instant, forward or back. */
  set(at: number): void;
  /** Stops the clock; `advance` and `set` still move it. */
  freeze(): void;
  /** Lets the clock run on from where it stands. */
  resume(): void;
  save(): ClockState;
  load(state: ClockState): void;
};

/** A clock in a snapshot. */
export type ClockState = { offset_ms: number; frozen_at: number | null };

/** Whether an ISO 8601 timestamp with four digits for the year can tell an instant; later than 1970 at that. */
export function isTellable(at: number): boolean {
  return at >= 0 && at <= lastInstant;
}

const lastInstant = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Creates a clock; `startAt` is the instant at which it stands frozen, where it does not follow the wall. */
export function createClock({
  wallTime = Date.now,
  startAt = null,
}: { wallTime?: () => number; startAt?: number | null } = {}): Clock {
  let offset = 0;
  let frozenAt: number | null = startAt;

  const now = () => frozenAt ?? wallTime() + offset;
  return {
    now,
    isFrozen: () => frozenAt !== null,
    advance(ms) {
      if (frozenAt === null) offset += ms;
      else frozenAt += ms;
    },
    set(at) {
      if (frozenAt === null) offset = at - wallTime();
      else frozenAt = at;
    },
    freeze() {
      frozenAt = now();
    },
    resume() {
      offset = now() - wallTime();
      frozenAt = null;
    },
    save: () => ({ offset_ms: offset, frozen_at: frozenAt }),
    load(state) {
      offset = state.offset_ms;
      frozenAt = state.frozen_at;
    },
  };
}

// A request mostly tells the same instant more than once, and a date is slow to write.
let latest = { at: Number.NaN, text: "" };

/** An instant as an ISO 8601 timestamp in UTC, to the millisecond. */
export function isoTime(at: number): string;
export function isoTime(at: number | null): string | null;
export function isoTime(at: number | null): string | null {
  if (at === null) return null;
  if (at !== latest.at) latest = { at, text: new Date(at).toISOString() };
  return latest.text;
}
