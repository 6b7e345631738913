import type { Command } from "../contestants.ts";
import type { Row } from "../row.ts";
import type { WorstRequest } from "./worst-requests.ts";

import { send } from "../../test/support/ask.ts";
import { fetchAt } from "../../test/support/test-mock.ts";
import { novamock, probed } from "../contestants.ts";
import { startServer } from "../server.ts";
import { worstRequests } from "./worst-requests.ts";

const server = (port: number) => probed(...novamock.command("novyx", port).args);

/** How long each of the worst requests holds everybody else up. */
export const worst: readonly Row[] = worstRequests.map((request, index) => ({
  id: `worst-${index + 1}`,
  what: `worst request: ${request.name}`,
  how: "The longest time in which the event loop of the server did not turn, told by its own process.",
  unit: "ms",
  limit: ["≤", 50],
  rounds: 3,
  contestants: () => [novamock],
  open: () => measuringBlocks(server, request),
}));

/** Sends a request and tells the longest block of the event loop meanwhile, in milliseconds. */
export async function measuringBlocks(command: (port: number) => Command, { prepare, what, asked }: WorstRequest) {
  const server = await startServer(command);
  const client = { fetch: fetchAt(server.url) };
  await prepare?.(client);
  return {
    async measure() {
      await server.ask("longestBlock");
      // Whatever it is answered; a server may cut off who asks for too much.
      await send(client, what, asked)
        .then((response) => response.arrayBuffer())
        .catch(() => undefined);
      return server.ask<number>("longestBlock");
    },
    close: () => server.stop(),
  };
}
