import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { cli, start } from "../support/cli.ts";

/** Runs the built command line as if Node had another version. */
function runAs(version: string, args: string[]) {
  const pretend = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return start(process.execPath, ["--import", preload, cli, ...args]).ended;
}

test.each(["12.22.12", "16.20.2", "18.20.8", "20.18.3"])(
  "Node %s is told to be too old, in one line",
  async (version) => {
    expect(await runAs(version, ["--version"])).toEqual({
      status: 1,
      stdout: "",
      stderr: `novamock: Node ${version} is too old; expected 20.19 or later\n`,
    });
  },
);

test.each(["20.19.0", "22.0.0", "26.1.0"])("Node %s is new enough", async (version) => {
  expect(await runAs(version, ["--version"])).toMatchObject({ status: 0, stderr: "" });
});

test("the version that is asked for is the package's, and is looked at before anything else is read", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
  expect(engines.node).toBe(">=20.19.0");
  expect(readFileSync(cli, "utf8")).not.toMatch(/^import\b|\bawait import|\?\?|\?\./m);
});
