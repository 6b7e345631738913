import { expect, test } from "vitest";

import { HookAbsent } from "../../contracts/drivers/target.ts";
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
});

test("the mock lets in to every operation of the gateway whom the documents let in", async () => {
  await withTarget("novastack", async (target) => {
    const { cases } = await runContract(target);
    expect(cases.at(-1)).toMatchObject({ id: "novastack.visits", verdict: "passed" });
  });
});

test("without walks a run is its cases", async () => {
  await withTarget("novyx", async (target) => {
    const { cases } = await runContract(target, { walks: "off" });
    expect(cases.filter(({ id }) => /walk|variations|visits/.test(id))).toEqual([]);
  });
});

test("a clock hook that fails leaves a walk inconclusive, and one that is not there does not", async () => {
  await withTarget("novyx", async (target) => {
    const verdictWith = async (failure: Error) => {
      const drivers = { ...target.drivers, advanceClock: () => Promise.reject(failure) };
      const { cases } = await runContract({ ...target, drivers });
      const { verdict, unverified } = cases.find(({ id }) => id === "novyx.walk.1")!;
      return { verdict, unverified };
    };
    expect(await verdictWith(new Error("out of order"))).toEqual({ verdict: "unverified", unverified: "inconclusive" });
    expect(await verdictWith(new HookAbsent("404"))).toEqual({ verdict: "passed", unverified: undefined });
  });
});
