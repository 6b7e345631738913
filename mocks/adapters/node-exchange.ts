import type { IncomingMessage, ServerResponse } from "node:http";

import type { Incoming, Reply } from "../core/exchange.ts";

import { OutOfMemory } from "../core/budget.ts";
import { BodyTooLarge, isStreamed, iteratorOf } from "../core/exchange.ts";
import { createTurns } from "../core/turns.ts";
import { joined } from "./fetch.ts";

/** A request of `node:http`; where it could be read in two ways, why it is not read at all. */
export function incomingOf(request: IncomingMessage, response: ServerResponse): Incoming | string {
  const { method = "GET", url = "", headers, socket } = request;
  const [, absoluteHost, absoluteTarget] = url.startsWith("/") ? [] : (/^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? []);
  const host = absoluteHost ?? headers.host;
  if (host === undefined || !isHost(host) || (absoluteHost === undefined && !url.startsWith("/")))
    return "it is not clear which host this request is for";
  // Node keeps the first and says nothing; a proxy on the way may have gone by the other.
  if (hasSecondHost(request.rawHeaders)) return "this request has two Host headers";
  const coding = headers["transfer-encoding"];
  if (coding !== undefined && coding.toLowerCase() !== "chunked")
    return "the only transfer coding that is understood is chunked";
  let abort: AbortController | undefined;
  return {
    method,
    target: absoluteTarget === undefined ? url : absoluteTarget.startsWith("/") ? absoluteTarget : `/${absoluteTarget}`,
    host: host.toLowerCase(),
    clientIp: socket.remoteAddress ?? "unknown",
    header(name) {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    readBody: (maxBytes, take) => readBody(request, maxBytes, take),
    signal: () => (abort ??= abortedWith(response)).signal,
  };
}

/** Sends a reply. */
export type Send = (response: ServerResponse, reply: Reply) => void;

/**
 * Sends the replies of one turn of the event loop together: each write to a socket wakes its client, and while a client
 * runs, this process does not. A reader that takes nothing for `readMs` is cut.
 */
export function createSender(readMs: number): Send {
  let waiting: [ServerResponse, Reply][] = [];
  const flush = () => {
    const replies = waiting;
    waiting = [];
    for (const [response, reply] of replies) sendWhole(response, reply, readMs);
  };
  return (response, reply) => {
    const { release } = reply;
    if (release) {
      if (response.destroyed) release();
      else response.once("close", release);
    }
    if (isStreamed(reply.body)) void sendPieces(response, reply, reply.body, readMs);
    else if (waiting.push([response, reply]) === 1) setImmediate(flush);
  };
}

function sendWhole(response: ServerResponse, { status, headers, body, cut }: Reply, readMs: number): void {
  if (response.destroyed) return;
  if (body === null || isStreamed(body)) {
    if (status !== 204 && response.req.method !== "HEAD") headers["content-length"] = "0";
    response.writeHead(status, headers).end();
  } else if (cut === undefined) {
    headers["content-length"] = String(typeof body === "string" ? Buffer.byteLength(body) : body.byteLength);
    response.writeHead(status, headers).end(body);
    // What fitted into the system's buffers has gone already.
    if (response.socket && response.socket.writableLength > 0) response.setTimeout(readMs);
  } else response.writeHead(status, headers).write(body, () => response.destroy());
}

/** Makes the pieces no faster than they are read. */
async function sendPieces(
  response: ServerResponse,
  { status, headers }: Reply,
  body: Iterable<string> | AsyncIterable<string>,
  readMs: number,
): Promise<void> {
  const pieces = iteratorOf(body);
  const turns = createTurns();
  response.once("close", () => void pieces.return?.());
  response.writeHead(status, headers);
  try {
    for (;;) {
      const { done, value } = await pieces.next();
      if (done || response.destroyed) break;
      if (!response.write(value)) {
        // Node destroys a connection on which nothing moves for that long.
        response.setTimeout(readMs);
        await drained(response);
        response.setTimeout(0);
      }
      // Who reads as fast as the pieces are made would keep everybody else waiting until the last.
      await turns.give();
    }
    response.end();
  } catch {
    // What was sent so far is all that there will be, and the client has to see that it is not whole.
    response.destroy();
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}

function readBody(
  request: IncomingMessage,
  maxBytes: number,
  take: (bytes: number) => boolean = () => true,
): Promise<Uint8Array> {
  const announced = request.headers["content-length"];
  if (Number(announced) > maxBytes) return Promise.reject(new BodyTooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > maxBytes) reject(new BodyTooLarge());
      else if (take(chunk.byteLength)) chunks.push(chunk);
      else reject(new OutOfMemory());
    });
    request.on("end", () => resolve(size > joinedAtOnce ? joinedInTurns(chunks, size) : joined(chunks, size)));
    request.on("close", () => {
      if (!request.readableEnded) reject(new Error("the client left in the middle of its body"));
    });
  });
}

const joinedAtOnce = 8 * 1024 * 1024;

async function joinedInTurns(chunks: readonly Uint8Array[], size: number): Promise<Uint8Array> {
  const turns = createTurns();
  const whole = Buffer.allocUnsafeSlow(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
    await turns.give();
  }
  return whole;
}

/** Aborts where the client leaves before it has its whole answer. */
function abortedWith(response: ServerResponse): AbortController {
  const abort = new AbortController();
  const leave = () => response.writableFinished || abort.abort();
  if (response.req.socket.destroyed) leave();
  else response.once("close", leave);
  return abort;
}

/** Whether a list of names and values names the host a second time. */
function hasSecondHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!;
    if (name.length === 4 && (name === "host" || name.toLowerCase() === "host")) hosts++;
  }
  return hosts > 1;
}

let lastHost = "";

/** Whether a text names a host, with a port or without; most requests name the one that the last one did. */
function isHost(text: string): boolean {
  if (text === lastHost) return true;
  const isOne = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(text);
  if (isOne) lastHost = text;
  return isOne;
}
