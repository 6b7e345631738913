import type { TestContext } from "vitest";

import type { RunOptions } from "../../contracts/run-contract.ts";
import type { Variant } from "./variants.ts";

import { outcome, verify } from "./verify.ts";

/**
 * Expects that the gate finds nothing in a right implementation, and verifies all that can be verified. Of several runs
 * each meets what the ones before have left behind: keys, mails, a clock that was moved.
 */
export async function judgeVariant(
  { start, unverified = [] }: Variant,
  { expect, onTestFinished }: Pick<TestContext, "expect" | "onTestFinished">,
  ...runs: readonly RunOptions[]
): Promise<void> {
  const backend = await start();
  onTestFinished(() => backend.close());
  for (const options of runs) {
    const report = await verify(backend, options);
    const { failed, unverified: notShown } = outcome(report);
    const inconclusive = report.clauses.filter(({ unverified: kind }) => kind === "inconclusive");
    const seen = { ...options, failed, inconclusive, unverified: notShown.toSorted() };
    expect(seen).toEqual({ ...options, failed: [], inconclusive: [], unverified: unverified.toSorted() });
  }
}
