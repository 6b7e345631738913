import type { OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

import { createServer as createHttpServer } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { gzipSync } from "node:zlib";

/** A target that nobody would want to be called by or to call. */
export type HostileTarget = { url: string; close(): Promise<void> };

/** Starts an HTTP server that misbehaves. */
export function startHttp(answer: RequestListener): Promise<HostileTarget> {
  const server = createHttpServer((request, response) => {
    response.on("error", () => undefined);
    request.resume();
    answer(request, response);
  });
  return started(server);
}

/** Starts a server that writes whatever it likes to whoever connects and has asked something. */
export function startTcp(answer: (socket: Socket, asked: string) => void): Promise<HostileTarget> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (asked) => answer(socket, String(asked)));
  });
  return started(server);
}

/** Answers everything with one status and body. */
export function always(status: number, body: string | Buffer, type = "application/json"): RequestListener {
  return (_request, response) => void response.writeHead(status, { "content-type": type }).end(body);
}

/** Answers with a body that never ends, as fast as it is read. */
export function endlessly(chunk: string, response: ServerResponse, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(200, { "content-type": "application/json", ...headers });
  const goOn = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", goOn);
  goOn();
}

/** Answers with 64 KB that are 64 MB once they are unpacked. */
export function bomb(): RequestListener {
  const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, "a"));
  return (_request, response) =>
    void response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(packed);
}

/** Writes a text over and over, as fast as it is read. */
export function flood(first: string, chunk: string): (socket: Socket) => void {
  const many = chunk.repeat(100);
  return (socket) => {
    socket.write(first);
    const goOn = () => {
      while (!socket.destroyed && socket.write(many));
    };
    socket.on("drain", goOn);
    goOn();
  };
}

/** Answers the first request, with which the gate looks whether there is a server, and misbehaves then. */
export function startTcpOnceReached(misbehave: (socket: Socket) => void): Promise<HostileTarget> {
  return startTcp((socket, asked) =>
    / \/ HTTP/.test(asked) ? void socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n") : misbehave(socket),
  );
}

/** Answers with an event every few milliseconds, for ever. */
export function drip(event: string, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const timer = setInterval(() => response.write(event), 20);
  response.on("close", () => clearInterval(timer));
}

/** Writes a text, and then another one for ever. */
export function pour(first: string, chunk: string): (socket: Socket) => void {
  return (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(chunk), 5);
    socket.on("close", () => clearInterval(timer));
  };
}

async function started(server: ReturnType<typeof createTcpServer>): Promise<HostileTarget> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
