import { readFileSync } from "node:fs";

import { format } from "prettier";
import { expect, test } from "vitest";

import { cases } from "../../contracts/cases.ts";
import { coveragePage } from "../../contracts/reports/coverage-page.ts";
import { clauses } from "../../spec/generated/clauses.ts";

const testable = clauses.filter(({ untestable }) => untestable === null).map(({ id }) => id);

test("every testable clause has a case", () => {
  const checked = new Set(cases.flatMap((each) => each.clauses));
  expect(testable.filter((id) => !checked.has(id))).toEqual([]);
});

test("every case names clauses, all of them testable", () => {
  expect(cases.filter((each) => each.clauses.length === 0).map(({ id }) => id)).toEqual([]);
  const named = cases.flatMap((each) => each.clauses.map((clause) => ({ case: each.id, clause })));
  expect(named.filter(({ clause }) => !testable.includes(clause))).toEqual([]);
});

test("no two cases have the same id, and no case names a clause twice", () => {
  const ids = cases.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(cases.filter((each) => new Set(each.clauses).size !== each.clauses.length).map(({ id }) => id)).toEqual([]);
});

test("every case is about the API that its id begins with", () => {
  const api = (id: string) => id.slice(0, id.indexOf("."));
  expect(
    cases.filter((each) => each.clauses.some((clause) => api(clause) !== api(each.id))).map(({ id }) => id),
  ).toEqual([]);
});

test("docs/coverage.md is fresh (npm run coverage:clauses)", async () => {
  const page = await format(coveragePage(clauses, cases), { parser: "markdown", printWidth: 120 });
  expect(readFileSync("docs/coverage.md", "utf8")).toBe(page);
});
