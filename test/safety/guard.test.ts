import { request } from "node:http";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { RunningMock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";

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

test("a control request from a page of the mock itself comes in", async () => {
  const host = `127.0.0.1:${mock.port}`;
  expect(await send("GET", "/_mock/clock", { host, origin: `http://${host}` })).toBe(200);
});

test("a page of another origin may call the vendor APIs", async () => {
  expect(await send("GET", "/router/v1/models", { origin: "https://app.example" })).toBe(401);
});

test("the control API sends no CORS headers", async () => {
  const response = await fetch(`${mock.url}/_mock/clock`);
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});

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
