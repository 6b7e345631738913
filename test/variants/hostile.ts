import type { RequestListener, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

import { createServer as createHttpServer } from "node:http";
import { createServer as createTcpServer } from "node:net";

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
export function startTcp(answer: (socket: Socket) => void): Promise<HostileTarget> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => answer(socket));
  });
  return started(server);
}

/** Answers everything with one status and body. */
export function always(status: number, body: string | Buffer, type = "application/json"): RequestListener {
  return (_request, response) => void response.writeHead(status, { "content-type": type }).end(body);
}

/** Answers with a body that never ends, as fast as it is read. */
export function endlessly(chunk: string, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const goOn = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", goOn);
  goOn();
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
