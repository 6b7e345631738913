import type { Contestant } from "../contestant.ts";
import type { Row } from "../row.ts";

import { setTimeout as sleep } from "node:timers/promises";

import { freePort } from "../../test/support/free-port.ts";
import { ratioAim } from "../aims.ts";
import { bare, novamock } from "../contestant.ts";
import { measureEach } from "../measure-each.ts";
import { listModels } from "../requests.ts";
import { startServer } from "../server.ts";

// What a start leaves behind is given back, or not, in about this time.
const settlingMs = 1000;
const enoughRounds = 3;

export const memory: Row = {
  id: "memory",
  title: "Memory when idle",
  description: "Resident memory of the process and its children, one second after the first answer.",
  async measure({ rounds, peers }) {
    const lines = await measureEach([bare, novamock, ...peers], Math.min(rounds, enoughRounds), idleMegabytes);
    const unit = "MB";
    return {
      unit,
      lines,
      aims: ratioAim("memory when idle", lines, { to: bare.name, limit: { atMost: 2 }, unit }),
    };
  },
};

async function idleMegabytes({ base, command }: Contestant): Promise<number> {
  const port = await freePort();
  const { api, path, headers } = listModels;
  const server = await startServer(command(api, port), port, { path: base[api] + path, headers });
  await sleep(settlingMs);
  const megabytes = server.residentMegabytes();
  await server.stop();
  return megabytes;
}
