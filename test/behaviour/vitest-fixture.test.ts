import { describe, expect } from "vitest";

import { OptionError } from "../../mocks/index.ts";
import { createTest, test } from "../../mocks/vitest.ts";
import { ask } from "../support/ask.ts";

const urls = new Set<string>();

test("a test gets a sandbox of its own on a real port", async ({ mock }) => {
  urls.add(mock.url);
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/~test-\d+$/);
  expect([mock.novyx.baseUrl, mock.novastack.baseUrl]).toEqual([mock.url, `${mock.url}/router/v1`]);
  const headers = { authorization: `Bearer ${mock.novyx.apiKey}` };
  expect((await fetch(`${mock.novyx.baseUrl}/v1/keys`, { headers })).status).toBe(200);
  expect((await fetch(`${mock.url}/_mock/clock`)).status).toBe(200);
  expect(mock.requests.list().total).toBe(1);
});

describe.each([1, 2])("test after test", () => {
  test("nothing is left of the test before", async ({ mock }) => {
    expect(urls.has(mock.url)).toBe(false);
    urls.add(mock.url);
    expect(mock.mailbox.list()).toEqual([]);
    await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } });
    expect(mock.mailbox.list()).toHaveLength(1);
  });
});

test("the tests of a worker share one server", ({ mock }) => {
  const origins = [...urls, mock.url].map((url) => new URL(url).origin);
  expect(new Set(origins).size).toBe(1);
});

describe("at the same time", () => {
  const names = Array.from({ length: 20 }, (_, index) => `user-${index}@example.com`);

  test.concurrent.for(names)(
    "%s has the two sign-ups of an address, whatever the others do",
    async (email, { mock }) => {
      const signUp = () => ask(mock, "POST /v1/keys", { json: { email } });
      expect([(await signUp()).status, (await signUp()).status, (await signUp()).status]).toEqual([200, 200, 429]);
      mock.clock.advance("30d");
      expect((await signUp()).status).toBe(200);
      expect(mock.mailbox.list().map(({ to }) => to)).toEqual([email, email, email]);
    },
  );
});

const shortGrace = createTest({ grace: "1h", signupLimit: "1/30d" });

shortGrace("options can be set for tests", async ({ mock }) => {
  const { api_key } = mock.novyx.createKey();
  const list = () => ask(mock, "GET /v1/keys", { key: api_key });
  await ask(mock, "POST /v1/keys/rotate", { key: api_key });
  mock.clock.advance("59m");
  expect((await list()).status).toBe(200);
  mock.clock.advance("1m");
  expect((await list()).status).toBe(401);
});

test("options that cannot be used are rejected where the test is created", () => {
  expect(() => createTest({ grace: "soon" })).toThrow(OptionError);
  expect(() => createTest({ port: 1 } as never)).toThrow("'port' is not an option");
});

const extended = test.extend<{ key: string }>({
  key: ({ mock }, use) => use(mock.novyx.createKey({ email: "alice@example.com" }).api_key),
});

extended("the fixture can be extended", async ({ mock, key }) => {
  expect(await ask(mock, "GET /v1/keys", { key })).toMatchObject({
    status: 200,
    body: { keys: [{ status: "active" }] },
  });
});
