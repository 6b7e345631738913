import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { mutants } from "../mutants/index.ts";

test("the kill matrix has a line for each mutant, in which the gate has found it", () => {
  const lines = readFileSync("docs/kill-matrix.md", "utf8").split("\n");
  const missing = mutants.filter(
    ({ name, clause }) => !lines.some((line) => line.startsWith(`| ${name} | ${clause} | found |`)),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});
