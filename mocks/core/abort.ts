/** Tells those who wait that waiting has no point any more. */
export type Abort = {
  isAborted(): boolean;
  /** Why; only where it is aborted. */
  reason(): unknown;
  /** Calls the listener at most once, at the abort; the function that is returned takes it back. */
  listen(listener: () => void): () => void;
};

/**
 * Aborts with the first of the signals. `AbortSignal.any` would leave a little behind at the one that lives on, for each
 * request; here a listener that is taken back is gone.
 */
export function abortOf(...signals: readonly AbortSignal[]): Abort {
  return {
    isAborted: () => signals.some(({ aborted }) => aborted),
    reason: () => signals.find(({ aborted }) => aborted)?.reason,
    listen(listener) {
      const unsubscribe = () => {
        for (const signal of signals) signal.removeEventListener("abort", onAbort);
      };
      const onAbort = () => {
        unsubscribe();
        listener();
      };
      for (const signal of signals) signal.addEventListener("abort", onAbort);
      return unsubscribe;
    },
  };
}
