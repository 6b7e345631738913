import { request } from "node:http";

import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import type { RunningMock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { rawRequest, sendRaw } from "../support/raw.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test.each(["evil.example", "evil.example:6682", "127.0.0.1.evil.example", "localhost.evil.example"])(
  "a request to the Host %s is 403 on every API",
  async (host) => {
    for (const path of ["/_mock/clock", "/v1/keys", "/router/v1/models", "/"])
      expect(await send("GET", path, { host })).toBe(403);
  },
);

test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("a request to the Host %s comes in", async (name) => {
  expect(await send("GET", "/_mock/clock", { host: `${name}:${mock.port}` })).toBe(200);
});

test.each(["https://evil.example", "http://localhost:5173", "null"])(
  "a control request from a page of %s is 403 and changes nothing",
  async (origin) => {
    mock.clock.freeze();
    const before = mock.snapshot();
    expect(await send("POST", "/_mock/reset", { origin })).toBe(403);
    expect(await send("POST", "/_mock/novyx/keys", { origin })).toBe(403);
    expect(mock.snapshot()).toEqual(before);
  },
);

test.each([
  ["GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" }],
  ["GET", { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" }],
  ["GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }],
  ["POST", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }],
] as const)(
  "what a foreign page makes a browser send without an Origin is 403 as well: %s %j",
  async (method, headers) => {
    expect(await send(method, "/_mock/mailbox", headers)).toBe(403);
  },
);

test.each([{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" }])(
  "a foreign page that asks for what no API has opens no sandbox and leaves nothing in the journal: %j",
  async (headers) => {
    const before = [Object.keys(mock.snapshotAll()), mock.requests.list()];
    for (const path of ["/nothing", "/~made-up/nothing"]) expect(await send("GET", path, headers)).toBe(403);
    expect([Object.keys(mock.snapshotAll()), mock.requests.list()]).toEqual(before);
  },
);

test("a link to the console may be followed from anywhere, but no page may put it into a frame", async () => {
  const from = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  expect(await send("GET", "/_mock/console", { ...from, "sec-fetch-dest": "document" })).not.toBe(403);
  expect(await send("GET", "/_mock/console", { ...from, "sec-fetch-dest": "iframe" })).toBe(403);
  expect(await send("GET", "/_mock/clock", { ...from, "sec-fetch-dest": "document" })).toBe(403);
});

test.each(["https://evil.example", "http://localhost:1", "null"])(
  "a page of %s opens no sandbox, drops none and leaves nothing in the journal",
  async (origin) => {
    mock.sandbox("kept").reset();
    const before = JSON.stringify([Object.keys(mock.snapshotAll()), mock.requests.list()]);
    for (const [method, path] of [
      ["GET", "/~new/_mock/clock"],
      ["POST", "/~new/_mock/reset"],
      ["DELETE", "/_mock/sandboxes/kept"],
      ["GET", "/_mock/events"],
      ["OPTIONS", "/_mock/reset"],
    ] as const)
      expect(await send(method, path, { origin })).toBe(403);
    expect(await send("POST", "/_mock/reset", { origin, "novamock-sandbox": "new" })).toBe(403);
    expect(JSON.stringify([Object.keys(mock.snapshotAll()), mock.requests.list()])).toBe(before);
  },
);

test("a page of the same host on another port is foreign: the port is part of the origin", async () => {
  const host = `127.0.0.1:${mock.port}`;
  expect(await send("GET", "/_mock/clock", { host, origin: `http://127.0.0.1:${mock.port + 1}` })).toBe(403);
  expect(await send("GET", "/_mock/clock", { host, origin: "http://127.0.0.1" })).toBe(403);
  expect(await send("GET", "/_mock/clock", { host, origin: `http://localhost:${mock.port}` })).toBe(403);
});

test("a control request from a page of the mock itself comes in", async () => {
  const host = `127.0.0.1:${mock.port}`;
  expect(await send("GET", "/_mock/clock", { host, origin: `http://${host}` })).toBe(200);
});

test.each(["https://evil.example", "http://localhost.evil.example", "http://127.0.0.1.evil.example", "null"])(
  "a vendor call from a page of %s is 403 in the API's envelope, is not carried out and leaves no trace",
  async (origin) => {
    const before = JSON.stringify([mock.snapshotAll(), mock.requests.list()]);
    for (const [method, path] of vendorCalls) expect(await send(method, path, { origin })).toBe(403);
    expect(JSON.stringify([mock.snapshotAll(), mock.requests.list()])).toBe(before);
  },
);

const vendorCalls = [
  ["POST", "/v1/keys"],
  ["GET", "/~pushed-in/v1/keys"],
  ["POST", "/router/v1/chat/completions"],
  ["OPTIONS", "/router/v1/models"],
] as const;

test("the rejection of a page says in its header what to do", async () => {
  const [answer] = await sendRaw(
    mock.port,
    rawRequest("GET /v1/keys", { host: "localhost", origin: "https://app.example" }),
  );
  expect(answer).toMatchObject({
    status: 403,
    body: { error: "This page may not call", code: "UNAUTHORIZED", status: 403 },
    headers: {
      "novamock-explain": expect.stringMatching(/pages of https:\/\/app.example.*--cors https:\/\/app.example/),
    },
  });
});

test.each([
  "http://localhost:5173",
  "https://127.0.0.1",
  "http://[::1]:3000",
  "http://app.localhost",
  "tauri://localhost",
])("a page of %s may call the vendor APIs", async (origin) => {
  expect(await send("GET", "/router/v1/models", { origin })).toBe(401);
  expect(await send("OPTIONS", "/router/v1/models", { origin })).toBe(204);
});

test("an image of another site calls no vendor API; a link that is followed does", async () => {
  const from = { "sec-fetch-site": "cross-site" };
  expect(await send("GET", "/v1/keys", { ...from, "sec-fetch-dest": "image" })).toBe(403);
  expect(await send("GET", "/v1/keys", { ...from, "sec-fetch-dest": "document" })).toBe(401);
  expect(await send("POST", "/v1/keys", { ...from, "sec-fetch-dest": "document" })).toBe(403);
});

test.each([
  ["*", "https://evil.example", 401],
  ["*", "null", 401],
  ["https://app.example", "https://app.example", 401],
  ["https://app.example", "https://evil.example", 403],
  ["off", "https://evil.example", 403],
])("with --cors %s a call from a page of %s is %i", async (cors, origin, status) => {
  const open = await startMock({ port: 0, cors });
  onTestFinished(() => open.close());
  const [answer] = await sendRaw(open.port, rawRequest("GET /v1/keys", { host: "localhost", origin }));
  expect(answer?.status).toBe(status);
});

test.each(["*", "https://app.example"])("with --cors %s the control API sends no CORS headers", async (cors) => {
  const open = await startMock({ port: 0, cors });
  onTestFinished(() => open.close());
  for (const [method, path] of [
    ["GET", "/_mock/clock"],
    ["GET", "/_mock/nothing"],
    ["OPTIONS", "/_mock/clock"],
    ["GET", "/~x/_mock/clock"],
  ] as const)
    for (const headers of [{}, { origin: open.url }]) {
      const response = await open.fetch(path, { method, headers });
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
});

test.each(["*", "off", "https://app.example"])(
  "with --cors %s the vendor APIs reflect no origin and allow no credentials",
  async (cors) => {
    const open = await startMock({ port: 0, cors });
    onTestFinished(() => open.close());
    for (const method of ["GET", "OPTIONS"]) {
      const headers = { origin: "https://evil.example", "access-control-request-method": "GET", cookie: "a=b" };
      const answered = (await open.fetch("/v1/keys", { method, headers })).headers;
      expect(answered.get("access-control-allow-origin")).toBe(cors === "off" ? null : cors);
      expect(answered.get("access-control-allow-credentials")).toBeNull();
    }
  },
);

// fetch sets Host and Origin itself.
function send(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: mock.port, method, path, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end();
  });
}
