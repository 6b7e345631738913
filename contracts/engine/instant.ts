import type { Turn } from "./scheduler.ts";

/** Where the clock is to be, in milliseconds since 1970, and how much earlier or later will do as well. */
export type Instant = { readonly at: number; readonly early?: number; readonly late?: number };

/** The target's time in milliseconds since 1970, and ours from before it was asked. */
export type Reading = { readonly now: number; readonly asked: number };

/** A work that waits for an instant. */
export type Waiter = Required<Instant> & {
  readonly turn: Turn;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
};
