import { expect, test } from "vitest";

import type { Snapshot } from "../../mocks/sandbox/snapshot.ts";

import { HookAbsent } from "../../contracts/drivers/target.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { createMock } from "../../mocks/index.ts";
import { targetOf, withTarget } from "../gate/judge.ts";
import { clientOver } from "../support/fetch-client.ts";
import { effort, seedsOf } from "../support/property.ts";
import { complaints, playExcursions } from "./excursions.ts";
import { walkRestlessly } from "./restless.ts";

const hours = 3_600_000;

test(
  "no walk in the mock finds anything, however its time passes and whatever it is set up with",
  async () => {
    const wrong: string[] = [];
    for (const seed of seedsOf(effort("WALKS", 12)))
      wrong.push(...(await walkRestlessly(seed)).map((each) => `WALKS_SEED=${seed} WALKS_RUNS=1: ${each}`));
    expect(wrong).toEqual([]);
  },
  12 * hours,
);

type Damage = (state: Snapshot["novyx"]) => Partial<Snapshot["novyx"]>;
const damages: readonly [what: string, damage: Damage][] = [
  ["a revocation", ({ keys }) => ({ keys: keys.map((key) => ({ ...key, revoked_at: null })) })],
  ["the end of a grace", ({ keys }) => ({ keys: keys.map((key) => ({ ...key, grace_expires_at: null })) })],
  ["the places that were used", () => ({ sign_ups: { by_ip: [], by_email: [] } })],
  ["who waits for a verification", () => ({ pending: [] })],
];

// Not every walk comes to need what was lost.
test.each(damages)("a restore that loses %s is noticed", async (_what, damage) => {
  const lossy = (state: Snapshot) => ({ ...state, novyx: { ...state.novyx, ...damage(state.novyx) } });
  const wrong: string[] = [];
  for (let seed = 1; wrong.length === 0 && seed <= 20; seed++) wrong.push(...(await walkRestlessly(seed, lossy)));
  expect(wrong).toContainEqual(
    expect.stringMatching(/: expected .+, received .+\n1\. [^]*\n\d+\. .*curl .* -> \d{3} /),
  );
});

test.each(["novyx", "novastack"] as const)(
  "no variation of a request to %s gets another answer than the documents give",
  async (api) => {
    const mock = createMock({ seed: 1 });
    const results = await playExcursions(targetOf(api, mock), {
      only: /variations|visits/,
      connect: () => clientOver(mock),
    });
    expect({ ids: results.map(({ id }) => id), complaints: complaints(results) }).toEqual({
      ids: [api === "novyx" ? "novyx.variations" : "novastack.visits"],
      complaints: [],
    });
  },
);

test("without walks a run is its cases", async () => {
  await withTarget("novyx", async (target) => {
    const { cases } = await runContract(target, { walks: "off" });
    expect(cases.filter(({ id }) => /walk|variations|visits/.test(id))).toEqual([]);
  });
});

test.each([
  ["fails", "inconclusive", new Error("out of order"), "unverified", "inconclusive"],
  ["is not there", "passed", new HookAbsent("404"), "passed", undefined],
] as const)("a clock hook that %s leaves a walk %s", async (_how, _verdict, failure, verdict, unverified) => {
  const mock = createMock({ seed: 1 });
  const { drivers, ...target } = targetOf("novyx", mock);
  const broken = { ...target, drivers: { ...drivers, advanceClock: () => Promise.reject(failure) } };
  const results = await playExcursions(broken, { only: /walk/, connect: () => clientOver(mock) });
  expect(results.map((each) => [each.id, each.verdict, each.unverified])).toEqual([
    ["novyx.walk.1", verdict, unverified],
  ]);
});
