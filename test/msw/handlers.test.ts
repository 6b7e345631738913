import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";

import type { RequestHandler } from "msw";

import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { createHandlers, OptionError, unhandled } from "../../mocks/adapters/msw/index.ts";

function listen(...handlers: RequestHandler[]) {
  const server = setupServer(...handlers);
  server.listen(unhandled("error"));
  onTestFinished(() => server.close());
  return server;
}

async function get(url: string, key?: string) {
  const response = await fetch(url, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
  const isJson = response.headers.get("content-type") === "application/json";
  return { status: response.status, body: (isJson ? await response.json() : await response.text()) as unknown };
}

const signUp = (baseUrl: string, email: string) =>
  fetch(`${baseUrl}/v1/keys`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });

test("both vendors' addresses are answered from one state", async () => {
  const { handlers, mock } = createHandlers();
  listen(...handlers);
  expect([mock.novyx.baseUrl, mock.novastack.baseUrl]).toEqual([
    "https://novyx-ram-api.fly.dev",
    "https://api.novapai.ai/router/v1",
  ]);
  expect((await signUp("https://novyx-ram-api.fly.dev", "alice@example.com")).status).toBe(200);
  expect(mock.mailbox.latest("alice@example.com")).toMatchObject({ to: "alice@example.com" });
  const models = await get("https://api.novapai.ai/router/v1/models?limit=1", mock.novastack.apiKey);
  expect(models).toMatchObject({ status: 200, body: { object: "list", data: [{ object: "model" }] } });
});

test("there is one handler for each operation, then one for the rest of each API", () => {
  const { handlers } = createHandlers({ novyx: "http://localhost:8000/novyx", novastack: "http://ai.test/v1" });
  const operations = [
    ...novastackOperations.map(({ method, path }) => `${method} http://ai.test${path.slice("/router".length)}`),
    ...novyxOperations.map(({ method, path }) => `${method} http://localhost:8000/novyx${path}`),
  ];
  const fits = (header: string) => handlers.findIndex((handler) => handlesExample(handler, header));
  expect(operations.map(fits)).toEqual(operations.map((_, index) => index));
  expect(handlers).toHaveLength(operations.length + 4);
});

function handlesExample({ info }: ReturnType<typeof createHandlers>["handlers"][number], operation: string) {
  const [method, url] = operation.replace(/\{\w+\}/g, "example").split(" ");
  return info.method === method && (info.path as RegExp).test(url!);
}

test("an API can be called at an address of one's own, at several, or not at all", async () => {
  const { handlers, mock } = createHandlers({ novyx: ["http://a.test", "http://b.test/novyx/"], novastack: false });
  listen(...handlers);
  const key = mock.novyx.apiKey;
  expect((await get("http://a.test/v1/keys", key)).status).toBe(200);
  expect((await get("http://b.test/novyx/v1/keys", key)).status).toBe(200);
  expect((await get("http://b.test/~one/novyx/v1/keys", key)).status).toBe(200);
  expect(mock.novyx.baseUrl).toBe("http://a.test");
  expect(mock.sandbox("one").requests.list().total).toBe(1);
  expect(mock.requests.list().total).toBe(2);
});

test("a sandbox has a base URL of its own at every address", async () => {
  const { handlers, mock } = createHandlers({ novastack: "http://ai.test/v1" });
  listen(...handlers);
  const one = mock.sandbox("one");
  expect([one.novyx.baseUrl, one.novastack.baseUrl]).toEqual([
    "https://novyx-ram-api.fly.dev/~one",
    "http://ai.test/~one/v1",
  ]);
  expect((await get(`${one.novastack.baseUrl}/models`, one.novastack.apiKey)).status).toBe(200);
  expect(one.requests.list().requests).toMatchObject([{ operation: "listModels", path: "/router/v1/models" }]);
});

test("below the base URL everything is answered as the API does, and nothing reaches the network", async () => {
  const { handlers } = createHandlers();
  listen(...handlers);
  expect(await get("https://novyx-ram-api.fly.dev/v1/key")).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
  const wrong = await fetch("https://novyx-ram-api.fly.dev/v1/keys", { method: "PUT" });
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
  expect((await get("https://api.novapai.ai/router/v1/models/a/b")).status).toBe(404);
  expect((await get("https://api.novapai.ai/router/v1/models/%")).status).toBe(401);
});

test("other paths of the same hosts are left to the next handler, and to MSW", async () => {
  const { handlers, mock } = createHandlers();
  listen(
    ...handlers,
    http.all("*", ({ request }) => HttpResponse.text(request.url)),
  );
  for (const url of [
    "https://novyx-ram-api.fly.dev/",
    "https://novyx-ram-api.fly.dev/v10",
    "https://api.novapai.ai/v1",
  ])
    expect(await get(url)).toEqual({ status: 200, body: url });
  expect(mock.requests.list().total).toBe(0);
});

test("the control API stands under /_mock of each host", async () => {
  const { handlers, mock } = createHandlers({ novyx: "http://a.test/novyx", novastack: "http://b.test" });
  listen(...handlers);
  await fetch("http://a.test/_mock/clock/freeze", { method: "POST" });
  expect(mock.clock.advance("0")).toMatchObject({ frozen: true });
  expect(await get("http://b.test/_mock/clock")).toMatchObject({ status: 200, body: { frozen: true } });
});

test("a handler of the test's own wins for as long as it is in use", async () => {
  const { handlers, mock } = createHandlers();
  const server = listen(...handlers);
  server.use(http.get("https://novyx-ram-api.fly.dev/v1/keys", () => HttpResponse.json({ keys: "own" })));
  expect(await get(`${mock.novyx.baseUrl}/v1/keys`)).toEqual({ status: 200, body: { keys: "own" } });
  server.resetHandlers();
  expect((await get(`${mock.novyx.baseUrl}/v1/keys`)).status).toBe(401);
});

test("handlers can be used in one test on a server that has none", async () => {
  const server = listen();
  const { handlers, mock } = createHandlers();
  server.use(...handlers);
  expect((await get(`${mock.novyx.baseUrl}/v1/keys`, mock.novyx.apiKey)).status).toBe(200);
});

test("instances at different addresses share nothing", async () => {
  const one = createHandlers({ novyx: "http://one.test", novastack: false });
  const two = createHandlers({ novyx: "http://two.test", novastack: false });
  listen(...one.handlers, ...two.handlers);
  await signUp("http://one.test", "alice@example.com");
  expect([one.mock.mailbox.list().length, two.mock.mailbox.list().length]).toEqual([1, 0]);
});

test("inside a boundary the same address has another state", async () => {
  const outer = createHandlers();
  const server = listen(...outer.handlers);
  const inOwnState = () => {
    const { handlers, mock } = createHandlers();
    return server.boundary(async () => {
      server.use(...handlers);
      await signUp(mock.novyx.baseUrl, "alice@example.com");
      return mock.mailbox.list().length;
    })();
  };
  expect(await Promise.all([inOwnState(), inOwnState()])).toEqual([1, 1]);
  expect(outer.mock.mailbox.list()).toEqual([]);
});

const notBaseUrl = (option: string, received: string, example: string) =>
  `${option}: ${received} is not a base URL; expected one like ${example}, an array of them, or false`;
const novyxVendor = "https://novyx-ram-api.fly.dev";

test.each([
  [{ novyx: "localhost:8000" }, notBaseUrl("novyx", '"localhost:8000"', novyxVendor)],
  [{ novyx: "/api" }, notBaseUrl("novyx", '"/api"', novyxVendor)],
  [{ novyx: "https://a.test/?x=1" }, notBaseUrl("novyx", '"https://a.test/?x=1"', novyxVendor)],
  [{ novyx: ["https://a.test", 7] }, notBaseUrl("novyx", "7", novyxVendor)],
  [{ novastack: true }, notBaseUrl("novastack", "true", "https://api.novapai.ai/router/v1")],
  [{ novastack: null }, notBaseUrl("novastack", "null", "https://api.novapai.ai/router/v1")],
  [{ novyx: false, novastack: false }, "novyx, novastack: both are left out; give one of them a base URL"],
  [{ novyx: [], novastack: false }, "novyx, novastack: both are left out; give one of them a base URL"],
  [{ grace: "soon" }, "grace: 'soon' is not a duration; expected 0 or one like 24h, 30m, 1500ms, up to 100y"],
] as const)("the options %j are rejected in one line", (options, message) => {
  const create = () => createHandlers(options as never);
  expect(create).toThrow(OptionError);
  expect(create).toThrow(message);
});

test("an option that does not exist is rejected with those that do", () => {
  expect(() => createHandlers({ novix: "http://a.test" } as never)).toThrow(
    "'novix' is not an option; the options are seed, clock, grace, tokenTtl, signupLimit, novastackRpm, models, latency, cors, trustProxy, maxSandboxes, maxMemory, data, novyx, novastack, persist",
  );
});
