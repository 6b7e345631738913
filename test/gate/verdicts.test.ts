import { expect, test } from "vitest";

import type { CaseResult, ClauseResult, UnverifiedKind } from "../../contracts/results/report.ts";

import { lostSince, parseBaseline } from "../../contracts/results/baseline.ts";
import { summarize } from "../../contracts/results/verdicts.ts";
import { clauses as ledger } from "../../spec/generated/clauses.ts";

const clause = ledger.find(({ id }) => id === "novyx.list.all-keys")!;
const other = ledger.find(({ id }) => id === "novyx.list.key-id")!;

test("a clause with one case that was not offered and one that was inconclusive is inconclusive", () => {
  const { clauses, summary } = summarize([clause], [unverified("not offered"), unverified("inconclusive")]);
  expect(clauses).toMatchObject([{ verdict: "unverified", unverified: "inconclusive", reason: "inconclusive" }]);
  expect(summary).toEqual({ passed: 0, failed: 0, unverified: 1, inconclusive: 1 });
});

test("a clause without a case is not offered", () => {
  expect(summarize([clause], []).clauses).toMatchObject([{ unverified: "not offered", reason: "no case checks it" }]);
});

test("a step that prepares a case fails its own clause, and the case's clause is inconclusive", () => {
  const failures = [{ clause: other.id, expected: "an id of its own", received: "two", exchange: null }];
  const broken: CaseResult = { ...unverified("inconclusive"), verdict: "failed", failures };
  const { clauses } = summarize([clause, other], [broken]);
  expect(clauses.map(({ verdict, unverified: kind }) => [verdict, kind])).toEqual([
    ["unverified", "inconclusive"],
    ["failed", undefined],
  ]);
});

const chosen = () => true;
const none = { waived: new Map() };

test.each<[verdict: ClauseResult["verdict"], kind: UnverifiedKind | undefined, told: string]>([
  ["failed", undefined, "fails"],
  ["unverified", "not offered", "is not offered"],
  ["unverified", "inconclusive", "is inconclusive"],
])("what passed in the baseline and is now %s, %s, is lost", (verdict, kind, told) => {
  const now = { id: clause.id, level: clause.level, verdict, cases: [], ...(kind && { unverified: kind }) };
  expect(lostSince([clause], { clauses: [now] }, none, chosen)).toEqual([
    `${clause.id} passed in the baseline, and ${told} now`,
  ]);
});

test("what passed in the baseline and is judged no more is lost, but where it was not chosen", () => {
  expect(lostSince([clause], { clauses: [] }, none, chosen)).toEqual([
    `${clause.id} passed in the baseline, and is not judged now`,
  ]);
  expect(lostSince([clause], { clauses: [] }, none, () => false)).toEqual([]);
});

test("what passes again, and what is waived, is not lost", () => {
  const result = { id: clause.id, level: clause.level, cases: [] };
  expect(lostSince([clause], { clauses: [{ ...result, verdict: "passed" }] }, none, chosen)).toEqual([]);
  const waived = new Map([[clause.id, { clause: clause.id, reason: "spring", until: "2999-12-31" }]]);
  expect(lostSince([clause], { clauses: [{ ...result, verdict: "failed" }] }, { waived }, chosen)).toEqual([]);
});

test("a baseline is what passed in a JSON report", () => {
  const entry = { id: "novyx.a", level: "documented" };
  const clauses = [
    { ...entry, verdict: "passed" },
    { ...entry, id: "novyx.b", verdict: "unverified" },
  ];
  expect(parseBaseline({ clauses })).toEqual([entry]);
});

test.each([
  [null, "has no clauses"],
  [[], "has no clauses"],
  [{ clauses: [{ id: "a" }] }, "has an entry 1 that is no clause"],
])("%j is no baseline", (json, told) => {
  expect(parseBaseline(json)).toContain(told);
});

function unverified(kind: UnverifiedKind): CaseResult {
  const clauses = [clause.id];
  return {
    id: "novyx.a",
    clauses,
    verdict: "unverified",
    reason: kind,
    unverified: kind,
    ms: 1,
    failures: [],
    checked: [],
  };
}
