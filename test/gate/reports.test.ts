import { expect, test } from "vitest";

import type { Outcome } from "../../contracts/results/outcome.ts";
import type { CaseResult, ClauseResult, Failure, UnverifiedKind } from "../../contracts/results/report.ts";

import { curlLine } from "../../contracts/reports/curl.ts";
import { githubAnnotations } from "../../contracts/reports/github.ts";
import { createPaint } from "../../contracts/reports/paint.ts";
import { createProgress } from "../../contracts/reports/progress.ts";
import { renderReport } from "../../contracts/reports/render.ts";
import { terminalReport } from "../../contracts/reports/terminal.ts";
import { exitStatus } from "../../contracts/results/outcome.ts";
import { createRedaction } from "../../contracts/results/redaction.ts";
import { clauses as ledger } from "../../spec/generated/clauses.ts";

const plain = createPaint(false);
const hostile = "<script>alert(1)</script> ]]> \u0000\u0007\u001b[2J ``` | & \" ' \ud800";

test("the JSON report has the fixed fields, and the first failure of each case", () => {
  const report = JSON.parse(renderReport("json", outcome({ failed: 1, unverified: 1, passed: 1 }))) as object;
  expect(report).toMatchObject({
    summary: { passed: 1, failed: 1, unverified: 1, inconclusive: 0, waived: 0 },
    clauses: [
      { id: id(0), level: level(0), verdict: "failed", cases: ["novyx.case-0"] },
      {
        id: id(1),
        level: level(1),
        verdict: "unverified",
        reason: "no clock",
        unverified: "not offered",
        cases: ["novyx.case-1"],
      },
      { id: id(2), level: level(2), verdict: "passed", cases: ["novyx.case-2"] },
    ],
    cases: [
      { id: "novyx.case-0", clauses: [id(0)], verdict: "failed", ms: 7, failure: { clause: id(0), expected: "a 2xx" } },
      { id: "novyx.case-1", clauses: [id(1)], verdict: "unverified", ms: 7, reason: "no clock" },
      { id: "novyx.case-2", clauses: [id(2)], verdict: "passed", ms: 7 },
    ],
  });
});

test("the JUnit report has a suite for each API, with failures and skipped cases", () => {
  const xml = renderReport("junit", outcome({ failed: 1, unverified: 1, passed: 1 }));
  expect(xml).toContain('<testsuite name="novyx" tests="3" failures="1" errors="0" skipped="1" time="0.021">');
  expect(xml).toContain(`<failure message="${id(0)}: expected a 2xx; received 500" type="${id(0)}">`);
  expect(xml).toContain('<skipped message="not offered: no clock"/>');
});

test("a waived failure is skipped in JUnit, and what is wrong with a waiver fails there", () => {
  const waived = new Map([[id(0), { clause: id(0), reason: "ticket 12", until: "2999-12-31" }]]);
  const xml = renderReport("junit", { ...outcome({ failed: 1 }), waivers: { waived, problems: ["it expired"] } });
  expect(xml).toContain('<skipped message="waived until 2999-12-31: ticket 12"/>');
  expect(xml).toContain('<testsuite name="waivers" tests="1" failures="1"');
});

test("every report for people tells step by step what led to a failure, and no step breaks it", () => {
  const about = outcome({ failed: 1 });
  const story = ["1. curl 'http://127.0.0.1:1/v1/keys' -> 200", `2. curl -d '${hostile}' -> 200`];
  about.report.cases[0]!.failures[0]!.story = story;
  for (const format of ["junit", "html", "markdown"] as const) {
    const report = renderReport(format, about).replaceAll("&#39;", "'").replaceAll("&apos;", "'");
    expect(report).toContain("Step by step");
    expect(report).toMatch(/1\. curl 'http:\/\/127\.0\.0\.1:1\/v1\/keys' -(>|&gt;) 200/);
    for (const never of ["\u0007", "\u001b[2J"]) expect(report).not.toContain(never);
  }
  expect(terminalReport(about, plain)).toContain(story[0]);
  expect(wellFormed(renderReport("junit", about))).toBe(true);
  expect(renderReport("html", about)).not.toContain("<script>alert");
});

test("no report can be broken by what a target answers", () => {
  const broken = outcome({ failed: 1, text: hostile, received: hostile });
  const xml = renderReport("junit", broken);
  for (const never of ["<script", "\u0000", "\u0007", "\u001b", "\ud800"]) expect(xml).not.toContain(never);
  expect(wellFormed(xml)).toBe(true);
  const html = renderReport("html", broken);
  expect(html.match(/<script/g)).toHaveLength(1);
  for (const control of ["\u0000", "\u0007", "\u001b"]) {
    expect(html).not.toContain(control);
    expect(terminalReport(broken, plain)).not.toContain(control);
  }
  expect(githubAnnotations(outcome({ failed: 1, received: "a\n::error::b 5%" }))).toMatch(
    /^::error title=novamock::Not passed\n[^\n]*%0A::error::b 5%25\n$/,
  );
  const markdown = renderReport("markdown", broken);
  expect(markdown).toContain("\n````http\n");
  expect(markdown.split("\n````http")[0]).not.toContain("- received <script>");
});

test("what steers a terminal or turns the direction of writing is replaced wherever it stands", () => {
  const steering = "\u009b2J \u001b]0;owned\u0007 \u202eevil\u2066 \u0085";
  const broken = outcome({ failed: 1, text: JSON.stringify({ steering }), received: steering });
  const { exchange } = broken.report.cases[0]!.failures[0]!;
  Object.assign(exchange!, { headers: { "x-a": steering }, requestBody: steering, problem: steering, url: steering });
  for (const text of [
    terminalReport(broken, plain),
    renderReport("markdown", broken),
    renderReport("html", broken),
    renderReport("junit", broken),
    renderReport("json", broken),
    githubAnnotations(broken),
    curlLine(exchange!),
  ])
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\u202e\u2066]/u);
});

test("what a target answers is code in Markdown: no link, mention, table or fence of it comes to life", () => {
  const lively = "@octocat https://evil.invalid [a](b) | c\n\n# head ``` <b>";
  const markdown = renderReport("markdown", outcome({ failed: 1, unverified: 1, received: lively, reason: lively }));
  const line = "@octocat https://evil.invalid [a](b) | c # head ``` <b>";
  expect(markdown).toContain(`- received \`\`\`\`${line}\`\`\`\`\n`);
  expect(markdown).toContain(`\n- \`\`\`\`${line}\`\`\`\`: \``);
});

test("a Markdown report of the worst target is less than the mebibyte that GitHub shows", () => {
  const received = "\u{1f4a3}".repeat(300);
  const broken = outcome({ failed: 75, text: "\u{1f4a3}".repeat(8000), received });
  for (const { failures } of broken.report.cases)
    Object.assign(failures[0]!.exchange!, { url: "u".repeat(16_000), headers: { a: "\u00ff".repeat(16_000) } });
  expect(Buffer.byteLength(renderReport("markdown", broken))).toBeLessThan(1024 * 1024);
});

test("the HTML report needs nothing from elsewhere", () => {
  const html = renderReport("html", outcome({ failed: 1, passed: 1 }));
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<link|<img|@import|src="|url\(/);
});

test("the terminal report without failures is a line for each section and a summary", () => {
  const lines = terminalReport(outcome({ passed: 3 }), plain)
    .trimEnd()
    .split("\n");
  expect(lines.at(-1)).toBe("Passed: 3 passed of 3 clauses (level documented, 3 cases, 1.2 s)");
  expect(lines.slice(0, -2).every((line) => line.startsWith("✓ novyx "))).toBe(true);
});

test("with 50 failures the terminal shows 10 exchanges and tells where the others are", () => {
  const text = terminalReport(outcome({ failed: 50 }), plain);
  expect(text.match(/curl -i/g)).toHaveLength(10);
  expect(text.match(/ {2}expected {2}/g)).toHaveLength(50);
  expect(text).toContain("The exchanges of 40 more failed clauses are in the reports (--report html=FILE).");
});

test("unverified clauses are grouped by their reason", () => {
  expect(terminalReport(outcome({ unverified: 15 }), plain)).toMatch(
    /\? 15 not offered: no clock\n( {4}\S+\n){12} {4}and 3 more\n/,
  );
});

test("colours come only where they are asked for", () => {
  const escape = "\u001b[";
  expect(terminalReport(outcome({ failed: 1 }), plain)).not.toContain(escape);
  expect(terminalReport(outcome({ failed: 1 }), createPaint(true))).toContain(escape);
});

test("progress is one line, cut to the width of the terminal", () => {
  const written: string[] = [];
  const progress = createProgress(2, (text) => written.push(text), 24, plain);
  progress.onCase(caseResult(0, "failed", failure(0)));
  expect(written).toEqual(["\r\u001b[2K1/2 cases, 1 failed  no"]);
});

test.each([
  [{ passed: 1 }, {}, 0],
  [{ passed: 1, unverified: 1 }, {}, 0],
  [{ passed: 1, unverified: 1 }, { requireVerified: 51 }, 4],
  [{ unverified: 1 }, {}, 4],
  [{ passed: 9, unverified: 1, kind: "inconclusive" as const }, {}, 4],
  [{ passed: 9, unverified: 1, kind: "inconclusive" as const }, { allowInconclusive: true }, 0],
  [{ passed: 1 }, { lost: ["it passed in the baseline"] }, 1],
  [{ failed: 1 }, { requireVerified: 100 }, 1],
  [{ passed: 1 }, { endedBy: "SIGINT" as const }, 130],
  [{ failed: 1 }, { endedBy: "SIGTERM" as const }, 143],
])("%j with %j is exit status %i", (numbers, about, status) => {
  expect(exitStatus({ ...outcome(numbers), ...about })).toBe(status);
});

test("a curl line repeats the request, with the key in a variable", () => {
  const { exchange } = failure(0);
  const body = `{"email":"o'hara@example.com"}`;
  const asked = { ...exchange!, method: "POST", requestBody: body, clientIp: "127.0.0.9" };
  const headers = { accept: "application/json", "content-type": "application/json", authorization: "Bearer …wxyz" };
  expect(curlLine({ ...asked, requestHeaders: headers })).toBe(
    `curl -i -X POST http://127.0.0.1:1/v1/keys -H 'content-type: application/json' -H "Authorization: Bearer $KEY" --interface 127.0.0.9 --data-raw '{"email":"o'\\''hara@example.com"}'`,
  );
});

test("a redacted result shows no more than the last four characters of a secret", () => {
  const secrets = [
    "nram_tenant_0123456789abcdef",
    "nram_tenant_fedcba9876543210",
    "tok-1234567890",
    "unknown-key-0001",
  ];
  const redaction = createRedaction();
  redaction.learn(secrets[0]);
  redaction.learnFrom({ nested: [{ new_key: secrets[1] }] });
  const text = JSON.stringify({ api_key: secrets[3], token: secrets[2], shown: secrets.slice(0, 2) });
  const shown = redaction.result({
    ...caseResult(0, "failed", {
      ...failure(0),
      received: `200 ${text} ${secrets[0]!.slice(0, 20)}…`,
      exchange: {
        ...failure(0).exchange!,
        url: "http://me:password@127.0.0.1:1/v1/keys",
        requestHeaders: { authorization: `Bearer ${secrets[3]}` },
        requestBody: text,
        text,
        json: JSON.parse(text) as unknown,
      },
    }),
    reason: `could not list: ${secrets[1]}`,
  });
  for (const secret of secrets) expect(JSON.stringify(shown)).not.toContain(secret.slice(0, 14));
  expect(JSON.stringify(shown)).not.toContain("password");
  expect(shown.failures[0]!.exchange!.requestHeaders).toEqual({ authorization: "Bearer …0001" });
  expect(shown.failures[0]!.exchange!.json).toEqual({
    api_key: "…0001",
    token: "…7890",
    shown: ["…cdef", "…3210"],
  });
});

test("a redacted story keeps the names of its secrets, which a shell can read", () => {
  const story = [`1. curl -d '{"token":"'$TOKEN_A1'","email":"'$MAIL_A1'"}' # -> 200 {"api_key":"$KEY_A1"}`];
  const shown = createRedaction().result(caseResult(0, "failed", { ...failure(0), story }));
  expect(shown.failures[0]!.story).toEqual(story);
});

const novyx = ledger.filter(({ document, untestable }) => document === "novyx" && untestable === null);
const id = (index: number) => novyx[index]!.id;
const level = (index: number) => novyx[index]!.level;

function outcome({
  failed = 0,
  unverified = 0,
  passed = 0,
  text = "oops",
  received = "500",
  reason = "no clock",
  kind = "not offered" as UnverifiedKind,
}): Outcome {
  const verdicts = [
    ...Array.from({ length: failed }, () => "failed" as const),
    ...Array.from({ length: unverified }, () => "unverified" as const),
    ...Array.from({ length: passed }, () => "passed" as const),
  ];
  const clauses = verdicts.map((verdict, index): ClauseResult => {
    const result = { id: id(index), level: level(index), verdict, cases: [`novyx.case-${index}`] };
    return verdict === "unverified" ? { ...result, reason, unverified: kind } : result;
  });
  const cases = verdicts.map((verdict, index) => caseResult(index, verdict, failure(index, text, received)));
  return {
    report: {
      summary: { passed, failed, unverified, inconclusive: kind === "inconclusive" ? unverified : 0 },
      clauses,
      cases,
    },
    waivers: { waived: new Map(), problems: [] },
    novyx: "http://127.0.0.1:1",
    level: "documented",
    startedAt: new Date("2026-01-01T00:00:00Z"),
    ms: 1234,
  };
}

function caseResult(index: number, verdict: CaseResult["verdict"], found: Failure): CaseResult {
  return {
    id: `novyx.case-${index}`,
    clauses: [id(index)],
    verdict,
    ...(verdict === "unverified" && { reason: "no clock", unverified: "not offered" as const }),
    ms: 7,
    failures: verdict === "failed" ? [found] : [],
    checked: verdict === "unverified" ? [] : [id(index)],
  };
}

function failure(index: number, text = "oops", received = "500"): Failure {
  const exchange = {
    method: "GET",
    url: "http://127.0.0.1:1/v1/keys",
    requestHeaders: {},
    requestBody: null,
    clientIp: null,
    status: 500,
    headers: { "content-type": "text/plain" },
    text,
    sha256: "",
    json: undefined,
    problem: null,
    ms: 3,
  };
  return { clause: id(index), expected: "a 2xx", received, exchange };
}

/** Whether every tag is closed in order and no & or < stands alone. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, , empty] of xml.matchAll(/<(\/?)(\w+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name!);
  }
  return open.length === 0 && !/&(?!(amp|lt|gt|quot);)/.test(xml);
}
