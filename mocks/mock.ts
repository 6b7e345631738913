import type { About } from "./control/state.ts";
import type { Trusts } from "./core/address.ts";
import type { Handle } from "./core/exchange.ts";
import type { MockOptions, ParsedOptions } from "./core/options.ts";
import type { Handles } from "./handles.ts";
import type { ApiDefinitions } from "./pipeline/apis.ts";
import type { ConsoleFiles } from "./pipeline/console-page.ts";
import type { Admission } from "./pipeline/guard.ts";
import type { OnAnyChange } from "./sandbox/change-feed.ts";
import type { World } from "./sandbox/world.ts";
import type { Snapshot } from "./sandbox/snapshot.ts";

import { createBudget } from "./core/budget.ts";
import { createAbort } from "./core/abort.ts";
import { ConnectionCut } from "./core/exchange.ts";
import { jsonPieces } from "./core/json-pieces.ts";
import { parseOptions, rejectUnknownOptions } from "./core/options.ts";
import { checkedSnapshot, createHandles } from "./handles.ts";
import { fillWorld } from "./control/requests.ts";
import { createApis } from "./pipeline/apis.ts";
import { createGuard, openToAll } from "./pipeline/guard.ts";
import { createPipeline } from "./pipeline/pipeline.ts";
import { createChanges, stateChange } from "./sandbox/change-feed.ts";
import { createSandboxes, defaultSandbox, isSandboxName } from "./sandbox/sandboxes.ts";
import { freezeWorld, saveWorld, SnapshotError } from "./sandbox/snapshot.ts";
import { demoSecrets } from "./sandbox/world.ts";
import { version } from "./version.ts";

/** Both APIs in memory, with the handles that their vendors do not give: the clock, the mailbox, faults, keys. */
export type Mock = Handles & {
  /** An isolated world of its own under a name; it comes into being on first use. */
  sandbox(name: string): Handles;
  /** The snapshots of every sandbox in use, by name. */
  snapshotAll(): Record<string, Snapshot>;
  /** Replaces the sandboxes by snapshots; rejects where one does not fit, and then changes nothing. */
  restoreAll(snapshots: Record<string, unknown>): Promise<void>;
  /** Ends what still waits: long polls, hanging requests, and the server where there is one. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
};

// As it was before any test put another in its place.
const machineTime = Date.now;

/** The state of every sandbox, for somebody who keeps it elsewhere. */
export type State = {
  /** The JSON of each sandbox's snapshot in pieces; a snapshot tells the instant at which its first piece is made. */
  save(): Iterable<readonly [name: string, pieces: Iterable<string>]>;
  /** Replaces a sandbox by a snapshot; rejects where it does not fit. */
  restore(name: string, snapshot: unknown): Promise<void>;
};

/** What a mock needs beside the user's options. */
export type InternalOptions = {
  /** The address under which the mock is reached. */
  url?: string;
  /** The addresses at which the APIs are called, where they are not below `url`. */
  baseUrls?: { novyx: string; novastack: string };
  wallTime?: () => number;
  onBug?: (error: unknown) => void;
  /** Told of a wrong control token, and where it came from. */
  onGuess?: (clientIp: string) => void;
  /** Told after each change in any sandbox. */
  onAnyChange?: OnAnyChange;
  /** Which addresses `trustProxy` means, where requests come from other processes. Default: all, if it means any. */
  trusts?: Trusts;
  /** In place of the right ones: those of a mock that misbehaves. */
  definitions?: ApiDefinitions;
  /** What that mock is called, and how it is wrong. */
  misbehaviour?: About["misbehaviour"];
  /** Whom the handler behind a socket lets in. Default: everybody. */
  admission?: Admission;
  /** The console's page, for the handler behind a socket. */
  consoleFiles?: ConsoleFiles | null;
};

/**
 * Creates a mock without a socket: `mock.fetch` answers requests to any host.
 *
 * @throws OptionError where an option cannot be used
 */
export function createMock(options: MockOptions = {}): Mock {
  rejectUnknownOptions(options, []);
  return buildMock(parseOptions(options)).mock;
}

/** Creates a mock, and the handler that a server puts behind its socket, from options that were checked already. */
export function buildMock(
  options: ParsedOptions,
  {
    url = "http://127.0.0.1:6682",
    baseUrls = { novyx: url, novastack: `${url}/router/v1` },
    wallTime = options.followsSystem ? () => Date.now() : machineTime,
    onBug = (error) => console.error(error),
    onGuess = () => undefined,
    definitions,
    misbehaviour = null,
    admission = openToAll,
    consoleFiles = null,
    trusts = () => options.trustProxy.length > 0,
    onAnyChange = () => undefined,
  }: InternalOptions = {},
): { mock: Mock; handle: Handle; state: State; leave(): void } {
  const { data } = options;
  const closed = createAbort();
  let isLeaving = false;
  const budget = createBudget(options.maxMemoryBytes);
  const worldOptions = {
    novyx: { graceMs: options.graceMs, tokenTtlMs: options.tokenTtlMs, signUpLimit: options.signUpLimit },
    novastack: { requestsPerMinute: options.requestsPerMinute, models: options.models },
    seed: options.seed,
    isFrozen: options.seed !== null && !options.followsSystem,
    wallTime,
    budget,
    ...(data && { fill: (world: World) => fillWorld(world, data, options.dataName) }),
  };
  const { latencyMs, cors } = options;
  const sandboxes = createSandboxes(worldOptions, createChanges(onBug, onAnyChange), options.maxSandboxes);
  const apis = createApis(definitions);
  const about = {
    version,
    isLeaving: () => isLeaving,
    instance: crypto.randomUUID(),
    misbehaviour,
    demo: demoSecrets(worldOptions),
  };
  const pipeline = createPipeline({
    apis,
    sandboxes,
    about,
    cors,
    latencyMs,
    trusts,
    closed,
    budget,
    onBug,
    onGuess,
  });
  const inside = { guard: createGuard(openToAll), consoleFiles: null };
  const outside = { guard: createGuard(admission), consoleFiles };

  const handles = (name: string) =>
    createHandles({ name, sandboxes, handle: (incoming) => pipeline(incoming, inside), url, baseUrls, about, closed });
  const close = () => {
    closed.abort(new ConnectionCut("the mock was closed"));
    return Promise.resolve();
  };
  async function load([name, snapshot]: [string, unknown]): Promise<readonly [string, World]> {
    if (!isSandboxName(name)) throw new SnapshotError(`'${name}' cannot be the name of a sandbox`);
    const { loadWorld } = await import("./sandbox/load-world.ts");
    return [name, await loadWorld(worldOptions, name, await checkedSnapshot(snapshot))];
  }
  function put(name: string, world: World): void {
    sandboxes.replace(sandboxes.open(name), world);
    sandboxes.changes.emit(name, stateChange);
  }
  const state: State = {
    *save() {
      for (const { name, world } of sandboxes.list()) yield [name, jsonPieces(freezeWorld(world))];
    },
    restore: async (name, snapshot) => put(...(await load([name, snapshot]))),
  };
  const mock: Mock = {
    ...handles(defaultSandbox),
    sandbox: handles,
    snapshotAll: () => Object.fromEntries(sandboxes.list().map(({ name, world }) => [name, saveWorld(world)])),
    async restoreAll(snapshots) {
      const worlds = await Promise.all(Object.entries(snapshots).map(load));
      for (const [name, world] of worlds) put(name, world);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  const leave = () => void (isLeaving = true);
  return { mock, handle: (incoming) => pipeline(incoming, outside), state, leave };
}
