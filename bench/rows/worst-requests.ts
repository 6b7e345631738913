import type { Handles } from "../../mocks/index.ts";
import type { Asked } from "../../test/support/ask.ts";

import { createMock } from "../../mocks/index.ts";
import { send } from "../../test/support/ask.ts";
import { fileForm } from "../../test/support/novastack.ts";

/** A request that was made to keep the server busy. */
export type WorstRequest = {
  readonly name: string;
  /** Sent once before, to give the request something to work on. */
  readonly prepare?: (server: Pick<Handles, "fetch">) => Promise<unknown>;
  readonly what: string;
  readonly asked?: Asked;
};

const demo = createMock();
const { apiKey: key } = demo.novastack;
// As much as fits into the mebibyte that a body may have, with room for what stands around it.
const long = 1_040_000;

/** One line each in the table of `npm run bench:worst`. */
export const worstRequests: readonly WorstRequest[] = [
  chat("16 streamed choices about a mebibyte of blanks", { n: 16, stream: true }, " ".repeat(long)),
  chat("16 choices about half a million words", { n: 16 }, "a ".repeat(long / 2)),
  chat(
    "four long stop strings that nearly match",
    { stop: ["b", "c", "d", "e"].map((end) => "a".repeat(long / 10) + end) },
    "a".repeat(long / 2),
  ),
  chat("a schema of 5,000 properties", withProperties(5000, { type: "string" })),
  chat(
    "a schema whose patterns backtrack",
    withProperties(50, { type: "string", pattern: "^(a+)+(b|c)*$", minLength: 30 }),
  ),
  signUp("arrays in one another, 500,000 deep", `{"email":${"[".repeat(long / 2)}${"]".repeat(long / 2)}}`),
  signUp("90,000 members", `{${Array.from({ length: 90_000 }, (_, index) => `"${index}":0`).join()}}`),
  signUp("an address of a mebibyte", JSON.stringify({ email: "a@".repeat(long / 2) })),
  {
    name: "a form of 120,000 parts",
    what: "POST /router/v1/files",
    asked: {
      key,
      headers: { "content-type": "multipart/form-data; boundary=b" },
      body: `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(120_000)}--b--\r\n`,
    },
  },
  {
    name: "5,000 keys of one account, listed",
    prepare: (server) =>
      times(5000, () => send(server, "POST /_mock/novyx/keys", { json: { email: "demo@example.com" } })),
    what: "GET /v1/keys",
    asked: { key: demo.novyx.apiKey },
  },
  {
    name: "a journal of 1,000 long bodies, listed",
    prepare: (server) => times(1000, () => send(server, "POST /v1/keys", { json: { email: "é".repeat(5000) } })),
    what: "GET /_mock/requests?limit=1000",
  },
  {
    name: "a snapshot of seven large files",
    prepare: (server) =>
      times(7, () => send(server, "POST /router/v1/files", { key, body: fileForm("x".repeat(8_000_000)) })),
    what: "GET /_mock/snapshot",
  },
  {
    name: "30 MiB of arrays to restore as a snapshot",
    what: "PUT /_mock/snapshot",
    asked: { headers: { "content-type": "application/json" }, body: `[${"[],".repeat(10 * 1024 * 1024)}0]` },
  },
];

function chat(name: string, request: object, content = "Hello!"): WorstRequest {
  const json = { model: "nova-7b", messages: [{ role: "user", content }], ...request };
  return { name: `a chat: ${name}`, what: "POST /router/v1/chat/completions", asked: { key, json } };
}

function withProperties(count: number, schema: object): object {
  const properties = Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, schema]));
  const json_schema = { name: "worst", schema: { type: "object", properties } };
  return { response_format: { type: "json_schema", json_schema } };
}

function signUp(name: string, body: string): WorstRequest {
  const headers = { "content-type": "application/json" };
  return { name: `a sign-up: ${name}`, what: "POST /v1/keys", asked: { headers, body } };
}

/** Sends so many, a hundred at a time; each has to be answered. */
async function times(count: number, ask: () => Promise<Response>): Promise<void> {
  for (let sent = 0; sent < count; sent += 100)
    await Promise.all(Array.from({ length: Math.min(100, count - sent) }, async () => (await ask()).arrayBuffer()));
}
