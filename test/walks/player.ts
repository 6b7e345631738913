import type { Target } from "../../contracts/engine/target.ts";
import type { Player } from "../../contracts/walks/player.ts";

import { clientAddresses } from "../../contracts/engine/client-addresses.ts";
import { createHttpClient } from "../../contracts/engine/http-client.ts";
import { createPlayer } from "../../contracts/walks/player.ts";

/** Works with a player of a target. */
export async function withPlayer<Result>(target: Target, work: (player: Player) => Promise<Result>): Promise<Result> {
  const client = createHttpClient({ timeoutMs: target.timeoutMs });
  const keptClient = createHttpClient({ timeoutMs: target.timeoutMs, kept: true });
  try {
    const addresses = await clientAddresses(target, client);
    const nextClientIp = () => ("next" in addresses ? addresses.next() : undefined);
    const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
    return await work(createPlayer({ target, drivers: { ...target.drivers }, client, keptClient, nextClientIp, mark }));
  } finally {
    client.close();
    keptClient.close();
  }
}
