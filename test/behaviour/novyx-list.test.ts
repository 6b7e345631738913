import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { keysOf, rotate } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

describe.each(transports)("listing keys ($name)", ({ open }) => {
  test("a key is listed with its eight fields", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ tier: "enterprise", expiresIn: "7d" });
    expect(await ask(mock, "GET /v1/keys", { key: api_key })).toEqual({
      status: 200,
      body: {
        keys: [
          {
            key_id,
            key_prefix: api_key.slice(0, "nram_12345678_123456".length),
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
    expect(listed).toContain(old.slice(0, 20));
    for (const key of [old, fresh]) expect(listed).not.toContain(key.slice(0, 24));
  });

  test("the prefixes of an account's keys tell them apart, and begin the keys", async () => {
    const mock = await open();
    const email = "alice@example.com";
    const secrets = Array.from({ length: 200 }, () => mock.novyx.createKey({ email }).api_key);
    const prefixes = (await keysOf(mock, secrets[0]!)).map(({ key_prefix }) => key_prefix);
    expect(new Set(prefixes).size).toBe(200);
    for (const [index, prefix] of prefixes.entries()) expect(secrets[index]!.startsWith(prefix)).toBe(true);
  });
});
