import type { AddressInfo, Server } from "node:net";

import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** A server that only occupies a port of the loopback address. */
export async function occupyPort(port = 0): Promise<{ port: number; release(): Promise<void> }> {
  const server: Server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * A port for a server that cannot choose one and tell it. It lies below those that systems give to whoever asks for any,
 * so that nobody is given it before the server takes it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const isFree = await occupyPort(port).then(
      async ({ release }) => release().then(() => true),
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") throw error;
        return false;
      },
    );
    if (isFree) return port;
  }
}
