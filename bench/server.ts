import type { Command } from "./contestants.ts";

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

import { freePort } from "../test/support/free-port.ts";

/** A server in a process of its own. */
export type Server = {
  readonly url: string;
  /** Milliseconds from its start to its first answer. */
  readonly startedAfter: number;
  /** What it has in memory now. */
  residentMebibytes(): number;
  /** Asks the probe in its process. */
  ask<Answer>(question: "longestBlock" | "memory"): Promise<Answer>;
  /** Ends it; tells its exit status, null after a signal, and what it wrote to stderr last. */
  stop(): Promise<{ status: number | null; stderr: string }>;
};

const patienceMs = 60_000;

/** Starts a server on a free port and waits until it answers a GET of the path, whatever the status. */
export async function startServer(
  command: (port: number) => Command,
  { path = "/", headers = {} }: { path?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { file, args, isProbed = false } = command(port);
  const started = performance.now();
  const child = spawn(file, args, { stdio: ["ignore", "ignore", "pipe", ...(isProbed ? ["ipc" as const] : [])] });
  let stderr = "";
  child.stderr!.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2000)));
  const ended = once(child, "close") as Promise<[number | null]>;
  while (!(await answers(url + path, headers))) {
    const isLate = performance.now() - started > patienceMs;
    if (isLate) child.kill("SIGKILL");
    if (isLate || child.exitCode !== null) throw new Error(`${file} ${args.join(" ")} did not answer: ${stderr}`);
    await sleep(1);
  }
  const startedAfter = performance.now() - started;
  return {
    url,
    startedAfter,
    residentMebibytes: () => Number(execFileSync("ps", ["-o", "rss=", "-p", `${child.pid}`])) / 1024,
    async ask<Answer>(question: string) {
      child.send(question);
      const [answer] = (await Promise.race([once(child, "message"), ended])) as [Answer];
      if (child.exitCode !== null) throw new Error(`the server ended: ${stderr}`);
      return answer;
    },
    async stop() {
      child.kill();
      const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
      const [status] = await ended;
      clearTimeout(timer);
      return { status, stderr };
    },
  };
}

function answers(url: string, headers: Readonly<Record<string, string>>): Promise<boolean> {
  return new Promise((resolve) => {
    request(url, { agent: false, headers }, (response) => response.resume().on("end", () => resolve(true)))
      .on("error", () => resolve(false))
      .end();
  });
}
