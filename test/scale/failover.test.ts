import { afterEach, beforeEach, expect, test } from "vitest";

import type { Client } from "./client.ts";
import type { Cluster } from "./cluster.ts";

import { describeBehindBalancer, startCluster } from "./cluster.ts";
import { openClient } from "./client.ts";

/** By when the balancer is to have noticed what happens to a mock: two checks, with something for a busy machine. */
const noticedMs = 5_000;

describeBehindBalancer("a mock behind HAProxy that ends", () => {
  let cluster: Cluster;
  let clients: readonly Client[];
  let keys: ReadonlyMap<Client, string>;
  beforeEach(async () => {
    cluster = await startCluster({ args: ["--drain", "3s"] });
    clients = Array.from({ length: 60 }, (_, index) => openClient(cluster.url, `box-${index}`));
    keys = new Map(await Promise.all(clients.map(async (each) => [each, await each.followTheDocuments()] as const)));
  });
  afterEach(() => cluster.stop());

  const livesOn = (client: Client) => [...client.processes].at(-1)!;
  const lives = (process: string) => clients.filter((client) => client.processes.has(process));
  const others = (process: string) => clients.filter((client) => !client.processes.has(process));
  const statuses = (some: readonly Client[]) => Promise.all(some.map((each) => each.listKeys(keys.get(each)!)));
  const all = (some: readonly Client[], status: number) => some.map(() => status);

  /** Lets everybody go on asking until something has happened; gives what failed. */
  async function during(happening: () => Promise<unknown>): Promise<unknown[]> {
    const failures: unknown[] = [];
    const over = new AbortController();
    const asking = clients.map(async (client) => {
      while (!over.signal.aborted)
        await client.listKeys(keys.get(client)!).catch((error: unknown) => failures.push(client, error));
    });
    await happening();
    over.abort();
    await Promise.all(asking);
    return failures;
  }

  /** Waits until something holds; fails where that takes longer than a balancer may. */
  async function soon(holds: () => Promise<boolean>): Promise<void> {
    const from = performance.now();
    while (!(await holds())) expect(performance.now() - from).toBeLessThan(noticedMs);
  }

  test("one that is killed loses its own sandboxes only, and another takes each over at once", async () => {
    const victim = livesOn(clients[0]!);
    const [own, rest] = [lives(victim), others(victim)];
    await cluster.mocks.get(victim)!.stop("SIGKILL");

    // What a mock that is gone refuses, another one answers, which does not know the key.
    await soon(async () => (await statuses(own).catch(() => [0])).every((status) => status === 401));
    expect(await statuses(rest)).toEqual(all(rest, 200));
    for (const each of own) keys = new Map([...keys, [each, await each.followTheDocuments()]]);
    expect(own.map(({ processes }) => processes.size)).toEqual(all(own, 2));

    await cluster.restart(victim);
    // New sandboxes come to it, and those that have moved stay where they are.
    await soon(async () => {
      const fresh = openClient(cluster.url, `fresh-${performance.now()}`);
      await fresh.followTheDocuments();
      return livesOn(fresh) === victim;
    });
    expect(await statuses(clients)).toEqual(all(clients, 200));
    expect(own.map(({ processes }) => processes.size)).toEqual(all(own, 2));
    expect(rest.map(({ processes }) => processes.size)).toEqual(all(rest, 1));
  });

  test("one that drains is left by its sandboxes, and nobody sees a failure", async () => {
    const leaving = livesOn(clients[0]!);
    const [own, rest] = [lives(leaving), others(leaving)];
    const { ready, stop } = cluster.mocks.get(leaving)!;
    const failures = await during(async () => {
      const ended = stop("SIGTERM");
      await soon(async () => {
        await fetch(`${cluster.url}/_mock/ready`);
        return own.every(({ processes }) => processes.size === 2);
      });
      // It goes on meanwhile: the balancer has left it for what its checks tell, and not for connections that fail.
      expect((await fetch(`${ready.control}/ready`)).status).toBe(503);
      expect(await ended).toMatchObject({ status: 0, stderr: "" });
    });
    expect(failures).toEqual([]);
    expect(own.map(({ processes }) => processes.size)).toEqual(all(own, 2));
    expect(await statuses(own)).toEqual(all(own, 401));
    expect(await statuses(rest)).toEqual(all(rest, 200));
    expect(rest.map(({ processes }) => processes.size)).toEqual(all(rest, 1));
  });

  test("where none is left, the balancer says so", async () => {
    await Promise.all([...cluster.mocks.values()].map((mock) => mock.stop("SIGKILL")));
    await soon(async () => (await fetch(`${cluster.url}/v1/keys`).catch(() => null))?.status === 503);
    const answer = await fetch(`${cluster.url}/v1/keys`);
    expect([answer.status, await answer.text()]).toEqual([
      503,
      "novamock: none of the mocks behind this balancer is up\n",
    ]);
  });
});
