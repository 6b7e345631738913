import type { Contestant } from "../contestants.ts";
import type { BenchRequest } from "../requests.ts";
import type { Measuring, Row } from "../row.ts";
import type { Server } from "../server.ts";

import { setTimeout as sleep } from "node:timers/promises";

import { bare, novamock } from "../contestants.ts";
import { listModels, signUp } from "../requests.ts";
import { startServer } from "../server.ts";
import { sendLoad } from "../wrk.ts";

// What a start or a load leaves behind is given back, or not, in about this time.
const settlingMs = 1000;
const contestants: Row["contestants"] = (peers) => [novamock, bare, ...peers];

/** What a process costs: its start, and its memory. */
export const processes: readonly Row[] = [
  {
    id: "start",
    what: "start to first answer",
    how: "From the start of a new process to the end of its first answer to `GET /router/v1/models`.",
    unit: "ms",
    aims: { [bare.name]: ["≤", 1.5], Prism: ["≤", 0.2] },
    contestants,
    open: () => ofNewProcess(listModels, ({ startedAfter }) => startedAfter),
  },
  {
    id: "memory",
    what: "memory when idle",
    how: "Resident memory of the process one second after the first answer.",
    unit: "MiB",
    aims: { [bare.name]: ["≤", 2] },
    rounds: 3,
    contestants,
    open: () => ofNewProcess(listModels, memoryOf),
  },
  {
    id: "memory-after-load",
    what: "memory after load",
    how: "The same one second after as many sign-ups as a server can take on 32 connections.",
    unit: "MiB",
    aims: { [bare.name]: ["≤", 4] },
    rounds: 3,
    contestants,
    open: (_, seconds) =>
      ofNewProcess(signUp, async (server, { base }) => {
        await sendLoad(server.url + base.novyx + signUp.path, signUp, { seconds, connections: 32 });
        return memoryOf(server);
      }),
  },
];

async function memoryOf(server: Server): Promise<number> {
  await sleep(settlingMs);
  return server.residentMebibytes();
}

async function ofNewProcess(
  { api, path, headers }: BenchRequest,
  figure: (server: Server, contestant: Contestant) => Promise<number> | number,
): Promise<Measuring> {
  return {
    async measure(contestant) {
      const first = { path: contestant.base[api] + path, headers };
      const server = await startServer((port) => contestant.command(api, port), first);
      const value = await figure(server, contestant);
      await server.stop();
      return value;
    },
  };
}
