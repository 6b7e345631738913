import { spawnSync } from "node:child_process";

import { test } from "vitest";

import type { Ended } from "./cli.ts";

import { start } from "./cli.ts";

const hasShell = spawnSync("sh", ["-c", "curl --version"]).status === 0;

/**
 * A test that needs a shell with curl. Where there is none it is skipped under a title that says so, or fails where
 * `REQUIRE_SHELL` is set, as CI does.
 */
export function testInShell(title: string, run: () => Promise<void>, timeoutMs?: number): void {
  if (!hasShell && process.env["REQUIRE_SHELL"])
    throw new Error("no sh with curl; install them, or unset REQUIRE_SHELL");
  const suffix = hasShell ? "" : " (SKIPPED: no sh with curl found)";
  test.skipIf(!hasShell)(`${title}${suffix}`, run, timeoutMs);
}

/** Runs lines as if they were pasted into a terminal. */
export function paste(lines: string, env: Record<string, string> = {}, cwd?: string): Promise<Ended> {
  return start("sh", ["-s"], env, lines, cwd).ended;
}
