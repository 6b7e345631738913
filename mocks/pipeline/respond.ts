import type { ApiError } from "../core/api-error.ts";
import type { Route } from "./routes.ts";

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

/** Server-sent events, one a value, produced as fast as they are read, with `[DONE]` at the end. */
function eventStream(values: Iterable<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = values[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let batch = "";
      while (batch.length < batchLength) {
        const { done, value } = iterator.next();
        batch += done ? "data: [DONE]\n\n" : `data: ${JSON.stringify(value)}\n\n`;
        if (!done) continue;
        controller.enqueue(encoder.encode(batch));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(batch));
    },
  });
}

function isAsyncIterable(value: unknown): value is AsyncIterable<{ kind: string }> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
