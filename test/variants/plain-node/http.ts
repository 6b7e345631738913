import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

import type { Choices } from "./choices.ts";

export type Ask = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  /** The parsed body; undefined where it is not JSON. */
  json: unknown;
  ip: string;
};

/** A text body is sent as it is, any other as JSON. */
export type Reply = { status: number; body?: unknown; type?: string; headers?: Record<string, string> };

/** Answers requests on any free port of the loopback interface. */
export async function listen(answer: (ask: Ask) => Reply | Promise<Reply>, choices: Choices) {
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = choices.idleMs;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const url = new URL(request.url ?? "/", "http://backend");
    const { status, body, type, headers } = await answer({
      method: request.method ?? "GET",
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: request.headers,
      json: parse(Buffer.concat(parts).toString()),
      ip: request.socket.remoteAddress ?? "?",
    });
    if (choices.delayMs > 0) await sleep(choices.delayMs);
    const text = typeof body === "string" ? body : JSON.stringify(body, null, choices.pretty ? 2 : 0);
    const all: Record<string, string> = { "x-powered-by": "plain node", ...headers };
    if (body !== undefined) all["content-type"] = type ?? choices.contentType;
    if (choices.idleMs === 0) all["connection"] = "close";
    if (!choices.chunked && body !== undefined) all["content-length"] = String(Buffer.byteLength(text));
    response.writeHead(status, all);
    if (body === undefined) response.end();
    else if (choices.chunked) for (const part of text.match(/[^]{1,20}/g) ?? []) response.write(part);
    else response.write(text);
    response.end();
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The key in the Authorization header; undefined where there is none. */
export function bearer({ headers }: Ask): string | undefined {
  return /^bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}

/** A text field of a JSON body; undefined where it is missing, empty or something else. */
export function textField(json: unknown, name: string): string | undefined {
  const value = typeof json === "object" && json !== null ? (json as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
