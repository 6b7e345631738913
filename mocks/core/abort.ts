/** Tells those who wait that waiting has no point any more. */
export type Abort = {
  isAborted(): boolean;
  /** Why; only where it is aborted. */
  reason(): unknown;
  /** Calls the listener at most once, at the abort; the function that is returned unsubscribes it. */
  subscribe(listener: () => void): () => void;
};

/**
 * Aborts with the first of the signals. `AbortSignal.any` would leave a little behind at the one that lives on, for each
 * request; here a listener that is unsubscribed is gone.
 */
export function abortOf(...signals: readonly AbortSignal[]): Abort {
  return {
    isAborted: () => signals.some(({ aborted }) => aborted),
    reason: () => signals.find(({ aborted }) => aborted)?.reason,
    subscribe(listener) {
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

/** Waits real milliseconds; rejects with the reason when it is aborted first. */
export function delay(ms: number, abort: Abort): Promise<void> {
  return new Promise((resolve, reject) => {
    if (abort.isAborted()) return reject(abort.reason());
    const timer = setTimeout(() => {
      unsubscribe();
      resolve();
    }, ms);
    const unsubscribe = abort.subscribe(() => {
      clearTimeout(timer);
      reject(abort.reason());
    });
  });
}

/** Waits until the abort, and rejects with its reason then. */
export function aborted(abort: Abort): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = () => reject(abort.reason());
    if (abort.isAborted()) onAbort();
    else abort.subscribe(onAbort);
  });
}
