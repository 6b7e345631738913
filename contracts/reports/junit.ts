import type { Outcome } from "../results/outcome.ts";
import type { CaseResult } from "../results/report.ts";

import { headingOf } from "../results/heading.ts";
import { failureLine, failuresText } from "./failure-text.ts";
import { escaped } from "./markup.ts";

/** The report as JUnit XML: a suite for each API, and a test case for each case. */
export function junitReport(outcome: Outcome): string {
  const { report, waivers, lost = [], startedAt, ms } = outcome;
  const { text: heading } = headingOf(outcome);
  const suites = (["novyx", "novastack"] as const)
    .filter((api) => outcome[api] !== undefined)
    .map((api) => {
      const cases = report.cases.filter(({ id }) => id.startsWith(`${api}.`));
      return suite(
        api,
        cases.map((each) => testCase(each, outcome)),
        element("properties", {}, element("property", { name: "heading", value: heading })),
      );
    });
  for (const [name, problems] of Object.entries({ waivers: waivers.problems, baseline: lost }))
    if (problems.length > 0)
      suites.push(
        suite(
          name,
          problems.map((problem) => problemCase(name, problem)),
        ),
      );
  const attributes = {
    name: `novamock verify: ${heading}`,
    timestamp: startedAt.toISOString(),
    time: (ms / 1000).toFixed(3),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, suites.join(""))}\n`;
}

type TestCase = { seconds: number; outcome: "failure" | "skipped" | "passed"; xml: string };

function problemCase(classname: string, problem: string): TestCase {
  const xml = element("testcase", { classname, name: problem }, element("failure", { message: problem }));
  return { seconds: 0, outcome: "failure", xml };
}

function suite(name: string, cases: TestCase[], properties = ""): string {
  const count = (outcome: TestCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  const attributes = {
    name,
    tests: cases.length,
    failures: count("failure"),
    errors: 0,
    skipped: count("skipped"),
    time: cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3),
  };
  return element("testsuite", attributes, properties + cases.map(({ xml }) => xml).join(""));
}

function testCase(
  { id, verdict, reason, unverified, ms, failures }: CaseResult,
  { waivers: { waived } }: Outcome,
): TestCase {
  const seconds = ms / 1000;
  const attributes = { classname: id.slice(0, id.lastIndexOf(".")), name: id, time: seconds.toFixed(3) };
  const as = (outcome: TestCase["outcome"], about: Record<string, string> = {}, content = ""): TestCase => {
    const found = outcome === "passed" ? "" : element(outcome, about, escaped(content));
    return { seconds, outcome, xml: element("testcase", attributes, found) };
  };
  const counted = failures.filter(({ clause }) => !waived.has(clause));
  const [first] = counted;
  if (first) return as("failure", { message: failureLine(first), type: first.clause }, failuresText(counted));
  const waiver = failures[0] && waived.get(failures[0].clause);
  if (waiver) return as("skipped", { message: `waived until ${waiver.until}: ${waiver.reason}` });
  return verdict === "unverified"
    ? as("skipped", { message: `${unverified ?? "unverified"}: ${reason ?? ""}` })
    : as("passed");
}

function element(name: string, attributes: Record<string, string | number>, content = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content === "" ? `<${name}${list.join("")}/>\n` : `<${name}${list.join("")}>${content}</${name}>\n`;
}
