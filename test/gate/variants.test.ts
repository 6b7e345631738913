import { describe, test } from "vitest";

import { backendVariants, mockVariants } from "../variants/variants.ts";
import { outcome, verify } from "../variants/verify.ts";

const variants = [...backendVariants, ...mockVariants];

describe("what keeps to the documents passes", () => {
  // Most of their time they wait: for slow answers, and for mails that come late.
  test.concurrent.for(variants)("$name", async ({ start, unverified = [] }, { expect, onTestFinished }) => {
    const backend = await start();
    onTestFinished(() => backend.close());
    const report = await verify(backend);
    const { failed, unverified: notShown } = outcome(report);
    expect(failed).toEqual([]);
    expect(report.clauses.filter(({ unverified: kind }) => kind === "inconclusive")).toEqual([]);
    expect(notShown.toSorted()).toEqual(unverified.toSorted());
  });
});
