import type { BenchRequest } from "../requests.ts";
import type { Load } from "../wrk.ts";

import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { authorization, startCluster } from "../../test/scale/cluster.ts";
import { vendorBase } from "../contestants.ts";
import { listModels, signUp } from "../requests.ts";
import { interleave } from "../row.ts";
import { median, quantity } from "../table.ts";
import { boxes, sendLoad } from "../wrk.ts";

/** The processor time of one request in microseconds: of a mock, and of the balancer. */
export type Cost = { readonly mockMicroseconds: number; readonly balancerMicroseconds: number };

/** What is put under load, and the processes whose time it takes. */
type Place = { readonly url: string; readonly mocks: readonly number[]; readonly balancer?: readonly number[] };

/** By when the balancer has noticed which of its four servers are not there. */
const settlingMs = 3_000;
/** A process that is new is slow. */
const warmUpSeconds = 2;

/** Requests by the second, the time of one, and what they cost: of one mock, of one behind HAProxy and of four. */
export async function measureLoads(rounds: number, seconds: number): Promise<{ text: string } & Cost> {
  const [one, four] = [await startCluster({ count: 1 }), await startCluster()];
  await sleep(settlingMs);
  const pids = ({ mocks }: typeof one) => [...mocks.values()].map(({ child }) => child.pid!);
  const alone = one.mocks.get("mock-1")!;
  const places: readonly Place[] = [
    { url: alone.ready.url, mocks: pids(one) },
    { url: one.url, mocks: pids(one), balancer: [one.balancer.child.pid!] },
    { url: four.url, mocks: pids(four), balancer: [four.balancer.child.pid!] },
  ];

  async function compare(request: BenchRequest, connections: number) {
    const ofMocks = places.map((): number[] => []);
    const ofBalancer = places.map((): number[] => []);
    const rates = places.map((): number[] => []);
    async function send({ url }: Place, duration: number): Promise<Load> {
      await resetSandboxes(url);
      const target = url + vendorBase[request.api] + request.path;
      return sendLoad(target, inSandboxes(request), { seconds: duration, connections });
    }
    for (const place of places) await send(place, warmUpSeconds);
    const times = await interleave([...places.keys()], rounds, async (index) => {
      const { mocks, balancer = [] } = places[index]!;
      const before = [cpuMicroseconds(mocks), cpuMicroseconds(balancer)] as const;
      const load = await send(places[index]!, seconds);
      const count = load.requestsPerSecond * seconds;
      ofMocks[index]!.push((cpuMicroseconds(mocks) - before[0]) / count);
      if (balancer.length > 0) ofBalancer[index]!.push((cpuMicroseconds(balancer) - before[1]) / count);
      rates[index]!.push(load.requestsPerSecond);
      return load.latencyMicroseconds;
    });
    return { rates, times, ofMocks, ofBalancer };
  }
  function rowsOf({ method, api, path }: BenchRequest, { rates, ofMocks, ofBalancer }: Compared): string[] {
    return [
      row(`\`${method} ${vendorBase[api]}${path}\`, 64 connections`, rates, "requests/s"),
      row("processor time of the mocks for each", ofMocks, "µs"),
      row("processor time of HAProxy for each", ofBalancer, "µs"),
    ];
  }
  type Compared = Awaited<ReturnType<typeof compare>>;

  try {
    const models = await compare(listModels, 64);
    const signUps = await compare(signUp, 64);
    const single = await compare(listModels, 1);
    const text = [
      `| In ${boxes} sandboxes | One mock | One behind HAProxy | Four behind HAProxy |`,
      "| --- | --- | --- | --- |",
      ...rowsOf(listModels, models),
      ...rowsOf(signUp, signUps),
      row("time of one answer, 1 connection", single.times, "µs"),
    ].join("\n");
    const [mockMicroseconds, balancerMicroseconds] = [median(signUps.ofMocks[2]!), median(signUps.ofBalancer[2]!)];
    return { text, mockMicroseconds, balancerMicroseconds };
  } finally {
    await Promise.all([one.stop(), four.stop()]);
  }
}

function row(what: string, samples: readonly (readonly number[])[], unit: string): string {
  return `| ${[what, ...samples.map((each) => (each.length === 0 ? "" : quantity(each, unit)))].join(" | ")} |`;
}

/** Each load begins with the same addresses, whose places have to be free. */
async function resetSandboxes(url: string): Promise<void> {
  const paths = Array.from({ length: boxes }, (_, index) => `/~box-${index}/_mock/reset`);
  await Promise.all(paths.map((path) => fetch(url + path, { method: "POST", headers: authorization })));
}

function inSandboxes(request: BenchRequest): BenchRequest {
  return { ...request, headers: { ...request.headers, "novamock-sandbox": "{box}" } };
}

const microsecondsPerTick = 10_000;

/** What processes have used of the processors so far. */
function cpuMicroseconds(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) * microsecondsPerTick;
}
