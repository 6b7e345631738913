import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { invalidKey, novastackError } from "../support/novastack.ts";
import { novyxError, statusOf } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

type Sandboxes = { sandboxes: { name: string; requests: number }[] };
const inSandbox = (name: string) => ({ headers: { "novamock-sandbox": name } });
const badName = "The sandbox name is not valid";

describe.each(transports)("sandboxes ($name)", ({ open }) => {
  test("the header and the path prefix lead to the same sandbox, and no other", async () => {
    const mock = await open();
    const json = { email: "alice@example.com" };
    await ask(mock, "POST /v1/keys", { json, ...inSandbox("one") });
    const mails = async (path: string, asked = {}) => {
      const { body } = await ask(mock, `GET ${path}/_mock/mailbox`, asked);
      return (body as { messages: object[] }).messages.length;
    };
    expect(await mails("/~one")).toBe(1);
    expect(await mails("", inSandbox("one"))).toBe(1);
    expect(await mails("/~two")).toBe(0);
    expect(await mails("")).toBe(0);
    expect(await mails("", inSandbox("default"))).toBe(0);
  });

  test("the path prefix stands before the header", async () => {
    const mock = await open();
    await ask(mock, "POST /~one/_mock/clock/set", { json: { now: "2040-01-01T00:00:00Z" }, ...inSandbox("two") });
    await ask(mock, "POST /~one/_mock/clock/freeze");
    expect(await ask(mock, "GET /_mock/clock", inSandbox("one"))).toMatchObject({
      body: { now: expect.stringMatching(/^2040-01-01/), frozen: true },
    });
    expect(await ask(mock, "GET /~two/_mock/clock")).toMatchObject({ body: { frozen: false } });
  });

  test("two sandboxes share nothing", async () => {
    const mock = await open();
    const at = (path: string) => `/~one${path}`;
    const shown = async (what: string, json: object) => (await ask(mock, what, { json })).body as { api_key: string };
    const { api_key: novyx } = await shown(`POST ${at("/_mock/novyx/keys")}`, { email: "alice@example.com" });
    const { api_key: novastack } = await shown(`POST ${at("/_mock/novastack/keys")}`, {});
    await ask(mock, `POST ${at("/v1/keys")}`, { json: { email: "bob@example.com" } });
    await ask(mock, `POST ${at("/router/v1/tasks")}`, { key: novastack, json: { input: "Summarise." } });
    await ask(mock, `POST ${at("/_mock/faults")}`, { json: { api: "novyx", operation: "verify", status: 500 } });
    await ask(mock, `POST ${at("/_mock/clock/advance")}`, { json: { seconds: 3600 } });
    const before = (await ask(mock, `GET ${at("/_mock/snapshot")}`)).body;

    expect(await statusOf(mock, novyx)).toBe(401);
    expect(await ask(mock, "GET /router/v1/models", { key: novastack })).toEqual(invalidKey);
    expect(await ask(mock, "GET /router/v1/tasks", { key: mock.novastack.apiKey })).toMatchObject({
      body: { data: [] },
    });
    expect([mock.mailbox.list(), mock.faults.list(), mock.quota.read().entries]).toEqual([[], [], []]);
    expect(mock.requests.list({ operation: "signUp" }).total).toBe(0);
    await ask(mock, "POST /_mock/reset");
    expect((await ask(mock, `GET ${at("/_mock/snapshot")}`)).body).toMatchObject({
      novyx: (before as { novyx: object }).novyx,
      mailbox: (before as { mailbox: object[] }).mailbox,
    });
    expect((await ask(mock, `GET ${at("/v1/keys")}`, { key: novyx })).status).toBe(200);
  });

  test("the demo keys open every sandbox", async () => {
    const mock = await open();
    expect((await ask(mock, "GET /~one/v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
    const asked = { key: mock.novastack.apiKey, ...inSandbox("two") };
    expect((await ask(mock, "GET /router/v1/models", asked)).status).toBe(200);
  });

  test("sandboxes in use are listed with their requests, the least recently used first", async () => {
    const mock = await open();
    for (const name of ["b", "a", "b"]) await ask(mock, `GET /~${name}/v1/keys`);
    expect(await ask(mock, "GET /_mock/sandboxes")).toEqual({
      status: 200,
      body: {
        sandboxes: [
          { name: "a", requests: 1 },
          { name: "b", requests: 2 },
          { name: "default", requests: 0 },
        ],
      },
    });
  });

  test("a dropped sandbox begins anew", async () => {
    const mock = await open();
    await ask(mock, "POST /~one/v1/keys", { json: { email: "alice@example.com" } });
    expect(await ask(mock, "DELETE /_mock/sandboxes/one")).toEqual(noContent);
    expect(await ask(mock, "GET /_mock/sandboxes")).toMatchObject({ body: { sandboxes: [{ name: "default" }] } });
    expect(await ask(mock, "GET /~one/_mock/mailbox")).toEqual({ status: 200, body: { total: 0, messages: [] } });
  });

  test.each(["default", "unknown"])("the sandbox %s cannot be dropped", async (name) => {
    const mock = await open();
    expect(await ask(mock, `DELETE /_mock/sandboxes/${name}`)).toEqual(
      controlError(404, "NOT_FOUND", `there is no sandbox '${name}' to drop; the default one can only be reset`),
    );
  });

  test("a hundred sandboxes are kept, and the least recently used goes first", async () => {
    const mock = await open();
    const key = mock.novyx.apiKey;
    for (let index = 1; index <= 99; index++) await ask(mock, `GET /~s${index}/v1/keys`, { key });
    await ask(mock, "GET /~s1/v1/keys", { key });
    await ask(mock, "GET /~s100/v1/keys", { key });
    const { sandboxes } = (await ask(mock, "GET /_mock/sandboxes")).body as Sandboxes;
    const names = sandboxes.map(({ name }) => name);
    expect(names).toHaveLength(100);
    expect(names).not.toContain("s2");
    expect(names.slice(-3)).toEqual(["s1", "s100", "default"]);
  });

  test.each(["", "-x", "_mock", "__proto__", ".hidden", "a b", "a%2Fb", "ü", "x".repeat(65)])(
    "'%s' names no sandbox",
    async (name) => {
      const mock = await open();
      const before = mock.snapshot();
      const path = `/~${encodeURIComponent(name).replace("%252F", "%2F")}`;
      expect(await ask(mock, `GET ${path}/v1/keys`)).toEqual(novyxError(400, "VALIDATION_ERROR", badName));
      expect(await ask(mock, `GET ${path}/router/v1/models`)).toEqual(
        novastackError(400, "invalid_request_error", { code: "invalid_value", message: badName }),
      );
      expect(await ask(mock, `GET ${path}/_mock/clock`)).toEqual(controlError(400, "VALIDATION_ERROR", badName));
      expect(mock.snapshot()).toEqual(before);
    },
  );

  test("a bad name in the header is rejected and explained", async () => {
    const mock = await open();
    const response = await send(mock, "GET /v1/keys", inSandbox("a b"));
    expect({ status: response.status, body: await response.json() }).toEqual(
      novyxError(400, "VALIDATION_ERROR", badName),
    );
    expect(response.headers.get("novamock-explain")).toMatch(/^a sandbox name has 1 to 64 letters/);
  });

  test.each(["x", "constructor", "toString", "A.b-c_9", "x".repeat(64)])("'%s' names a sandbox", async (name) => {
    const mock = await open();
    expect((await ask(mock, `GET /~${name}/v1/keys`, { key: mock.novyx.apiKey })).status).toBe(200);
    expect(await ask(mock, "GET /_mock/sandboxes")).toMatchObject({ body: { sandboxes: [{ name }, {}] } });
  });
});
