import type { Handles } from "../../mocks/index.ts";
import type { Mock } from "../../mocks/mock.ts";
import type { Asked } from "../../test/support/ask.ts";

import { createMock } from "../../mocks/index.ts";
import { send } from "../../test/support/ask.ts";
import { fileForm } from "../../test/support/novastack.ts";

/** A request that was made to keep the server busy. */
export type WorstRequest = {
  readonly name: string;
  /** Gives the request something to work on, before. */
  readonly prepare?: (server: Pick<Handles, "fetch">) => Promise<unknown>;
  readonly what: string;
  readonly asked?: Asked;
};

const demo = createMock();
const { apiKey: key } = demo.novastack;
const mebibyte = 1024 * 1024;
// As much as fits into the mebibyte that a body may have, with room for what stands around it.
const long = 1_040_000;
const json = { "content-type": "application/json" };
const deep = (count: number) => "[".repeat(count) + "]".repeat(count);
const members = (count: number) => `{${Array.from({ length: count }, (_, index) => `"${index}":0`).join()}}`;

/** One line each in the table of `npm run bench:worst`. */
export const worstRequests: readonly WorstRequest[] = [
  chat("16 streamed choices about a mebibyte of blanks", { n: 16, stream: true }, " ".repeat(long)),
  chat("16 streamed choices about half a million letters", { n: 16, stream: true }, "a ".repeat(long / 2)),
  chat("16 choices about half a million words", { n: 16 }, "a ".repeat(long / 2)),
  chat("16 choices about a mebibyte of line breaks", { n: 16 }, "\n".repeat(long / 2)),
  chat("16 choices about a quarter of a million emoji", { n: 16 }, "😀".repeat(long / 4)),
  chat(
    "four long stop strings that nearly match",
    { stop: ["b", "c", "d", "e"].map((end) => "a".repeat(long / 10) + end) },
    "a".repeat(long / 2),
  ),
  chat("30,000 messages", { messages: Array.from({ length: 30_000 }, () => ({ role: "user", content: "a" })) }),
  chat("30,000 parts of a message", {
    messages: [{ role: "user", content: Array.from({ length: 30_000 }, () => ({ type: "text", text: "a" })) }],
  }),
  chat("128 tools of long names that the message calls", {
    n: 16,
    tool_choice: "required",
    tools: Array.from({ length: 128 }, (_, index) => tool(`t${index}${"x".repeat(50)}`)),
  }),
  chat("a schema of 5,000 properties", { response_format: schemaOf(properties(5000, { type: "string" })) }),
  chat("a strict schema of 5,000 properties, 16 times", {
    n: 16,
    response_format: schemaOf(properties(5000, { type: "string" }), true),
  }),
  chat("a schema whose patterns backtrack", {
    response_format: schemaOf(properties(50, { type: "string", pattern: "^(a+)+(b|c)*$", minLength: 30 })),
  }),
  chat("a schema of long arrays in long arrays", { response_format: schemaOf(nested(6)) }),
  chat("a schema that refers to itself everywhere", {
    response_format: schemaOf({
      $ref: "#/$defs/a",
      $defs: { a: properties(50, { anyOf: [{ $ref: "#/$defs/a" }, { type: "null" }] }) },
    }),
  }),
  chat("a choice among 100,000 values", {
    n: 16,
    response_format: schemaOf(properties(1, { enum: Array.from({ length: 100_000 }, (_, index) => index) })),
  }),
  signUp("arrays in one another, 500,000 deep", `{"email":${deep(long / 2)}}`),
  signUp("350,000 empty arrays", `[${"[],".repeat(long / 3)}0]`),
  signUp("objects in one another, 170,000 deep", `${'{"a":'.repeat(long / 6)}0${"}".repeat(long / 6)}`),
  signUp("90,000 members", members(90_000)),
  signUp("an address of a mebibyte", JSON.stringify({ email: "a@".repeat(long / 2) })),
  signUp("an address of 250 dots", JSON.stringify({ email: `a@${"a.".repeat(120)}com` })),
  signUp("a mebibyte of escapes", `{"email":"${"\\u0000".repeat(long / 6)}"}`),
  signUp("a number of a mebibyte", `{"email":${"1".repeat(long)}}`),
  signUp("a mebibyte that is no JSON", "x".repeat(long)),
  form("120,000 parts", `${part("a")}\r\n`.repeat(120_000)),
  form("8 MiB of headers of a part", `--b\r\n${"x-a: b\r\n".repeat(mebibyte - 1000)}\r\n`),
  form("8 MiB of what nearly is the boundary", part("file") + "\r\n--".repeat(2 * mebibyte - 1000)),
  { name: "a file of 8 MiB", what: "POST /router/v1/files", asked: { key, body: fileForm("x".repeat(8_380_000)) } },
  {
    name: "a query of 16 KiB of parameters",
    what: `GET /router/v1/tasks?${Array.from({ length: 2000 }, (_, index) => `a${index}=1`).join("&")}`,
    asked: { key },
  },
  {
    name: "31 tasks of a mebibyte, listed",
    prepare: (server) => times(31, () => task(server, "x".repeat(long))),
    what: "GET /router/v1/tasks?limit=100",
    asked: { key },
  },
  {
    name: "1,000 tasks, listed from the last",
    prepare: (server) => times(1000, () => task(server, "x")),
    what: "GET /router/v1/tasks?limit=100&order=asc",
    asked: { key },
  },
  withKeys("listed", "GET /v1/keys"),
  withKeys("one rotated", "POST /v1/keys/rotate"),
  withKeys("one revoked by a beginning of them all", "POST /v1/keys/revoke", { json: { key_id: "nram_" } }),
  withKeys("listed by the control API", "GET /_mock/novyx/keys?limit=1000"),
  withKeys("rotated by the control API", "POST /_mock/novyx/keys/key_none/rotate"),
  withKeys("all ended by the clock", "POST /_mock/clock/advance", { json: { seconds: 3_000_000_000 } }),
  withKeys("a snapshot", "GET /_mock/snapshot"),
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
  restored("30 MiB of arrays", `[${"[],".repeat(10 * mebibyte)}0]`),
  restored("30 MiB of arrays where keys should be", `{"novyx":{"keys":[${"[],".repeat(10 * mebibyte)}0]}}`),
  restored("30 MiB of members", `{"novyx":${members(3_000_000)}}`),
  restored("a mailbox of one text of 30 MiB", `{"mailbox":["${"x".repeat(30 * mebibyte)}"]}`),
  { ...restored("40,000 keys", ""), asked: { headers: json, body: manyKeys(40_000) } },
];

function chat(name: string, request: object, content = "Hello!"): WorstRequest {
  const body = { model: "nova-7b", messages: [{ role: "user", content }], ...request };
  return { name: `a chat: ${name}`, what: "POST /router/v1/chat/completions", asked: { key, json: body } };
}

function tool(name: string): object {
  return { type: "function", function: { name, parameters: properties(50, { type: "string" }) } };
}

function properties(count: number, schema: object): object {
  const names = Array.from({ length: count }, (_, index) => [`p${index}`, schema] as const);
  return {
    type: "object",
    properties: Object.fromEntries(names),
    required: names.map(([name]) => name),
    additionalProperties: false,
  };
}

function nested(depth: number): object {
  return depth === 0 ? { type: "string" } : { type: "array", minItems: 1000, items: nested(depth - 1) };
}

function schemaOf(schema: object, strict = false): object {
  return { type: "json_schema", json_schema: { name: "worst", strict, schema } };
}

function signUp(name: string, body: string): WorstRequest {
  return { name: `a sign-up: ${name}`, what: "POST /v1/keys", asked: { headers: json, body } };
}

function part(name: string): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
}

function form(name: string, parts: string): WorstRequest {
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  return { name: `a form: ${name}`, what: "POST /router/v1/files", asked: { key, headers, body: `${parts}--b--\r\n` } };
}

function restored(name: string, body: string): WorstRequest {
  return { name: `to restore as a snapshot: ${name}`, what: "PUT /_mock/snapshot", asked: { headers: json, body } };
}

/** 40,000 keys of one account. */
function withKeys(name: string, what: string, asked: Asked = {}): WorstRequest {
  return {
    name: `40,000 keys of one account: ${name}`,
    prepare: (server) => send(server, "PUT /_mock/snapshot", { headers: json, body: manyKeys(40_000) }),
    what,
    asked: { key: demo.novyx.apiKey, ...asked },
  };
}

function manyKeys(count: number): string {
  const snapshot: ReturnType<Mock["snapshot"]> = demo.snapshot();
  const [first] = snapshot.novyx.keys;
  for (let index = 0; index < count; index++)
    snapshot.novyx.keys.push({
      ...first!,
      id: `key_${index}`,
      hash: `${index}`.padStart(64, "0"),
      prefix: `nram_${index}`,
    });
  return JSON.stringify(snapshot);
}

function task(server: Pick<Handles, "fetch">, input: string): Promise<Response> {
  return send(server, "POST /router/v1/tasks", { key, json: { input } });
}

/** Sends so many, a hundred at a time; each has to be answered. */
async function times(count: number, ask: () => Promise<Response>): Promise<void> {
  for (let sent = 0; sent < count; sent += 100)
    await Promise.all(Array.from({ length: Math.min(100, count - sent) }, async () => (await ask()).arrayBuffer()));
}
