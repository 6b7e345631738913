import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { RunningMock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { ask, send } from "../support/ask.ts";
import { startCli } from "../support/cli.ts";

const names = ["__proto__", "constructor", "prototype"];

let mock: RunningMock;
const overHttp = { fetch: (input: URL | string, init?: RequestInit) => fetch(new URL(input, mock.url), init) };
const prototypes = () =>
  [Object, Array, String, Number, Function, Map, Error].map(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).sort().join(),
  );

// Whatever a test sends: nothing of JavaScript's own is changed, and nothing is printed.
let before: string[];
beforeEach(async () => {
  before = prototypes();
  mock = await startMock({ port: 0, seed: 7 });
  vi.spyOn(console, "error");
});
afterEach(async () => {
  const printed = vi.mocked(console.error).mock.calls;
  await mock.close();
  vi.restoreAllMocks();
  expect([printed, prototypes(), ({} as { polluted?: unknown }).polluted]).toEqual([[], before, undefined]);
});

/** Every operation with a JSON body, with one that it takes. */
const bodies: [what: string, body: object][] = [
  ["POST /v1/keys", { email: "alice@example.com" }],
  ["POST /v1/verify", { email: "alice@example.com", token: "t" }],
  ["POST /v1/keys/revoke", { key_id: "key_1" }],
  ["POST /router/v1/tasks", { input: "x", metadata: {} }],
  ["POST /router/v1/chat/completions", { model: "nova-7b", messages: [{ role: "user", content: "x" }] }],
  ["POST /_mock/clock/advance", { seconds: 1 }],
  ["POST /_mock/novastack/keys", { name: "x" }],
  ["POST /_mock/novyx/keys", { email: "bob@example.com" }],
  ["PUT /_mock/quota", { ip: "192.0.2.1", used: 1 }],
  ["POST /_mock/faults", { api: "novyx", status: 500, times: 1 }],
];

test.each(bodies)("%s takes __proto__, constructor and prototype for fields like others", async (what, body) => {
  const key = what.includes("/router/") ? mock.novastack.apiKey : mock.novyx.apiKey;
  const plain = (await ask(overHttp, what, { key, json: body })).status;
  for (const name of names)
    for (const value of ['{"polluted":1}', '{"prototype":{"polluted":1}}', "null"]) {
      mock.reset();
      const text = `{"${name}":${value},${JSON.stringify(body).slice(1)}`;
      const { status } = await ask(overHttp, what, {
        key,
        body: text,
        headers: { "content-type": "application/json" },
      });
      // Where no further fields are allowed they are rejected like any other.
      expect([plain, 400]).toContain(status);
    }
});

test.each(names)("%s as a name in metadata, tools and schemas is data", async (name) => {
  const key = mock.novastack.apiKey;
  const headers = { "content-type": "application/json" };
  const task = await ask(overHttp, "POST /router/v1/tasks", {
    key,
    headers,
    body: `{"input":"x","metadata":{"${name}":"polluted"}}`,
  });
  expect(task.status).toBe(200);
  expect(JSON.stringify((task.body as { metadata: object }).metadata)).toBe(`{"${name}":"polluted"}`);
  const schema = `{"type":"object","properties":{"${name}":{"type":"string"}},"required":["${name}"],"additionalProperties":false}`;
  const chat = await ask(overHttp, "POST /router/v1/chat/completions", {
    key,
    headers,
    body: `{"model":"nova-7b","messages":[{"role":"user","content":"x"}],"response_format":{"type":"json_schema","json_schema":{"name":"s","strict":true,"schema":${schema}}}}`,
  });
  expect([200, 400]).toContain(chat.status);
});

test.each(names)("%s in queries, path ids, headers and form fields finds and changes nothing", async (name) => {
  const key = mock.novastack.apiKey;
  expect((await ask(overHttp, `GET /router/v1/models?${name}=polluted&${name}[polluted]=1`, { key })).status).toBe(200);
  expect((await ask(overHttp, `GET /router/v1/models?after=${name}`, { key })).status).toBe(400);
  expect((await ask(overHttp, `GET /_mock/mailbox?to=${name}`)).body).toMatchObject({ messages: [] });
  expect((await ask(overHttp, `GET /_mock/quota?ip=${name}`)).body).toMatchObject({ entries: [{ used: 0 }] });
  for (const what of [
    `GET /router/v1/models/${name}`,
    `GET /router/v1/tasks/${name}`,
    `DELETE /router/v1/files/${name}`,
  ])
    expect((await ask(overHttp, what, { key })).status).toBe(404);
  for (const what of [`DELETE /_mock/faults/${name}`, `DELETE /_mock/novastack/keys/${name}`])
    expect((await ask(overHttp, what)).status).toBe(404);
  expect((await ask(overHttp, "GET /v1/keys", { key: name })).status).toBe(401);
  const form = new FormData();
  form.append(name, "polluted");
  form.append("file", new Blob(["x"]), name);
  form.append("purpose", name);
  const { status, body } = await ask(overHttp, "POST /router/v1/files", { key, body: form });
  expect({ status, body }).toMatchObject({ status: 200, body: { filename: name, purpose: name } });
});

test.each(["constructor", "prototype", "toString"])(
  "%s is a sandbox, an e-mail name and a seed like others",
  async (name) => {
    await ask(overHttp, `POST /~${name}/v1/keys`, { json: { email: `${name}@example.com` } });
    expect(mock.sandbox(name).mailbox.latest(`${name}@example.com`)).toMatchObject({ to: `${name}@example.com` });
    expect(mock.mailbox.list()).toEqual([]);
    const snapshots = mock.snapshotAll();
    await mock.restoreAll(snapshots);
    expect(JSON.stringify(mock.snapshotAll())).toBe(JSON.stringify(snapshots));
    const seeded = await startMock({ port: 0, seed: name });
    expect((await seeded.fetch("/_mock/clock")).status).toBe(200);
    await seeded.close();
  },
);

test("__proto__ names no sandbox, in an address, a header or a set of snapshots", async () => {
  expect((await ask(overHttp, "GET /~__proto__/v1/keys")).status).toBe(400);
  expect((await ask(overHttp, "GET /v1/keys", { headers: { "novamock-sandbox": "__proto__" } })).status).toBe(400);
  const snapshots = JSON.parse(`{"__proto__":${JSON.stringify(mock.snapshot())}}`) as Record<string, unknown>;
  await expect(mock.restoreAll(snapshots)).rejects.toThrow("'__proto__' cannot be the name of a sandbox");
});

test.each(names)("%s everywhere in a snapshot pollutes nothing", async (name) => {
  await ask(overHttp, "POST /v1/keys", { json: { email: "alice@example.com" } });
  await ask(overHttp, "POST /router/v1/tasks", { key: mock.novastack.apiKey, json: { input: "x" } });
  const text = JSON.stringify(mock.snapshot()).replaceAll("{", `{"${name}":{"polluted":1},`).replaceAll(",}", "}");
  const answer = await ask(overHttp, "PUT /_mock/snapshot", {
    body: text,
    headers: { "content-type": "application/json" },
  });
  expect([204, 400]).toContain(answer.status);
  expect((await ask(overHttp, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
});

const lineBreaks = ["\r\n", "\n", "\r", "\u2028", "\u0000", "\u001b[2J"];

test.each(lineBreaks)("an e-mail address with %j in it is rejected, and injects nothing", async (control) => {
  for (const email of [
    `alice${control}@example.com`,
    `alice@example.com${control}bcc: eve@example.com`,
    `${control}a@b.co`,
  ]) {
    for (const what of ["POST /v1/keys", "POST /v1/verify", "POST /_mock/novyx/keys"]) {
      const response = await send(overHttp, what, { json: { email, token: "t" } });
      expect(response.status).toBe(400);
      expectPlainHeaders(response);
    }
  }
  expect(mock.mailbox.list()).toEqual([]);
});

test.each(lineBreaks)("%j in names, ids, queries and keys gets into no header", async (control) => {
  const key = mock.novastack.apiKey;
  const text = `a${control}set-cookie: x=1${control}${control}<b>`;
  const encoded = encodeURIComponent(text);
  const upload = new FormData();
  upload.append("file", new Blob(["x"]), text);
  upload.append("purpose", "batch");
  const asked = [
    ["GET", `/router/v1/models/${encoded}`],
    ["GET", `/router/v1/files/${encoded}/content`],
    ["GET", `/router/v1/tasks?after=${encoded}`],
    ["GET", `/v1/keys/${encoded}`],
    ["GET", `/~${encoded}/v1/keys`],
    ["POST", "/v1/keys/revoke", { key_id: text }],
    ["POST", "/v1/verify", { email: "a@example.com", token: text }],
    ["POST", "/router/v1/chat/completions", { model: text, messages: [{ role: text, content: text }] }],
    ["POST", "/_mock/novastack/keys", { name: text }],
    ["PUT", "/_mock/quota", { ip: text, used: 2 }],
    ["POST", "/_mock/faults", { api: "novyx", operation: text, status: 500 }],
  ] as const;
  for (const [method, path, json] of asked)
    expectPlainHeaders(await send(overHttp, `${method} ${path}`, { key, ...(json && { json }) }));
  const uploaded = await send(overHttp, "POST /router/v1/files", { key, body: upload });
  const { id } = (await uploaded.json()) as { id: string };
  expectPlainHeaders(await send(overHttp, `GET /router/v1/files/${id}/content`, { key }));
});

test("what a trusted proxy sends in an address's place is no address, and injects nothing", async () => {
  const trusting = await startMock({ port: 0, trustProxy: "loopback" });
  const headers = { "x-forwarded-for": `203.0.113.7, ${"9".repeat(5000)}` };
  const response = await fetch(`${trusting.url}/v1/keys`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: '{"email":"alice@example.com"}',
  });
  expectPlainHeaders(response);
  const [entry] = trusting.requests.list().requests;
  expect(entry!.client_ip).toBe("127.0.0.1");
  await trusting.close();
});

test("nothing that a client sends is printed by the server", async () => {
  const served = await startCli();
  const escape = encodeURIComponent("\u001b]0;owned\u0007\r\nnovamock: fake");
  for (const path of [`/${escape}`, `/v1/${escape}`, `/_mock/${escape}`, `/~${escape}/v1/keys`])
    await (
      await fetch(served.ready.url + path, { headers: { "user-agent": "\u001b[2J".replace("\u001b", "%1b") } })
    ).text();
  const { stdout, stderr } = await served.stop();
  expect({ stdout, stderr }).toEqual({ stdout: `${JSON.stringify(served.ready)}\n`, stderr: "" });
});

function expectPlainHeaders(response: Response): void {
  expect(response.headers.get("set-cookie")).toBeNull();
  for (const [, value] of response.headers) expect(value).toMatch(/^[\x20-\x7e]*$/);
}
