import type { ClientOptions } from "openai";

import OpenAI from "openai";
import { afterAll, beforeAll } from "vitest";

import type { Sandbox } from "./sandbox.ts";
import type { StartedCli } from "./cli.ts";

import { startCli } from "./cli.ts";
import { openSandbox } from "./sandbox.ts";

/** A client and the world that it talks to. */
export type Connection = { client: OpenAI; sandbox: Sandbox };

/** Starts one mock for a file of tests; each `connect` gives a client with a world of its own. */
export function openaiSuite(args: string[] = []): { connect(options?: ClientOptions): Connection } {
  let mock: StartedCli;
  beforeAll(async () => {
    mock = await startCli(args);
  });
  afterAll(() => mock.stop());
  return {
    connect(options = {}) {
      const sandbox = openSandbox(mock.ready.url);
      const client = new OpenAI({ apiKey: mock.ready.novastack.apiKey, baseURL: sandbox.novastackUrl, ...options });
      return { client, sandbox };
    },
  };
}
