import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { mutants } from "../mutants/index.ts";

const lines = readFileSync("docs/kill-matrix.md", "utf8").split("\n");

test("the kill matrix has a line for each mutant, with its clause and level", () => {
  const missing = mutants.filter(
    ({ name, clause, level }) => !lines.some((line) => line.startsWith(`| ${name} | ${clause} | ${level} |`)),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test("the gate has found every mutant that the documents forbid", () => {
  const missed = lines.filter((line) => / \| documented \| (?!found )/.test(line));
  expect(missed).toEqual([]);
});
