import type { Manner } from "../stage.ts";
import type { GatewayKey } from "./keys.ts";
import type { Request } from "./offered.ts";
import type { Gateway } from "./visit.ts";

import { visit } from "./visit.ts";

/** Keys by twos, and none after each, one after the other over a connection that is kept. */
export async function shareConnections(
  gateway: Gateway,
  requests: readonly Request[],
  keys: readonly GatewayKey[],
): Promise<void> {
  const visitBy = (request: Request, pair: readonly GatewayKey[]) =>
    gateway.stage.player.withKeptConnection(async (client) => {
      const manner: Manner = {
        name: "over a connection that is kept",
        mayBeRejected: false,
        change: (plain) => ({ ...plain, client }),
      };
      for (const key of pair) {
        await visit(gateway, { request, caller: key, key: key.secret, manner });
        await visit(gateway, { request, caller: "nobody", manner });
      }
    });
  const pairs = keys.flatMap((_, index) => (index % 2 === 0 ? [keys.slice(index, index + 2)] : []));
  await Promise.all(requests.flatMap((request) => pairs.map((pair) => visitBy(request, pair))));
}
