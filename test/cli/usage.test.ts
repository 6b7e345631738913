import { expect, onTestFinished, test } from "vitest";

import type { ServeFlagName } from "../../cli/flags.ts";
import type { Ended } from "../support/cli.ts";

import { environmentVariable, serveFlags } from "../../cli/flags.ts";
import { runCli } from "../support/cli.ts";
import { occupyPort } from "../support/free-port.ts";

// Any text is a seed, and a switch takes no value. The compiler asks for every other flag.
// A control token is a secret, which no message shows: it has a test of its own.
type Checked = Exclude<ServeFlagName, "seed" | "json" | "quiet" | "verbose" | "misbehaviours" | "control-token">;
const wrongValues: Record<Checked, string[]> = {
  port: ["65536", "-1", "1e3", "0x50", " 80", "http", "80.5", ""],
  host: [""],
  grace: ["soon", "24", "-1h", "", "101y", "1".repeat(200) + "h"],
  "token-ttl": ["soon"],
  "signup-limit": ["2", "2/", "2/0", "many/30d", "-1/30d", ""],
  "novastack-rpm": ["0", "1.5", "fast", ""],
  models: ["nova 7b", ",", ""],
  latency: ["slow", "250"],
  "max-memory": ["lots", "512", "1mb", "-1gb", ""],
  drain: ["long", "5", ""],
  "max-sandboxes": ["many", "1", "1000001", "2.5", ""],
  "trust-proxy": ["true", "10.0.0.0/33", "10.0.0.256", "010.0.0.1", "fd00::/129", "lb.example", "10.0.0.1,", ""],
  cors: ["localhost:5173", "http://localhost:5173/", ""],
  state: ["", "test"],
  data: ["", "nowhere.json", "README.md"],
  log: ["xml", ""],
  misbehave: ["is-dwon", "nothing-like-it", "toString", ""],
};
const cases = Object.entries(wrongValues).flatMap(([flag, values]) => values.map((value) => [flag, value] as const));

test.concurrent.each(cases)("--%s does not take '%s'", async (flag, value) => {
  const message = expectUsageError(await runCli([`--${flag}=${value}`]));
  expect(message).toContain(`--${flag}`);
  expect(message).toContain(["state", "data"].includes(flag) && value !== "" ? value : `'${value}'`);
});

test.concurrent.each(cases.filter(([flag, value]) => value !== "" && value === wrongValues[flag as Checked][0]))(
  "the environment variable of --%s does not take '%s'",
  async (flag, value) => {
    expect(expectUsageError(await runCli([], { [environmentVariable(flag)]: value }))).toContain(value);
  },
);

test.each(["short", "", "with a space", "x".repeat(201), "line\nbreak"])(
  "the control token '%s' is rejected and not shown",
  async (token) => {
    const message = expectUsageError(await runCli(["--control-token", token]));
    expect(message).toBe(
      `novamock: --control-token: the token (${token.length} characters) cannot be used; expected 8 to 200 letters, digits and -._~+/`,
    );
  },
);

test("a limit with a wrong window is told by its window", async () => {
  expect(expectUsageError(await runCli(["--signup-limit", "2/soon"]))).toContain("--signup-limit: 'soon' is not a");
});

test.concurrent.each(["json", "quiet", "misbehaviours"])(
  "the environment variable of the switch --%s takes true and false only",
  async (flag) => {
    const variable = environmentVariable(flag);
    const message = expectUsageError(await runCli([], { [variable]: "maybe" }));
    expect(message).toBe(`novamock: ${variable}: 'maybe' is not understood; expected true or false`);
  },
);

test.concurrent.each([
  [["--nope"], "'--nope'"],
  [["-x"], "'-x'"],
  [["--port"], "argument missing; expected --port PORT"],
  [["--trust-proxy"], "argument missing; expected --trust-proxy ADDRESS"],
  [["--trust-proxy", "--quiet"], "argument is ambiguous; expected --trust-proxy ADDRESS"],
  [["--port", "-5"], "--port: '-5' is not a port"],
  [["-p", "-5"], "--port: '-5' is not a port"],
  [["--quiet=yes"], "'--quiet' does not take an argument"],
  [["frobnicate"], "unknown command 'frobnicate'"],
  [["serve", "frobnicate"], "'frobnicate'"],
  [["spec"], "no document is named"],
  [["spec", "openai"], "'openai' is unknown"],
  [["spec", "novyx", "control"], "'novyx control' is unknown"],
  [["spec", "novyx", "--yaml"], "'--yaml'"],
] as const)("%j is wrong usage", async (args, told) => {
  expect(expectUsageError(await runCli([...args]))).toContain(told);
});

test.concurrent.each([
  [["--prot", "80"], "'--prot'; did you mean --port?"],
  [["--signup-limits=off"], "; did you mean --signup-limit?"],
  [["verify", "--reprot", "json=-"], "'--reprot'; did you mean --report?"],
  [["drift", "--jsn", "page.md"], "'--jsn'; did you mean --json?"],
] as const)("of %j it is said which flag was meant", async (args, told) => {
  const { status, stderr } = await runCli([...args]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(told) });
});

test("an empty environment variable is as good as none", async () => {
  const { status, stderr } = await runCli(["--grace=soon"], { NOVAMOCK_PORT: "", PORT: "", NOVAMOCK_CORS: "" });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("--grace") });
});

test("a busy port is one clear line and exit status 1", async () => {
  const { port, release } = await occupyPort();
  onTestFinished(release);
  expect(await runCli(["-p", String(port)])).toEqual({
    status: 1,
    stdout: "",
    stderr: `novamock: port ${port} on 127.0.0.1 is in use; choose another with --port, or 0 for any\n`,
  });
});

test("an address that this machine does not have is one clear line and exit status 1", async () => {
  const ended = await runCli(["-p", "0", "--host", "203.0.113.1"]);
  expect(ended).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringMatching(/^novamock: 203\.0\.113\.1 .*\n$/),
  });
  expectKnownFlags(ended.stderr);
});

/** One line on stderr, nothing else, exit status 2; returns the line. */
function expectUsageError({ status, stdout, stderr }: Ended): string {
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^novamock: [^\n]+\n$/);
  expectKnownFlags(stderr);
  return stderr.trimEnd();
}

/** A message may only name flags that exist, besides the one that was wrong. */
function expectKnownFlags(message: string): void {
  const known = ["--help", "--version", "--nope", "--yaml", ...serveFlags.map(({ name }) => `--${name}`)];
  for (const flag of message.match(/--[a-z][a-z-]*/g) ?? []) expect(known).toContain(flag);
}
