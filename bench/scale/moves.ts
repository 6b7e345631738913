import type { Cluster } from "../../test/scale/cluster.ts";

import { setTimeout as sleep } from "node:timers/promises";

import { openClient } from "../../test/scale/client.ts";
import { startCluster } from "../../test/scale/cluster.ts";
import { quantity } from "../table.ts";

const drain = "3s";
const sharers = 2_000;

/** How fast the balancer notices what becomes of a mock, and how evenly it shares sandboxes out. */
export async function measureMoves(rounds: number): Promise<{ text: string; fullest: number }> {
  const cluster = await startCluster({ args: ["--drain", drain] });
  const [takenOver, takenBack, left]: number[][] = [[], [], []];
  try {
    const fullest = await shareOfTheFullest(cluster);
    for (let round = 0; round < rounds; round++) {
      const [client, home] = await settledClient(cluster);
      await cluster.mocks.get(home)!.stop("SIGKILL");
      takenOver!.push(await timeUntil(async () => (await client.listKeys("none")) === 401));

      await cluster.restart(home);
      takenBack!.push(await timeUntil(async () => (await settledClient(cluster))[1] === home));

      const [staying, place] = await settledClient(cluster);
      const ended = cluster.mocks.get(place)!.stop("SIGTERM");
      left!.push(await timeUntil(async () => (await staying.listKeys("none"), staying.processes.size === 2)));
      await ended;
      await cluster.restart(place);
      await timeUntil(async () => (await settledClient(cluster))[1] === place);
    }
    const text = [
      "| What the balancer notices | |",
      "| --- | --- |",
      `| a mock is killed: until another one answers for its sandboxes | ${quantity(takenOver!, "ms")} |`,
      `| it is started again: until it gets new sandboxes, from when it is ready | ${quantity(takenBack!, "ms")} |`,
      `| a mock drains: until its sandboxes have left it | ${quantity(left!, "ms")} |`,
      `| the fullest of four mocks has of ${sharers.toLocaleString("en")} sandboxes | ${fullest.toFixed(2)} times an even share |`,
    ].join("\n");
    return { text, fullest };
  } finally {
    await cluster.stop();
  }
}

let opened = 0;

/** A new sandbox, and where it is. */
async function settledClient({ url }: Cluster) {
  const client = openClient(url, `box-${++opened}`);
  await client.listKeys("none");
  return [client, [...client.processes][0]!] as const;
}

async function shareOfTheFullest(cluster: Cluster): Promise<number> {
  const counts: Record<string, number> = {};
  for (let index = 0; index < sharers; index++) {
    const [, home] = await settledClient(cluster);
    counts[home] = (counts[home] ?? 0) + 1;
  }
  return Math.max(...Object.values(counts)) / (sharers / cluster.mocks.size);
}

async function timeUntil(holds: () => Promise<boolean>): Promise<number> {
  const from = performance.now();
  while (!(await holds().catch(() => false))) await sleep(5);
  return performance.now() - from;
}
