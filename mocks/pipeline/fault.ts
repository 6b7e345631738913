import type { Abort } from "../core/abort.ts";
import type { Fault } from "../core/faults.ts";
import type { Api } from "./api.ts";

import { limits } from "../core/limits.ts";

/** Thrown where a fault cuts the connection: there is no response, and a client of fetch sees a network error. */
export class ConnectionCut extends TypeError {
  constructor(reason: string) {
    super(`fetch failed: ${reason}`);
    this.name = "ConnectionCut";
  }
}

/** How many requests faults hold at the moment. */
export type Held = { count: number };

/** Lets a fault strike before the request is handled; throws the rejection or the cut that it stands for. */
export async function injectFault(fault: Fault, api: Api, now: number, abort: Abort, held: Held): Promise<void> {
  if (fault.delay_ms || fault.connection === "hang") await hold(fault, api, now, abort, held);
  if (fault.connection === "reset") throw new ConnectionCut(`connection reset by ${fault.id}`);
  if (fault.status === undefined) return;
  const headers: Record<string, string> = {};
  if (fault.retry_after !== undefined) headers["retry-after"] = String(fault.retry_after);
  // A 429 of either API tells when to try again.
  else if (fault.status === 429) headers["retry-after"] = "1";
  throw api.rejectWithStatus(fault.status, now, {
    explain: `injected by ${fault.id}; DELETE /_mock/faults/${fault.id} disarms it`,
    headers,
  });
}

/** Keeps a request waiting, unless too many wait already: each of them takes memory and a connection. */
async function hold(fault: Fault, api: Api, now: number, abort: Abort, held: Held): Promise<void> {
  if (held.count >= limits.heldRequests)
    throw api.rejectWithStatus(503, now, {
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

const truncated = new WeakMap<Response, Uint8Array>();

/** The bytes that a truncated response still sends; undefined where the response is whole. */
export function truncatedPart(response: Response): Uint8Array | undefined {
  return truncated.get(response);
}

/** Corrupts the body of a response where the fault asks for it. */
export async function corruptBody(fault: Fault, response: Response): Promise<Response> {
  if (fault.body === undefined) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  const headers = new Headers(response.headers);
  const { status } = response;
  if (fault.body === "malformed") return new Response(half, { status, headers });
  headers.set("content-length", String(bytes.byteLength));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(half),
    async pull(controller) {
      // Not at once: what was sent before the cut arrives first, as it does over a real connection.
      await new Promise((resolve) => setTimeout(resolve));
      controller.error(new ConnectionCut(`body cut off by ${fault.id}`));
    },
  });
  const cut = new Response(stream, { status, headers });
  truncated.set(cut, half);
  return cut;
}

/** Waits until the abort, and rejects then. */
function aborted(abort: Abort): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = () => reject(abort.reason());
    if (abort.isAborted()) onAbort();
    else abort.listen(onAbort);
  });
}

/** Waits real milliseconds; rejects when it is aborted first. */
export function delay(ms: number, abort: Abort): Promise<void> {
  return new Promise((resolve, reject) => {
    if (abort.isAborted()) return reject(abort.reason());
    const timer = setTimeout(() => {
      unsubscribe();
      resolve();
    }, ms);
    const unsubscribe = abort.listen(() => {
      clearTimeout(timer);
      reject(abort.reason());
    });
  });
}
