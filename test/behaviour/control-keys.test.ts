import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { invalidKey } from "../support/novastack.ts";
import { keysOf, statusOf } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

type Shown = { id: string; api_key: string; key_prefix: string };
const now = "2026-03-01T12:00:00.000Z";
const noKey = (id: string) =>
  controlError(404, "NOT_FOUND", `there is no novastack key ${id}; GET /_mock/novastack/keys lists them`);

describe.each(transports)("keys by the control API ($name)", ({ open }) => {
  test("a novastack key is created with a name and permissions, and shown", async () => {
    const mock = await open();
    const json = { name: "ci", permissions: ["delete", "read"] };
    const created = await ask(mock, "POST /_mock/novastack/keys", { json });
    const { api_key: key, key_prefix } = created.body as Shown;
    expect(created).toEqual({
      status: 201,
      body: {
        id: expect.stringMatching(/^nskey_/),
        name: "ci",
        key_prefix: key.slice(0, key_prefix.length),
        permissions: ["read", "delete"],
        created_at: now,
        api_key: expect.stringMatching(/^ns-[a-z0-9]{40}$/),
      },
    });
    expect((await ask(mock, "GET /router/v1/models", { key })).status).toBe(200);
  });

  test("a novastack key without a request body has every permission", async () => {
    const mock = await open();
    expect(await ask(mock, "POST /_mock/novastack/keys")).toMatchObject({
      status: 201,
      body: { name: "unnamed", permissions: ["read", "write", "delete"] },
    });
  });

  test("the novastack keys are listed by prefix, the demo key first", async () => {
    const mock = await open();
    const { api_key, ...listed } = mock.novastack.createKey({ name: "ci" });
    const demo = {
      id: expect.stringMatching(/^nskey_/),
      name: "demo",
      key_prefix: mock.novastack.apiKey.slice(0, 11),
      permissions: ["read", "write", "delete"],
      created_at: expect.any(String),
    };
    expect(await ask(mock, "GET /_mock/novastack/keys")).toEqual({ status: 200, body: { keys: [demo, listed] } });
    expect(listed.key_prefix).toBe(api_key.slice(0, 11));
  });

  test("a regenerated key has a new secret, and the old one is dead", async () => {
    const mock = await open();
    const { api_key: old, id, ...rest } = mock.novastack.createKey({ name: "ci", permissions: ["read"] });
    const answer = await ask(mock, `POST /_mock/novastack/keys/${id}/regenerate`);
    const { api_key: key, key_prefix } = answer.body as Shown;
    expect(answer).toEqual({ status: 200, body: { ...rest, id, api_key: key, key_prefix: key.slice(0, 11) } });
    expect(key_prefix).not.toBe(rest.key_prefix);
    expect(await ask(mock, "GET /router/v1/models", { key: old })).toEqual(invalidKey);
    expect((await ask(mock, "GET /router/v1/models", { key })).status).toBe(200);
  });

  test("a deleted novastack key is dead and no longer listed", async () => {
    const mock = await open();
    const { api_key: key, id } = mock.novastack.createKey();
    expect(await ask(mock, `DELETE /_mock/novastack/keys/${id}`)).toEqual(noContent);
    expect(await ask(mock, "GET /router/v1/models", { key })).toEqual(invalidKey);
    expect(mock.novastack.listKeys().map(({ name }) => name)).toEqual(["demo"]);
    expect(await ask(mock, `DELETE /_mock/novastack/keys/${id}`)).toEqual(noKey(id));
    expect(await ask(mock, `POST /_mock/novastack/keys/${id}/regenerate`)).toEqual(noKey(id));
  });

  test("a Novyx key is created for an address with a tier and an end", async () => {
    const mock = await open();
    const json = { email: "Alice@example.com", tier: "pro", expires_in_seconds: 60 };
    const created = await ask(mock, "POST /_mock/novyx/keys", { json });
    const { api_key, key_id } = created.body as { api_key: string; key_id: string };
    expect(created).toEqual({
      status: 201,
      body: {
        key_id: expect.stringMatching(/^key_/),
        api_key: expect.stringMatching(/^nram_/),
        email: "alice@example.com",
        tier: "pro",
      },
    });
    const [listed] = await keysOf(mock, api_key);
    expect(listed).toMatchObject({ key_id, tier: "pro", expires_at: "2026-03-01T12:01:00.000Z" });
    expect(await ask(mock, "GET /_mock/novyx/keys?email=ALICE@example.com")).toEqual({
      status: 200,
      body: { total: 1, keys: [{ ...listed, email: "alice@example.com" }] },
    });
  });

  test("a second Novyx key of an address is of the same account", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ email: "alice@example.com" });
    await ask(mock, "POST /_mock/novyx/keys", { json: { email: "alice@example.com" } });
    expect(await keysOf(mock, api_key)).toHaveLength(2);
  });

  test("a Novyx key without a request body is of a new account", async () => {
    const mock = await open();
    const { status, body } = await ask(mock, "POST /_mock/novyx/keys");
    expect({ status, tier: (body as { tier: string }).tier }).toEqual({ status: 201, tier: "free" });
    expect(await statusOf(mock, (body as Shown).api_key)).toBe(200);
    expect(await ask(mock, "GET /_mock/novyx/keys?limit=1")).toMatchObject({ body: { total: 2, keys: [{}] } });
    expect(await ask(mock, "GET /_mock/novyx/keys?email=nobody@example.com")).toEqual({
      status: 200,
      body: { total: 0, keys: [] },
    });
  });

  test("a secret is shown once: no list, journal or snapshot holds it", async () => {
    const mock = await open();
    const novastack = mock.novastack.createKey();
    const secrets = [novastack.api_key, mock.novastack.regenerateKey(novastack.id).api_key];
    secrets.push(mock.novyx.createKey({ email: "alice@example.com" }).api_key);
    for (const key of secrets) {
      await ask(mock, "GET /v1/keys", { key });
      await ask(mock, `GET /router/v1/models?api_key=${key}`, { key });
      await ask(mock, `GET /router/v1/tasks/${key}`, { key: mock.novastack.apiKey });
      await ask(mock, "POST /v1/keys/revoke", { key: mock.novyx.apiKey, json: { key_id: key, api_key: key } });
    }
    for (const what of ["novastack/keys", "novyx/keys", "requests", "snapshot", "mailbox"]) {
      const { status, body } = await ask(mock, `GET /_mock/${what}`);
      expect(status).toBe(200);
      for (const secret of secrets) expect(JSON.stringify(body)).not.toContain(secret.slice(22));
    }
  });

  test.each([
    ["novastack", { permissions: [] }, "'permissions' must NOT have fewer than 1 items"],
    ["novastack", { permissions: ["admin"] }, "'permissions[0]' must be one of read, write, delete"],
    ["novastack", { name: "" }, "'name' must NOT have fewer than 1 characters"],
    ["novyx", { email: "alice" }, `'email' must match format "email"`],
    ["novyx", { tier: "gold" }, "'tier' must be one of free, starter, pro, enterprise"],
    ["novyx", { expires_in_seconds: 0 }, "'expires_in_seconds' must be > 0"],
  ])("the %s key %j is rejected and not created", async (api, json, message) => {
    const mock = await open();
    const before = mock.snapshot();
    const answer = await ask(mock, `POST /_mock/${api}/keys`, { json });
    expect(answer).toEqual(controlError(400, "VALIDATION_ERROR", message));
    expect(mock.snapshot()).toEqual(before);
  });
});
