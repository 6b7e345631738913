import type { Handle, Incoming, Reply, ReplyBody } from "../core/exchange.ts";

import { OutOfMemory } from "../core/budget.ts";
import { BodyTooLarge, ConnectionCut, isStreamed, iteratorOf } from "../core/exchange.ts";

/** Answers a `Request`; `target` is its path and query as the mock knows them. Rejects as a `Handle` does. */
export async function answerFetch(handle: Handle, request: Request, clientIp: string, target?: string) {
  const reply = await handle(incomingOf(request, clientIp, target ?? targetOf(request.url)));
  // Whoever is in the same process holds it from here on.
  reply.release?.();
  return responseOf(reply);
}

function incomingOf(request: Request, clientIp: string, target: string): Incoming {
  return {
    method: request.method,
    target,
    host: hostOf(request.url),
    clientIp,
    header: (name) => request.headers.get(name) ?? undefined,
    readBody: (maxBytes, take) => readBody(request, maxBytes, take),
    signal: () => request.signal,
  };
}

async function readBody(
  request: Request,
  maxBytes: number,
  take: (bytes: number) => boolean = () => true,
): Promise<Uint8Array> {
  const announced = request.headers.get("content-length");
  if (announced !== null && Number(announced) > maxBytes) throw new BodyTooLarge();
  if (announced !== null && !take(Number(announced))) throw new OutOfMemory();
  if (announced !== null) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > maxBytes) {
      void reader?.cancel().catch(() => undefined);
      throw new BodyTooLarge();
    }
    if (!take(read.value.byteLength)) throw new OutOfMemory();
    chunks.push(read.value);
  }
  return joined(chunks, size);
}

/** The chunks of a body as one. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function responseOf({ status, headers, body, cut }: Reply): Response {
  if (cut !== undefined) return new Response(cutStream(body, cut), { status, headers });
  if (!isStreamed(body)) return new Response(body as string | Uint8Array<ArrayBuffer> | null, { status, headers });
  return new Response(pulledStream(body), { status, headers });
}

/** A stream that makes the pieces as they are read. */
function pulledStream(body: Iterable<string> | AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = iteratorOf(body);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    // Nothing is made before somebody reads.
    { highWaterMark: 0 },
  );
}

function cutStream(body: ReplyBody, reason: string): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (body instanceof Uint8Array) controller.enqueue(body);
    },
    async pull(controller) {
      // Not at once: what was sent before the cut arrives first, as it does over a real connection.
      await new Promise((resolve) => setTimeout(resolve));
      controller.error(new ConnectionCut(reason));
    },
  });
}

/** `http://host/path?query` as `/path?query`. */
function targetOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  return start === -1 ? "/" : url.slice(start);
}

function hostOf(url: string): string {
  const start = url.indexOf("://") + 3;
  const end = url.indexOf("/", start);
  return (end === -1 ? url.slice(start) : url.slice(start, end)).toLowerCase();
}
