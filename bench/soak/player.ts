import type { Handles } from "../../mocks/index.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { send } from "../../test/support/ask.ts";
import { clientOver } from "../../test/support/fetch-client.ts";
import { complaints, playExcursions } from "../../test/walks/excursions.ts";

/** How the server has to be started for the players: all of them come from one address. */
export const flags = ["--seed", "1", "--trust-proxy", "loopback"];

const timeoutMs = 60_000;

/**
 * Plays the gate's walks, variations and visits in a sandbox of its own, from one seed after the other, until it is over;
 * yields what was wrong each time.
 */
export async function* playWalks(
  { url, fetch }: Pick<Handles, "fetch"> & { url: string },
  { player, seed, signal }: { player: number; seed: number; signal: AbortSignal },
): AsyncGenerator<string[]> {
  const sandbox = `${url}/~soak-${player}`;
  const client = clientOver({ fetch });
  const target = {
    novyx: sandbox,
    novastack: `${sandbox}/router/v1`,
    drivers: httpHooks(`${sandbox}/_mock`, { timeoutMs, client }),
    clientIpHeader: "x-forwarded-for",
    timeoutMs,
  };
  for (let turn = seed + player * 1_000_000; !signal.aborted; turn++) {
    await send({ fetch }, `POST ${sandbox}/_mock/reset`);
    const results = await playExcursions(target, { seed: turn, connect: () => client, signal });
    // What was ended early is not wrong for that.
    yield complaints(results.filter(({ verdict }) => verdict === "failed" || !signal.aborted));
  }
}
