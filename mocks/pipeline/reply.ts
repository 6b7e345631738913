import type { Abort } from "../core/abort.ts";
import type { Reply } from "../core/exchange.ts";
import type { Paced } from "../core/operation.ts";
import type { InPieces } from "../core/json-pieces.ts";
import type { ApiError } from "../core/api-error.ts";

import { jsonPieces } from "../core/json-pieces.ts";
import { withoutSecrets } from "../core/secret.ts";
import { eventBatches, liveEvents, pacedEvents } from "./event-stream.ts";

type Headers = Record<string, string>;

/** The reply to a success: JSON, an event stream, a live feed, bytes or nothing, by what the operation returned. */
export function success(status: number, headers: Headers, output: unknown, abort: () => Abort): Reply {
  if (output === undefined) return { status, headers, body: null };
  if (output instanceof Uint8Array) return reply(status, headers, "application/octet-stream", output);
  if (isLive(output)) {
    headers["cache-control"] = "no-store";
    return reply(status, headers, eventStream, liveEvents(output));
  }
  if (isIterable(output)) {
    headers["cache-control"] = "no-cache";
    return reply(status, headers, eventStream, eventBatches(output));
  }
  if (isPaced(output)) {
    headers["cache-control"] = "no-cache";
    return reply(status, headers, eventStream, pacedEvents(output.paced, abort()));
  }
  if (isInPieces(output)) return reply(status, headers, json, wholeOrPieces(output.inPieces));
  if (isLong(output)) return reply(status, headers, json, wholeOrPieces(output));
  return reply(status, headers, json, JSON.stringify(output));
}

/** Whether a field of an output is a list that may take long to write. */
function isLong(output: unknown): boolean {
  if (typeof output !== "object") return false;
  for (const field in output) {
    const value: unknown = output[field as never];
    if (Array.isArray(value) && value.length > 4) return true;
  }
  return false;
}

/** The JSON of a value in one text, where that is not too long, since most clients would rather know its length. */
function wholeOrPieces(value: unknown): Reply["body"] {
  const pieces = jsonPieces(value);
  let begun = "";
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    begun += next.value;
    if (begun.length > longestWhole) return prepended(begun, pieces);
  }
  return begun;
}

const longestWhole = 1024 * 1024;

function* prepended(first: string, pieces: Iterable<string>): Generator<string> {
  yield first;
  yield* pieces;
}

/** The reply to a rejection, in the API's envelope. */
export function rejection(error: ApiError, headers: Headers): Reply {
  Object.assign(headers, error.headers);
  return reply(error.status, headers, json, withoutSecrets(JSON.stringify(error.body)));
}

/** A reply of the mock itself, where no API is addressed. */
export function plainText(status: number, text: string, headers: Headers = {}): Reply {
  return reply(status, { ...headers }, "text/plain; charset=utf-8", text);
}

/** One line of printable ASCII, which is all that a header can carry everywhere. */
export function headerLine(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, (other) => (other === "…" ? "..." : "?")).slice(0, 500);
}

const json = "application/json";
const eventStream = "text/event-stream; charset=utf-8";

function reply(status: number, headers: Headers, contentType: string, body: Reply["body"]): Reply {
  headers["content-type"] = contentType;
  return { status, headers, body };
}

function isLive(value: unknown): value is AsyncIterableIterator<{ kind: string }> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function isPaced(value: unknown): value is Paced<unknown> {
  return typeof value === "object" && value !== null && "paced" in value;
}

function isInPieces(value: unknown): value is InPieces {
  return typeof value === "object" && value !== null && "inPieces" in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
