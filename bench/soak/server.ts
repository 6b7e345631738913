import { spawn } from "node:child_process";
import { once } from "node:events";

import type { ReadyLine } from "../../cli/ready.ts";

/** What the server's process says of itself, right after a garbage collection: bytes, and how much it holds open. */
export type Measured = {
  /** The JavaScript heap in use, and the buffers beside it. */
  readonly heap: number;
  readonly rss: number;
  readonly sockets: number;
  /** Everything that keeps the process busy: sockets, timers, the listening server. */
  readonly handles: number;
};

/** The built server in a process of its own, with the probe in it. */
export type Server = {
  readonly ready: ReadyLine;
  measure(): Promise<Measured>;
  /** Ends it and gives its exit status and what it complained of. */
  stop(): Promise<{ status: number | null; stderr: string }>;
};

export async function startServer(): Promise<Server> {
  const program = ["dist/cli/main.js", "serve", "--json", "-p", "0", "--signup-limit", "off"];
  const child = spawn(process.execPath, ["--expose-gc", "--import", "./bench/soak/probe.mjs", ...program], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let stderr = "";
  child.stderr!.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [line] = (await Promise.race([
    once(child.stdout!, "data"),
    once(child, "exit").then(() => {
      throw new Error(`the server did not start: ${stderr}`);
    }),
  ])) as [Buffer];
  return {
    ready: JSON.parse(line.toString()) as ReadyLine,
    async measure() {
      child.send("measure");
      const [measured] = (await once(child, "message")) as [Measured];
      return measured;
    },
    async stop() {
      child.kill("SIGTERM");
      const [status] = (await once(child, "close")) as [number | null];
      return { status, stderr };
    },
  };
}
