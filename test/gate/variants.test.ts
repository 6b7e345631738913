import { describe, expect, onTestFinished, test } from "vitest";

import { backendVariants, mockVariants } from "../variants/variants.ts";
import { outcome, verify } from "../variants/verify.ts";

const variants = [...backendVariants, ...mockVariants];

describe("what keeps to the documents passes", { timeout: 60_000 }, () => {
  test.each(variants)("$name", async ({ start, unverified = [] }) => {
    const backend = await start();
    onTestFinished(() => backend.close());
    const report = await verify(backend);
    const { failed, unverified: notShown } = outcome(report);
    expect(failed).toEqual([]);
    expect(report.clauses.filter(({ unverified: kind }) => kind === "inconclusive")).toEqual([]);
    expect(notShown.toSorted()).toEqual(unverified.toSorted());
  });
});
