import type { Handles } from "../../mocks/index.ts";
import type { Call } from "../../test/model/calls.ts";

import * as fc from "fast-check";

import { createMock } from "../../mocks/index.ts";
import { sandboxNames, sequences } from "../../test/model/calls.ts";
import { playOn, settingOf } from "../../test/model/play.ts";
import { send } from "../../test/support/ask.ts";

type Server = Pick<Handles, "fetch">;

// Of the setups of the model test one that gives most calls something to do.
const setup = { grace: "1h", tokenTtl: "1h", signupLimit: "3/24h" } as const;
// Ids repeat with a seed, so that a mock in this process knows the keys that the server begins with.
const seed = 1;

/** How the server has to be started for the players. */
export const flags =
  `--seed ${seed} --grace ${setup.grace} --token-ttl ${setup.tokenTtl} --signup-limit ${setup.signupLimit}`.split(" ");

// Of time that passes by itself the model could not know how much.
const ofRealTime = new Set(["wait", "resumeClock"]);
const perDraw = 20;

/**
 * Plays one random sequence of calls after the other, in sandboxes of its own, until it is over; yields what was wrong with
 * each, or null.
 */
export async function* playSequences(
  server: Server,
  { player, seed: from, isOver }: { player: number; seed: number; isOver: () => boolean },
): AsyncGenerator<string | null> {
  const setting = settingOf(setup, createMock({ ...setup, seed }));
  const sandbox = (name: string) => inSandbox(server, `soak-${player}-${name}`);
  for (let draw = 0; ; draw++)
    for (const { calls } of fc.sample(sequences, { numRuns: perDraw, seed: from + player * 1_000_000 + draw })) {
      for (const name of sandboxNames) await send(sandbox(name), "POST /_mock/reset");
      const timeless = calls.filter(({ operation }) => !ofRealTime.has(operation));
      yield await playOn({ title: `player ${player}`, setting, sandbox, bugs: [] }, until(isOver, timeless)).then(
        () => null,
        (error: unknown) => String(error),
      );
      if (isOver()) return;
    }
}

/** A sequence may be long, and what is asked meanwhile is slow. */
function* until(isOver: () => boolean, calls: readonly Call[]): Generator<Call> {
  for (const call of calls) {
    if (isOver()) return;
    yield call;
  }
}

/** The paths that tests ask for go to the sandbox. */
function inSandbox({ fetch }: Server, name: string): Server {
  return { fetch: (path, init, info) => fetch(typeof path === "string" ? `/~${name}${path}` : path, init, info) };
}
