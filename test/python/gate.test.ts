import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

import { test } from "vitest";

import type { Started } from "../variants/variants.ts";

import { effort, seedsOf } from "../support/property.ts";
import { judgeVariant } from "../variants/judge-variant.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const runs = seedsOf(effort("GATE", 1)).map((seed) => ({ seed }));
const perRunMs = 120_000;

test(
  "an implementation in Python's standard library passes",
  async (context) => {
    if (!hasPython) return context.skip("NOT CHECKED: there is no python3 on this machine");
    // It has no hook for faults.
    const unverified = ["novyx.errors.refusal-changes-nothing"];
    await judgeVariant({ name: "Python", start: startPython, unverified }, context, ...runs);
  },
  runs.length * perRunMs,
);

async function startPython(): Promise<Started> {
  const child = spawn("python3", ["test/variants/python/server.py"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  return { novyx: url, hooks: `${url}/testing`, close: async () => void child.kill() };
}
