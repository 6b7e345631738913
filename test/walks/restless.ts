import type { MockOptions } from "../../mocks/index.ts";
import type { Snapshot } from "../../mocks/sandbox/snapshot.ts";

import { parseOptions } from "../../mocks/core/options.ts";
import { buildMock } from "../../mocks/mock.ts";
import { targetOf } from "../gate/judge.ts";
import { clientOver } from "../support/fetch-client.ts";
import { complaints, playExcursions } from "./excursions.ts";

// What the documents leave to their vendors.
const graces: MockOptions[] = [{}, { grace: "90s" }, { grace: 0 }, { grace: "60d" }];
const tokens: MockOptions[] = [{}, { tokenTtl: "10m" }, { tokenTtl: "20d" }];

/**
 * Plays the walks of two seeds at the same time, in two sandboxes of one mock that has no socket. Time passes in every way
 * that there is, and all of a sandbox is saved, forgotten and restored now and then: no walk may notice. Gives what was
 * wrong; `damage` changes what is restored.
 */
export async function walkRestlessly(seed: number, damage = (snapshot: Snapshot): Snapshot => snapshot) {
  const setup = { ...graces[seed % graces.length], ...tokens[seed % tokens.length], seed };
  const bugs: string[] = [];
  let wall = 0;
  const wiring = { wallTime: () => wall, onBug: (bug: unknown) => bugs.push(String(bug)) };
  const { mock } = buildMock(parseOptions(setup), wiring);
  const walkIn = async (name: string, walkSeed: number) => {
    const sandbox = mock.sandbox(name);
    const moves = [
      (ms: number) => sandbox.clock.advance(ms),
      // The clock follows real time, which passes.
      (ms: number) => {
        sandbox.clock.resume();
        wall += ms;
        return sandbox.clock.freeze();
      },
      async (ms: number) => {
        const saved = JSON.stringify(damage(sandbox.snapshot()));
        sandbox.reset();
        await sandbox.restore(JSON.parse(saved));
        return sandbox.clock.advance(ms);
      },
    ];
    let moved = walkSeed;
    const advanceClock = async (seconds: number) => {
      await moves[moved++ % moves.length]!(seconds * 1000);
      return sandbox.clock.now().getTime();
    };
    const { drivers, ...right } = targetOf("novyx", sandbox);
    const target = { ...right, drivers: { ...drivers, advanceClock } };
    const results = await playExcursions(target, { seed: walkSeed, only: /walk/, connect: () => clientOver(sandbox) });
    return complaints(results).map((complaint) => `${JSON.stringify(setup)} in sandbox ${name}: ${complaint}`);
  };
  return [...(await Promise.all([walkIn("a", seed), walkIn("b", seed + 1_000_000)])).flat(), ...bugs];
}
