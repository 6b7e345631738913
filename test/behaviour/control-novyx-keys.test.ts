import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { controlError } from "../support/control.ts";
import { statusOf } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

describe.each(transports)("Novyx keys by their id ($name)", ({ open }) => {
  test("a key is rotated without its secret, and the new one is shown", async () => {
    const mock = await open();
    const old = mock.novyx.createKey({ email: "alice@example.com", tier: "pro" });
    const { status, body } = await ask(mock, `POST /_mock/novyx/keys/${old.key_id}/rotate`);
    const shown = body as { key_id: string; api_key: string };
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        key_id: expect.stringMatching(/^key_/),
        api_key: expect.stringMatching(/^nram_/),
        email: "alice@example.com",
        tier: "pro",
        grace_expires_at: "2026-03-02T12:00:00.000Z",
      },
    });
    expect(mock.novyx.listKeys({ email: "alice@example.com" }).keys).toMatchObject([
      { key_id: old.key_id, status: "grace" },
      { key_id: shown.key_id, status: "active" },
    ]);
    expect([await statusOf(mock, old.api_key), await statusOf(mock, shown.api_key)]).toEqual([200, 200]);
    mock.clock.advance("24h");
    expect([await statusOf(mock, old.api_key), await statusOf(mock, shown.api_key)]).toEqual([401, 200]);
  });

  test("without grace the old key ends at once", async () => {
    const mock = await open({ grace: 0 });
    const old = mock.novyx.createKey();
    expect(mock.novyx.rotateKey(old.key_id).grace_expires_at).toBeNull();
    expect(await statusOf(mock, old.api_key)).toBe(401);
  });

  test("a key is revoked at once, and stays as it is when it is revoked again", async () => {
    const mock = await open();
    const key = mock.novyx.createKey({ email: "alice@example.com" });
    const revoked = await ask(mock, `POST /_mock/novyx/keys/${key.key_id}/revoke`);
    expect(revoked).toEqual({ status: 200, body: mock.novyx.listKeys({ email: "alice@example.com" }).keys[0] });
    expect(revoked.body).toMatchObject({ status: "revoked", revoked_at: "2026-03-01T12:00:00.000Z" });
    expect(await statusOf(mock, key.api_key)).toBe(401);
    mock.clock.advance("1h");
    expect(await ask(mock, `POST /_mock/novyx/keys/${key.key_id}/revoke`)).toEqual(revoked);
  });

  test("a key that does not work any more is not rotated", async () => {
    const mock = await open();
    const { key_id: revoked } = mock.novyx.createKey();
    const { key_id: expired } = mock.novyx.createKey({ expiresIn: "1h" });
    mock.novyx.revokeKey(revoked);
    mock.clock.advance("1h");
    const before = mock.snapshot();
    const rejection = (id: string, status: string) =>
      controlError(400, "VALIDATION_ERROR", `key ${id} is ${status}; only a key that works can be rotated`);
    expect(await ask(mock, `POST /_mock/novyx/keys/${revoked}/rotate`)).toEqual(rejection(revoked, "revoked"));
    expect(await ask(mock, `POST /_mock/novyx/keys/${expired}/rotate`)).toEqual(rejection(expired, "expired"));
    expect(mock.snapshot()).toEqual(before);
  });

  test.each(["rotate", "revoke"])("there is nothing to %s under an unknown id", async (what) => {
    const message = "there is no Novyx key key_x; GET /_mock/novyx/keys lists them";
    expect(await ask(await open(), `POST /_mock/novyx/keys/key_x/${what}`)).toEqual(
      controlError(404, "NOT_FOUND", message),
    );
  });
});
