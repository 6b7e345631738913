import type { ServeFlagName } from "../../cli/flags.ts";
import type { Serving } from "../support/serving.ts";

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "vitest";

/** A value of a flag, what shows that it took effect, and what is seen with another value or without the flag. */
type Effect = {
  value: string | true;
  observe(mock: Serving): unknown;
  expected: unknown;
  other: { value: string | null; expected: unknown };
};

/** --port, --state and --misbehaviours have tests of their own; the compiler asks for all the others. */
export const effects: Record<Exclude<ServeFlagName, "port" | "state" | "misbehaviours">, Effect> = {
  misbehave: {
    value: "is-down",
    observe: async ({ ask }) => (await ask("/v1/keys")).status,
    expected: 503,
    other: { value: null, expected: 401 },
  },
  host: {
    value: "localhost",
    observe: async (mock) => /ready at (\S+):/.exec(await printout(mock))?.[1],
    expected: "http://localhost",
    other: { value: "127.0.0.1", expected: "http://127.0.0.1" },
  },
  json: {
    value: true,
    observe: async (mock) => (await printout(mock))[0],
    expected: "{",
    other: { value: null, expected: "n" },
  },
  verbose: {
    value: true,
    observe: logOf,
    expected: expect.stringMatching(/^\S+Z 401 GET \/~a\/v1\/keys [\d.]+ ms [A-Z_]+: \S.*$/),
    other: { value: null, expected: "" },
  },
  log: {
    value: "json",
    observe: async (mock) => JSON.parse((await logOf(mock)) || "null"),
    expected: expect.objectContaining({
      sandbox: "a",
      method: "GET",
      path: "/v1/keys",
      status: 401,
      operation: "listKeys",
    }),
    other: { value: null, expected: null },
  },
  quiet: {
    value: true,
    observe: printout,
    expected: "",
    other: { value: null, expected: expect.stringContaining("novamock is ready") },
  },
  seed: {
    value: "7",
    observe: async ({ ask }) => (await clockOf(ask)).now === "2026-01-01T00:00:00.000Z",
    expected: true,
    other: { value: null, expected: false },
  },
  grace: {
    value: "0",
    observe: async ({ ask }) => ((await rotate(ask)) as { grace_expires_at: string | null }).grace_expires_at,
    expected: null,
    other: { value: "1h", expected: expect.any(String) },
  },
  "token-ttl": {
    value: "0",
    observe: async ({ ask }) => (await (await signUpAndVerify(ask)).json()) as unknown,
    expected: expect.objectContaining({ code: "INVALID_TOKEN" }),
    other: { value: "1h", expected: expect.objectContaining({ api_key: expect.any(String) }) },
  },
  "signup-limit": {
    value: "1/1d",
    observe: async ({ ask }) => [(await signUp(ask)).status, (await signUp(ask)).status, (await signUp(ask)).status],
    expected: [200, 429, 429],
    other: { value: "off", expected: [200, 200, 200] },
  },
  "novastack-rpm": {
    value: "1",
    async observe({ ask }) {
      const headers = await novastackKey(ask);
      const list = async () => (await ask("/router/v1/models", { headers })).status;
      return [await list(), await list()];
    },
    expected: [200, 429],
    other: { value: "off", expected: [200, 200] },
  },
  models: {
    value: "nova-70b, nova-mini",
    async observe({ ask }) {
      const list = await ask("/router/v1/models", { headers: await novastackKey(ask) });
      return ((await list.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
    },
    expected: ["nova-70b", "nova-mini"],
    other: { value: "nova-7b,deepseek-v4-pro", expected: ["nova-7b", "deepseek-v4-pro"] },
  },
  data: {
    value: dataFile(),
    observe: async ({ ask }) => (await ask("/v1/keys", { headers: { authorization: "Bearer nram_ann_first" } })).status,
    expected: 200,
    other: { value: null, expected: 401 },
  },
  latency: {
    value: "1s",
    async observe({ ask }) {
      const from = performance.now();
      await ask("/router/v1/models", { headers: await novastackKey(ask) });
      return performance.now() - from >= 1000;
    },
    expected: true,
    other: { value: "0", expected: false },
  },
  "trust-proxy": {
    value: "10.0.0.0/8,127.0.0.1",
    async observe({ ask }) {
      await ask("/v1/keys", { headers: { "x-forwarded-for": "198.51.100.1, 203.0.113.7, 10.0.0.1" } });
      const { requests } = (await (await ask("/_mock/requests")).json()) as { requests: { client_ip: string }[] };
      return requests[0]?.client_ip;
    },
    expected: "203.0.113.7",
    other: { value: null, expected: "127.0.0.1" },
  },
  "control-token": {
    value: "a-chosen-token",
    observe: async ({ ask }) => (await ask("/_mock/clock")).status,
    expected: 401,
    other: { value: null, expected: 200 },
  },
  drain: {
    value: "10s",
    async observe({ ask, child }) {
      child.kill("SIGTERM");
      for (;;) {
        const answer = await ask("/_mock/ready").catch(() => null);
        if (answer?.status === 200) continue;
        // One that does not drain may say 503, and be gone then.
        const later = answer && (await ask("/v1/keys").catch(() => null));
        return answer && later && [answer.status, later.status];
      }
    },
    expected: [503, 401],
    other: { value: null, expected: null },
  },
  "max-sandboxes": {
    value: "2",
    async observe({ ask }) {
      for (const name of ["a", "b"]) await ask(`/~${name}/v1/keys`);
      const { sandboxes } = (await (await ask("/_mock/sandboxes")).json()) as { sandboxes: { name: string }[] };
      return sandboxes.map(({ name }) => name);
    },
    expected: ["b", "default"],
    other: { value: "3", expected: ["a", "b", "default"] },
  },
  "max-memory": {
    value: "16mb",
    async observe({ ask }) {
      const body = JSON.stringify({ input: "x".repeat(1_000_000) });
      const headers = { "content-type": "application/json", ...(await novastackKey(ask)) };
      const statuses = new Set<number>();
      for (let count = 0; count < 12; count++)
        statuses.add((await ask("/router/v1/tasks", { method: "POST", headers, body })).status);
      return [...statuses];
    },
    expected: [200, 503],
    other: { value: null, expected: [200] },
  },
  cors: {
    value: "http://localhost:5173",
    observe: async ({ ask }) =>
      (await ask("/v1/keys", { headers: { origin: "http://localhost:5173" } })).headers.get(
        "access-control-allow-origin",
      ),
    expected: "http://localhost:5173",
    other: { value: "off", expected: null },
  },
};

/** A file with a key of Ann's. */
function dataFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), "novamock-data-")), "data.json");
  writeFileSync(file, JSON.stringify({ novyx: [{ email: "ann@example.com", apiKey: "nram_ann_first" }] }));
  return file;
}

/** What a server has printed since it was asked something that is rejected, once it has answered. */
async function logOf(mock: Serving): Promise<string> {
  await mock.ask("/~a/v1/keys");
  return (await printout(mock)).split("\n").find((line) => line.includes("/v1/keys")) ?? "";
}

/** All that a server printed until it was ended. */
async function printout({ child, ended }: Serving): Promise<string> {
  child.kill();
  return (await ended).stdout;
}

type Ask = Serving["ask"];

async function post(ask: Ask, path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const json = { "content-type": "application/json" };
  return ask(path, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
}

let addresses = 0;
const signUp = (ask: Ask, email = `user-${++addresses}@example.com`) => post(ask, "/v1/keys", { email });

async function signUpAndVerify(ask: Ask): Promise<Response> {
  await signUp(ask, "alice@example.com");
  const { messages } = (await (await ask("/_mock/mailbox")).json()) as { messages: { token: string }[] };
  return post(ask, "/v1/verify", { email: "alice@example.com", token: messages[0]?.token });
}

async function rotate(ask: Ask): Promise<unknown> {
  const { api_key } = (await (await post(ask, "/_mock/novyx/keys", {})).json()) as { api_key: string };
  return (await post(ask, "/v1/keys/rotate", {}, { authorization: `Bearer ${api_key}` })).json();
}

const clockOf = async (ask: Ask) => (await (await ask("/_mock/clock")).json()) as { now: string };

async function novastackKey(ask: Ask): Promise<Record<string, string>> {
  const { api_key } = (await (await post(ask, "/_mock/novastack/keys", {})).json()) as { api_key: string };
  return { authorization: `Bearer ${api_key}` };
}
