import type { Sample, World } from "../../test/support/double-world.ts";
import type { Tool } from "./tool.ts";

import { startPrism } from "../../test/support/prism.ts";
import { novastackSamples, novyxSamples } from "../../test/support/samples.ts";

const samples = { novastack: novastackSamples, novyx: novyxSamples };

/** Prism's validation proxy, driven by a successful request to each operation. */
export const prism: Tool = {
  name: "Prism",
  description: "`prism proxy --errors` 5.14 in front of the mutant, fed with a successful request to every operation",
  async start(api, upstream) {
    const base = api === "novastack" ? "/router/v1" : "";
    const proxy = await startPrism(api, upstream.url + base, { requests: false });
    return {
      async findsFault() {
        for (const prepare of Object.values(samples[api])) {
          upstream.mock().reset();
          const world = worldThrough(proxy.url, upstream.url, upstream.mock()[api].apiKey);
          // A mutant may break what a sample prepares; that is not Prism's finding.
          const sample = await Promise.resolve(prepare(world)).catch(() => undefined);
          if (sample && (await world.send(sample)).headers.get("content-type") === problem) return true;
        }
        return false;
      },
      stop: () => proxy.stop(),
    };
  },
};

// What Prism answers in place of a response that violates the spec.
const problem = "application/problem+json";

function worldThrough(proxy: string, upstream: string, key: string): World {
  return {
    send: (sample) => send(proxy, sample, { authorization: `Bearer ${key}` }),
    control: async <Found>(path: string, json?: object) =>
      (await send(`${upstream}/_mock`, { path, json }, {})).body as Found,
  };
}

async function send(url: string, { path, json, ...init }: Sample, headers: Record<string, string>) {
  const response = await fetch(url + path, {
    method: json !== undefined || init.body ? "POST" : "GET",
    ...init,
    headers: { ...headers, ...(json !== undefined && { "content-type": "application/json" }), ...init.headers },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const body = response.headers.get("content-type")?.includes("json") ? (JSON.parse(text) as unknown) : text;
  return { status: response.status, headers: response.headers, body };
}
