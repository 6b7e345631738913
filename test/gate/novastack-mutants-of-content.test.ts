import { describe, test } from "vitest";

import { chatMutants } from "../mutants/novastack-chat.ts";
import { contentMutants } from "../mutants/novastack-contents.ts";
import { listMutants } from "../mutants/novastack-lists.ts";
import { outputMutants } from "../mutants/novastack-outputs.ts";
import { streamingMutants } from "../mutants/novastack-streaming.ts";
import { brokenBy, failedClauses, judge } from "./novastack-gate.ts";

describe("a mock with wrong chat fails for that alone", () => {
  const mutants = [...chatMutants, ...streamingMutants, ...outputMutants];
  test.concurrent.for(mutants)("$name", { timeout: 60_000 }, async (mutant, { expect }) => {
    expect(failedClauses(await judge(mutant))).toEqual(brokenBy(mutant));
  });
});

describe("a mock with wrong tasks or files fails for that alone", () => {
  test.concurrent.for([...listMutants, ...contentMutants])("$name", { timeout: 60_000 }, async (mutant, { expect }) => {
    expect(failedClauses(await judge(mutant))).toEqual(brokenBy(mutant));
  });
});
