import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { keysOf, rotate } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

describe.each(transports)("listing keys ($name)", ({ open }) => {
  test("a key is listed with its fields", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ tier: "enterprise", expiresIn: "7d" });
    expect(await ask(mock, "GET /v1/keys", { key: api_key })).toEqual({
      status: 200,
      body: {
        keys: [
          {
            key_id,
            key_prefix: api_key.slice(0, "nram_abc12".length),
            name: null,
            tier: "enterprise",
            created_at: "2026-03-01T12:00:00.000Z",
            expires_at: "2026-03-08T12:00:00.000Z",
            grace_expires_at: null,
            revoked_at: null,
            status: "active",
          },
        ],
      },
    });
  });

  test("keys of every status are listed, the oldest first", async () => {
    const mock = await open();
    const email = "alice@example.com";
    mock.novyx.createKey({ email, expiresIn: "1s" });
    const { api_key: rotated } = mock.novyx.createKey({ email });
    const { key_id: revoked } = mock.novyx.createKey({ email });
    const key = await rotate(mock, rotated);
    await ask(mock, "POST /v1/keys/revoke", { key, json: { key_id: revoked } });
    mock.clock.advance("1s");
    expect((await keysOf(mock, key)).map(({ status }) => status)).toEqual(["expired", "grace", "revoked", "active"]);
  });

  test("a list holds nothing of another account", async () => {
    const mock = await open();
    const { api_key: mine, key_id } = mock.novyx.createKey({ email: "alice@example.com" });
    mock.novyx.createKey({ email: "bob@example.com" });
    expect((await keysOf(mock, mine)).map((key) => key.key_id)).toEqual([key_id]);
  });

  test("no list shows a whole key", async () => {
    const mock = await open();
    const { api_key: old } = mock.novyx.createKey();
    const fresh = await rotate(mock, old);
    const listed = JSON.stringify(await ask(mock, "GET /v1/keys", { key: fresh }));
    expect(listed).toContain(old.slice(0, 10));
    for (const key of [old, fresh]) expect(listed).not.toContain(key.slice(0, 11));
  });

  test("the prefixes of an account's keys tell them apart, and begin the keys", async () => {
    const mock = await open();
    const email = "alice@example.com";
    const secrets = Array.from({ length: 200 }, () => mock.novyx.createKey({ email }).api_key);
    const prefixes = (await keysOf(mock, secrets[0]!)).map(({ key_prefix }) => key_prefix);
    expect(new Set(prefixes).size).toBe(200);
    for (const [index, prefix] of prefixes.entries()) expect(secrets[index]!.startsWith(prefix)).toBe(true);
  });

  test("chosen keys that begin alike have prefixes that tell them apart", async () => {
    const mock = await open();
    const [email, api_key] = ["alice@example.com", "nram_checkout_one"];
    for (const apiKey of [api_key, "nram_checkout_two", "nram_checkout_three"]) mock.novyx.createKey({ email, apiKey });
    const prefixes = (await keysOf(mock, api_key)).map(({ key_prefix }) => key_prefix);
    expect(prefixes).toEqual(["nram_check", "nram_checko", "nram_checkou"]);
  });

  test("a key is listed with the name that it was made with, and so is the key that replaces it", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey();
    const made = await ask(mock, "POST /v1/keys", { key: api_key, json: { name: "production-agent" } });
    await rotate(mock, (made.body as { api_key: string }).api_key);
    expect(await keysOf(mock, api_key)).toMatchObject([
      { name: null },
      { name: "production-agent", status: "grace" },
      { name: "production-agent", status: "active" },
    ]);
  });
});
