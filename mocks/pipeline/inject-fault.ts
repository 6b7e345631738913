import type { Abort } from "../core/abort.ts";
import type { Reply } from "../core/exchange.ts";
import type { Fault } from "../core/faults.ts";
import type { Api } from "./api.ts";
import type { StruckRequest } from "./api-traits.ts";

import { aborted, delay } from "../core/abort.ts";
import { ApiError } from "../core/api-error.ts";
import { ConnectionCut, isStreamed } from "../core/exchange.ts";
import { limits } from "../core/limits.ts";

/** How many requests faults hold at the moment, in the whole mock. */
export type Held = { count: number };

/** Lets a fault happen before the request is looked at: throws the rejection or the cut that it stands for. */
export async function injectFault(
  fault: Fault,
  api: Api,
  request: StruckRequest,
  abort: () => Abort,
  held: Held,
): Promise<void> {
  if (fault.delay_ms || fault.connection === "hang") await hold(fault, api, request, abort(), held);
  if (fault.connection === "reset") throw new ConnectionCut(`connection reset by ${fault.id}`);
  if (fault.status === undefined) return;
  const headers: Record<string, string> = {};
  if (fault.retry_after !== undefined) headers["retry-after"] = String(fault.retry_after);
  // A 429 of either API tells when to try again.
  else if (fault.status === 429) headers["retry-after"] = "1";
  const explain = `injected by ${fault.id}; DELETE /_mock/faults/${fault.id} disarms it`;
  const error = api.rejectWithStatus(fault.status, request, { explain, headers });
  throw fault.json ? new ApiError(error.code, error.status, fault.json, { explain, headers }) : error;
}

/** Keeps a request waiting, unless too many wait already: each of them takes memory and a connection. */
async function hold(fault: Fault, api: Api, request: StruckRequest, abort: Abort, held: Held): Promise<void> {
  if (held.count >= limits.heldRequests)
    throw api.rejectWithStatus(503, request, {
      explain: `faults hold ${held.count} requests already, so ${fault.id} cannot hold this one; DELETE /_mock/faults/${fault.id} disarms it`,
    });
  held.count++;
  try {
    if (fault.delay_ms) await delay(fault.delay_ms, abort);
    if (fault.connection === "hang") await aborted(abort);
  } finally {
    held.count--;
  }
}

/**
 * A reply whose body is spoilt, where the fault asks for it: announced as whole and then cut off, or whole and
 * malformed: JSON that ends at its half, or an event stream in which one event does.
 */
export async function corruptBody(fault: Fault, reply: Reply): Promise<Reply> {
  if (fault.body === undefined || reply.body === null) return reply;
  const bytes = await wholeBody(reply.body);
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  if (fault.body === "malformed")
    return { ...reply, body: isEventStream(reply) ? withBrokenEvent(utf8.decode(bytes)) : half };
  const headers = { ...reply.headers, "content-length": String(bytes.byteLength) };
  return { ...reply, headers, body: half, cut: `body cut off by ${fault.id}` };
}

const utf8 = new TextDecoder();
const isEventStream = ({ headers }: Reply) => headers["content-type"]?.startsWith("text/event-stream") === true;

/** A stream that goes on to its end, with an event in its middle that is half of its JSON. */
function withBrokenEvent(stream: string): string {
  const events = stream.split("\n\n");
  // Behind the last event there is nothing, and before that `[DONE]`.
  const middle = Math.max(0, Math.floor((events.length - 2) / 2));
  const event = events[middle]!;
  events[middle] = event.slice(0, Math.ceil(event.length / 2));
  return events.join("\n\n");
}

async function wholeBody(body: NonNullable<Reply["body"]>): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  let text = "";
  if (isStreamed(body)) for await (const piece of body) text += piece;
  else text = body;
  return new TextEncoder().encode(text);
}
