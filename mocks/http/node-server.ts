import type { HttpBindings } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

import type { Handle } from "./handler.ts";

import { truncatedPart } from "./fault.ts";

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

/** How long requests under way may go on when the server closes, in milliseconds. */
const closingGraceMs = 400;

/**
 * Serves the handler over HTTP. `ownProcess` allows the adapter to put its lighter `Request` and `Response` in
 * place of the global ones, which nobody should do in somebody else's process.
 *
 * @throws ListenError where the address cannot be listened on
 */
export async function listen(
  handle: Handle,
  { port, host, ownProcess }: { port: number; host: string; ownProcess: boolean },
): Promise<NodeServer> {
  const server = createAdaptorServer({
    overrideGlobalObjects: ownProcess,
    serverOptions: { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 },
    async fetch(request, bindings) {
      const { incoming, outgoing } = bindings as HttpBindings;
      try {
        const response = await handle(request, { clientIp: incoming.socket.remoteAddress ?? "unknown" });
        const part = truncatedPart(response);
        if (!part) return response;
        // The adapter would take the cut for a failure of its own, and print it.
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.write(part, () => outgoing.destroy());
        return RESPONSE_ALREADY_SENT;
      } catch {
        // The handler only throws where there is to be no answer.
        outgoing.socket?.resetAndDestroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  }) as Server;

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

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} on ${host} is in use; choose another with --port, or 0 for any`;
  if (code === "EACCES")
    return `port ${port} on ${host} may not be used by this user; choose one above 1023 with --port`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine; see --host`;
  return `cannot listen on ${host}:${port}: ${message}`;
}
