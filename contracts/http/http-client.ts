import type { ClientRequest } from "node:http";
import type { Duplex } from "node:stream";

import { createHash } from "node:crypto";
import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

import type { Exchange } from "./exchange.ts";

import { atMost } from "./at-most.ts";
import { collectBytes, parseBody } from "./response-body.ts";
import { userAgent } from "./user-agent.ts";

export type HttpRequest = {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** The loopback address to call from. */
  localAddress?: string;
};

/** Sends requests, follows no redirects, and never rejects: what goes wrong stands in the exchange. */
export type HttpClient = { send(request: HttpRequest): Promise<Exchange>; close(): void };

const maxBytes = 1024 * 1024;
const mostInterim = 100;

// A small server lets no more than five connections wait until it accepts them, and leaves the others without a word.
const mostFresh = 4;
// One that is seen to work side by side accepts a connection soon, however long it takes to answer.
const acceptMs = 10;
// More would open connections for a moment's need, and overwhelm what takes one after the other; one that is slow, and
// seen to work side by side, is waited for in fewer rounds.
const mostAtOnce = 48;
const mostSideBySide = 128;
// A target may close a connection that nobody uses at any time, which must not be the moment of its next use.
const mostIdleMs = 300;

/** Creates a client whose requests, bodies included, take at most `timeoutMs` each; over one connection, or over several. */
export function createHttpClient({ timeoutMs, kept = false }: { timeoutMs: number; kept?: boolean }): HttpClient {
  const options = { keepAlive: true, ...(kept ? { maxSockets: 1 } : { timeout: mostIdleMs }) };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  const watched = Object.values(agents).map(openFewAtOnce);
  const inTurn = atMost(() => (watched.some((each) => each.isSideBySide()) ? mostSideBySide : mostAtOnce));
  return {
    send: (request) => inTurn(() => send(request, agents, timeoutMs)),
    close: () => Object.values(agents).forEach((agent) => agent.destroy()),
  };
}

/** Holds new connections back while others wait to be accepted, which shows at their first answer at the latest. */
function openFewAtOnce(agent: HttpAgent): { isSideBySide: () => boolean } {
  const connect = agent.createConnection.bind(agent);
  const waiting: (() => void)[] = [];
  let fresh = 0;
  let last: readonly FirstAnswer[] = [];
  let isSideBySide = false;
  // Apart from the request, which its socket would hold with its answer for as long as it is kept.
  const watch = (socket: Duplex) => {
    fresh++;
    const opened = performance.now();
    const goOn = once(() => {
      fresh--;
      waiting.shift()?.();
    });
    socket.once("close", goOn).once("data", () => {
      last = [...last.slice(1 - mostFresh), { opened, at: performance.now() }];
      isSideBySide ||= areTogether(last);
      goOn();
    });
    if (isSideBySide) socket.once("connect", () => setTimeout(goOn, acceptMs));
  };
  agent.createConnection = (options, callback) => {
    const open = () => {
      const socket = connect(options);
      if (!socket) return;
      watch(socket);
      callback?.(null, socket);
    };
    if (fresh < mostFresh) open();
    else waiting.push(open);
    return undefined;
  };
  return { isSideBySide: () => isSideBySide };
}

/** When a connection was opened, and when its first answer came. */
type FirstAnswer = { readonly opened: number; readonly at: number };

/** Whether answers have come at nearly the same time, which those of a server that takes one after the other cannot. */
function areTogether(answers: readonly FirstAnswer[]): boolean {
  const ends = answers.map(({ at }) => at);
  const shortest = Math.min(...answers.map(({ opened, at }) => at - opened));
  const spread = Math.max(...ends) - Math.min(...ends);
  return answers.length === mostFresh && shortest > 2 * acceptMs && spread < shortest / 5;
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

type Agents = { "http:": HttpAgent; "https:": HttpsAgent };

function send(asked: HttpRequest, agents: Agents, timeoutMs: number): Promise<Exchange> {
  const { method, url, headers = {}, body, localAddress } = asked;
  let started = performance.now();
  const isText = typeof body === "string";
  const sent = {
    method,
    url,
    requestHeaders: headers,
    requestBody: body === undefined ? null : isText ? body : `(${body.byteLength} bytes)`,
    clientIp: localAddress ?? null,
  };
  return new Promise((resolve) => {
    const collector = collectBytes(maxBytes);
    let status = 0;
    let received: Record<string, string> = {};
    let interim = 0;
    let finished = false;
    const finish = (problem: string | null) => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      const bytes = collector.bytes();
      const text = bytes.toString("utf8");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const ms = Math.round(performance.now() - started);
      resolve({ ...sent, status, headers: received, text, sha256, json: parseBody(text), problem, ms });
    };
    const { protocol } = new URL(url);
    const start = () =>
      (protocol === "https:" ? httpsRequest : httpRequest)(
        url,
        {
          method,
          headers: {
            "user-agent": userAgent,
            ...headers,
            ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
          },
          agent: agents[protocol as keyof Agents],
          // `localhost` may be ::1 first, which no 127.x.y.z can call.
          ...(localAddress !== undefined && { localAddress, family: 4 }),
        },
        (response) => {
          status = response.statusCode ?? 0;
          received = joined(response.headers);
          response.on("data", (chunk: Buffer) => {
            if (collector.add(chunk)) return;
            finish("a body of more than 1 MiB");
            response.destroy();
          });
          response.on("end", () => finish(packed(received)));
          response.on("error", (error) => finish(described(error)));
          response.on("close", () => finish("the connection closed before the end of the body"));
        },
      );
    let request: ClientRequest | undefined;
    let timer: NodeJS.Timeout | undefined;
    // From when it has a connection: the wait for one is the client's own.
    const startTimer = () => {
      started = performance.now();
      timer ??= setTimeout(() => {
        finish(`no ${status === 0 ? "answer" : "end of the answer"} within ${timeoutMs} ms`);
        request?.destroy();
      }, timeoutMs);
    };
    const begin = () => {
      const begun = start();
      request = begun;
      let isAgain = false;
      begun.on("socket", startTimer);
      begun.on("error", (error: NodeJS.ErrnoException) => {
        // The target closed the connection while it was not used.
        isAgain = !finished && begun.reusedSocket && status === 0 && closedCodes.has(error.code ?? "");
        if (isAgain) begin();
        else finish(described(error));
      });
      begun.on("information", () => {
        if (++interim <= mostInterim) return;
        finish(`more than ${mostInterim} interim answers (1xx)`);
        begun.destroy();
      });
      begun.on("close", () => isAgain || finish("the connection closed without an answer"));
      begun.end(body);
    };
    try {
      begin();
    } catch (error) {
      // A key with a line break in it for one, which no header can carry.
      finish(`cannot be sent: ${(error as Error).message}`);
    }
  });
}

const closedCodes = new Set(["ECONNRESET", "EPIPE"]);

/** Nobody has asked for anything but the plain body. */
function packed({ "content-encoding": encoding = "identity" }: Record<string, string>): string | null {
  return encoding === "identity" || encoding === ""
    ? null
    : `a body compressed with ${encoding}, which was not asked for: no Accept-Encoding was sent`;
}

function described(error: NodeJS.ErrnoException): string {
  const known: Record<string, string> = {
    ECONNREFUSED: "connection refused",
    ECONNRESET: "connection reset",
    ENOTFOUND: "the host name is unknown",
    EADDRNOTAVAIL: "this machine has no such source address",
    EPIPE: "connection reset",
  };
  return known[error.code ?? ""] ?? error.message;
}

function joined(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
}
