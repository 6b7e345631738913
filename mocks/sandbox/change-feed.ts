import type { components } from "../../spec/generated/control.types.ts";
import type { Abort } from "../core/abort.ts";

import { limits } from "../core/limits.ts";

/** What happened in a sandbox: a vendor API was asked, or the state was changed by hand. */
export type Change = components["schemas"]["Change"];

/** Told of changes; it may throw, which breaks nothing. */
export type ChangeListener = (change: Change) => void;

/** Told of each change in any sandbox, which is put together where somebody wants to see it. */
export type OnAnyChange = (sandbox: string, change: () => Change) => void;

/** Who wants to know what happens in which sandbox. A name keeps its listeners when its world is replaced. */
export type Changes = {
  /** Calls the listener after each change, until the function that is returned is called. */
  subscribe(sandbox: string, listener: ChangeListener): () => void;
  /** Tells the listeners. The change is only put together where there are any. */
  emit(sandbox: string, change: () => Change): void;
  /** The changes from now on, for a reader that takes its time; undefined where too many read already. */
  follow(sandbox: string, abort: Abort): AsyncIterableIterator<Change> | undefined;
};

/** A change of anything but the journal: whoever shows the state reads it again. */
export const stateChange = (): Change => ({ kind: "state" });

/** More than this is not kept for a slow reader. */
const maxPending = 100;

/** Creates an empty list of listeners; `onError` is told what they throw, `onAny` of each change in any sandbox. */
export function createChanges(onError: (error: unknown) => void, onAny: OnAnyChange): Changes {
  const listenersBySandbox = new Map<string, Set<ChangeListener>>();
  let followers = 0;

  function subscribe(sandbox: string, listener: ChangeListener): () => void {
    const listeners = listenersBySandbox.get(sandbox) ?? new Set();
    // A wrapper of its own, so that the same function can listen twice.
    const called: ChangeListener = (change) => listener(change);
    listenersBySandbox.set(sandbox, listeners.add(called));
    return () => {
      listeners.delete(called);
      if (listeners.size === 0 && listenersBySandbox.get(sandbox) === listeners) listenersBySandbox.delete(sandbox);
    };
  }

  return {
    subscribe,
    emit(sandbox, change) {
      onAny(sandbox, change);
      const listeners = listenersBySandbox.get(sandbox);
      if (!listeners) return;
      const told = change();
      // A copy: one that is added by another is told from the next change on.
      const heard = [...listeners];
      for (const listener of heard) {
        try {
          listener(told);
        } catch (error) {
          onError(error);
        }
      }
    },
    follow(sandbox, abort) {
      if (followers >= limits.eventStreams) return undefined;
      followers++;
      return queued(abort, (put) => {
        const unsubscribe = subscribe(sandbox, put);
        return () => {
          unsubscribe();
          followers--;
        };
      });
    },
  };
}

/** What `subscribe` puts, one after the other, beginning with a change of state: a new reader has seen nothing yet. */
function queued(abort: Abort, subscribe: (put: ChangeListener) => () => void): AsyncIterableIterator<Change> {
  const done = { value: undefined, done: true } as const;
  const pending: Change[] = [stateChange()];
  let waiting: ((result: IteratorResult<Change, undefined>) => void) | undefined;
  let isOver = false;

  const unsubscribe = subscribe((change) => {
    if (waiting) {
      waiting({ value: change, done: false });
      waiting = undefined;
    } else if (pending.length < maxPending) pending.push(change);
    // A reader this slow reads everything again, which costs it less than what it has missed.
    else pending.splice(0, pending.length, stateChange());
  });
  function end(): void {
    if (isOver) return;
    isOver = true;
    unsubscribe();
    stopWaiting();
    waiting?.(done);
  }
  const stopWaiting = abort.subscribe(end);
  if (abort.isAborted()) end();

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (isOver) return Promise.resolve(done);
      const change = pending.shift();
      if (change) return Promise.resolve({ value: change, done: false });
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    return() {
      end();
      return Promise.resolve(done);
    },
  };
}
