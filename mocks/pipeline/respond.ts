import type { Pause } from "../core/operation.ts";
import type { Route } from "./routes.ts";

import { ApiError } from "../core/api-error.ts";
import { withoutSecrets } from "../core/secret.ts";

import { liveStream } from "./live-stream.ts";

/** The response to a success: JSON, an event stream, a live feed, bytes or nothing, by what the operation returned. */
export function respond(output: unknown, { spec }: Route, headers: Record<string, string>): Response {
  // No right operation returns a response; a wrong one may, to break what the pipeline would see to.
  if (output instanceof Response) return output;
  const status = spec.successStatus;
  if (output === undefined) return new Response(null, { status, headers });
  if (output instanceof Uint8Array) {
    headers["content-type"] = "application/octet-stream";
    return new Response(output as Uint8Array<ArrayBuffer>, { status, headers });
  }
  if (isIterable(output)) {
    headers["content-type"] = "text/event-stream; charset=utf-8";
    headers["cache-control"] = "no-cache";
    return new Response(eventStream(output), { status, headers });
  }
  if (isAsyncIterable(output)) {
    headers["content-type"] = "text/event-stream; charset=utf-8";
    headers["cache-control"] = "no-store";
    return new Response(liveStream(output), { status, headers });
  }
  headers["content-type"] = "application/json";
  return new Response(JSON.stringify(output), { status, headers });
}

/** The response to a rejection, in the API's envelope. */
export function respondError(rejection: ApiError, headers: Record<string, string>): Response {
  Object.assign(headers, rejection.headers);
  headers["content-type"] = "application/json";
  return new Response(withoutSecrets(JSON.stringify(rejection.body)), { status: rejection.status, headers });
}

/** A response of the mock itself, where no API is addressed. */
export function plainText(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

/** One line of printable ASCII, which is all that a header can carry everywhere. */
export function headerLine(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, (other) => (other === "…" ? "..." : "?")).slice(0, 500);
}

// As many bytes as fit well into one write; a client reads events, not writes.
const batchLength = 16_384;

/**
 * Server-sent events, one a value, produced as fast as they are read, with `[DONE]` at the end. Real time passes where a
 * pause stands among them; a rejection is their last event.
 */
function eventStream(values: Iterable<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = values[Symbol.iterator]();
  let endPause = () => {};
  return new ReadableStream({
    async pull(controller) {
      let batch = "";
      while (batch.length < batchLength) {
        const { done, value } = nextEvent(iterator);
        if (isPause(value)) {
          // What comes before the pause is not held back by it.
          if (batch !== "") controller.enqueue(encoder.encode(batch));
          batch = "";
          await new Promise<void>((resolve) => {
            const timer = value.pauseMs === Infinity ? undefined : setTimeout(resolve, value.pauseMs);
            endPause = () => (clearTimeout(timer), resolve());
          });
          continue;
        }
        batch += done ? (value ?? "data: [DONE]\n\n") : `data: ${JSON.stringify(value)}\n\n`;
        if (!done) continue;
        controller.enqueue(encoder.encode(batch));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(batch));
    },
    cancel() {
      iterator.return?.();
      endPause();
    },
  });
}

/** The next event; where the iteration throws a rejection, the last one, in the API's envelope. */
function nextEvent(iterator: Iterator<unknown>): { done?: boolean; value?: unknown } {
  try {
    const { done, value } = iterator.next();
    return done ? { done } : { value };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { done: true, value: `data: ${JSON.stringify(error.body)}\n\n` };
  }
}

function isPause(value: unknown): value is Pause {
  return typeof value === "object" && value !== null && "pauseMs" in value;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<{ kind: string }> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
