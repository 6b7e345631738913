import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import type { StartedCli } from "../support/cli.ts";

import { environmentVariable, verifyFlags } from "../../cli/flags.ts";
import { start, startCli } from "../support/cli.ts";

type Step = { id: string; shell: string; run: string; env: Record<string, string>; "working-directory": string };
type Action = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
};

const action = parse(readFileSync("action.yml", "utf8")) as Action;
const { steps } = action.runs;

test("no script of the action holds an expression: what a caller gives is data only", () => {
  expect(steps.map(({ run, shell }) => [shell, run.includes("${{")])).toEqual(steps.map(() => ["bash", false]));
});

test("the action has an input for every flag of a run, which reaches the flag's variable", () => {
  const flags = verifyFlags.map(({ name }) => name).filter((name) => name !== "plan");
  const { env } = steps.find(({ id }) => id === "verify")!;
  expect(env).toMatchObject(
    Object.fromEntries(flags.map((name) => [environmentVariable(name), `\${{ inputs.${name} }}`])),
  );
  const used = steps.flatMap((step) => [...Object.values(step.env), step["working-directory"]]);
  expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`)));
});

describe("as GitHub runs it", () => {
  let mock: StartedCli;
  let workspace: string;
  let tarball: string;
  let runnerTemp: string;
  let installed = false;
  beforeAll(async () => {
    mock = await startCli();
    workspace = mkdtempSync(join(tmpdir(), "novamock action "));
    runnerTemp = mkdtempSync(join(workspace, "runner "));
    const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", workspace]);
    tarball = (JSON.parse(packed.toString()) as { filename: string }[])[0]!.filename;
  });
  afterAll(async () => {
    await mock.stop();
    rmSync(workspace, { recursive: true });
  });
  const target = () => ({ novyx: mock.ready.url, hooks: mock.ready.control, package: `./${tarball}` });

  test("a right implementation is green, with a summary, outputs and the reports that were asked for", async () => {
    const report = "json=a report.json\nhtml=b.html\n";
    const ran = await runAction({ ...target(), clause: "novyx.rotate.*", report });
    expect(ran).toMatchObject({ status: 0, outputs: { failed: "0", unverified: "0" } });
    expect(Number(ran.outputs["passed"])).toBeGreaterThan(5);
    expect(ran.summary).toMatch(/^# 🟢 novamock verify: Passed\n/);
    expect(JSON.parse(readFileSync(join(workspace, "a report.json"), "utf8"))).toMatchObject({
      summary: { failed: 0 },
    });
    expect(existsSync(join(workspace, "b.html"))).toBe(true);
  });

  test("a wrong implementation is red, with an annotation for each clause that failed", async () => {
    const wrong = await startCli(["--misbehave", "messages-are-missing"]);
    const { url: novyx, control: hooks } = wrong.ready;
    const ran = await runAction({ ...target(), novyx, hooks, clause: "novyx.revoke.message" });
    await wrong.stop();
    expect(ran).toMatchObject({ status: 1, outputs: { passed: "0", failed: "1", unverified: "0" } });
    expect(ran.stdout).toMatch(/^::error title=novamock%3A novyx\.revoke\.message::/m);
    expect(ran.summary).toMatch(/^# 🔴 novamock verify: Not passed\n/);
  });

  test("less verified than required is exit status 4", async () => {
    const { hooks: _, ...withoutHooks } = target();
    const ran = await runAction({ ...withoutHooks, "require-verified": "100" });
    expect(ran).toMatchObject({
      status: 4,
      outputs: { failed: "0", inconclusive: "0", heading: expect.stringMatching(/^Nothing failed, \d+ % verified$/) },
    });
    expect(ran.summary).toMatch(/^# 🟠 novamock verify: Nothing failed, \d+ % verified\n/);
    expect(ran.stdout).toMatch(/^::error title=novamock::Nothing failed/m);
  });

  test("an unreachable implementation is exit status 3, and wrong usage 2", async () => {
    expect(await runAction({ ...target(), novyx: "http://127.0.0.1:1" })).toMatchObject({ status: 3, outputs: {} });
    expect(await runAction({ ...target(), level: "all" })).toMatchObject({
      status: 2,
      stderr: "novamock: --level: 'all' is no level; expected documented, companion or assumed\n",
    });
  });

  test("a package that is not there is exit status 2 and one line that names the input", async () => {
    const { status, stderr } = await runAction({ ...target(), package: "./no-such-file.tgz" });
    expect({ status, told: stderr.trim().split("\n").at(-1) }).toEqual({
      status: 2,
      told: "novamock: the input 'package' cannot be installed; expected a version on npm, a tarball or a built folder",
    });
  });

  test("inputs that look like scripts are not run", async () => {
    const evil = '"; touch pwned; echo "$(touch pwned)`touch pwned`\n::set-output name=passed::1';
    const names = Object.keys(action.inputs).filter((name) => name !== "working-directory");
    const all = Object.fromEntries(names.map((name) => [name, evil]));
    expect(await runAction({ ...all, package: target().package })).toMatchObject({ status: 2, outputs: {} });
    expect(await runAction(all)).toMatchObject({ status: 2, outputs: {} });
    expect(existsSync(join(workspace, "pwned"))).toBe(false);
  });

  /** Runs the steps one after the other, as far as they succeed. */
  async function runAction(inputs: Record<string, string>) {
    const temp = mkdtempSync(join(workspace, "temp-"));
    const files = { GITHUB_STEP_SUMMARY: join(temp, "summary"), GITHUB_OUTPUT: join(temp, "output") };
    for (const file of Object.values(files)) writeFileSync(file, "");
    const filled = (text: string) =>
      text.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, name: string) => inputs[name] ?? action.inputs[name]!.default ?? "",
      );
    let ran = { status: 0 as number | null, stdout: "", stderr: "" };
    // A package that is there already is not installed again and again.
    const isInstalled = inputs["package"] === target().package && installed;
    for (const step of steps.filter(({ id }) => !(isInstalled && id === "install"))) {
      if (ran.status !== 0) break;
      const script = join(temp, `${step.id}.sh`);
      writeFileSync(script, step.run);
      const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value)]));
      const github = { ...files, GITHUB_ACTIONS: "true", GITHUB_ACTION_PATH: resolve("."), RUNNER_TEMP: runnerTemp };
      const cwd = resolve(workspace, filled(step["working-directory"]));
      mkdirSync(cwd, { recursive: true });
      ran = await start("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], { ...env, ...github }, "", cwd)
        .ended;
      if (step.id === "install") installed = ran.status === 0 && inputs["package"] === target().package;
    }
    const outputs = Object.fromEntries(
      readFileSync(files.GITHUB_OUTPUT, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split("=")),
    ) as Record<string, string>;
    return { ...ran, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8") };
  }
});
