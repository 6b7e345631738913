import { describe, test } from "vitest";

import { effort, seedsOf } from "../support/property.ts";
import { judgeVariant } from "../variants/judge-variant.ts";
import { backendVariants, mockVariants } from "../variants/variants.ts";

const runs = seedsOf(effort("GATE", 1)).map((seed) => ({ seed }));
const perRunMs = 120_000;

describe("what keeps to the documents passes, walks included", () => {
  // Most of their time they wait: for slow answers, and for mails that come late.
  test.concurrent.for([...backendVariants, ...mockVariants])(
    "$name",
    { timeout: runs.length * perRunMs },
    (variant, context) => judgeVariant(variant, context, ...runs),
  );
});
