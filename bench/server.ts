import type { ChildProcess } from "node:child_process";
import type { Command } from "./contestant.ts";

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** A server in a process of its own. */
export type Server = {
  readonly url: string;
  /** Milliseconds from its start to its first answer. */
  readonly startedAfter: number;
  /** What it and its children have in memory now, in MB. */
  residentMegabytes(): number;
  stop(): Promise<void>;
};

const patienceMs = 60_000;

/** Starts a server and waits until it answers a GET of the path, whatever the status. */
export async function startServer(
  { file, args }: Command,
  port: number,
  { path = "/", headers = {} }: { path?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Server> {
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(file, args, { stdio: ["ignore", "ignore", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2000)));
  while (!(await answers(url + path, headers))) {
    const isLate = performance.now() - started > patienceMs;
    if (isLate) child.kill("SIGKILL");
    if (isLate || child.exitCode !== null)
      throw new Error(`${file} ${args.join(" ")} did not answer: ${complaints || "it printed nothing"}`);
    await sleep(1);
  }
  const startedAfter = performance.now() - started;
  return { url, startedAfter, residentMegabytes: () => residentMegabytes(child.pid!), stop: () => stop(child) };
}

function answers(url: string, headers: Readonly<Record<string, string>>): Promise<boolean> {
  return new Promise((resolve) => {
    request(url, { agent: false, headers }, (response) => {
      response.resume().on("end", () => resolve(true));
    })
      .on("error", () => resolve(false))
      .end();
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
  await ended;
  clearTimeout(timer);
}

function residentMegabytes(pid: number): number {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const below = (root: number): number =>
    processes.reduce(
      (sum, [child, parent, kilobytes]) => sum + (child === root ? kilobytes : parent === root ? below(child) : 0),
      0,
    );
  return below(pid) / 1024;
}
