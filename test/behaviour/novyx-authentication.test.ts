import { describe, expect, test } from "vitest";

import { operations } from "../../spec/generated/novyx.operations.ts";
import { ask, send } from "../support/ask.ts";
import { statusOf, unauthorized } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const secured = operations.filter((operation) => operation.secured).map(({ method, path }) => `${method} ${path}`);

describe.each(transports)("authenticating to Novyx ($name)", ({ open }) => {
  test.each(secured)("%s without a key answers 401", async (what) => {
    const mock = await open();
    expect(await ask(mock, what, { json: what.startsWith("POST") ? { key_id: "key_1" } : undefined })).toEqual(
      unauthorized,
    );
  });

  test.each([
    ["", "the Authorization header does not have the form 'Bearer KEY'"],
    ["Bearer", "the Authorization header does not have the form 'Bearer KEY'"],
    ["Basic YWxpY2U6c2VjcmV0", "the Authorization header does not have the form 'Bearer KEY'"],
    ["Bearer two words", "the Authorization header does not have the form 'Bearer KEY'"],
    [
      "Bearer nram_unknown_key9",
      "no key of this sandbox ends in ...key9; sign up and verify, or POST /_mock/novyx/keys",
    ],
  ])("the header '%s' is rejected with an explanation", async (authorization, explain) => {
    const mock = await open();
    const response = await send(mock, "GET /v1/keys", { headers: { authorization } });
    expect({ status: response.status, body: await response.json() }).toEqual(unauthorized);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(response.headers.get("novamock-explain")).toBe(explain);
  });

  test("the scheme may be in any letter case, the key may not", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey();
    const status = async (authorization: string) =>
      (await ask(mock, "GET /v1/keys", { headers: { authorization } })).status;
    expect(await status(`bearer ${api_key}`)).toBe(200);
    expect(await status(`Bearer ${api_key.toUpperCase()}`)).toBe(401);
  });

  test("the demo key works from the start", async () => {
    const mock = await open();
    expect(await statusOf(mock, mock.novyx.apiKey)).toBe(200);
  });

  test("a novastack key does not open Novyx", async () => {
    const mock = await open();
    expect(await ask(mock, "GET /v1/keys", { key: mock.novastack.apiKey })).toEqual(unauthorized);
  });

  test("a key works one millisecond before its expires_at, and not at it", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ expiresIn: "1h" });
    mock.clock.advance(60 * 60 * 1000 - 1);
    expect(await statusOf(mock, api_key)).toBe(200);
    mock.clock.advance(1);
    expect(await ask(mock, "GET /v1/keys", { key: api_key })).toEqual(unauthorized);
    expect((await send(mock, "GET /v1/keys", { key: api_key })).headers.get("novamock-explain")).toBe(
      `key ${key_id} expired at 2026-03-01T13:00:00.000Z`,
    );
  });

  test("a key that has expired works again where the clock is set back before its end", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ expiresIn: "1h" });
    mock.clock.advance("1h");
    expect(await statusOf(mock, api_key)).toBe(401);
    mock.clock.set("2026-03-01T12:59:00Z");
    expect(await statusOf(mock, api_key)).toBe(200);
  });

  test("a rotated key ends at its expires_at where that comes before the end of its grace", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ expiresIn: "1h" });
    expect(await ask(mock, "POST /v1/keys/rotate", { key: api_key })).toMatchObject({
      body: { grace_expires_at: "2026-03-01T13:00:00.000Z" },
    });
    mock.clock.advance("1h");
    expect(await statusOf(mock, api_key)).toBe(401);
  });

  test("a key that is 401 wins over a body that is wrong", async () => {
    const mock = await open();
    expect(await ask(mock, "POST /v1/keys/revoke", { key: "nram_unknown", json: {} })).toEqual(unauthorized);
  });
});
