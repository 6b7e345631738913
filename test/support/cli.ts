import type { ChildProcess } from "node:child_process";

import { spawn } from "node:child_process";
import { once } from "node:events";

import type { ReadyLine } from "../../cli/ready.ts";

/** What a process left behind; `status` is null where a signal killed it. */
export type Ended = { status: number | null; stdout: string; stderr: string };

/** A process under way, with what it has printed so far. */
export type Started = {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  /** Resolves when the process has ended and everything it printed has arrived. */
  readonly ended: Promise<Ended>;
};

/** A `novamock serve --json` that is ready, with its ready line. */
export type StartedCli = Started & {
  readonly ready: ReadyLine;
  /** Ends it with a signal and tells how it ended. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
};

/** Runs a program; `env` is added to an environment without NOVAMOCK_ variables and PORT. */
export function start(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  input = "",
  cwd = process.cwd(),
): Started {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NOVAMOCK_|PORT$)/.test(name));
  const child = spawn(command, args, { cwd, env: { ...Object.fromEntries(inherited), ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  // A program that does not read its input closes it early, which is its right.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const ended = once(child, "close").then(([status]) => ({ status: status as number | null, stdout, stderr }));
  return { child, stdout: () => stdout, ended };
}

/** Runs the built command line to its end. */
export function runCli(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  return start(process.execPath, [cli, ...args], env).ended;
}

/** Starts the built command line on any free port, and waits until it is ready. */
export async function startCli(args: string[] = [], env: Record<string, string> = {}): Promise<StartedCli> {
  const started = start(process.execPath, [cli, "--json", "-p", "0", ...args], env);
  await printed(started, /\n/);
  return {
    ...started,
    ready: JSON.parse(started.stdout()) as ReadyLine,
    stop(signal = "SIGTERM") {
      started.child.kill(signal);
      return started.ended;
    },
  };
}

/** Waits until a process has printed a text; throws where it ends before. */
export async function printed({ child, stdout, ended }: Started, text: RegExp): Promise<void> {
  while (!text.test(stdout())) {
    const end = await Promise.race([once(child.stdout!, "data"), ended]);
    if ("status" in end && !text.test(stdout()))
      throw new Error(`ended with ${end.status} before it printed ${text}: ${end.stdout}${end.stderr}`);
  }
}

/** The built command line. */
export const cli = "dist/cli/main.js";
