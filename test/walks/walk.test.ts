import { expect, test } from "vitest";

import { runContract } from "../../contracts/run-contract.ts";
import { withTarget } from "../gate/judge.ts";

test.each([1, 2])("the mock walks as the documents say, from seed %i", async (seed) => {
  await withTarget("novyx", async (target) => {
    const { cases } = await runContract(target, { seed });
    const walked = cases.filter(({ id }) => /^novyx\.(walk|variations)/.test(id));
    expect(walked.map(({ id, verdict }) => ({ id, verdict }))).toEqual([
      { id: "novyx.variations", verdict: "passed" },
      { id: `novyx.walk.${seed}`, verdict: "passed" },
    ]);
  });
}, 30_000);

test("the mock lets in to every operation of the gateway whom the documents let in", async () => {
  await withTarget("novastack", async (target) => {
    const { cases } = await runContract(target);
    expect(cases.at(-1)).toMatchObject({ id: "novastack.visits", verdict: "passed" });
  });
}, 30_000);

test("without walks a run is its cases", async () => {
  await withTarget("novyx", async (target) => {
    const { cases } = await runContract(target, { walks: "off" });
    expect(cases.filter(({ id }) => /walk|variations|visits/.test(id))).toEqual([]);
  });
}, 30_000);
