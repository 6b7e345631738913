import { describe, expect, test } from "vitest";

import { authenticationMutants } from "../mutants/novastack-authentication.ts";
import { errorMutants } from "../mutants/novastack-errors.ts";
import { modelMutants } from "../mutants/novastack-models.ts";
import { permissionMutants } from "../mutants/novastack-permissions.ts";
import { brokenBy, failedClauses, judge } from "./novastack-gate.ts";

test("the right mock passes every clause", async () => {
  const { clauses, cases } = await judge(null);
  expect(clauses.filter(({ verdict }) => verdict !== "passed")).toEqual([]);
  expect(cases.filter(({ verdict }) => verdict !== "passed")).toEqual([]);
});

describe("a mock with a wrong door fails for that alone", () => {
  const mutants = [...authenticationMutants, ...permissionMutants];
  test.concurrent.for(mutants)("$name", { timeout: 60_000 }, async (mutant, { expect }) => {
    expect(failedClauses(await judge(mutant))).toEqual(brokenBy(mutant));
  });
});

describe("a mock with a wrong error or model fails for that alone", () => {
  test.concurrent.for([...errorMutants, ...modelMutants])("$name", { timeout: 60_000 }, async (mutant, { expect }) => {
    expect(failedClauses(await judge(mutant))).toEqual(brokenBy(mutant));
  });
});
