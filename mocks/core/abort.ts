/** Tells those who wait that waiting has no point any more. */
export type Abort = {
  isAborted(): boolean;
  /** Why; only where it is aborted. */
  reason(): unknown;
  /** Calls the listener at most once, at the abort; the function that is returned unsubscribes it. */
  subscribe(listener: () => void): () => void;
};

/** Ends at once all that waits for it, however many they are: an `AbortSignal` takes more than ten for a leak. */
export function createAbort(): Abort & { abort(reason: unknown): void } {
  const listeners = new Set<() => void>();
  let ended: { reason: unknown } | undefined;
  return {
    isAborted: () => ended !== undefined,
    reason: () => ended?.reason,
    subscribe(listener) {
      // A wrapper of its own, so that the same function can listen twice.
      const called = () => listener();
      listeners.add(called);
      return () => void listeners.delete(called);
    },
    abort(reason) {
      ended ??= { reason };
      const heard = [...listeners];
      listeners.clear();
      for (const listener of heard) listener();
    },
  };
}

/**
 * Aborts with the first of the two. `AbortSignal.any` would leave a little behind at the one that lives on, for each
 * request; here a listener that is unsubscribed is gone.
 */
export function abortOf(request: AbortSignal, mock: Abort): Abort {
  return {
    isAborted: () => request.aborted || mock.isAborted(),
    reason: (): unknown => (request.aborted ? request.reason : mock.reason()),
    subscribe(listener) {
      const unsubscribe = () => {
        request.removeEventListener("abort", onAbort);
        leave();
      };
      const onAbort = () => {
        unsubscribe();
        listener();
      };
      request.addEventListener("abort", onAbort);
      const leave = mock.subscribe(onAbort);
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
