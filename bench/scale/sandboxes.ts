import type { Memory } from "../soak/verdicts.ts";

import { openClient } from "../../test/scale/client.ts";
import { controlToken } from "../../test/scale/cluster.ts";
import { node, probed } from "../contestants.ts";
import { startServer } from "../server.ts";

/** Enough for what is the process's own not to matter. */
const count = 2_000;

/** In bytes: a process, and a sandbox that was used. */
export type Kept = { readonly processBytes: number; readonly sandboxBytes: number };

/** What a process and each of its sandboxes keep in memory. */
export async function measureSandboxes(): Promise<{ text: string } & Kept> {
  const flags = ["--quiet", "--control-token", controlToken, "--max-sandboxes", `${count + 2}`];
  const server = await startServer((port) => probed(...node("dist/cli/main.js", ...flags, "--port", `${port}`).args));
  try {
    const clients = Array.from({ length: count }, (_, index) => openClient(server.url, `box-${index}`));
    await openClient(server.url, "first").followTheDocuments();
    const idle = await server.ask<Memory>("memory");
    for (const client of clients) await client.listKeys("none");
    const opened = await server.ask<Memory>("memory");
    for (const client of clients) await client.followTheDocuments();
    const used = await server.ask<Memory>("memory");
    const text = [
      `| Memory, with ${count.toLocaleString("en")} sandboxes | |`,
      "| --- | --- |",
      `| a process without any | ${(idle.rss / 2 ** 20).toFixed(0)} MiB |`,
      `| a sandbox in which one request was rejected | ${perSandbox(idle, opened)} |`,
      `| a sandbox with an account that has signed up, verified and rotated its key, and six requests in its journal | ${perSandbox(idle, used)} |`,
      `| the process with all of these | ${(used.rss / 2 ** 20).toFixed(0)} MiB |`,
    ].join("\n");
    return { text, processBytes: idle.rss, sandboxBytes: (used.heap - idle.heap) / count };
  } finally {
    await server.stop();
  }
}

function perSandbox(before: Memory, after: Memory): string {
  return `${((after.heap - before.heap) / count / 1024).toFixed(1)} KiB`;
}
