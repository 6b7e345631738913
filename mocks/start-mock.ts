import type { ParsedOptions, MockOptions } from "./options.ts";
import type { Mock, Wiring } from "./mock.ts";

import { hostNamesFor } from "./http/guard.ts";
import { listen } from "./http/node-server.ts";
import { buildMock } from "./mock.ts";
import { parseOptions, refuseUnknownOptions } from "./options.ts";

/** Where a mock listens. */
export type ServerOptions = {
  /** `0` for any free port. Default: 6682. */
  port?: number;
  /** Default: 127.0.0.1. */
  host?: string;
};

/** A mock that listens on a port. */
export type RunningMock = Mock & { readonly url: string; readonly port: number };

export const defaultPort = 6682;
export const defaultHost = "127.0.0.1";

/**
 * Starts a mock on a port.
 *
 * @throws OptionError where an option cannot be used
 * @throws ListenError where the port cannot be listened on
 */
export async function startMock(options: MockOptions & ServerOptions = {}): Promise<RunningMock> {
  refuseUnknownOptions(options, ["port", "host"] satisfies (keyof ServerOptions)[]);
  return startParsed(parseOptions(options), options);
}

/** Starts a mock from options that were checked already. */
export async function startParsed(
  options: ParsedOptions,
  {
    port = defaultPort,
    host = defaultHost,
    ownProcess = false,
    ...wiring
  }: ServerOptions & Omit<Wiring, "url"> & { ownProcess?: boolean },
): Promise<RunningMock> {
  // The port may be any, so the mock learns its address only after the server listens.
  let built: ReturnType<typeof buildMock> | undefined;
  const server = await listen((request, info) => built!.handle(request, info), { port, host, ownProcess });
  const url = `http://${reachableName(host)}:${server.port}`;
  built = buildMock(options, { hostNames: hostNamesFor(host), ...wiring, url });
  const { close } = built.mock;
  return {
    ...built.mock,
    url,
    port: server.port,
    async close() {
      await close();
      await server.close();
    },
  };
}

/** The name under which this machine reaches a server that listens there; all addresses have none themselves. */
function reachableName(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
