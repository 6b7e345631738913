import type { Contestant } from "../contestants.ts";
import type { BenchRequest } from "../requests.ts";
import type { Row } from "../row.ts";
import type { Server } from "../server.ts";
import type { Load } from "../wrk.ts";

import { bare, bareTogether, novamock } from "../contestants.ts";
import { expectRightAnswer, listModels, signUp } from "../requests.ts";
import { startServer } from "../server.ts";
import { sendLoad } from "../wrk.ts";

const ours = [novamock, bare, bareTogether];

/** Requests by the second on many connections, and the time of one on a single connection. */
export const load: readonly Row[] = [
  {
    id: "models",
    what: "`GET /router/v1/models`, authenticated and journaled, 32 connections",
    how: "The peers answer with the same body; they keep no keys, so any Bearer token will do for them.",
    unit: "requests/s",
    aims: { [bare.name]: ["≥", 0.7], Prism: ["≥", 12], "@scalar/mock-server": ["≥", 1] },
    contestants: (peers) => [...ours, ...peers],
    open: underLoad(listModels, 32, ({ requestsPerSecond }) => requestsPerSecond),
  },
  {
    id: "sign-up",
    what: "`POST /v1/keys`, validated, counted, mail sent, 32 connections",
    how: "Each request signs up another address from another client IP, so that the sign-up limit is looked at each time and admits all. Bare `node:http` reads the body. The peers check the body at most, and send no mail.",
    unit: "requests/s",
    aims: { [bare.name]: ["≥", 0.5], Prism: ["≥", 8] },
    contestants: (peers) => [...ours, ...peers],
    open: underLoad(signUp, 32, ({ requestsPerSecond }) => requestsPerSecond),
  },
  {
    id: "latency",
    what: "`GET /router/v1/models`, time of one answer, 1 connection",
    how: "The next request is sent when the answer to the last is there. The middle of all answers of a round.",
    unit: "µs",
    aims: { [bare.name]: ["≤", 2] },
    contestants: () => ours,
    open: underLoad(listModels, 1, ({ latencyMicroseconds }) => latencyMicroseconds),
  },
];

/** All run side by side, one under load at a time. */
function underLoad(request: BenchRequest, connections: number, figure: (load: Load) => number): Row["open"] {
  return async (contestants, seconds) => {
    const servers = new Map<Contestant, Server>();
    for (const contestant of contestants) {
      const server = await startServer((port) => contestant.command(request.api, port));
      servers.set(contestant, server);
      await expectRightAnswer(contestant, server.url, request);
    }
    return {
      async measure(contestant) {
        const { url } = servers.get(contestant)!;
        await contestant.reset?.(url);
        const target = url + contestant.base[request.api] + request.path;
        return figure(await sendLoad(target, request, { seconds, connections }));
      },
      close: () => Promise.all([...servers.values()].map((server) => server.stop())),
    };
  };
}
