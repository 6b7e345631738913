import { existsSync } from "node:fs";

import { expect, onTestFinished, test } from "vitest";

import { cli, start, startCli } from "../support/cli.ts";

const shell = (line: string) =>
  start("bash", ["-c", line.replaceAll("novamock", `'${process.execPath}' ${cli}`)]).ended;
const full = existsSync("/dev/full");

test.each(["--help", "spec control", "--misbehaviours"])(
  "novamock %s ends without a word where nobody reads what it prints",
  async (args) => {
    expect(await shell(`novamock ${args} | true`)).toEqual({ status: 0, stdout: "", stderr: "" });
  },
);

test("it ends without a word where the standard output is closed", async () => {
  expect(await shell("novamock --help >&-")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test.skipIf(!full)("a full disk is one line and exit status 1 (skipped where there is no /dev/full)", async () => {
  expect(await shell("novamock --help > /dev/full")).toEqual({
    status: 1,
    stdout: "",
    stderr: expect.stringMatching(/^novamock: cannot write to the standard output: ENOSPC[^\n]*\n$/) as string,
  });
});

test("a mock serves on when whoever read its ready line has gone", async () => {
  const mock = await startCli();
  onTestFinished(() => void mock.child.kill("SIGKILL"));
  mock.child.stdout!.destroy();
  mock.child.stderr!.destroy();
  expect((await fetch(`${mock.ready.control}/health`)).status).toBe(200);
  mock.child.kill("SIGTERM");
  expect((await mock.ended).status).toBe(0);
});
