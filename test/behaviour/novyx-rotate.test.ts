import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { keysOf, novyxError, rotate, statusOf, unauthorized } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const day = 24 * 60 * 60 * 1000;

describe.each(transports)("rotating a key ($name)", ({ open }) => {
  test("a rotation gives a new key and tells the end of the old one", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey();
    const answer = await ask(mock, "POST /v1/keys/rotate", { key: api_key });
    expect(answer).toEqual({
      status: 200,
      body: {
        new_key: expect.stringMatching(/^nram_/),
        grace_expires_at: "2026-03-02T12:00:00.000Z",
        message: "Key rotated. Old key valid during grace period.",
      },
    });
    expect((answer.body as { new_key: string }).new_key).not.toBe(api_key);
  });

  test("both keys work in the grace period and are listed so", async () => {
    const mock = await open();
    const { api_key: old, key_id } = mock.novyx.createKey({ tier: "pro" });
    const fresh = await rotate(mock, old);
    const keys = await keysOf(mock, old);
    expect(keys).toEqual(await keysOf(mock, fresh));
    expect(keys).toEqual([
      {
        key_id,
        key_prefix: old.slice(0, keys[0]!.key_prefix.length),
        name: null,
        tier: "pro",
        created_at: "2026-03-01T12:00:00.000Z",
        expires_at: null,
        grace_expires_at: "2026-03-02T12:00:00.000Z",
        revoked_at: null,
        status: "grace",
      },
      {
        key_id: expect.stringMatching(/^key_/),
        key_prefix: fresh.slice(0, keys[1]!.key_prefix.length),
        name: null,
        tier: "pro",
        created_at: "2026-03-01T12:00:00.000Z",
        expires_at: null,
        grace_expires_at: null,
        revoked_at: null,
        status: "active",
      },
    ]);
  });

  test("the old key works one millisecond before the end of its grace", async () => {
    const mock = await open();
    const { api_key: old } = mock.novyx.createKey();
    await rotate(mock, old);
    mock.clock.advance(day - 1);
    expect(await keysOf(mock, old)).toMatchObject([{ status: "grace" }, { status: "active" }]);
  });

  test("the old key is dead at the very end of its grace, and says so", async () => {
    const mock = await open();
    const { api_key: old, key_id } = mock.novyx.createKey();
    const fresh = await rotate(mock, old);
    mock.clock.advance(day);
    expect(await ask(mock, "GET /v1/keys", { key: old })).toEqual(unauthorized);
    expect((await send(mock, "GET /v1/keys", { key: old })).headers.get("novamock-explain")).toBe(
      `key ${key_id} left grace at 2026-03-02T12:00:00.000Z`,
    );
    expect(await keysOf(mock, fresh)).toMatchObject([{ status: "expired" }, { status: "active" }]);
  });

  test("without grace the old key is dead at once, and no end of grace is told", async () => {
    const mock = await open({ grace: 0 });
    const { api_key: old } = mock.novyx.createKey();
    const answer = await ask(mock, "POST /v1/keys/rotate", { key: old });
    expect(answer).toEqual({
      status: 200,
      body: {
        new_key: expect.stringMatching(/^nram_/),
        grace_expires_at: null,
        message: "Key rotated. Old key no longer valid.",
      },
    });
    expect(await ask(mock, "GET /v1/keys", { key: old })).toEqual(unauthorized);
    expect(await keysOf(mock, (answer.body as { new_key: string }).new_key)).toMatchObject([
      { status: "revoked", grace_expires_at: null, revoked_at: "2026-03-01T12:00:00.000Z" },
      { status: "active", grace_expires_at: null, revoked_at: null },
    ]);
  });

  test("the grace period can be another one", async () => {
    const mock = await open({ grace: "90s" });
    const { api_key: old } = mock.novyx.createKey();
    await rotate(mock, old);
    mock.clock.advance("89.999s");
    expect(await statusOf(mock, old)).toBe(200);
    mock.clock.advance(1);
    expect(await statusOf(mock, old)).toBe(401);
  });

  test("a key in grace may rotate, which does not prolong its grace", async () => {
    const mock = await open();
    const { api_key: old } = mock.novyx.createKey();
    await rotate(mock, old);
    mock.clock.advance("20h");
    expect(await ask(mock, "POST /v1/keys/rotate", { key: old })).toMatchObject({
      status: 200,
      body: { grace_expires_at: "2026-03-02T12:00:00.000Z" },
    });
    mock.clock.advance("4h");
    expect(await statusOf(mock, old)).toBe(401);
  });

  test("a chain of rotations ends each key with its own grace", async () => {
    const mock = await open();
    const { api_key: first } = mock.novyx.createKey();
    const second = await rotate(mock, first);
    mock.clock.advance("12h");
    const third = await rotate(mock, second);
    mock.clock.advance("12h");
    expect(await keysOf(mock, third)).toMatchObject([{ status: "expired" }, { status: "grace" }, { status: "active" }]);
    mock.clock.advance("12h");
    expect(await keysOf(mock, third)).toMatchObject([
      { status: "expired" },
      { status: "expired" },
      { status: "active" },
    ]);
  });

  test("the new key is made for as long as the old one was", async () => {
    const mock = await open();
    const email = "alice@example.com";
    const { api_key } = mock.novyx.createKey({ email, expiresIn: "30d" });
    mock.clock.advance("10d");
    await rotate(mock, api_key);
    expect(mock.novyx.listKeys({ email }).keys.map(({ expires_at }) => expires_at)).toEqual([
      "2026-03-31T12:00:00.000Z",
      "2026-04-10T12:00:00.000Z",
    ]);
  });

  test("a dead key cannot rotate", async () => {
    const mock = await open();
    const { api_key: old } = mock.novyx.createKey();
    const fresh = await rotate(mock, old);
    mock.clock.advance(day);
    expect(await ask(mock, "POST /v1/keys/rotate", { key: old })).toEqual(unauthorized);
    expect(await keysOf(mock, fresh)).toHaveLength(2);
  });

  test("a body that names no key is ignored, and one that claims to be JSON has to be an object or null", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey();
    const status = async (body: object) => (await ask(mock, "POST /v1/keys/rotate", { key: api_key, ...body })).status;
    expect(await status({ json: { grace: 0 } })).toBe(200);
    expect(await status({ json: null })).toBe(200);
    for (const type of ["text/plain", "application/x-www-form-urlencoded"])
      for (const body of ["no JSON", "a=1", "null", "7"])
        expect(await status({ body, headers: { "content-type": type } })).toBe(200);
    expect(await status({ json: [] })).toBe(400);
    expect(await status({ body: "no JSON", headers: { "content-type": "application/json" } })).toBe(400);
  });

  test("a key that is named in JSON is the one that is replaced, whatever the body is called", async () => {
    const mock = await open();
    const email = "alice@example.com";
    const { api_key: mine } = mock.novyx.createKey({ email });
    const { key_id } = mock.novyx.createKey({ email });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    await ask(mock, "POST /v1/keys/rotate", { key: mine, headers, body: JSON.stringify({ key_id }) });
    expect(await keysOf(mock, mine)).toMatchObject([{ status: "active" }, { key_id, status: "grace" }, {}]);
  });

  test("a body may name another key of the account, which is replaced while the calling key stays", async () => {
    const mock = await open();
    const email = "alice@example.com";
    const { api_key: mine } = mock.novyx.createKey({ email });
    const { api_key: other, key_id } = mock.novyx.createKey({ email, tier: "pro" });
    const answer = await ask(mock, "POST /v1/keys/rotate", { key: mine, json: { key_id } });
    expect(answer).toMatchObject({ status: 200, body: { grace_expires_at: "2026-03-02T12:00:00.000Z" } });
    expect(await keysOf(mock, mine)).toMatchObject([
      { status: "active" },
      { key_id, status: "grace" },
      { tier: "pro" },
    ]);
    mock.clock.advance(day);
    expect([await statusOf(mock, mine), await statusOf(mock, other)]).toEqual([200, 401]);
  });

  test("a key that has ended, or is another account's, cannot be named", async () => {
    const mock = await open();
    const email = "alice@example.com";
    const { api_key: mine } = mock.novyx.createKey({ email });
    const { key_id: revoked } = mock.novyx.createKey({ email });
    const { key_id: foreign } = mock.novyx.createKey();
    await ask(mock, "POST /v1/keys/revoke", { key: mine, json: { key_id: revoked } });
    const rotateNamed = (key_id: string) => ask(mock, "POST /v1/keys/rotate", { key: mine, json: { key_id } });
    expect(await rotateNamed(revoked)).toEqual(novyxError(400, "VALIDATION_ERROR", "The key has ended"));
    expect(await rotateNamed(foreign)).toEqual(novyxError(404, "NOT_FOUND", "Key does not exist"));
    expect(await keysOf(mock, mine)).toHaveLength(2);
  });

  test("another account's keys stay as they are", async () => {
    const mock = await open();
    const { api_key: mine } = mock.novyx.createKey();
    const { api_key: theirs } = mock.novyx.createKey();
    const before = await keysOf(mock, theirs);
    await rotate(mock, mine);
    expect(await keysOf(mock, theirs)).toEqual(before);
  });

  test("100 rotations at once give 100 different keys that all work", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey();
    const keys = await Promise.all(Array.from({ length: 100 }, () => rotate(mock, api_key)));
    expect(new Set(keys).size).toBe(100);
    const listed = await keysOf(mock, keys[99]!);
    expect(new Set(listed.map(({ key_prefix }) => key_prefix)).size).toBe(101);
  });
});
