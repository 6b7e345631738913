import type { Started, StartedCli } from "../support/cli.ts";

import { start, startCli } from "../support/cli.ts";
import { freePort } from "../support/free-port.ts";

/** Mocks behind a real HAProxy with the configuration that is shipped. */
export type Cluster = {
  /** Of the balancer. */
  readonly url: string;
  /** The mocks by the names that the balancer knows them by. */
  readonly mocks: Map<string, StartedCli>;
  /** Starts a mock again that has ended, at the same address. */
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
};

/** Starts four mocks, and a balancer that is the only one whom they trust. */
export async function startCluster({ args = [] }: { args?: string[] } = {}): Promise<Cluster> {
  const names = ["mock-1", "mock-2", "mock-3", "mock-4"];
  const ports = new Map(await Promise.all(names.map(async (name) => [name, await freePort()] as const)));
  const open = (name: string) => startCli(["-p", `${ports.get(name)}`, "--trust-proxy", "127.0.0.1", ...args]);
  const mocks = new Map(await Promise.all(names.map(async (name) => [name, await open(name)] as const)));
  const url = `http://127.0.0.1:${await freePort()}`;
  const balancer = start("haproxy", ["-f", "deploy/haproxy.cfg"], {
    NOVAMOCK_BIND: new URL(url).host,
    ...Object.fromEntries(names.map((name, index) => [`MOCK_${index + 1}`, `127.0.0.1:${ports.get(name)}`])),
  });
  await answering(balancer, url);
  return {
    url,
    mocks,
    async restart(name) {
      mocks.set(name, await open(name));
    },
    async stop() {
      balancer.child.kill("SIGTERM");
      await Promise.all([balancer.ended, ...[...mocks.values()].map((mock) => mock.stop())]);
    },
  };
}

/** Resolves when a balancer passes on requests; throws where it ends before. */
async function answering({ ended }: Started, url: string): Promise<void> {
  for (;;) {
    const problem = await Promise.race([
      fetch(`${url}/_mock/ready`).then(({ status }) => (status === 200 ? null : status)),
      ended.then(({ stderr }) => Promise.reject(new Error(`haproxy ended: ${stderr}`))),
    ]).catch((error: Error) => (error.message.startsWith("haproxy") ? Promise.reject(error) : error));
    if (problem === null) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
