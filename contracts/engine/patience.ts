import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";

import type { Exchange } from "../http/exchange.ts";

/** How long a run goes on waiting for the target's own rate limits, in milliseconds, and until when it does now. */
export type Patience = { leftMs: number; until: number };

/** A target may limit the rate of requests as it likes; a run waits no longer than this for it, in all. */
export function createPatience(): Patience {
  return { leftMs: 5000, until: 0 };
}

const leastMs = 50;

/** Waits as long as a 429 asks for; false where it does not say how long, or where that is too long. */
export async function outlasts(patience: Patience, answer: Exchange, signal?: AbortSignal): Promise<boolean> {
  const after = answer.headers["retry-after"] ?? "";
  if (answer.problem !== null || answer.status !== 429 || !/^\d+(\.\d+)?$/.test(after)) return false;
  const now = performance.now();
  const until = now + Math.max(leastMs, Number(after) * 1000);
  // Requests that wait side by side wait once.
  const more = Math.max(0, until - Math.max(now, patience.until));
  if (more > patience.leftMs) return false;
  patience.leftMs -= more;
  patience.until = Math.max(patience.until, until);
  // Any number of requests may wait at the same time.
  if (signal) setMaxListeners(0, signal);
  return setTimeout(until - now, true, signal && { signal }).catch(() => false);
}
