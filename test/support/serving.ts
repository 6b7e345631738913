import type { Started } from "./cli.ts";

import { cli, start } from "./cli.ts";
import { freePort } from "./free-port.ts";

/** A mock that serves in a process of its own. */
export type Serving = Started & { url: string; ask(path: string, init?: RequestInit): Promise<Response> };

/** Serves for as long as it takes to observe something. */
export async function serving<Seen>(
  args: string[],
  env: Record<string, string>,
  observe: (mock: Serving) => Seen | Promise<Seen>,
): Promise<Seen> {
  const port = await freePort();
  const started = start(process.execPath, [cli, ...args], { PORT: String(port), ...env });
  const url = `http://localhost:${port}`;
  try {
    await health(url, started);
    return await observe({ ...started, url, ask: (path, init) => fetch(url + path, init) });
  } finally {
    started.child.kill();
    await started.ended;
  }
}

/** Asks until the server is up, since a quiet one does not tell. */
export async function health(url: string, { ended }: Started): Promise<Response> {
  let end: unknown;
  void ended.then((found) => (end = found));
  for (;;) {
    const response = await fetch(`${url}/_mock/health`).catch(() => undefined);
    if (response) return response;
    if (end) throw new Error(`the mock ended: ${JSON.stringify(end)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
