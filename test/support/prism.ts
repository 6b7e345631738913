import { createRequire } from "node:module";

import type { Started } from "./cli.ts";

import { printed, start } from "./cli.ts";
import { freePort } from "./free-port.ts";

/** Prism as a proxy that judges every answer of what stands behind it by a spec. */
export type Prism = { readonly url: string; stop(): Promise<void> };

/**
 * Starts `prism proxy --errors`. With `requests: false` it lets wrong requests through, so that their rejections can be
 * judged too; else it answers them with 422 itself.
 */
export async function startPrism(spec: string, upstream: string, { requests = true } = {}): Promise<Prism> {
  const port = await freePort();
  const args = ["proxy", `spec/${spec}.openapi.yaml`, upstream, "--errors", "-p", String(port)];
  if (!requests) args.push("--validate-request", "false");
  const started: Started = start(process.execPath, [program, ...args]);
  await printed(started, /Prism is listening/);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      started.child.kill();
      await started.ended;
    },
  };
}

const require = createRequire(import.meta.url);
const program = require.resolve("@stoplight/prism-cli");
