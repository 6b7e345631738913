import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { keysOf, novyxError, signUp, unauthorized } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const invalid = (message: string) => novyxError(400, "VALIDATION_ERROR", message);
const disposable = invalid("Disposable e-mail addresses are not accepted");

describe.each(transports)("signing up ($name)", ({ open }) => {
  test("a sign-up without a key is answered with no key yet", async () => {
    const mock = await open();
    expect(await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } })).toEqual({
      status: 200,
      body: {
        api_key: null,
        tier: "free",
        created_at: "2026-03-01T12:00:00.000Z",
        message: "Check your email to verify your address and activate your API key.",
        requires_verification: true,
      },
    });
  });

  test("a sign-up mails a token to the address", async () => {
    const mock = await open();
    await ask(mock, "POST /v1/keys", { json: { email: "Alice@Example.com" } });
    const [mail, ...more] = mock.mailbox.list("alice@example.com");
    expect(more).toEqual([]);
    expect(mail).toEqual({
      id: expect.stringMatching(/^mail_/),
      to: "Alice@Example.com",
      subject: "Verify your email address",
      text: expect.stringContaining(mail!.token),
      token: expect.stringMatching(/^[a-z0-9]{32}$/),
      sent_at: "2026-03-01T12:00:00.000Z",
      state: "pending",
    });
  });

  test("the token of the mail is no key", async () => {
    const mock = await open();
    const token = await signUp(mock, "alice@example.com");
    expect((await ask(mock, "GET /v1/keys", { key: token })).status).toBe(401);
  });

  test("a key that is sent along is not looked at", async () => {
    const mock = await open();
    const asked = { json: { email: "alice@example.com" }, key: "nram_unknown" };
    expect((await ask(mock, "POST /v1/keys", asked)).status).toBe(200);
  });

  test("a name in place of an address makes another key of the account of the key that is sent along", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ tier: "pro" });
    const answer = await ask(mock, "POST /v1/keys", { key: api_key, json: { name: "production-agent" } });
    expect(answer).toEqual({
      status: 200,
      body: {
        api_key: expect.stringMatching(/^nram_/),
        key_id: expect.stringMatching(/^key_/),
        name: "production-agent",
        tier: "pro",
        created_at: "2026-03-01T12:00:00.000Z",
        message: "Key created. It is shown this once.",
      },
    });
    const { api_key: added } = answer.body as { api_key: string };
    expect(await keysOf(mock, added)).toEqual(await keysOf(mock, api_key));
    expect(mock.mailbox.list()).toEqual([]);
  });

  test("without a key that works, a name alone makes none", async () => {
    const mock = await open();
    const json = { name: "production-agent" };
    expect(await ask(mock, "POST /v1/keys", { json })).toEqual(unauthorized);
    expect(await ask(mock, "POST /v1/keys", { json, key: "nram_unknown" })).toEqual(unauthorized);
    expect(await ask(mock, "POST /v1/keys", { json: { ...json, email: "alice" } })).toMatchObject({ status: 400 });
  });

  test("unknown fields are ignored", async () => {
    const mock = await open();
    const json = { email: "alice@example.com", tier: "enterprise", verified: true };
    expect(await ask(mock, "POST /v1/keys", { json })).toMatchObject({ status: 200, body: { tier: "free" } });
  });

  test.each([
    [{}, "'email' is required"],
    [{ email: "alice" }, `'email' must match format "email"`],
    [{ email: "" }, `'email' must match format "email"`],
    [{ email: "alice@example.com\r\nBcc: eve@example.com" }, `'email' must match format "email"`],
    [{ email: null }, "'email' must be string"],
    [{ email: ["alice@example.com"] }, "'email' must be string"],
    [[], "The request body must be object"],
    ["alice@example.com", "The request body must be object"],
  ])("the body %j is rejected", async (json, message) => {
    const mock = await open();
    expect(await ask(mock, "POST /v1/keys", { json })).toEqual(invalid(message));
    expect(mock.mailbox.list()).toEqual([]);
  });

  test("an address may have 254 characters and no more", async () => {
    const mock = await open();
    const longest = `${"a".repeat(242)}@example.com`;
    expect((await ask(mock, "POST /v1/keys", { json: { email: longest } })).status).toBe(200);
    expect(await ask(mock, "POST /v1/keys", { json: { email: `a${longest}` } })).toEqual(
      invalid("'email' must NOT have more than 254 characters"),
    );
  });

  test.each(["mailinator.com", "MailInator.COM", "inbox.mailinator.com", "a.b.Guerrillamail.com", "yopmail.com"])(
    "the disposable domain %s is rejected",
    async (domain) => {
      const mock = await open();
      expect(await ask(mock, "POST /v1/keys", { json: { email: `alice@${domain}` } })).toEqual(disposable);
      expect(mock.mailbox.list()).toEqual([]);
    },
  );

  test.each(["mailinator.com.example.org", "mailinator.example", "example.com"])(
    "the domain %s, which only resembles a disposable one, is accepted",
    async (domain) => {
      const mock = await open();
      expect((await ask(mock, "POST /v1/keys", { json: { email: `alice@${domain}` } })).status).toBe(200);
    },
  );

  test("a rejection explains itself in a header", async () => {
    const mock = await open();
    const response = await send(mock, "POST /v1/keys", { json: { email: "alice@mailinator.com" } });
    expect(response.headers.get("novamock-explain")).toBe("alice@mailinator.com is of a disposable domain");
  });

  test("signing up again with the address of an account leads to a second key of the same account", async () => {
    const mock = await open();
    const { api_key: first } = mock.novyx.createKey({ email: "alice@example.com", tier: "pro" });
    const token = await signUp(mock, "ALICE@example.com");
    const verified = await ask(mock, "POST /v1/verify", { json: { token, email: "alice@example.com" } });
    expect(verified).toMatchObject({ status: 200, body: { tier: "pro" } });
    expect(await keysOf(mock, first)).toHaveLength(2);
  });
});
