import type { StartedCli } from "../support/cli.ts";

import { spawnSync } from "node:child_process";

import { afterAll, beforeAll, expect, test } from "vitest";

import { cli, printed, start, startCli } from "../support/cli.ts";

// Of util-linux; elsewhere these tests are skipped, as their titles say.
const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

let mock: StartedCli;
beforeAll(async () => void (mock = await startCli()));
afterAll(() => mock.stop());

/** Runs the command line in a terminal; what it prints to both of its outputs comes as one. */
function inTerminal(args: string, variables: string[]) {
  const line = `'${process.execPath}' ${cli} ${args.replaceAll("TARGET", mock.ready.url)}`;
  return start("env", ["-u", "FORCE_COLOR", "-u", "NO_COLOR", ...variables, "script", "-qefc", line, "/dev/null"]);
}

const run = "verify --novyx TARGET --hooks TARGET/_mock --clause novyx.sign-up.message";
const escape = "\u001b";

test.skipIf(!hasTerminal)("a terminal gets colours (skipped where there is no script)", async () => {
  expect((await inTerminal(run, []).ended).stdout).toContain(escape);
});

test.skipIf(!hasTerminal).each([
  [run, 0, "1 passed of 1 clauses"],
  [`${run} --plan`, 0, "novyx.sign-up.answer"],
  ["verify --novyx http://127.0.0.1:9", 3, "novamock: "],
  ["verify --nvoyx TARGET", 2, "did you mean --novyx?"],
  ["--help", 0, "Flags of serve"],
  ["verify --help", 0, "Flags, each"],
  ["--misbehaviours", 0, "no-mail"],
  ["--port seven", 2, "'seven' is not a port"],
  ["nothing", 2, "unknown command"],
] as const)(
  "with NO_COLOR, novamock %s prints no escape codes (skipped where there is no script)",
  async (args, status, text) => {
    const ended = await inTerminal(args, ["NO_COLOR=1"]).ended;
    expect(ended).toEqual({ status, stdout: expect.stringContaining(text), stderr: "" });
    expect(ended.stdout).not.toContain(escape);
  },
);

test.skipIf(!hasTerminal)(
  "with NO_COLOR, a server prints no escape codes (skipped where there is no script)",
  async () => {
    const started = inTerminal("serve -p 0 --verbose", ["NO_COLOR=1"]);
    await printed(started, /console: /);
    const [, url] = /ready at (\S+)/.exec(started.stdout())!;
    await fetch(`${url}/v1/keys?%1b[31m`);
    await printed(started, / 401 GET \/v1\/keys/);
    started.child.kill();
    expect((await started.ended).stdout).not.toContain(escape);
  },
);
