import { describe } from "vitest";

import { mutants } from "../mutants/index.ts";
import { clausesFail } from "./judge.ts";

describe("a mock that breaks a clause of novastack fails it", () => {
  clausesFail(mutants.filter(({ clause }) => clause.startsWith("novastack.")));
});
