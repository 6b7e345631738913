import { expect, test } from "vitest";

import type { Verdict } from "../../contracts/results/report.ts";

import { judgeWaivers, parseWaivers } from "../../contracts/results/waivers.ts";

const clause = "novyx.rotate.message";
const today = new Date("2026-06-15T23:59:00Z");
const waiver = (changes: object = {}) => ({ clause, reason: "ticket 12", until: "2026-06-15", ...changes });
const report = (verdict: Verdict) => ({
  clauses: [{ id: clause, level: "documented" as const, verdict, cases: [] }],
});

test("a failing clause is waived through the last day of its waiver", () => {
  expect(judgeWaivers([waiver()], report("failed"), today)).toEqual({
    waived: new Map([[clause, waiver()]]),
    problems: [],
  });
});

test("a waiver is a problem from the day after its last", () => {
  const findings = judgeWaivers([waiver({ until: "2026-06-14" })], report("failed"), today);
  expect(findings).toEqual({ waived: new Map(), problems: [`the waiver of ${clause} expired on 2026-06-14`] });
});

test("a waiver of a clause that passes is a problem", () => {
  const { problems } = judgeWaivers([waiver()], report("passed"), today);
  expect(problems).toEqual([`the waiver of ${clause} is needed no more: the clause passes`]);
});

test("a waiver of no clause is a problem", () => {
  const { problems } = judgeWaivers([waiver({ clause: "novyx.nope" })], report("failed"), today);
  expect(problems).toEqual(["the waiver of novyx.nope names no clause"]);
});

test("a waiver of a clause that is unverified, or that was not judged, is left alone", () => {
  const nothing = { waived: new Map(), problems: [] };
  expect(judgeWaivers([waiver()], report("unverified"), today)).toEqual(nothing);
  expect(judgeWaivers([waiver()], { clauses: [] }, today)).toEqual(nothing);
});

test.each([
  [{}, "is no list"],
  [[null], "entry 1 has no clause"],
  [[waiver({ reason: " " })], "entry 1 (novyx.rotate.message) has no reason"],
  [[waiver({ until: "soon" })], "ends 'soon'; expected until to be a day like 2026-12-31"],
  [[waiver({ until: "2026-02-30" })], "ends '2026-02-30'"],
  [[waiver({ owner: "me" })], "unknown field 'owner'"],
  [[waiver(), waiver()], "entry 2 waives novyx.rotate.message a second time"],
])("%j is no list of waivers", (value, told) => {
  expect(parseWaivers(value)).toContain(told);
});
