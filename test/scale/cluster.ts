import type { Started, StartedCli } from "../support/cli.ts";

import { spawnSync } from "node:child_process";

import { describe } from "vitest";

import { start, startCli } from "../support/cli.ts";
import { freePort } from "../support/free-port.ts";

/** Mocks behind a real HAProxy with the configuration that is shipped. */
export type Cluster = {
  /** Of the balancer. */
  readonly url: string;
  readonly balancer: Started;
  /** The mocks by the names that the balancer has for them. */
  readonly mocks: ReadonlyMap<string, StartedCli>;
  /** Starts a mock that has ended again, at the same address. */
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
};

/** What the control API of all of them wants. */
export const controlToken = "one-token-for-all";
export const authorization = { authorization: `Bearer ${controlToken}` };

const hasHaproxy = spawnSync("haproxy", ["-v"]).status === 0;

/**
 * A suite that needs HAProxy. Where there is none it is skipped under a title that says so, or fails where
 * `REQUIRE_HAPROXY` is set, as CI does.
 */
export function describeBehindBalancer(title: string, suite: () => void): void {
  if (!hasHaproxy && process.env["REQUIRE_HAPROXY"])
    throw new Error("no haproxy; install it, or unset REQUIRE_HAPROXY");
  describe.skipIf(!hasHaproxy)(`${title}${hasHaproxy ? "" : " (SKIPPED: no haproxy found)"}`, () => {
    suite();
  });
}

/** Starts four mocks, or fewer, and a balancer that is the only one whom they trust. */
export async function startCluster({
  args = [],
  count = 4,
}: { args?: string[]; count?: number } = {}): Promise<Cluster> {
  const names = ["mock-1", "mock-2", "mock-3", "mock-4"];
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await freePort());
  const flags = ["--trust-proxy", "127.0.0.1", "--control-token", controlToken, ...args];
  const open = (name: string) => startCli(["-p", `${ports.get(name)}`, ...flags]);
  const mocks = new Map(
    await Promise.all(names.slice(0, count).map(async (name) => [name, await open(name)] as const)),
  );
  const url = `http://127.0.0.1:${await freePort()}`;
  const places = names.map((name, index) => [`MOCK_${index + 1}`, `127.0.0.1:${ports.get(name)}`]);
  const env = { BIND: new URL(url).host, ...Object.fromEntries(places) };
  const balancer = start("haproxy", ["-f", "deploy/haproxy.cfg"], env);
  const stop = async () => {
    balancer.child.kill("SIGTERM");
    await Promise.all([balancer.ended, ...[...mocks.values()].map((mock) => mock.stop("SIGKILL"))]);
  };
  await passingOn(balancer, url).catch((error: Error) => stop().then(() => Promise.reject(error)));
  return {
    url,
    balancer,
    mocks,
    restart: async (name) => void mocks.set(name, await open(name)),
    stop,
  };
}

/** Resolves when a balancer passes on requests; rejects where it ends before. */
async function passingOn({ ended }: Started, url: string): Promise<void> {
  let end: unknown;
  void ended.then((found) => (end = found));
  while (!(await fetch(`${url}/_mock/ready`).catch(() => null))?.ok) {
    if (end) throw new Error(`haproxy ended: ${JSON.stringify(end)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
