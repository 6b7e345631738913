import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask, send } from "../support/ask.ts";
import { keysOf, novyxError, rotate, statusOf, unauthorized } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const email = "alice@example.com";
const notFound = novyxError(404, "NOT_FOUND", "Key does not exist");
const revoked = (key_id: string) => ({
  status: 200,
  body: { revoked_key_id: key_id, message: "Key revoked successfully" },
});
const revoke = (mock: Handles, key: string, key_id: string) =>
  ask(mock, "POST /v1/keys/revoke", { key, json: { key_id } });

describe.each(transports)("revoking a key ($name)", ({ open }) => {
  test("a key revoked by its id answers 401 at once", async () => {
    const mock = await open();
    const { api_key: mine } = mock.novyx.createKey({ email });
    const { api_key: lost, key_id } = mock.novyx.createKey({ email });
    expect(await revoke(mock, mine, key_id)).toEqual(revoked(key_id));
    expect(await ask(mock, "GET /v1/keys", { key: lost })).toEqual(unauthorized);
    expect(await keysOf(mock, mine)).toMatchObject([
      { status: "active", revoked_at: null },
      { status: "revoked", revoked_at: "2026-03-01T12:00:00.000Z" },
    ]);
  });

  test("a revoked key says when it was revoked", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ email });
    await revoke(mock, api_key, key_id);
    expect((await send(mock, "GET /v1/keys", { key: api_key })).headers.get("novamock-explain")).toBe(
      `key ${key_id} was revoked at 2026-03-01T12:00:00.000Z`,
    );
  });

  test("a key can be named by its listed prefix, and is answered by its id", async () => {
    const mock = await open();
    const { api_key: mine } = mock.novyx.createKey({ email });
    const { api_key: lost, key_id } = mock.novyx.createKey({ email });
    const [, listed] = await keysOf(mock, mine);
    expect(await revoke(mock, mine, listed!.key_prefix)).toEqual(revoked(key_id));
    expect(await statusOf(mock, lost)).toBe(401);
    expect(await statusOf(mock, mine)).toBe(200);
  });

  test("a prefix that fits several keys revokes none and names them", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ email });
    const { key_id: other } = mock.novyx.createKey({ email });
    const [first, second] = await keysOf(mock, api_key);
    const message = `The prefix fits several keys: ${key_id} (${first!.key_prefix}), ${other} (${second!.key_prefix})`;
    expect(await revoke(mock, api_key, "nram_")).toEqual(novyxError(400, "VALIDATION_ERROR", message));
    expect(await keysOf(mock, api_key)).toEqual([first, second]);
  });

  test("a listed prefix names its key, also where another key begins with it", async () => {
    const mock = await open();
    const { key_id } = mock.novyx.createKey({ email, apiKey: "nram_checkout_one" });
    const { api_key } = mock.novyx.createKey({ email, apiKey: "nram_checkout_two" });
    expect(await revoke(mock, api_key, "nram_check")).toEqual(revoked(key_id));
  });

  test("a key in grace can be revoked, which ends its grace at once", async () => {
    const mock = await open();
    const { api_key: old, key_id } = mock.novyx.createKey({ email });
    const fresh = await rotate(mock, old);
    expect(await revoke(mock, fresh, key_id)).toEqual(revoked(key_id));
    expect(await statusOf(mock, old)).toBe(401);
    expect(await keysOf(mock, fresh)).toMatchObject([{ status: "revoked" }, { status: "active" }]);
  });

  test("a key in grace can revoke its successor", async () => {
    const mock = await open();
    const { api_key: old } = mock.novyx.createKey({ email });
    const fresh = await rotate(mock, old);
    const successor = (await keysOf(mock, old))[1]!.key_id;
    expect(await revoke(mock, old, successor)).toEqual(revoked(successor));
    expect(await statusOf(mock, fresh)).toBe(401);
    expect(await statusOf(mock, old)).toBe(200);
  });

  test("a key can revoke itself", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ email });
    expect(await revoke(mock, api_key, key_id)).toEqual(revoked(key_id));
    expect(await revoke(mock, api_key, key_id)).toEqual(unauthorized);
  });

  test("revoking a second time changes nothing", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ email });
    const { key_id } = mock.novyx.createKey({ email });
    await revoke(mock, api_key, key_id);
    const before = await keysOf(mock, api_key);
    mock.clock.advance("1h");
    expect(await revoke(mock, api_key, key_id)).toEqual(revoked(key_id));
    expect(await keysOf(mock, api_key)).toEqual(before);
  });

  test("an expired key can be revoked", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ email });
    const { key_id } = mock.novyx.createKey({ email, expiresIn: "1s" });
    mock.clock.advance("1s");
    expect(await revoke(mock, api_key, key_id)).toEqual(revoked(key_id));
    expect((await keysOf(mock, api_key))[1]).toMatchObject({ status: "revoked" });
  });

  test("a key stays revoked when the clock is set back", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ email });
    mock.clock.advance("1h");
    await revoke(mock, api_key, key_id);
    mock.clock.set("2026-03-01T12:00:00Z");
    expect(await statusOf(mock, api_key)).toBe(401);
  });

  test("an unknown key is answered 404", async () => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ email });
    for (const unknown of ["key_a1b2c3d4", "nram_abc12", "__proto__", api_key])
      expect(await revoke(mock, api_key, unknown)).toEqual(notFound);
  });

  test("another account's key is answered as an unknown one and goes on working", async () => {
    const mock = await open();
    const { api_key: mine } = mock.novyx.createKey({ email });
    const { api_key: theirs, key_id } = mock.novyx.createKey({ email: "bob@example.com" });
    const [listed] = await keysOf(mock, theirs);
    expect(await revoke(mock, mine, key_id)).toEqual(notFound);
    expect(await revoke(mock, mine, listed!.key_prefix)).toEqual(notFound);
    expect(await keysOf(mock, theirs)).toEqual([listed]);
  });

  test.each([
    [{}, "'key_id' is required"],
    [{ key_id: "" }, "'key_id' must NOT have fewer than 1 characters"],
    [{ key_id: null }, "'key_id' must be string"],
  ])("the body %j is rejected", async (json, message) => {
    const mock = await open();
    const { api_key } = mock.novyx.createKey({ email });
    expect(await ask(mock, "POST /v1/keys/revoke", { key: api_key, json })).toEqual(
      novyxError(400, "VALIDATION_ERROR", message),
    );
    expect(await statusOf(mock, api_key)).toBe(200);
  });
});
