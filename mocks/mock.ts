import type { Api } from "./pipeline/api.ts";
import type { ConsoleFiles } from "./pipeline/console.ts";
import type { Admission } from "./pipeline/guard.ts";
import type { Handle } from "./pipeline/handler.ts";
import type { MockOptions, ParsedOptions } from "./core/options.ts";
import type { SandboxMock } from "./handles.ts";
import type { Snapshot } from "./sandbox/snapshot.ts";
import type { World } from "./sandbox/world.ts";

import { validators } from "../spec/generated/control.requests.js";
import { version } from "./version.ts";
import { createChanges, stateChange } from "./sandbox/change-feed.ts";
import { loadWorld, saveWorld } from "./sandbox/snapshot.ts";
import { apis as rightApis } from "./pipeline/apis.ts";
import { createGuard, openToAll } from "./pipeline/guard.ts";
import { createHandler } from "./pipeline/handler.ts";
import { parseOptions, rejectUnknownOptions } from "./core/options.ts";
import { ApiError } from "./core/api-error.ts";
import { createSandboxMock } from "./handles.ts";
import { createSandboxes, defaultSandbox, isSandboxName } from "./sandbox/sandboxes.ts";
import { demoSecrets } from "./sandbox/world.ts";

/** Both APIs in memory, with the handles that their vendors do not give: the clock, the mailbox, faults, keys. */
export type Mock = SandboxMock & {
  /** An isolated world of its own under a name; it comes into being on first use. */
  sandbox(name: string): SandboxMock;
  /** The snapshots of every sandbox in use, by name. */
  snapshotAll(): Record<string, Snapshot>;
  /** Replaces the sandboxes by snapshots; rejects where one does not fit, and then changes nothing. */
  restoreAll(snapshots: Record<string, unknown>): Promise<void>;
  /** Ends what still waits: long polls, hanging requests, and the server where there is one. */
  close(): Promise<void>;
};

/** A snapshot that cannot be restored. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/** What a mock needs beside the user's options. */
export type InternalOptions = {
  /** The address under which the mock is reached. */
  url?: string;
  /** The addresses at which the APIs are called, where they are not below `url`. */
  baseUrls?: { novyx: string; novastack: string };
  wallTime?: () => number;
  onBug?: (error: unknown) => void;
  /** Told after each change in any sandbox. */
  onAnyChange?: () => void;
  /** In place of the right ones: a mutant's. */
  apis?: readonly Api[];
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
    wallTime = Date.now,
    onBug = (error) => console.error(error),
    apis = rightApis,
    admission = openToAll,
    consoleFiles = null,
    onAnyChange = () => undefined,
  }: InternalOptions = {},
): { mock: Mock; handle: Handle } {
  const closing = new AbortController();
  const worldOptions = {
    novyx: { graceMs: options.graceMs, tokenTtlMs: options.tokenTtlMs, signUpLimit: options.signUpLimit },
    novastack: { requestsPerMinute: options.requestsPerMinute, models: options.models },
    seed: options.seed,
    wallTime,
  };
  const sandboxes = createSandboxes(worldOptions, createChanges(onBug, onAnyChange));
  const { latencyMs, trustProxy, cors } = options;
  const shared = {
    apis,
    sandboxes,
    version,
    cors,
    latencyMs,
    trustProxy,
    closed: closing.signal,
    onBug,
  };
  const ownHandle = createHandler({ ...shared, guard: createGuard(openToAll), consoleFiles: null });
  const handle = createHandler({ ...shared, guard: createGuard(admission), consoleFiles });

  const demo = demoSecrets(worldOptions);
  const sandboxMock = (name: string) =>
    createSandboxMock({ name, sandboxes, handle: ownHandle, url, baseUrls, demo, restoreChecked });

  async function loadChecked(name: string, snapshot: unknown) {
    try {
      return await loadWorld(worldOptions, name, checked(snapshot));
    } catch (error) {
      throw error instanceof ApiError ? new SnapshotError(error.explain) : error;
    }
  }
  async function restoreChecked(name: string, snapshot: unknown): Promise<void> {
    replaceWorld(name, await loadChecked(name, snapshot));
  }
  function replaceWorld(name: string, world: World): void {
    sandboxes.open(name).world = world;
    sandboxes.changes.emit(name, stateChange);
  }
  const mock: Mock = {
    ...sandboxMock(defaultSandbox),
    sandbox: sandboxMock,
    snapshotAll: () => Object.fromEntries(sandboxes.list().map(({ name, world }) => [name, saveWorld(world)])),
    async restoreAll(snapshots) {
      const worlds = await Promise.all(
        Object.entries(snapshots).map(async ([name, snapshot]) => {
          if (!isSandboxName(name)) throw new SnapshotError(`'${name}' cannot be the name of a sandbox`);
          return [name, await loadChecked(name, snapshot)] as const;
        }),
      );
      for (const [name, world] of worlds) replaceWorld(name, world);
    },
    close() {
      closing.abort();
      return Promise.resolve();
    },
  };
  return { mock, handle };
}

function checked(snapshot: unknown): Snapshot {
  const fits = validators["restoreSnapshot"]!.body!;
  if (fits(snapshot)) return snapshot as Snapshot;
  const [error] = fits.errors ?? [];
  throw new SnapshotError(`the snapshot does not fit: ${error?.instancePath || "it"} ${error?.message}`);
}
