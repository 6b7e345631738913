import type { Outcome } from "../results/outcome.ts";
import type { CaseResult } from "../results/report.ts";

import { failureLine, failuresText } from "./failure-text.ts";
import { escaped } from "./markup.ts";

/** The report as JUnit XML: a suite for each API, and a test case for each case. */
export function junitReport(outcome: Outcome): string {
  const { report, waivers, startedAt, ms } = outcome;
  const suites = (["novyx", "novastack"] as const)
    .filter((api) => outcome[api] !== undefined)
    .map((api) => {
      const cases = report.cases.filter(({ id }) => id.startsWith(`${api}.`));
      return suite(
        api,
        cases.map((each) => testCase(each, outcome)),
      );
    });
  const problems = waivers.problems.map((problem): TestCase => {
    const xml = element("testcase", { classname: "waivers", name: problem }, element("failure", { message: problem }));
    return { seconds: 0, outcome: "failure", xml };
  });
  if (problems.length > 0) suites.push(suite("waivers", problems));
  const attributes = { name: "novamock verify", timestamp: startedAt.toISOString(), time: (ms / 1000).toFixed(3) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, suites.join(""))}\n`;
}

type TestCase = { seconds: number; outcome: "failure" | "skipped" | "passed"; xml: string };

function suite(name: string, cases: TestCase[]): string {
  const count = (outcome: TestCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  const attributes = {
    name,
    tests: cases.length,
    failures: count("failure"),
    errors: 0,
    skipped: count("skipped"),
    time: cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3),
  };
  return element("testsuite", attributes, cases.map(({ xml }) => xml).join(""));
}

function testCase({ id, verdict, reason, ms, failures }: CaseResult, { waivers: { waived } }: Outcome): TestCase {
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
  return verdict === "unverified" ? as("skipped", { message: reason ?? "unverified" }) : as("passed");
}

function element(name: string, attributes: Record<string, string | number>, content = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content === "" ? `<${name}${list.join("")}/>\n` : `<${name}${list.join("")}>${content}</${name}>\n`;
}
