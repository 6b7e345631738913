import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

import { expect, onTestFinished, test } from "vitest";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { outcome } from "../variants/verify.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test("an implementation in Python's standard library passes", async (context) => {
  if (!hasPython) return context.skip("NOT CHECKED: there is no python3 on this machine");
  const { novyx, hooks } = await startPython();
  const timeoutMs = 5000;
  const report = await runContract({ novyx, drivers: httpHooks(hooks, { timeoutMs }), timeoutMs });
  const { failed, unverified } = outcome(report);
  expect({ failed, unverified }).toEqual({ failed: [], unverified: [] });
});

/** Starts the server on any free port, until the test ends. */
async function startPython(): Promise<{ novyx: string; hooks: string }> {
  const child = spawn("python3", ["test/variants/python/server.py"], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  return { novyx: url, hooks: `${url}/testing` };
}
