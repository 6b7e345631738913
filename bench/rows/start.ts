import type { Contestant } from "../contestant.ts";
import type { Row } from "../row.ts";

import { freePort } from "../../test/support/free-port.ts";
import { ratioAim } from "../aims.ts";
import { bare, novamock } from "../contestant.ts";
import { measureEach } from "../measure-each.ts";
import { listModels } from "../requests.ts";
import { startServer } from "../server.ts";

export const start: Row = {
  id: "start",
  title: "Start to first answer",
  description:
    "From the start of the process to the end of its first answer to `GET /router/v1/models`; a new process each time.",
  async measure({ rounds, peers }) {
    const lines = await measureEach([bare, novamock, ...peers], 2 * rounds, millisecondsToFirstAnswer);
    const unit = "ms";
    const what = "start to first answer";
    return {
      unit,
      lines,
      aims: [
        ...ratioAim(what, lines, { to: bare.name, limit: { atMost: 2 }, unit }),
        ...ratioAim(what, lines, { to: "Prism", limit: { atMost: 0.2 }, unit }),
      ],
    };
  },
};

async function millisecondsToFirstAnswer({ base, command }: Contestant): Promise<number> {
  const port = await freePort();
  const { api, path, headers } = listModels;
  const server = await startServer(command(api, port), port, { path: base[api] + path, headers });
  await server.stop();
  return server.startedAfter;
}
