import type { Holding } from "./budget.ts";

import { unbounded } from "./budget.ts";
import { limits } from "./limits.ts";
import { dropOldest } from "./drop-oldest.ts";

/** So many uses in any window of so many milliseconds. */
export type Limit = { readonly count: number; readonly windowMs: number };

/** How much of a limit a subject has used. */
export type Usage = {
  readonly used: number;
  /** When the next use is possible, where none is now; else null. */
  readonly blockedUntil: number | null;
  /** When the oldest use is given back; null where there is none. */
  readonly nextFreeAt: number | null;
};

/** A sliding window of uses per subject, an IP address for one. */
export type Quota = {
  readonly limit: Limit | null;
  read(subject: string, now: number): Usage;
  /** Takes one place. Ask `read` first: nothing may happen in between. */
  take(subject: string, now: number): void;
  /** Makes it as if so many places had been taken just now. */
  set(subject: string, used: number, now: number): void;
  subjects(): IterableIterator<string>;
  /** The subjects that get a place back after `from` and until `to`, with the instants. */
  freedBetween(from: number, to: number): { subject: string; at: number }[];
  save(): SavedUses;
  load(saved: SavedUses): void;
};

/** The uses of a quota in a snapshot. */
export type SavedUses = { subject: string; used_at: number[] }[];

/** About what the uses of one subject take. */
const subjectBytes = 250;

const unused: Usage = { used: 0, blockedUntil: null, nextFreeAt: null };

export function createQuota(limit: Limit | null, memory: Holding = unbounded()): Quota {
  // In order of their last use.
  const usesBySubject = new Map<string, number[]>();
  const windowMs = limit?.windowMs ?? 0;

  /** How many uses, the oldest ones, no longer count. A use counts up to, but not at, the end of its window. */
  function spent(uses: readonly number[], now: number): number {
    let [low, high] = [0, uses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (uses[middle]! + windowMs <= now) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts a subject at the end of the map, which is in order of use; one that is new gets there by itself. */
  function put(subject: string, uses: number[], isNew: boolean): void {
    if (!isNew) usesBySubject.delete(subject);
    // Where the mock's memory is used up, those that were idle for longest make room.
    const isFull = isNew && !memory.take(subjectBytes);
    const before = usesBySubject.set(subject, uses).size;
    dropOldest(usesBySubject, isFull ? Math.floor(before / 2) : limits.quotaSubjects);
    const dropped = before - usesBySubject.size;
    if (dropped > 0) memory.give((isFull ? dropped - 1 : dropped) * subjectBytes);
  }

  return {
    limit,
    read(subject, now) {
      if (!limit) return unused;
      const uses = usesBySubject.get(subject);
      if (!uses) return limit.count === 0 ? { ...unused, blockedUntil: now + windowMs } : unused;
      const firstLive = spent(uses, now);
      const used = uses.length - firstLive;
      const blocking = used < limit.count ? undefined : uses[uses.length - limit.count];
      return {
        used,
        blockedUntil: limit.count === 0 ? now + windowMs : blocking === undefined ? null : blocking + windowMs,
        nextFreeAt: uses[firstLive] === undefined ? null : uses[firstLive] + windowMs,
      };
    },
    take(subject, now) {
      if (!limit) return;
      const uses = usesBySubject.get(subject);
      if (!uses) return put(subject, [now], true);
      const isOutOfOrder = uses.length > 0 && uses[uses.length - 1]! > now;
      uses.push(now);
      // Only a clock that was set back makes an older use come later.
      if (isOutOfOrder) uses.sort((a, b) => a - b);
      // A clock that is set back makes spent uses count again. Whether a place is free, the newest ones decide.
      uses.splice(0, Math.min(spent(uses, now), Math.max(0, uses.length - limit.count)));
      put(subject, uses, false);
    },
    set(subject, used, now) {
      if (used === 0) {
        if (usesBySubject.delete(subject)) memory.give(subjectBytes);
      } else put(subject, Array<number>(used).fill(now), !usesBySubject.has(subject));
    },
    subjects: () => usesBySubject.keys(),
    freedBetween(from, to) {
      const freed: { subject: string; at: number }[] = [];
      for (const [subject, uses] of usesBySubject)
        for (const use of uses)
          if (use + windowMs > from && use + windowMs <= to) freed.push({ subject, at: use + windowMs });
      return freed;
    },
    save: () => [...usesBySubject].map(([subject, uses]) => ({ subject, used_at: [...uses] })),
    load(saved) {
      for (const { subject, used_at } of saved) put(subject, [...used_at], !usesBySubject.has(subject));
    },
  };
}
