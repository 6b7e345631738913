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
      const unsubscribe = () => leaves.forEach((leave) => leave());
      const onAbort = () => {
        unsubscribe();
        listener();
      };
      const leaves = signals.map((signal) => join(signal, onAbort));
      return unsubscribe;
    },
  };
}

type Waiting = { readonly listeners: Set<() => void>; readonly onAbort: () => void };
const waiting = new WeakMap<AbortSignal, Waiting>();

/** Has a listener called at the abort of a signal, which has one of its own for all: many at once would look like a leak. */
function join(signal: AbortSignal, listener: () => void): () => void {
  const { listeners, onAbort } = waiting.get(signal) ?? begin(signal);
  listeners.add(listener);
  return () => {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    signal.removeEventListener("abort", onAbort);
    waiting.delete(signal);
  };
}

function begin(signal: AbortSignal): Waiting {
  const listeners = new Set<() => void>();
  const begun = { listeners, onAbort: () => [...listeners].forEach((listener) => listener()) };
  signal.addEventListener("abort", begun.onAbort);
  waiting.set(signal, begun);
  return begun;
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
