import type { TestContext } from "vitest";

import type { RunOptions } from "../../contracts/run-contract.ts";
import type { Variant } from "./variants.ts";

import { outcome, verify } from "./verify.ts";

/** Expects that the gate finds nothing in a right implementation, and verifies all that can be verified. */
export async function judgeVariant(
  { start, unverified = [] }: Variant,
  { expect, onTestFinished }: Pick<TestContext, "expect" | "onTestFinished">,
  options: RunOptions = {},
): Promise<void> {
  const backend = await start();
  onTestFinished(() => backend.close());
  const report = await verify(backend, options);
  const { failed, unverified: notShown } = outcome(report);
  expect(failed).toEqual([]);
  expect(report.clauses.filter(({ unverified: kind }) => kind === "inconclusive")).toEqual([]);
  expect(notShown.toSorted()).toEqual(unverified.toSorted());
}
