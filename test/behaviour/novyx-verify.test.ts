import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask, send } from "../support/ask.ts";
import { keysOf, novyxError, signUp, statusOf } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const invalidToken = novyxError(400, "INVALID_TOKEN", "The verification token is invalid or has expired");
const notPending = novyxError(404, "NOT_FOUND", "No pending key for this email");

const email = "alice@example.com";
const verify = (mock: Handles, json: object) => ask(mock, "POST /v1/verify", { json });

describe.each(transports)("verifying an e-mail address ($name)", ({ open }) => {
  test("the token of the mail gives a key that works at once", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    const answer = await verify(mock, { token, email });
    expect(answer).toEqual({
      status: 200,
      body: {
        api_key: expect.stringMatching(/^nram_[a-z0-9]+_[a-z0-9]+$/),
        tier: "free",
        message: "Email verified. Your API key is active.",
      },
    });
    expect(await statusOf(mock, (answer.body as { api_key: string }).api_key)).toBe(200);
  });

  test("the new key is its account's only one, and active", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    mock.clock.advance("1h");
    const { api_key } = (await verify(mock, { token, email })).body as { api_key: string };
    const [key, ...more] = await keysOf(mock, api_key);
    expect(more).toEqual([]);
    expect(key).toEqual({
      key_id: expect.stringMatching(/^key_/),
      key_prefix: api_key.slice(0, key!.key_prefix.length),
      name: null,
      tier: "free",
      created_at: "2026-03-01T13:00:00.000Z",
      expires_at: null,
      grace_expires_at: null,
      revoked_at: null,
      status: "active",
    });
  });

  test("the letter case of the address does not matter", async () => {
    const mock = await open();
    const token = await signUp(mock, "Alice@Example.com");
    expect((await verify(mock, { token, email: "aLICE@eXAMPLE.COM" })).status).toBe(200);
  });

  test("a token works once", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    await verify(mock, { token, email });
    expect(await verify(mock, { token, email })).toEqual(notPending);
  });

  test("100 uses of a token at once give out one key", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    const answers = await Promise.all(Array.from({ length: 100 }, () => verify(mock, { token, email })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(mock.novyx.listKeys({ email }).total).toBe(1);
  });

  test("a wrong token is rejected and burns nothing", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    expect(await verify(mock, { token: "abc123", email })).toEqual(invalidToken);
    expect(await verify(mock, { token: token.toUpperCase(), email })).toEqual(invalidToken);
    expect(await verify(mock, { token: token.slice(1), email })).toEqual(invalidToken);
    expect((await verify(mock, { token, email })).status).toBe(200);
  });

  test("the token of another address is a wrong one", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    const other = await signUp(mock, "bob@example.com");
    expect(await verify(mock, { token: other, email })).toEqual(invalidToken);
    expect((await verify(mock, { token, email })).status).toBe(200);
  });

  test("an address that never signed up has no pending key", async () => {
    const mock = await open();
    expect(await verify(mock, { token: "abc123", email })).toEqual(notPending);
  });

  test("a further sign-up replaces the token", async () => {
    const mock = await open();
    const first = await signUp(mock, email);
    const second = await signUp(mock, email);
    expect(await verify(mock, { token: first, email })).toEqual(invalidToken);
    expect((await verify(mock, { token: second, email })).status).toBe(200);
  });

  test("a token works one millisecond before its 24 hours are over", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    mock.clock.advance(24 * 60 * 60 * 1000 - 1);
    expect((await verify(mock, { token, email })).status).toBe(200);
  });

  test("a token has expired when its 24 hours are over", async () => {
    const mock = await open();
    const token = await signUp(mock, email);
    mock.clock.advance("24h");
    expect(await verify(mock, { token, email })).toEqual(invalidToken);
    const response = await send(mock, "POST /v1/verify", { json: { token, email } });
    expect(response.headers.get("novamock-explain")).toBe("the token expired at 2026-03-02T12:00:00.000Z");
  });

  test("the life of a token can be another one", async () => {
    const mock = await open({ tokenTtl: "1m" });
    const token = await signUp(mock, email);
    mock.clock.advance("1m");
    expect(await verify(mock, { token, email })).toEqual(invalidToken);
    expect(mock.mailbox.latest(email)!.text).toContain("2026-03-01T12:01:00.000Z");
  });

  test.each([
    [{ email }, "'token' is required"],
    [{ token: "abc123" }, "'email' is required"],
    [{ token: "", email }, "'token' must NOT have fewer than 1 characters"],
    [{ token: 123, email }, "'token' must be string"],
    [{ token: "abc123", email: "alice" }, `'email' must match format "email"`],
  ])("the body %j is rejected", async (json, message) => {
    const mock = await open();
    expect(await verify(mock, json)).toEqual(novyxError(400, "VALIDATION_ERROR", message));
  });
});
