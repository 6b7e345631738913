import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import type { Report } from "../../contracts/results/report.ts";
import type { Ended, StartedCli } from "../support/cli.ts";

import { environmentVariable, verifyFlags } from "../../cli/flags.ts";
import { logged } from "../../cli/logged.ts";
import { changeJson, put } from "../../mocks/misbehaviours/change-json.ts";
import { runCli, startCli } from "../support/cli.ts";
import { startWrongMock } from "../support/wrong-mock.ts";
import { startHttp } from "../variants/hostile.ts";

let mock: StartedCli;
let targets: string[];
beforeAll(async () => {
  mock = await startCli();
  targets = ["--novyx", mock.ready.novyx.baseUrl, "--novastack", mock.ready.novastack.baseUrl];
});
afterAll(() => mock.stop());

const verify = (args: string[], env?: Record<string, string>) => runCli(["verify", ...args], env);
/** Quick, and without hooks passed by a right mock. */
const quick = ["--clause", "novyx.sign-up.message"];

test("the mock passes with its hooks, and nothing is left unverified", async () => {
  const { status, stdout, stderr } = await verify([...targets, "--hooks", mock.ready.control]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/\nPassed: (\d+) passed of \1 clauses \(level documented, .*\)\n$/);
});

test("one base URL alone verifies one API", async () => {
  const { status, stdout } = await verify(["--novyx", mock.ready.url, ...quick]);
  expect({ status, stdout: stdout.replace(/[\d.]+ s\)/, "0 s)") }).toEqual({
    status: 0,
    stdout:
      "✓ novyx      Sign Up  1 passed\n\n· the target offers no hooks, without which most cannot be verified\nNothing failed, 100 % verified: 1 passed of 1 clauses (level documented, 1 cases, 0 s)\n",
  });
});

test("a failed clause is exit status 1, with what was expected, the exchange and a curl line", async () => {
  const wrong = await startWrongMock(withoutMessage);
  const args = ["--novyx", wrong.url, "--hooks", `${wrong.url}/_mock`, "--clause", "novyx.rotate.message"];
  const { status, stdout } = await verify(args);
  expect(status).toBe(1);
  expect(stdout).toContain("✗ novyx.rotate.message (documented)\n  The answer's message is a string.\n  expected  ");
  expect(stdout).toContain(`POST ${wrong.url}/v1/keys/rotate\n`);
  expect(stdout).toMatch(/authorization: Bearer …\w{4}\n/);
  expect(stdout).toContain(`curl -i -X POST ${wrong.url}/v1/keys/rotate -H "Authorization: Bearer $KEY"`);
  expect(stdout).not.toMatch(/nram_\w{20}/);
});

test("--require-verified is exit status 4 where less is verified", async () => {
  const { status, stdout } = await verify(["--novyx", mock.ready.url, "--require-verified", "100%"]);
  expect(status).toBe(4);
  expect(stdout).toMatch(
    /· (\d+) % verified, where 100 % are required\n[^]*\nNothing failed, \1 % verified: \d+ passed, \d+ not offered of \d+ clauses/,
  );
});

test("where the target's own answers stood in the way it is exit status 4, unless that is allowed", async () => {
  const target = await startHttp(({ method, url }, response) => {
    if (url === "/v1/keys" && method === "POST") return void response.writeHead(503).end();
    const isVerify = url === "/v1/verify";
    response.writeHead(isVerify ? 404 : 401, { "content-type": "application/json" });
    response.end(isVerify ? '{"code":"NOT_FOUND"}' : "{}");
  });
  onTestFinished(() => target.close());
  const args = ["--novyx", target.url, "--clause", "novyx.*", "--report", "json=-"];
  const [ended, allowed] = [await verify(args), await verify([...args, "--allow-inconclusive"])];
  expect([ended.status, allowed.status]).toEqual([4, 0]);
  const { clauses } = JSON.parse(ended.stdout) as Report;
  const kindOf = (clause: string) => clauses.find(({ id }) => id === clause)?.unverified;
  expect(kindOf("novyx.sign-up.created-at")).toBe("inconclusive");
  expect(kindOf("novyx.verify.api-key")).toBe("not offered");
  expect(ended.stderr).toMatch(/· \d+ inconclusive: .* \(--allow-inconclusive lets that be\)\n/);
});

test("what passed in the baseline and does not now fails the run, and is named", async () => {
  const file = inFolder("baseline.json", "");
  const clause = ["--clause", "novyx.rotate.message"];
  const before = await verify([
    "--novyx",
    mock.ready.url,
    "--hooks",
    mock.ready.control,
    ...clause,
    "--report",
    `json=${file}`,
  ]);
  // Without hooks it cannot be verified any more.
  const now = await verify(["--novyx", mock.ready.url, ...quick, "--clause", "novyx.*", "--baseline", file]);
  const elsewhere = await verify(["--novyx", mock.ready.url, ...quick, "--baseline", file]);
  expect([before.status, now.status, elsewhere.status]).toEqual([0, 1, 0]);
  expect(now.stdout).toContain("novyx.rotate.message passed in the baseline, and is not offered now\n");
});

test("a run that verifies nothing is exit status 4", async () => {
  const { status } = await verify(["--novyx", mock.ready.url, "--clause", "novyx.verify.api-key"]);
  expect(status).toBe(4);
});

test.concurrent.each([
  [[], "neither novyx nor novastack is given"],
  [["--novyx", "localhost:8000"], "--novyx: 'localhost:8000' is no URL"],
  [["--novastack", "ftp://x"], "--novastack: 'ftp://x' is no URL"],
  [["--hooks", "x"], "--hooks: 'x' is no URL"],
  [["--level", "all"], "--level: 'all' is no level"],
  [["--clause", "nope"], "--clause: 'nope' fits no clause"],
  [
    ["--novyx", "http://127.0.0.1:1", "--clause", "novyx.rotate.grace-length"],
    "expected another pattern or a wider --level",
  ],
  [["--timeout", "soon"], "--timeout: 'soon' is no time limit"],
  [["--require-verified", "all"], "--require-verified: 'all' is no percentage"],
  [["--client-ip-header", "a b"], "--client-ip-header: 'a b' is no name of a header"],
  [["--report", "pdf=x"], "--report: 'pdf=x' is not understood; expected FORMAT=FILE"],
  [["--report", "json"], "--report: 'json' is not understood"],
  [["--report", "json=no-such-folder/x"], "--report: cannot write 'no-such-folder/x'"],
  [["--report", "json=-", "--report", "html=-"], "expected one at most"],
  [["--config", "nope.mjs"], "--config: cannot read 'nope.mjs'"],
  [["--waivers", "nope.json"], "--waivers: cannot read 'nope.json'"],
  [["--baseline", "nope.json"], "--baseline: cannot read 'nope.json'"],
  [["--baseline", "package.json"], "--baseline: 'package.json' has no clauses"],
  [["--nope"], "'--nope' (see novamock verify --help)"],
  [["extra"], "'extra'"],
])("%j is wrong usage", async (args, told) => {
  expect(oneLine(await verify(args), 2)).toContain(told);
});

test("keys in the environment that are not understood are wrong usage", async () => {
  const ended = await verify(targets, { NOVAMOCK_NOVASTACK_KEYS: "KEY" });
  expect(oneLine(ended, 2)).toContain("NOVAMOCK_NOVASTACK_KEYS: not understood; expected PERMISSIONS=KEY");
  expect(ended.stderr).not.toContain("'KEY'");
});

test.each([
  [["--novyx", "http://127.0.0.1:1"], "http://127.0.0.1:1 cannot be reached: connection refused"],
  [["--novyx", "http://nowhere.invalid"], "http://nowhere.invalid cannot be reached: "],
])("%j is exit status 3", async (args, told) => {
  expect(oneLine(await verify(args), 3)).toContain(told);
});

test("hooks that cannot be reached are exit status 3", async () => {
  expect(oneLine(await verify([...targets, "--hooks", "http://127.0.0.1:1/_test"]), 3)).toContain(
    "http://127.0.0.1:1/_test cannot",
  );
});

test("a base URL without any hook is named in a warning", async () => {
  const args = ["--novyx", mock.ready.url, "--hooks", `${mock.ready.url}/no-hooks`];
  const { status, stdout, stderr } = await verify(args);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /· none of the configured hooks has answered, without which most cannot be verified\nNothing failed, \d+ % verified: /,
    ),
    stderr: expect.stringMatching(
      /^novamock: --hooks: no hook answered under \S+\/no-hooks \(the last: \w+ \/\S+ answered 404\); expected the base URL of the target's test hooks\n$/,
    ),
  });
});

test("each flag has an environment variable, and flags win", async () => {
  const env = { NOVAMOCK_NOVYX: mock.ready.url, NOVAMOCK_CLAUSE: "novyx.rotate.*", NOVAMOCK_REPORT: "json=-" };
  const { status, stdout } = await verify(quick, env);
  expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 0, clauses: [{ id: quick[1] }] });
});

test("verify --help names every flag", async () => {
  for (const args of [
    ["verify", "--help"],
    ["help", "verify"],
  ]) {
    const { status, stdout } = await runCli(args);
    expect(status).toBe(0);
    for (const { name } of verifyFlags) expect(stdout).toContain(`--${name} `);
    expect(stdout).toContain(environmentVariable("novyx"));
  }
});

test("a configuration file gives hooks as functions, and flags win over it", async () => {
  const file = inFolder(
    "gate.config.mjs",
    `const ask = async (path, body) => (await fetch("${mock.ready.control}" + path, body && {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).json();
    export default {
      novyx: "http://127.0.0.1:1",
      hooks: {
        mailbox: async (to) => (await ask("/mailbox?to=" + encodeURIComponent(to))).messages,
        createNovyxKey: (request) => ask("/novyx/keys", request),
        advanceClock: async (seconds) => (await ask("/clock/advance", { seconds })).now,
      },
      clause: "novyx.rotate.*",
    };`,
  );
  const { status, stdout } = await verify(["--config", file, "--novyx", mock.ready.url]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/\nPassed: \d+ passed of/) });
});

test.each([
  ["export default { foo: 1 };", "foo: unknown setting; expected one of novyx"],
  ["export const config = {};", "has no default export"],
  ['throw new Error("boom\\nstack");', "cannot be loaded: boom; expected"],
  ["export default {", "cannot be loaded: "],
])("a configuration file with %j is wrong usage", async (source, told) => {
  expect(oneLine(await verify(["--config", inFolder("gate.config.mjs", source)]), 2)).toContain(told);
});

test("a waived clause does not fail the run but is shown; a waiver that is needed no more fails it", async () => {
  const wrong = await startWrongMock(withoutMessage);
  const args = ["--novyx", wrong.url, "--hooks", `${wrong.url}/_mock`, "--clause", "novyx.rotate.message"];
  const waiver = { clause: "novyx.rotate.message", reason: "ticket 12", until: "2999-12-31" };
  const waived = await verify([...args, "--waivers", inFolder("waivers.json", JSON.stringify([waiver]))]);
  expect(waived.stdout).toContain("waived until 2999-12-31: ticket 12");
  expect(waived.stdout).toContain("1 waived of 1 clauses");
  const right = ["--novyx", mock.ready.url, "--hooks", mock.ready.control, "--clause", "novyx.rotate.message"];
  const needless = await verify([...right, "--waivers", inFolder("waivers.json", JSON.stringify([waiver]))]);
  expect([waived.status, needless.status]).toEqual([0, 1]);
  expect(needless.stdout).toContain("the waiver of novyx.rotate.message is needed no more: the clause passes");
});

test("a report on standard output is alone there", async () => {
  const { stdout, stderr } = await verify(["--novyx", mock.ready.url, ...quick, "--report", "json=-"]);
  expect(JSON.parse(stdout)).toMatchObject({ summary: { passed: 1, failed: 0, unverified: 0 } });
  expect(stderr).toContain("1 passed of 1 clauses");
});

test("GitHub Actions gets error lines and a step summary", async () => {
  const wrong = await startWrongMock(withoutMessage);
  const summary = inFolder("summary.md", "before\n");
  const args = ["--novyx", wrong.url, "--hooks", `${wrong.url}/_mock`, "--clause", "novyx.rotate.message"];
  const { stdout } = await verify(args, { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary });
  expect(stdout).toMatch(
    /^::error title=novamock%3A novyx\.rotate\.message::The answer's message is a string\. Expected /m,
  );
  // What the report quotes of the target must not be taken for a command.
  const [report] = stdout.split("::error title=");
  expect(report).toContain("received");
  expect(report).not.toMatch(/^\s*::|##\[/m);
  expect(readFileSync(summary, "utf8")).toMatch(/^before\n# 🔴 novamock verify: Not passed\n/);
});

test.each(["json", "junit", "html", "markdown"])(
  "in a log of GitHub Actions no line of a %s report on standard output begins like a command",
  async (format) => {
    const wrong = await startWrongMock(
      changeJson("rotateKey", put("message", ["\n::error::owned\r\n ##[error]owned\n"])),
    );
    const args = ["--novyx", wrong.url, "--hooks", `${wrong.url}/_mock`, "--clause", "novyx.rotate.*"];
    const { stdout, stderr } = await verify([...args, "--report", `${format}=-`], { GITHUB_ACTIONS: "true" });
    expect(stdout).toContain("owned");
    expect(stdout).not.toMatch(/^\s*::|##\[/m);
    // What is for people, and what is for GitHub, goes to the other one.
    expect(stderr).toContain("owned");
    expect(stderr).not.toMatch(/^\s*(::error::|##\[)/m);
  },
);

test("what is logged of a target neither steers a terminal nor commands GitHub Actions", () => {
  const hostile = "\u001b[2J\u009b1A\u202etxt\r\n  ::set-output name=a::b\n##[add-mask]c\nd ::error::e\n";
  expect(logged(hostile, {})).toBe(
    "\ufffd[2J\ufffd1A\ufffdtxt\n  ::set-output name=a::b\n##[add-mask]c\nd ::error::e\n",
  );
  expect(logged(hostile, { GITHUB_ACTIONS: "true" })).toBe(
    "\ufffd[2J\ufffd1A\ufffdtxt\n  \u2060::set-output name=a::b\n##\u2060[add-mask]c\nd ::error::e\n",
  );
});

const withoutMessage = changeJson("rotateKey", put("message", 7));

/** The single line of stderr of a run that ended with a status and printed nothing else. */
function oneLine({ status, stdout, stderr }: Ended, expected: number): string {
  expect({ status, stdout }).toEqual({ status: expected, stdout: "" });
  expect(stderr).toMatch(/^novamock: [^\n]+\n$/);
  const known = ["--help", "--nope", ...verifyFlags.map(({ name }) => `--${name}`)];
  for (const flag of stderr.match(/--[a-z][a-z-]*/g) ?? []) expect(known).toContain(flag);
  return stderr;
}

function inFolder(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "novamock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
