import type { Outcome } from "../results/outcome.ts";
import type { CaseResult, Failure } from "../results/report.ts";

import { curlLine } from "./curl.ts";
import { exchangeText, printable } from "./exchange-text.ts";

/** The report as JUnit XML: a suite for each API, and a test case for each case. */
export function junitReport(outcome: Outcome): string {
  const { report, waivers, startedAt, ms } = outcome;
  const suites = (["novyx", "novastack"] as const)
    .filter((api) => outcome[api] !== undefined)
    .map((api) =>
      suite(
        api,
        report.cases.filter(({ id }) => id.startsWith(`${api}.`)).map((each) => testCase(each, outcome)),
      ),
    );
  if (waivers.problems.length > 0)
    suites.push(
      suite(
        "waivers",
        waivers.problems.map((problem) => ({
          seconds: 0,
          outcome: "failure",
          xml: element("testcase", { classname: "waivers", name: problem }, element("failure", { message: problem })),
        })),
      ),
    );
  const attributes = { name: "novamock verify", timestamp: startedAt.toISOString(), time: (ms / 1000).toFixed(3) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, suites.join(""))}\n`;
}

type TestCase = { seconds: number; outcome: "failure" | "skipped" | "passed"; xml: string };

function suite(name: string, cases: TestCase[]): string {
  const count = (outcome: TestCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  const time = cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
  const attributes = {
    name,
    tests: cases.length,
    failures: count("failure"),
    errors: 0,
    skipped: count("skipped"),
    time,
  };
  return element("testsuite", attributes, cases.map(({ xml }) => xml).join(""));
}

function testCase({ id, verdict, reason, ms, failures }: CaseResult, { waivers: { waived } }: Outcome): TestCase {
  const seconds = ms / 1000;
  const attributes = { classname: id.slice(0, id.lastIndexOf(".")), name: id, time: seconds.toFixed(3) };
  const as = (outcome: TestCase["outcome"], content: string) => ({
    seconds,
    outcome,
    xml: element("testcase", attributes, content),
  });
  const counted = failures.filter(({ clause }) => !waived.has(clause));
  const [first] = counted;
  if (first)
    return as(
      "failure",
      element("failure", { message: sentence(first), type: first.clause }, escaped(details(counted))),
    );
  const waiver = failures[0] && waived.get(failures[0].clause);
  if (waiver) return as("skipped", element("skipped", { message: `waived until ${waiver.until}: ${waiver.reason}` }));
  if (verdict === "unverified") return as("skipped", element("skipped", { message: reason ?? "unverified" }));
  return as("passed", "");
}

function sentence({ clause, expected, received }: Failure): string {
  return `${clause}: expected ${expected}; received ${received}`;
}

function details(failures: readonly Failure[]): string {
  return failures
    .map(({ exchange, ...failure }) =>
      [
        sentence({ exchange, ...failure }),
        ...(exchange ? ["", exchangeText(exchange), "", curlLine(exchange)] : []),
      ].join("\n"),
    )
    .join("\n\n");
}

function element(name: string, attributes: Record<string, string | number>, content = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content === "" ? `<${name}${list.join("")}/>\n` : `<${name}${list.join("")}>${content}</${name}>\n`;
}

/** Text for XML 1.0, which has no place for some characters, not even escaped. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff\p{Cs}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
