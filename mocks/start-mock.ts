import type { ParsedOptions, MockOptions } from "./core/options.ts";
import type { MisbehaviourName } from "./misbehaviours/index.ts";
import type { Mock, InternalOptions, State } from "./mock.ts";

import { checkControlToken, newControlToken } from "./pipeline/control-token.ts";
import { isLoopback, loopbackHostNames } from "./pipeline/guard.ts";
import { readConsole } from "./adapters/node-console.ts";
import { trustIn } from "./adapters/node-trust.ts";
import { listen } from "./adapters/node-server.ts";
import { buildMock } from "./mock.ts";
import { parseOptions, rejectUnknownOptions } from "./core/options.ts";

/** Where a mock listens. */
export type ServerOptions = {
  /** `0` for any free port. Default: 6682. */
  port?: number;
  /** Default: 127.0.0.1. */
  host?: string;
  /**
   * What the control API wants as `Authorization: Bearer`. Default: nothing on loopback, and elsewhere a token made at
   * the start. The mock's own handles need none.
   */
  controlToken?: string;
  /** One of the ways to be wrong on purpose that `novamock serve --misbehaviours` lists. Default: none. */
  misbehave?: MisbehaviourName;
};

/** A mock that listens on a port. */
export type RunningMock = Mock & {
  readonly url: string;
  readonly port: number;
  /** What the control API wants as its Bearer token; null where it wants none. */
  readonly controlToken: string | null;
  /** Whether other machines can reach it. */
  readonly isExposed: boolean;
};

export const defaultPort = 6682;
export const defaultHost = "127.0.0.1";

/**
 * Starts a mock on a port.
 *
 * @throws OptionError where an option cannot be used
 * @throws ListenError where the port cannot be listened on
 */
export async function startMock(options: MockOptions & ServerOptions = {}): Promise<RunningMock> {
  rejectUnknownOptions(options, ["port", "host", "controlToken", "misbehave"] satisfies (keyof ServerOptions)[]);
  const { port, host, controlToken, misbehave } = options;
  if (controlToken !== undefined) checkControlToken(controlToken, "controlToken");
  return startParsed(parseOptions(options), {
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(controlToken !== undefined && { controlToken }),
    ...(misbehave !== undefined && (await loadMisbehaviour(misbehave, "misbehave"))),
  });
}

/** A misbehaviour; loaded by those only who want one. */
export async function loadMisbehaviour(name: string, option: string) {
  const { misbehaving } = await import("./misbehaviours/index.ts");
  return misbehaving(name, option);
}

type Wiring = ServerOptions & Omit<InternalOptions, "url" | "admission">;

/** Starts a mock from options that were checked already. */
export async function startParsed(options: ParsedOptions, wiring: Wiring): Promise<RunningMock> {
  return (await startWithState(options, wiring)).mock;
}

/** The same, for somebody who keeps the state elsewhere; after `leave`, `/_mock/ready` tells that the mock is about to end. */
export async function startWithState(
  options: ParsedOptions,
  { port = defaultPort, host = defaultHost, controlToken: givenToken, ...wiring }: Wiring,
): Promise<{ mock: RunningMock; state: State; leave(): void }> {
  // The port may be any, so the mock learns its address only after the server listens.
  let built: ReturnType<typeof buildMock> | undefined;
  const server = await listen((incoming) => built!.handle(incoming), {
    port,
    host,
    isBehindProxy: options.trustProxy.length > 0,
  });
  const url = `http://${reachableName(host)}:${server.port}`;
  const isExposed = !isLoopback(server.address);
  const controlToken = givenToken ?? (isExposed ? newControlToken() : null);
  // Elsewhere than on loopback the mock cannot know what it is called.
  const hostNames = isExposed ? null : loopbackHostNames(host);
  built = buildMock(options, {
    ...wiring,
    admission: { hostNames, pages: options.cors, controlToken },
    consoleFiles: readConsole(),
    trusts: trustIn(options.trustProxy),
    url,
  });
  const { mock, state, leave } = built;
  const close = async () => {
    await mock.close();
    await server.close();
  };
  const running = {
    ...mock,
    url,
    port: server.port,
    controlToken,
    isExposed,
    close,
    [Symbol.asyncDispose]: close,
  };
  return { mock: running, state, leave };
}

/** The name under which this machine reaches a server that listens there; all addresses have none themselves. */
function reachableName(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
