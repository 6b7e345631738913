import type { Contestant } from "../contestant.ts";
import type { LoadGenerator } from "../load.ts";
import type { BenchRequest } from "../requests.ts";
import type { Line, Setting } from "../row.ts";
import type { Server } from "../server.ts";

import { measureEach } from "../measure-each.ts";
import { expectRightAnswer } from "../requests.ts";
import { freePort } from "../../test/support/free-port.ts";
import { startServer } from "../server.ts";

/** How a request is sent over and over. */
export type Load = { readonly generator: LoadGenerator; readonly request: BenchRequest; readonly connections: number };

/** The answers per second of each contestant, all running side by side, one under load at a time. */
export async function measureThroughput(
  contestants: readonly Contestant[],
  { generator, request, connections }: Load,
  { rounds, seconds }: Pick<Setting, "rounds" | "seconds">,
): Promise<Line[]> {
  const servers = new Map<Contestant, Server>();
  try {
    for (const contestant of contestants) {
      if (contestant.absent !== undefined) continue;
      const port = await freePort();
      const server = await startServer(contestant.command(request.api, port), port);
      servers.set(contestant, server);
      await expectRightAnswer(contestant, server.url, request);
    }
    return await measureEach(contestants, rounds, async (contestant) => {
      const { url } = servers.get(contestant)!;
      await contestant.refresh?.(url);
      return generator.send(url + contestant.base[request.api] + request.path, request, { seconds, connections });
    });
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}
