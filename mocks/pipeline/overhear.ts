import type { Reply } from "../core/exchange.ts";

import { isStreamed, iteratorOf } from "../core/exchange.ts";

/** The same reply, of whose body each piece is told as it is read. */
export function overhear(reply: Reply, tell: (piece: string) => void): Reply {
  const { body } = reply;
  if (!isStreamed(body)) return reply;
  return { ...reply, body: isAsync(body) ? later(body, tell) : atOnce(body, tell) };
}

function isAsync(body: Iterable<string> | AsyncIterable<string>): body is AsyncIterable<string> {
  return Symbol.asyncIterator in body;
}

function* atOnce(body: Iterable<string>, tell: (piece: string) => void): Generator<string> {
  for (const piece of body) {
    tell(piece);
    yield piece;
  }
}

/** Not a generator, whose end would wait for a piece that may never come. */
function later(body: AsyncIterable<string>, tell: (piece: string) => void): AsyncIterableIterator<string> {
  const pieces = iteratorOf(body);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await pieces.next();
      if (done) return { value: undefined, done };
      tell(value);
      return { value, done: false };
    },
    async return() {
      await pieces.return?.();
      return { value: undefined, done: true };
    },
  };
}
