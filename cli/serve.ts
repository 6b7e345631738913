import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import type { MockOptions } from "../mocks/core/options.ts";
import type { OnAnyChange } from "../mocks/sandbox/change-feed.ts";
import type { ServeValues } from "./command-line.ts";
import type { StateSaver } from "./state-saver.ts";

import { OptionError, parseDuration, parseOptions } from "../mocks/core/options.ts";
import { checkControlToken } from "../mocks/pipeline/control-token.ts";
import { defaultHost, defaultPort, loadMisbehaviour, startWithState } from "../mocks/start-mock.ts";
import { openStateFile, statePieces } from "./state-file.ts";
import { createStateSaver } from "./state-saver.ts";
import { createGuessLog } from "./guess-log.ts";
import { createRequestLog } from "./request-log.ts";
import { banner, exposureWarning, readyLine } from "./ready.ts";

/** Serves until a signal ends it; returns the exit status. */
export async function serve({ values }: { values: ServeValues }): Promise<number> {
  if (values.misbehaviours) return await listMisbehaviours();
  const options = parseOptions(mockOptions(values), flagName);
  const port = parsePort(values.port);
  const drainMs = parseDuration(filled(values.drain, "--drain", "a duration like 5s") ?? 0, "--drain");
  const host = filled(values.host, "--host", "an address like 127.0.0.1") ?? defaultHost;
  const controlToken = parseToken(values["control-token"]);
  const stateFile = filled(values.state, "--state", "the name of a file");
  // Looked at first: a file that cannot be used is reported before anything listens.
  const file = stateFile === undefined ? undefined : await openStateFile(stateFile, warnOfForeignChange);

  const name = filled(values.misbehave, "--misbehave", "a name that --misbehaviours lists");
  const wrong = name === undefined ? undefined : await loadMisbehaviour(name, "--misbehave");

  const form = filled(values.log, "--log", "text or json") ?? (values.verbose ? "text" : undefined);
  const log = form === undefined ? undefined : createRequestLog(form, (line) => process.stdout.write(line));

  const ended = signalled();
  let saver: StateSaver | undefined;
  const onAnyChange: OnAnyChange = (sandbox, change) => {
    saver?.touch();
    if (log && !values.quiet) log(sandbox, change());
  };
  const { mock, state, leave } = await startWithState(options, {
    port,
    host,
    ...controlToken,
    ...wrong,
    onAnyChange,
    onGuess: createGuessLog(warn),
  });
  if (file) {
    // A server that listens would keep the process alive.
    await file.read(state.restore).catch((error: Error) => mock.close().then(() => Promise.reject(error)));
    const pieces = () => statePieces(state.save());
    saver = createStateSaver({ file, pieces, onProblem: warnOfProblem });
  }
  if (mock.isExposed) process.stderr.write(exposureWarning(host));
  if (values.json) process.stdout.write(`${JSON.stringify(readyLine(mock))}\n`);
  else if (!values.quiet) process.stdout.write(banner(mock, options));
  if (wrong && !values.quiet)
    warn(`this mock misbehaves on purpose (--misbehave ${name}): ${wrong.misbehaviour.description}`);

  await ended;
  // First of all, since whoever ends a process may not wait for the rest.
  await saver?.save().catch(() => undefined);
  leave();
  if (drainMs > 0) await sleep(drainMs);
  await mock.close();
  await saver?.close();
  return 0;
}

function warn(text: string): void {
  process.stderr.write(`novamock: warning: ${text}\n`);
}

function warnOfForeignChange(file: string): void {
  warn(`${file} was changed by somebody else; this mock writes its own state over it`);
}

function warnOfProblem({ message }: Error): void {
  warn(`${message}; trying again after the next change`);
}

async function listMisbehaviours(): Promise<number> {
  const { misbehaviours } = await import("../mocks/misbehaviours/index.ts");
  const width = Math.max(...Object.keys(misbehaviours).map((name) => name.length));
  for (const [name, { description }] of Object.entries(misbehaviours))
    process.stdout.write(`${name.padEnd(width)}  ${description}\n`);
  return 0;
}

function mockOptions(values: ServeValues): MockOptions {
  const given: { [Name in keyof MockOptions]-?: unknown } = {
    seed: values.seed,
    // A process of its own has no time but the machine's.
    clock: undefined,
    grace: values.grace,
    tokenTtl: values["token-ttl"],
    signupLimit: values["signup-limit"],
    novastackRpm: values["novastack-rpm"],
    models: values.models,
    latency: values.latency,
    cors: values.cors,
    maxMemory: values["max-memory"],
    maxSandboxes: values["max-sandboxes"],
    trustProxy: values["trust-proxy"],
    data: readData(values.data),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function readData(value: string | true | undefined): unknown {
  const file = filled(value, "--data", "the name of a JSON file");
  if (file === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof data === "object" && data !== null) return data;
    throw new Error("it is not an object");
  } catch (error) {
    throw new OptionError(
      `--data: cannot use ${file}: ${(error as Error).message}; expected JSON like {"novyx":[{"email":"a@example.com","apiKey":"nram_example_1"}]}`,
    );
  }
}

/** `tokenTtl` as `--token-ttl`. */
const flagName = (option: string) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function filled(value: string | true | undefined, flag: string, expected: string): string | undefined {
  if (value === "") throw new OptionError(`${flag}: '' is empty; expected ${expected}`);
  return typeof value === "string" ? value : undefined;
}

function parseToken(value: string | true | undefined): { controlToken?: string } {
  return typeof value === "string" ? { controlToken: checkControlToken(value, "--control-token") } : {};
}

function parsePort(value: string | true | undefined): number {
  if (value === undefined) return defaultPort;
  const port = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  throw new OptionError(`--port: '${value}' is not a port; expected a number from 0 to 65535`);
}

/** Signals that come this soon after the first are the same wish: a shell and a supervisor may both send one. In milliseconds. */
const sameWishMs = 100;

/** Resolves at the first signal that asks for the end; a later one ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const onSignal = () => {
      first ??= performance.now();
      if (performance.now() - first >= sameWishMs) process.exit(0);
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const) process.on(signal, onSignal);
  });
}
