import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

import { createServer } from "node:http";

import type { Handle } from "../core/exchange.ts";

import { limits } from "../core/limits.ts";
import { plainText } from "../pipeline/reply.ts";
import { createSender, incomingOf } from "./node-exchange.ts";

/** A server that listens. */
export type NodeServer = {
  readonly port: number;
  /** The address that it is bound to. */
  readonly address: string;
  /** Stops listening, lets requests under way end for a moment, and cuts the rest off. */
  close(): Promise<void>;
};

/** A port that cannot be listened on; the message says which and what to do. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** How long a client may take, in milliseconds. */
export type Timeouts = {
  /** For the headers of a request, and for the first of them on a new connection. */
  readonly headersMs: number;
  /** For a request with its body. */
  readonly requestMs: number;
  /** For the next byte of an answer to be read. */
  readonly readMs: number;
  /** How often it is looked at who is late. */
  readonly checkMs: number;
};

const timeouts: Timeouts = { headersMs: 10_000, requestMs: 60_000, readMs: 30_000, checkMs: 5_000 };

const keepAliveMs = 5_000;
/** It is the proxy that ends a connection which is idle: the mock would now and then do so while a request is on its way. */
const proxyKeepAliveMs = 120_000;

/** How long requests under way may go on when the server closes, in milliseconds. */
const closingGraceMs = 400;

/**
 * Serves a mock over HTTP.
 *
 * @throws ListenError where the address cannot be listened on
 */
export async function listen(
  handle: Handle,
  {
    port,
    host,
    isBehindProxy = false,
    timeouts: { headersMs, requestMs, readMs, checkMs } = timeouts,
  }: { port: number; host: string; isBehindProxy?: boolean; timeouts?: Timeouts },
): Promise<NodeServer> {
  const send = createSender(readMs);
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkMs,
      keepAliveTimeout: isBehindProxy ? proxyKeepAliveMs : keepAliveMs,
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => {
      const incoming = incomingOf(request, response);
      if (typeof incoming === "string")
        return send(response, plainText(400, `novamock: ${incoming}\n`, { connection: "close" }));
      handle(incoming).then(
        (reply) => send(response, reply),
        // There is to be no answer.
        () => response.socket?.resetAndDestroy(),
      );
    },
  );
  server.maxConnections = limits.connections;
  server.on("clientError", rejectConnection);

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new ListenError(listenProblem(error, host, port))));
    server.listen(port, host, resolve);
  });
  const { port: boundPort, address } = server.address() as AddressInfo;
  return {
    port: boundPort,
    address,
    close: () =>
      new Promise((resolve) => {
        const cutOff = setTimeout(() => server.closeAllConnections(), closingGraceMs);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Answers what never became a request, in one line, and ends the connection. */
function rejectConnection({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  const [status, reason] = problems[code ?? ""] ?? ["400 Bad Request", "this is not a valid HTTP/1.1 request"];
  // In the middle of an answer it would be taken for a part of it. Node itself looks here, too.
  const isAnswering = (socket as { _httpMessage?: { headersSent: boolean } | null })._httpMessage?.headersSent;
  if (socket.writable && !isAnswering) {
    const text = `novamock: ${reason}\n`;
    const headers = `Connection: close\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}`;
    socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${text}`, () => socket.destroy());
  } else socket.destroy();
}

const problems: Record<string, [status: string, reason: string]> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    `the headers are larger than ${limits.headerBytes / 1024} KiB`,
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ["413 Payload Too Large", "a chunk's extensions are too large"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "the request took too long to come"],
};

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} on ${host} is in use; choose another with --port, or 0 for any`;
  if (code === "EACCES")
    return `port ${port} on ${host} may not be used by this user; choose one above 1023 with --port`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine; see --host`;
  return `cannot listen on ${host}:${port}: ${message}`;
}
