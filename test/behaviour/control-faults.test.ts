import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { novastackError } from "../support/novastack.ts";
import { novyxError } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

describe.each(transports)("arming faults ($name)", ({ open }) => {
  test("a fault is armed, listed and disarmed", async () => {
    const mock = await open();
    const fault = { api: "novyx", operation: "listKeys", status: 503, retry_after: 7, times: 2, probability: 1 };
    expect(await ask(mock, "POST /_mock/faults", { json: fault })).toEqual({
      status: 201,
      body: { ...fault, id: "fault_1" },
    });
    await ask(mock, "GET /v1/keys");
    expect(await ask(mock, "GET /_mock/faults")).toEqual({
      status: 200,
      body: { faults: [{ ...fault, id: "fault_1", times: 1 }] },
    });
    expect(await ask(mock, "DELETE /_mock/faults/fault_1")).toEqual(noContent);
    expect(await ask(mock, "DELETE /_mock/faults/fault_1")).toEqual(
      controlError(404, "NOT_FOUND", "no fault fault_1 is armed"),
    );
    expect((await ask(mock, "GET /v1/keys")).status).toBe(401);
  });

  test("all faults can be disarmed at once", async () => {
    const mock = await open();
    for (const api of ["novyx", "novastack"]) await ask(mock, "POST /_mock/faults", { json: { api, status: 500 } });
    expect(await ask(mock, "DELETE /_mock/faults")).toEqual(noContent);
    expect(mock.faults.list()).toEqual([]);
    expect((await ask(mock, "GET /v1/keys")).status).toBe(401);
  });

  test.each([
    [400, "VALIDATION_ERROR", "The request is not valid"],
    [401, "UNAUTHORIZED", "The API key is missing or invalid"],
    [404, "NOT_FOUND", "There is nothing here"],
    [500, "INTERNAL_ERROR", "The server had an error"],
    [409, "CONFLICT", "Another request changed the same thing"],
    [422, "VALIDATION_ERROR", "The request cannot be processed"],
    [418, "VALIDATION_ERROR", "The request was rejected"],
    [502, "SERVICE_UNAVAILABLE", "The service is unavailable"],
  ])("an injected %i comes in Novyx's envelope", async (status, code, message) => {
    const mock = await open();
    mock.faults.add({ api: "novyx", status });
    const response = await send(mock, "GET /v1/keys", { key: mock.novyx.apiKey });
    expect({ status: response.status, body: await response.json() }).toEqual(novyxError(status, code, message));
    expect(response.headers.get("novamock-explain")).toBe(
      "injected by fault_1; DELETE /_mock/faults/fault_1 disarms it",
    );
  });

  test.each([
    [400, "invalid_request_error", "invalid_value", "A parameter is invalid"],
    [401, "authentication_error", "invalid_api_key", "Invalid API key provided"],
    [
      403,
      "permission_error",
      "insufficient_permissions",
      "This API key does not have the permission that this request needs",
    ],
    [429, "rate_limit_error", "rate_limit_exceeded", "Rate limit exceeded"],
    [409, "invalid_request_error", "invalid_value", "The request conflicts with another one"],
    [500, "server_error", "internal_error", "The server had an error"],
    [503, "server_error", "service_unavailable", "The service is unavailable"],
    [504, "server_error", "service_unavailable", "The service is unavailable"],
  ])("an injected %i comes in novastack's envelope", async (status, type, code, message) => {
    const mock = await open();
    mock.faults.add({ api: "novastack", status });
    expect(await ask(mock, "GET /router/v1/models", { key: mock.novastack.apiKey })).toEqual(
      novastackError(status, type, { code, message }),
    );
  });

  test("an injected 429 has the fields and the header of a real one", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", status: 429, retryAfter: "42s" });
    const response = await send(mock, "POST /v1/keys", { json: { email: "alice@example.com" } });
    expect(response.headers.get("retry-after")).toBe("42");
    expect(await response.json()).toEqual({
      error: "Too many sign-ups",
      code: "RATE_LIMITED",
      status: 429,
      usage: { current: 2, limit: 2, plan: "free", resets_at: "2026-03-01T12:00:42.000Z" },
      upgrade_url: "https://www.novyxlabs.com/pricing",
    });
    expect((await ask(mock, "GET /v1/keys")).body).toMatchObject({ error: "Too many requests", usage: { limit: 60 } });
    mock.faults.add({ api: "novastack", status: 429 });
    expect((await send(mock, "GET /router/v1/models")).headers.get("retry-after")).toBe("1");
  });

  test("an injected error has the body that it is given", async () => {
    const mock = await open();
    const json = { error: "Somebody was faster", code: "CONFLICT", status: 409 };
    mock.faults.add({ api: "novyx", status: 409, json });
    expect(await ask(mock, "GET /v1/keys")).toEqual({ status: 409, body: json });
    expect(await ask(mock, "POST /_mock/faults", { json: { api: "novyx", body: "truncated", json } })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining("must have property status when property json is present") },
    });
  });

  test("durations are told as in code", async () => {
    const mock = await open();
    const json = { api: "novyx", delay: "2s", retry_after: "1m", status: 503 };
    expect((await ask(mock, "POST /_mock/faults", { json })).body).toMatchObject({ delay_ms: 2000, retry_after: 60 });
    mock.faults.clear();
    for (const [wrong, message] of [
      [{ delay: "soon" }, "delay: 'soon' is not a duration; expected 0 or one like 24h, 30m, 1500ms, up to 100y"],
      [{ delay: "24h" }, "'delay_ms' must be <= 600000"],
      [{ delay: "2s", delay_ms: 2000 }, "'delay' and 'delay_ms' tell the same; send one of them"],
      [{ status: 503, retry_after: "2d" }, "'retry_after' must be <= 86400"],
    ] as const)
      expect(await ask(mock, "POST /_mock/faults", { json: { api: "novyx", ...wrong } })).toEqual(
        controlError(400, "VALIDATION_ERROR", message),
      );
    expect(mock.faults.list()).toEqual([]);
  });

  test("a mistake in code is told in the names of code", async () => {
    const mock = await open();
    const add = (fault: object) => () => mock.faults.add({ api: "novyx", ...fault });
    expect(add({ status: 503, retryafter: "5s" })).toThrow(
      "'retryafter' is not a known field; expected api, operation, status, retryAfter, delay, connection, body, json, times, probability",
    );
    expect(add({ status: 503, retryAfter: "2d" })).toThrow("'retryAfter' must be <= 86400");
    expect(() => mock.novastack.createKey({ permissions: ["admin"] as never })).toThrow(
      "'permissions[0]' must be one of read, write, delete",
    );
    expect(() => mock.novyx.createKey({ expires: "1h" } as object)).toThrow(
      "'expires' is not a known field; expected email, tier, expiresIn, apiKey",
    );
    expect(() => mock.quota.read({ mail: "a@example.com" } as object)).toThrow("expected ip, email");
  });

  test("an injected status happens instead of the operation", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", operation: "signUp", status: 500, times: 1 });
    await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } });
    expect(mock.mailbox.list()).toEqual([]);
    expect(mock.quota.read().entries).toEqual([]);
  });

  test("a fault strikes only its API and operation", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    mock.faults.add({ api: "novastack", operation: "listTasks", status: 500 });
    expect((await ask(mock, "GET /router/v1/tasks", { key })).status).toBe(500);
    expect((await ask(mock, "GET /router/v1/files", { key })).status).toBe(200);
    expect((await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
    expect((await ask(mock, "GET /_mock/clock")).status).toBe(200);
  });

  test("a fault disarms itself after so many times", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", status: 500, times: 2 });
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await ask(mock, "GET /v1/keys")).status);
    expect(statuses).toEqual([500, 500, 401]);
    expect(mock.faults.list()).toEqual([]);
  });

  test("a fault with a probability strikes some requests and spares others", async () => {
    const mock = await open({ seed: 7 });
    mock.faults.add({ api: "novyx", status: 500, probability: 0.3 });
    const statuses = [];
    for (let time = 0; time < 200; time++) statuses.push((await ask(mock, "GET /v1/keys")).status);
    const struck = statuses.filter((status) => status === 500).length;
    expect(struck).toBeGreaterThan(30);
    expect(struck).toBeLessThan(90);
  });

  test("of several faults the first that fits strikes", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", operation: "rotateKey", status: 501 });
    mock.faults.add({ api: "novyx", status: 502, times: 1 });
    mock.faults.add({ api: "novyx", status: 503 });
    const statuses = [];
    for (let time = 0; time < 2; time++) statuses.push((await ask(mock, "GET /v1/keys")).status);
    expect(statuses).toEqual([502, 503]);
  });

  test("a fault on an operation that does not exist is rejected", async () => {
    const mock = await open();
    const json = { api: "novyx", operation: "listModels", status: 500 };
    const message = "novyx has no operation 'listModels'; it has listKeys, signUp, verify, rotateKey, revokeKey";
    expect(await ask(mock, "POST /_mock/faults", { json })).toEqual(controlError(400, "VALIDATION_ERROR", message));
    expect(() => mock.faults.add({ api: "novyx", operation: "listModels", status: 500 })).toThrow(message);
    expect(mock.faults.list()).toEqual([]);
  });

  test("a hundred faults can be armed, and no more", async () => {
    const mock = await open();
    for (let count = 0; count < 100; count++) mock.faults.add({ api: "novyx", status: 500 });
    expect(await ask(mock, "POST /_mock/faults", { json: { api: "novyx", status: 500 } })).toEqual(
      controlError(429, "TOO_MANY", "100 faults are armed already; DELETE /_mock/faults disarms them"),
    );
  });

  test.each([
    [{ status: 500 }, "'api' is required"],
    [{ api: "openai", status: 500 }, "'api' must be one of novastack, novyx"],
    [{ api: "novyx" }, "The request body must have one of status, delay_ms, delay, connection, body"],
    [{ api: "novyx", status: 200 }, "'status' must be >= 400"],
    [{ api: "novyx", status: 600 }, "'status' must be <= 599"],
    [{ api: "novyx", connection: "slow" }, "'connection' must be one of reset, hang"],
    [{ api: "novyx", body: "empty" }, "'body' must be one of truncated, malformed"],
    [{ api: "novyx", status: 500, times: 0 }, "'times' must be >= 1"],
    [{ api: "novyx", status: 500, probability: 0 }, "'probability' must be > 0"],
    [
      { api: "novyx", status: 500, probabilty: 0.5 },
      "'probabilty' is not a known field; expected api, operation, status, retry_after, delay_ms, delay, connection, body, json, times, probability",
    ],
  ])("the fault %j is rejected", async (json, message) => {
    const mock = await open();
    expect(await ask(mock, "POST /_mock/faults", { json })).toEqual(controlError(400, "VALIDATION_ERROR", message));
    expect(mock.faults.list()).toEqual([]);
  });
});
