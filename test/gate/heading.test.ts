import { expect, test } from "vitest";

import type { Drivers } from "../../contracts/drivers/target.ts";
import type { Outcome } from "../../contracts/results/outcome.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { planRun } from "../../contracts/plan-run.ts";
import { githubAnnotations } from "../../contracts/reports/github.ts";
import { createPaint } from "../../contracts/reports/paint.ts";
import { renderReport } from "../../contracts/reports/render.ts";
import { terminalReport } from "../../contracts/reports/terminal.ts";
import { headingOf } from "../../contracts/results/heading.ts";

test.each<[what: string, outcome: Outcome, text: string, tone: string]>([
  ["all verified", outcome({ passed: 9 }), "Passed", "passed"],
  ["nearly all verified", outcome({ passed: 9, unverified: 1 }), "Passed", "passed"],
  ["little verified", outcome({ passed: 2, unverified: 8 }), "Nothing failed, 20 % verified", "unverified"],
  ["nothing verified", outcome({ unverified: 3 }), "Nothing failed, 0 % verified", "unverified"],
  ["no hooks", outcome({ passed: 9 }, { withoutHooks: "none named" }), "Nothing failed, 100 % verified", "unverified"],
  [
    "hooks that have not answered",
    outcome({ passed: 9 }, { withoutHooks: "none answered" }),
    "Nothing failed, 100 % verified",
    "unverified",
  ],
  [
    "less than required",
    outcome({ passed: 9, unverified: 1 }, { requireVerified: 95 }),
    "Nothing failed, 90 % verified",
    "unverified",
  ],
  ["something inconclusive", outcome({ passed: 9, inconclusive: 1 }), "Nothing failed, 90 % verified", "unverified"],
  ["that allowed", outcome({ passed: 9, inconclusive: 1 }, { allowInconclusive: true }), "Passed", "passed"],
  ["a failure", outcome({ passed: 9, failed: 1 }), "Not passed", "failed"],
  ["the baseline not kept", outcome({ passed: 9 }, { lost: ["a"] }), "Not passed", "failed"],
  ["a signal", outcome({ passed: 9 }, { endedBy: "SIGINT" }), "Ended by SIGINT", "unverified"],
])("%s has its heading and colour", (_, about, text, tone) => {
  expect(headingOf(about)).toMatchObject({ text, tone });
});

test("every report has the heading of a run that has shown little, and none calls it passed", () => {
  const little = outcome({ passed: 1, unverified: 4 }, { withoutHooks: "none named" });
  const text = "Nothing failed, 20 % verified";
  expect(terminalReport(little, createPaint(true))).toContain(`\u001b[33m${text}`);
  expect(renderReport("html", little)).toContain(`<h1 class="unverified">${text}</h1>`);
  expect(renderReport("markdown", little)).toMatch(`# 🟠 novamock verify: ${text}\n`);
  expect(renderReport("junit", little)).toContain(`<testsuites name="novamock verify: ${text}"`);
  expect(renderReport("junit", little)).toContain(`<property name="heading" value="${text}"/>`);
  expect(JSON.parse(renderReport("json", little))).toMatchObject({ run: { heading: text } });
  expect(githubAnnotations(little)).toBe(
    `::warning title=novamock::Nothing failed, 20 %25 verified%0Athe target offers no hooks, without which most cannot be verified\n`,
  );
});

const hooks = httpHooks("http://127.0.0.1:1", { timeoutMs: 1 });
const little = /^Nothing failed, \d\d % verified$/;

// What a run with these hooks leaves unverified is what its plan says, which has a test of its own.
test.each<[lacking: readonly (keyof Drivers)[], text: RegExp]>([
  [[], /^Passed$/],
  [["mailbox"], /^Passed$/],
  [["advanceClock"], little],
  [["reset"], /^Passed$/],
  [["createNovastackKey"], little],
  [["deleteNovastackKey"], /^Passed$/],
  [["createNovyxKey"], /^Passed$/],
  [["addFault"], /^Passed$/],
  [Object.keys(hooks) as (keyof Drivers)[], little],
])("without the hooks %j every report has the same heading", (lacking, expected) => {
  const drivers: Drivers = Object.fromEntries(
    Object.entries(hooks).filter(([name]) => !lacking.some((each) => each === name)),
  );
  const target = { novyx: "http://127.0.0.1:1", novastack: "http://127.0.0.1:1/router/v1", drivers, timeoutMs: 1 };
  const { clauses } = planRun(target, {});
  const unverified = clauses.filter(({ reason }) => reason !== null).length;
  const withoutHooks = Object.keys(drivers).length === 0 ? "none named" : undefined;
  const about = outcome({ passed: clauses.length - unverified, unverified }, { withoutHooks });
  const { text } = headingOf(about);
  expect(text).toMatch(expected);
  const rendered = (["html", "markdown", "junit", "json"] as const).map((format) => renderReport(format, about));
  for (const report of [...rendered, terminalReport(about, createPaint(false))]) expect(report).toContain(text);
  expect(githubAnnotations(about)).toContain(`title=novamock::${text.replace("%", "%25")}`);
});

test("what was lost since the baseline is named in every report", () => {
  const lost = ["novyx.rotate.message passed in the baseline, and fails now"];
  const about = outcome({ passed: 1 }, { lost });
  for (const format of ["json", "junit", "html", "markdown"] as const) {
    const report = renderReport(format, about).replaceAll("\\", "");
    expect({ format, told: report.includes(lost[0]!) }).toEqual({ format, told: true });
  }
  expect(terminalReport(about, createPaint(false))).toContain(lost[0]);
  expect(githubAnnotations(about)).toContain(`::error title=novamock::Not passed%0A${lost[0]}`);
});

function outcome({ passed = 0, failed = 0, unverified = 0, inconclusive = 0 }, about: Partial<Outcome> = {}): Outcome {
  return {
    report: {
      summary: { passed, failed, unverified: unverified + inconclusive, inconclusive },
      clauses: [],
      cases: [],
    },
    waivers: { waived: new Map(), problems: [] },
    novyx: "http://127.0.0.1:1",
    level: "documented",
    startedAt: new Date("2026-01-01T00:00:00Z"),
    ms: 1234,
    ...about,
  };
}
