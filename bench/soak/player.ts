import type { Run } from "../../contracts/engine/run.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { complaints, playExcursions } from "../../test/walks/excursions.ts";

const timeoutMs = 60_000;

// One at a time: what a sandbox holds is to be little beside what a leak would leave.
const excursions = [/walk/, /variations/, /visits/];

/**
 * Plays the gate's walks, variations and visits by turns, in a sandbox of its own that is reset before each, until it is
 * over; yields what was wrong each time.
 */
export async function* playWalks(
  url: string,
  { player, seed, connect, signal }: { player: number; seed: number; connect: Run["connect"]; signal: AbortSignal },
): AsyncGenerator<string[]> {
  const sandbox = `${url}/~soak-${player}`;
  const client = connect({ timeoutMs });
  const drivers = httpHooks(`${sandbox}/_mock`, { timeoutMs, client });
  const target = { novyx: sandbox, novastack: `${sandbox}/router/v1`, drivers, timeoutMs };
  for (let turn = seed + player * 1_000_000; !signal.aborted; turn++) {
    await drivers.reset();
    const only = excursions[turn % excursions.length]!;
    const results = await playExcursions(target, { seed: turn, only, connect, signal });
    // What was ended early is not wrong for that.
    yield complaints(results.filter(({ verdict }) => verdict === "failed" || !signal.aborted));
  }
  client.close();
}
