import { spawnSync } from "node:child_process";

import type { Ended } from "./cli.ts";

import { start } from "./cli.ts";

/** Why the samples for a shell cannot run here, or null where they can. */
export const shellProblem: string | null =
  spawnSync("sh", ["-c", "curl --version"]).status === 0 ? null : "there is no sh with curl on this machine";

/** Runs lines as if they were pasted into a terminal. */
export function paste(lines: string, env: Record<string, string> = {}): Promise<Ended> {
  return start("sh", ["-s"], env, lines).ended;
}

/**
 * Says loudly that a test could not check what it is there for. It does not fail, since the tests need nothing but Node
 * and npm; it never happens where curl is installed.
 */
export function sayUnchecked(what: string): void {
  console.warn(`NOT CHECKED: ${what}: ${shellProblem}`);
}
