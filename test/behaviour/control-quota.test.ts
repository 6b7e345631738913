import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { controlError } from "../support/control.ts";
import { signUp } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const quota = (...entries: object[]) => ({
  status: 200,
  body: { limit: 2, window_seconds: 2_592_000, entries },
});
const next_free_at = "2026-03-31T12:00:00.000Z";

describe.each(transports)("the quota of sign-ups ($name)", ({ open }) => {
  test("who has used places is listed", async () => {
    const mock = await open();
    await signUp(mock, "Alice@example.com", "192.0.2.1");
    mock.clock.advance(1000);
    await signUp(mock, "bob@example.com", "192.0.2.1");
    expect(await ask(mock, "GET /_mock/quota")).toEqual(
      quota(
        { subject: "192.0.2.1", used: 2, next_free_at },
        { subject: "alice@example.com", used: 1, next_free_at },
        { subject: "bob@example.com", used: 1, next_free_at: "2026-03-31T12:00:01.000Z" },
      ),
    );
  });

  test("one IP or e-mail address can be asked about", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com", "192.0.2.1");
    expect(await ask(mock, "GET /_mock/quota?email=ALICE@example.com")).toEqual(
      quota({ subject: "alice@example.com", used: 1, next_free_at }),
    );
    expect(await ask(mock, "GET /_mock/quota?ip=192.0.2.9")).toEqual(
      quota({ subject: "192.0.2.9", used: 0, next_free_at: null }),
    );
  });

  test("places that are free again are not listed", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com");
    mock.clock.advance("30d");
    expect(await ask(mock, "GET /_mock/quota")).toEqual(quota());
  });

  test("a quota that is set to the limit rejects, and one that is set to 0 admits", async () => {
    const mock = await open();
    const put = (used: number) => ask(mock, "PUT /_mock/quota", { json: { ip: "192.0.2.1", used } });
    const attempt = async () =>
      (await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" }, ip: "192.0.2.1" })).status;
    expect(await put(2)).toEqual(quota({ subject: "192.0.2.1", used: 2, next_free_at }));
    expect(await attempt()).toBe(429);
    expect(await put(0)).toEqual(quota({ subject: "192.0.2.1", used: 0, next_free_at: null }));
    expect(await attempt()).toBe(200);
  });

  test("an e-mail address's quota can be set", async () => {
    const mock = await open();
    const answer = await ask(mock, "PUT /_mock/quota", { json: { email: "Alice@example.com", used: 2 } });
    expect(answer).toEqual(quota({ subject: "alice@example.com", used: 2, next_free_at }));
    expect((await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } })).status).toBe(429);
  });

  test("a quota above the limit frees a place only when it falls below", async () => {
    const mock = await open();
    mock.quota.set({ ip: "127.0.0.1", used: 5 });
    mock.clock.advance("29d");
    expect((await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } })).status).toBe(429);
    mock.clock.advance("1d");
    expect((await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } })).status).toBe(200);
  });

  test("without a limit there is none to read and nothing to set", async () => {
    const mock = await open({ signupLimit: "off" });
    await signUp(mock, "alice@example.com");
    expect(await ask(mock, "GET /_mock/quota")).toEqual({
      status: 200,
      body: { limit: null, window_seconds: null, entries: [] },
    });
    const message = "sign-ups are not limited here (--signup-limit off), so there is nothing to set";
    expect(await ask(mock, "PUT /_mock/quota", { json: { ip: "127.0.0.1", used: 1 } })).toEqual(
      controlError(400, "VALIDATION_ERROR", message),
    );
  });

  test.each([
    [{ used: 1 }, "'ip' is required"],
    [{ ip: "127.0.0.1" }, "'used' is required"],
    [{ ip: "127.0.0.1", used: -1 }, "'used' must be >= 0"],
    [{ ip: "127.0.0.1", used: 1.5 }, "'used' must be integer"],
    [{ ip: "127.0.0.1", email: "a@example.com", used: 1 }, "The request body must match exactly one schema in oneOf"],
  ])("the quota %j is rejected", async (json, message) => {
    const mock = await open();
    expect(await ask(mock, "PUT /_mock/quota", { json })).toEqual(controlError(400, "VALIDATION_ERROR", message));
    expect(mock.quota.read().entries).toEqual([]);
  });
});
