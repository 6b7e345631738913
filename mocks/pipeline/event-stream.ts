import type { Abort } from "../core/abort.ts";
import type { Pause } from "../core/operation.ts";

import { ApiError } from "../core/api-error.ts";

// As many characters as fit well into one write; a client reads events, not writes.
const batchLength = 16_384;
/** What is said where nothing happens, so that nobody on the way takes the stream for dead; in milliseconds. */
const keepAliveMs = 15_000;
/** How soon a reader whose stream broke off comes back, in milliseconds. */
const retryMs = 1_000;

/** Server-sent events, one a value, several in a piece, made no faster than they are read; `[DONE]` is the last. */
export function* eventBatches(values: Iterable<unknown>): Generator<string> {
  let batch = "";
  for (const value of values) {
    batch += `data: ${JSON.stringify(value)}\n\n`;
    if (batch.length < batchLength) continue;
    yield batch;
    batch = "";
  }
  yield `${batch}data: [DONE]\n\n`;
}

/**
 * Server-sent events, one a value, with the real time between them that the pauses ask for. A rejection is the last of
 * them; where the client leaves or the mock closes, the stream ends there.
 */
export function pacedEvents(values: Iterable<unknown>, abort: Abort): AsyncIterableIterator<string> {
  const events = writeEvents(values);
  let wake: (() => void) | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    unsubscribe();
    wake?.();
  };
  const unsubscribe = abort.subscribe(end);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { done, value } = isOver ? over : events.next();
        if (done) break;
        if (typeof value === "string") return { value, done: false };
        await new Promise<void>((resolve) => {
          const timer = value.pauseMs === Infinity ? undefined : setTimeout(resolve, value.pauseMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end();
      return { value: undefined, done: true };
    },
    return() {
      end();
      return Promise.resolve({ value: undefined, done: true });
    },
  };
}

const over = { done: true, value: undefined } as const;

function* writeEvents(values: Iterable<unknown>): Generator<string | Pause, void> {
  try {
    for (const value of values) yield isPause(value) ? value : `data: ${JSON.stringify(value)}\n\n`;
    yield "data: [DONE]\n\n";
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    yield `data: ${JSON.stringify(error.body)}\n\n`;
  }
}

function isPause(value: unknown): value is Pause {
  return typeof value === "object" && value !== null && "pauseMs" in value;
}

/** Server-sent events as they happen, named by their kind and numbered. */
export function liveEvents(changes: AsyncIterableIterator<{ kind: string }>): AsyncIterableIterator<string> {
  let count = -1;
  let awaited: Promise<IteratorResult<{ kind: string }, unknown>> | undefined;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (++count === 0) return { value: `retry: ${retryMs}\n\n`, done: false };
      awaited ??= changes.next();
      const result = await within(keepAliveMs, awaited);
      if (result === undefined) {
        count--;
        return { value: ": nothing new\n\n", done: false };
      }
      awaited = undefined;
      if (result.done) return { value: undefined, done: true };
      const { value } = result;
      return { value: `event: ${value.kind}\nid: ${count}\ndata: ${JSON.stringify(value)}\n\n`, done: false };
    },
    async return() {
      await changes.return?.();
      return { value: undefined, done: true };
    },
  };
}

/** What the promise resolves to, or undefined where that takes longer. */
async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
