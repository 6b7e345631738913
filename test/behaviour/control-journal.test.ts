import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { signUp } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

type Listed = { total: number; requests: Record<string, unknown>[] };

describe.each(transports)("the journal ($name)", ({ open }) => {
  test("an accepted request is written down", async () => {
    const mock = await open();
    const json = { email: "alice@example.com" };
    const response = await send(mock, "POST /v1/keys?from=page", { json, ip: "192.0.2.1" });
    expect(await ask(mock, "GET /_mock/requests")).toEqual({
      status: 200,
      body: {
        total: 1,
        requests: [
          {
            id: response.headers.get("x-request-id"),
            at: "2026-03-01T12:00:00.000Z",
            api: "novyx",
            operation: "signUp",
            method: "POST",
            path: "/v1/keys?from=page",
            client_ip: "192.0.2.1",
            key: null,
            request_body: '{"email":"alice@example.com"}',
            status: 200,
            code: null,
            explain: null,
            fault: null,
            duration_ms: expect.any(Number),
            response_headers: expect.objectContaining({
              "content-type": "application/json",
              "x-request-id": response.headers.get("x-request-id"),
            }),
            response_body: expect.stringContaining('{"api_key":null,'),
          },
        ],
      },
    });
  });

  test("a rejected request is written down with the rule that rejected it", async () => {
    const mock = await open();
    const response = await send(mock, "GET /router/v1/tasks/task_1", { key: mock.novastack.apiKey });
    const explain = "this sandbox has no task task_1";
    expect(response.headers.get("novamock-explain")).toBe(explain);
    expect(mock.requests.list().requests).toMatchObject([
      { api: "novastack", operation: "getTask", status: 404, code: "not_found", explain },
    ]);
  });

  test("what has no operation is written down too", async () => {
    const mock = await open();
    await ask(mock, "PATCH /v1/keys");
    await ask(mock, "GET /router/v1/nothing");
    expect(mock.requests.list().requests).toMatchObject([
      { api: "novastack", operation: null, method: "GET", path: "/router/v1/nothing", status: 404 },
      { api: "novyx", operation: null, method: "PATCH", path: "/v1/keys", status: 405 },
    ]);
  });

  test.each([{ status: 503 }, { connection: "reset" }] as const)(
    "what a request brought is written down where a fault answers it: %o",
    async (failure) => {
      const mock = await open();
      mock.faults.add({ api: "novyx", ...failure });
      const [key, token] = [mock.novyx.apiKey, "sent-by-nobody-0123"];
      await ask(mock, "POST /v1/keys/rotate", { key }).catch(() => undefined);
      await ask(mock, "POST /v1/verify", { json: { email: "a@example.com", token } }).catch(() => undefined);
      await ask(mock, "GET /v1/keys").catch(() => undefined);
      expect(mock.requests.list().requests).toMatchObject([
        { fault: "fault_1", key: null, request_body: null },
        { fault: "fault_1", key: null, request_body: '{"email":"a@example.com","token":"…0123"}' },
        { fault: "fault_1", key: `…${key.slice(-4)}`, request_body: null },
      ]);
    },
  );

  test.each([
    ["no JSON", "application/json", '{"email":"a@example.com"'],
    ["of another type", "application/x-www-form-urlencoded", "email=a@example.com"],
  ])("a body that is %s is written down", async (_, type, body) => {
    const mock = await open();
    await ask(mock, "POST /v1/keys", { body, headers: { "content-type": type } });
    expect(mock.requests.list().requests).toMatchObject([{ operation: "signUp", request_body: body }]);
  });

  test("requests to the control API are not written down", async () => {
    const mock = await open();
    await ask(mock, "GET /_mock/clock");
    await ask(mock, "GET /_mock/nothing");
    expect(mock.requests.list()).toEqual({ total: 0, requests: [] });
  });

  test("keys and tokens are redacted to their last four characters", async () => {
    const mock = await open();
    const token = await signUp(mock, "alice@example.com");
    mock.requests.clear();
    const key = mock.novyx.apiKey;
    const json = { token, email: "alice@example.com", api_key: key };
    await ask(mock, `POST /v1/verify?token=${token}&x=1`, { json, key });
    await ask(mock, "POST /v1/keys/revoke", { key, json: { key_id: key } });
    const [revocation, verification] = mock.requests.list().requests;
    expect(verification).toMatchObject({
      path: `/v1/verify?token=…${token.slice(-4)}&x=1`,
      request_body: `{"token":"…${token.slice(-4)}","email":"alice@example.com","api_key":"…${key.slice(-4)}"}`,
      key: null,
    });
    expect(revocation).toMatchObject({ key: `…${key.slice(-4)}`, request_body: `{"key_id":"…${key.slice(-4)}"}` });
  });

  test("a short secret is redacted whole", async () => {
    const mock = await open();
    await ask(mock, "POST /v1/verify", { key: "abc", json: { token: "abc123", email: "alice@example.com" } });
    await ask(mock, "GET /v1/keys", { key: "abc" });
    const [list, verification] = mock.requests.list().requests;
    expect(list!.key).toBe("…");
    expect(verification!.request_body).toBe('{"token":"…","email":"alice@example.com"}');
  });

  test("2,000 characters of a body are kept, and a cut is told at their end", async () => {
    const mock = await open();
    const mark = "… (cut: the journal shows 2000 characters)";
    const shown = async (length: number) => {
      const body = JSON.stringify({ email: "alice@example.com", note: "x".repeat(length - 39) });
      await ask(mock, "POST /v1/keys", { body, headers: { "content-type": "application/json" } });
      return [body, mock.requests.list().requests[0]!.request_body!] as const;
    };
    const [whole, kept] = await shown(2000);
    expect([kept.length, kept]).toEqual([2000, whole]);
    for (const length of [2001, 5000, 900_000]) {
      const [long, cut] = await shown(length);
      expect(cut).toBe(long.slice(0, 2000 - mark.length) + mark);
    }
  });

  test("an image of two megabytes is answered, and cut in the journal", async () => {
    const mock = await open();
    const url = `data:image/png;base64,${"A".repeat(2_700_000)}`;
    const content = [
      { type: "text", text: "What is this?" },
      { type: "image_url", image_url: { url } },
    ];
    const json = { model: "nova-7b", messages: [{ role: "user", content }] };
    const { status, body } = await ask(mock, "POST /router/v1/chat/completions", { key: mock.novastack.apiKey, json });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain("What is this? [image_url]");
    expect(mock.requests.list().requests[0]!.request_body).toMatch(/AAA… \(cut: /);
  });

  test("requests can be filtered and counted", async () => {
    const mock = await open();
    await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey });
    await ask(mock, "GET /v1/keys");
    await ask(mock, "POST /v1/keys/rotate");
    await ask(mock, "GET /router/v1/models");
    const found = async (query: string) => {
      const { total, requests } = (await ask(mock, `GET /_mock/requests?${query}`)).body as Listed;
      return [total, requests.map(({ operation }) => operation)];
    };
    expect(await found("")).toEqual([4, ["listModels", "rotateKey", "listKeys", "listKeys"]]);
    expect(await found("limit=1")).toEqual([4, ["listModels"]]);
    expect(await found("limit=0")).toEqual([4, []]);
    expect(await found("api=novyx")).toEqual([3, ["rotateKey", "listKeys", "listKeys"]]);
    expect(await found("operation=listKeys")).toEqual([2, ["listKeys", "listKeys"]]);
    expect(await found("method=post")).toEqual([1, ["rotateKey"]]);
    expect(await found("status=401")).toEqual([3, ["listModels", "rotateKey", "listKeys"]]);
    expect(await found("code=UNAUTHORIZED&operation=listKeys")).toEqual([1, ["listKeys"]]);
    expect(await found("api=novastack&method=POST")).toEqual([0, []]);
  });

  test("the journal is searched in all that it shows, and by outcome", async () => {
    const mock = await open();
    const key = mock.novyx.apiKey;
    await ask(mock, "POST /v1/keys", { json: { email: "Alice@example.com" } });
    await ask(mock, "GET /v1/keys", { key });
    mock.faults.add({ api: "novyx", operation: "rotateKey", status: 503 });
    await ask(mock, "POST /v1/keys/rotate", { key });
    const found = async (query: string) =>
      ((await ask(mock, `GET /_mock/requests?${query}`)).body as Listed).requests.map(({ operation }) => operation);
    expect(await found("search=alice@EXAMPLE")).toEqual(["signUp"]);
    expect(await found("search=key_prefix")).toEqual(["listKeys"]);
    expect(await found("search=req_2")).toEqual(["listKeys"]);
    expect(await found("search=injected+by")).toEqual(["rotateKey"]);
    expect(await found(`search=${key}`)).toEqual([]);
    expect(await found("outcome=accepted")).toEqual(["listKeys", "signUp"]);
    expect(await found("outcome=rejected")).toEqual(["rotateKey"]);
    expect(await found("outcome=faulty&search=503")).toEqual(["rotateKey"]);
  });

  test("the answer is written down, without the keys that it shows", async () => {
    const mock = await open();
    const token = await signUp(mock, "alice@example.com");
    const { body } = await ask(mock, "POST /v1/verify", { json: { email: "alice@example.com", token } });
    const { api_key: key } = body as { api_key: string };
    await ask(mock, "GET /v1/keys");
    const [rejection, verification] = mock.requests.list().requests;
    expect(verification!.response_body).toContain(`{"api_key":"…${key.slice(-4)}",`);
    expect(JSON.stringify(mock.requests.list())).not.toContain(key);
    expect(rejection).toMatchObject({
      response_body: expect.stringContaining('"code":"UNAUTHORIZED"'),
      response_headers: { "www-authenticate": "Bearer", "novamock-explain": expect.stringContaining("Authorization") },
    });
  });

  test("the beginning of a streamed answer is written down", async () => {
    const mock = await open();
    const json = { model: "nova-7b", messages: [{ role: "user", content: "word ".repeat(2000) }], stream: true };
    const response = await send(mock, "POST /router/v1/chat/completions", { key: mock.novastack.apiKey, json });
    const text = await response.text();
    const [entry] = mock.requests.list().requests;
    expect(entry!.response_body).toHaveLength(2000);
    const [shown, mark] = entry!.response_body!.split("…");
    expect({ isBeginning: text.startsWith(shown!), mark }).toEqual({
      isBeginning: true,
      mark: " (cut: the journal shows 2000 characters)",
    });
  });

  test("one request is read by its id", async () => {
    const mock = await open();
    await ask(mock, "GET /v1/keys");
    const [entry] = mock.requests.list().requests;
    expect(await ask(mock, "GET /_mock/requests/req_1")).toEqual({ status: 200, body: entry });
    expect(await ask(mock, "GET /_mock/requests/req_9")).toEqual(
      controlError(404, "NOT_FOUND", "the journal has no request req_9; it keeps the last 1000"),
    );
  });

  test.each([
    ["outcome=odd", "'outcome' must be one of accepted, rejected, faulty"],
    ["api=control", "'api' must be one of novastack, novyx"],
    ["status=ok", "'status' must be integer"],
    ["limit=1001", "'limit' must be <= 1000"],
    [
      "stats=401",
      "'stats' is not a known field; expected api, operation, method, status, code, outcome, search, limit",
    ],
    [
      "api=novyx&operation=listKey",
      "novyx has no operation 'listKey'; it has listKeys, signUp, verify, rotateKey, revokeKey",
    ],
  ])("the filter %s is rejected, in code too", async (query, message) => {
    const mock = await open();
    expect(await ask(mock, `GET /_mock/requests?${query}`)).toEqual(controlError(400, "VALIDATION_ERROR", message));
    const filter: object = Object.fromEntries(new URLSearchParams(query));
    expect(() => mock.requests.list(filter)).toThrow(message);
  });

  test("what takes no filter is not done with one", async () => {
    const mock = await open();
    await ask(mock, "GET /v1/keys");
    expect(await ask(mock, "DELETE /_mock/requests?api=novastack")).toEqual(
      controlError(400, "VALIDATION_ERROR", "'api' is not a known field"),
    );
    expect(mock.requests.list().total).toBe(1);
  });

  test("the last 1,000 requests are kept, the newest first", async () => {
    const mock = await open();
    for (let count = 1; count <= 1005; count++) await ask(mock, `GET /v1/keys?count=${count}`);
    const { total, requests } = (await ask(mock, "GET /_mock/requests?limit=1000")).body as Listed;
    expect(total).toBe(1000);
    expect(requests.map(({ path }) => path)).toEqual(
      Array.from({ length: 1000 }, (_, index) => `/v1/keys?count=${1005 - index}`),
    );
  });

  test("the journal can be emptied", async () => {
    const mock = await open();
    await ask(mock, "GET /v1/keys");
    expect(await ask(mock, "DELETE /_mock/requests")).toEqual(noContent);
    expect(await ask(mock, "GET /_mock/requests")).toEqual({ status: 200, body: { total: 0, requests: [] } });
  });
});
