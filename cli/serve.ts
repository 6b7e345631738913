import type { MockOptions } from "../mocks/options.ts";
import type { ServeValues } from "./command-line.ts";

import { OptionError, parseOptions } from "../mocks/options.ts";
import { defaultHost, defaultPort, startParsed } from "../mocks/start-mock.ts";
import { loadState, saveState } from "./state-file.ts";
import { banner, readyLine } from "./ready.ts";

/** Serves until a signal ends it; returns the exit status. */
export async function serve({ values }: { values: ServeValues }): Promise<number> {
  const options = parseOptions(mockOptions(values), flagName);
  const port = parsePort(values.port);
  const host = text(values.host) ?? defaultHost;
  const stateFile = text(values.state);
  // Read first: a file that does not fit is reported before anything listens.
  const saved = stateFile === undefined ? undefined : await loadState(stateFile);

  const ended = signalled();
  const mock = await startParsed(options, { port, host, ownProcess: true });
  if (saved) await mock.restoreAll(saved);
  if (values.json) process.stdout.write(`${JSON.stringify(readyLine(mock))}\n`);
  else if (!values.quiet) process.stdout.write(banner(mock, options));

  await ended;
  await mock.close();
  if (stateFile !== undefined) await saveState(stateFile, mock.snapshotAll());
  return 0;
}

function mockOptions(values: ServeValues): MockOptions {
  const given: Record<keyof MockOptions, string | true | undefined> = {
    seed: values.seed,
    grace: values.grace,
    tokenTtl: values["token-ttl"],
    signupLimit: values["signup-limit"],
    novastackRpm: values["novastack-rpm"],
    latency: values.latency,
    cors: values.cors,
    trustProxy: values["trust-proxy"],
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** `tokenTtl` as `--token-ttl`. */
const flagName = (option: string) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const text = (value: string | true | undefined) => (typeof value === "string" ? value : undefined);

function parsePort(value: string | true | undefined): number {
  if (value === undefined) return defaultPort;
  const port = Number(value);
  if (value !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new OptionError(`--port: '${value}' is not a port; expected a number from 0 to 65535`);
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const onSignal = () => {
      process.once("SIGINT", () => process.exit(0));
      process.once("SIGTERM", () => process.exit(0));
      resolve();
    };
    process.once("SIGINT", onSignal);
    process.once("SIGTERM", onSignal);
  });
}
