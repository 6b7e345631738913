import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

import type { Exchange } from "./exchange.ts";

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

/** Creates a client whose requests, bodies included, take at most `timeoutMs` each. */
export function createHttpClient({ timeoutMs }: { timeoutMs: number }): HttpClient {
  const options = { keepAlive: true, maxSockets: 32 };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  return {
    send: (request) => send(request, agents, timeoutMs),
    close: () => Object.values(agents).forEach((agent) => agent.destroy()),
  };
}

type Agents = { "http:": HttpAgent; "https:": HttpsAgent };

function send(asked: HttpRequest, agents: Agents, timeoutMs: number): Promise<Exchange> {
  const { method, url, headers = {}, body, localAddress } = asked;
  const started = performance.now();
  const isText = typeof body === "string";
  const sent = {
    method,
    url,
    requestHeaders: headers,
    requestBody: body === undefined ? null : isText ? body : `(${body.byteLength} bytes)`,
    clientIp: localAddress ?? null,
  };
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let status = 0;
    let received: Record<string, string> = {};
    let finished = false;
    const finish = (problem: string | null) => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      const text = Buffer.concat(chunks).toString("utf8");
      const ms = Math.round(performance.now() - started);
      resolve({ ...sent, status, headers: received, text, json: parsed(text), problem, ms });
    };
    const { protocol } = new URL(url);
    const start = protocol === "https:" ? httpsRequest : httpRequest;
    const request = start(
      url,
      {
        method,
        headers: body === undefined ? headers : { ...headers, "content-length": Buffer.byteLength(body) },
        agent: agents[protocol as keyof Agents],
        ...(localAddress !== undefined && { localAddress }),
      },
      (response) => {
        status = response.statusCode ?? 0;
        received = joined(response.headers);
        response.on("data", (chunk: Buffer) => {
          size += chunk.byteLength;
          if (size <= maxBytes) chunks.push(chunk);
          else {
            finish("a body of more than 1 MiB");
            request.destroy();
          }
        });
        response.on("end", () => finish(null));
        response.on("error", (error) => finish(described(error)));
        response.on("close", () => finish("the connection closed before the end of the body"));
      },
    );
    const timer = setTimeout(() => {
      finish(`no ${status === 0 ? "answer" : "end of the answer"} within ${timeoutMs} ms`);
      request.destroy();
    }, timeoutMs);
    request.on("error", (error) => finish(described(error)));
    request.end(body);
  });
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
