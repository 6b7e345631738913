import { describe, test } from "vitest";

import { judgeVariant } from "../variants/judge-variant.ts";
import { backendVariants, mockVariants } from "../variants/variants.ts";

describe("what keeps to the documents passes, walks included", () => {
  // Most of their time they wait: for slow answers, and for mails that come late.
  test.concurrent.for([...backendVariants, ...mockVariants])("$name", (variant, context) =>
    judgeVariant(variant, context),
  );
});
