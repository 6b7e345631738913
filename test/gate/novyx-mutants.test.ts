import { describe } from "vitest";

import { mutants } from "../mutants/index.ts";
import { clausesFail } from "./judge.ts";

describe("a mock that breaks a clause of Novyx fails it", () => {
  clausesFail(mutants.filter(({ clause }) => clause.startsWith("novyx.")));
});
