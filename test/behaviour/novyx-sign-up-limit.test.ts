import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask, send } from "../support/ask.ts";
import { signUp } from "../support/novyx.ts";
import { startOfTests, transports } from "../support/transports.ts";

const days30 = 30 * 24 * 60 * 60 * 1000;
const resetsAt = new Date(startOfTests + days30).toISOString();

const limited = (error: string, current = 2) => ({
  status: 429,
  body: {
    error,
    code: "RATE_LIMITED",
    status: 429,
    usage: { current, limit: 2, plan: "free", resets_at: resetsAt },
    upgrade_url: "https://www.novyxlabs.com/pricing",
  },
});

const attempt = (mock: Handles, email: string, ip: string) => ask(mock, "POST /v1/keys", { json: { email }, ip });

describe.each(transports)("the limit of sign-ups ($name)", ({ open }) => {
  test("the third sign-up from an IP address is answered 429", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    await signUp(mock, "b@example.com", "192.0.2.1");
    expect(await attempt(mock, "c@example.com", "192.0.2.1")).toEqual(limited("Too many signups from this IP"));
    expect(mock.mailbox.list("c@example.com")).toEqual([]);
  });

  test("a 429 tells when to come back and why", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    mock.clock.advance(1500);
    await signUp(mock, "b@example.com", "192.0.2.1");
    const response = await send(mock, "POST /v1/keys", { json: { email: "c@example.com" }, ip: "192.0.2.1" });
    expect(response.headers.get("retry-after")).toBe(String(days30 / 1000 - 1));
    expect(response.headers.get("novamock-explain")).toBe(
      `2 of 2 sign-ups used by 192.0.2.1; next at ${resetsAt}; POST /_mock/clock/advance or /_mock/reset`,
    );
  });

  test("waiting for as long as Retry-After says is enough", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    await signUp(mock, "b@example.com", "192.0.2.1");
    mock.clock.advance(777);
    const response = await send(mock, "POST /v1/keys", { json: { email: "c@example.com" }, ip: "192.0.2.1" });
    mock.clock.advance(Number(response.headers.get("retry-after")) * 1000);
    expect((await attempt(mock, "c@example.com", "192.0.2.1")).status).toBe(200);
  });

  test("each IP address has its own places", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    await signUp(mock, "b@example.com", "192.0.2.1");
    expect((await attempt(mock, "c@example.com", "192.0.2.2")).status).toBe(200);
  });

  test("an IPv4 address is the same client over an IPv6 socket", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    await signUp(mock, "b@example.com", "::ffff:192.0.2.1");
    expect((await attempt(mock, "c@example.com", "192.0.2.1")).status).toBe(429);
  });

  test("the third sign-up for an e-mail address is answered 429, from whatever IP address, in whatever case", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com", "192.0.2.1");
    await signUp(mock, "Alice@example.com", "192.0.2.2");
    expect(await attempt(mock, "ALICE@EXAMPLE.COM", "192.0.2.3")).toEqual(limited("Too many signups for this email"));
  });

  test("a sign-up that is rejected for its address uses up no place of its IP address", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com", "192.0.2.1");
    await signUp(mock, "alice@example.com", "192.0.2.2");
    for (let time = 0; time < 3; time++)
      expect((await attempt(mock, "alice@example.com", "192.0.2.3")).status).toBe(429);
    await signUp(mock, "b@example.com", "192.0.2.3");
    await signUp(mock, "c@example.com", "192.0.2.3");
    expect((await attempt(mock, "d@example.com", "192.0.2.3")).status).toBe(429);
  });

  test("only accepted sign-ups count", async () => {
    const mock = await open();
    for (const email of ["nobody", "a@mailinator.com", ""]) {
      for (let time = 0; time < 3; time++) expect((await attempt(mock, email, "192.0.2.1")).status).toBe(400);
    }
    expect(mock.quota.read()).toEqual({ limit: 2, window_seconds: days30 / 1000, entries: [] });
    await signUp(mock, "a@example.com", "192.0.2.1");
    await signUp(mock, "b@example.com", "192.0.2.1");
    expect((await attempt(mock, "c@example.com", "192.0.2.1")).status).toBe(429);
  });

  test("verifying an address gives no place back", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    const token = await signUp(mock, "b@example.com", "192.0.2.1");
    await ask(mock, "POST /v1/verify", { json: { token, email: "b@example.com" } });
    expect((await attempt(mock, "c@example.com", "192.0.2.1")).status).toBe(429);
  });

  test("a place is still taken one millisecond before its 30 days are over, and free when they are", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    mock.clock.advance(1);
    await signUp(mock, "b@example.com", "192.0.2.1");
    mock.clock.advance(days30 - 2);
    expect(await attempt(mock, "c@example.com", "192.0.2.1")).toEqual(limited("Too many signups from this IP"));
    mock.clock.advance(1);
    await signUp(mock, "c@example.com", "192.0.2.1");
    expect((await attempt(mock, "d@example.com", "192.0.2.1")).status).toBe(429);
  });

  test("the window slides: two places are free again only when both are 30 days old", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    mock.clock.advance("10d");
    await signUp(mock, "b@example.com", "192.0.2.1");
    mock.clock.advance("20d");
    await signUp(mock, "c@example.com", "192.0.2.1");
    expect((await attempt(mock, "d@example.com", "192.0.2.1")).status).toBe(429);
    mock.clock.advance("10d");
    expect((await attempt(mock, "d@example.com", "192.0.2.1")).status).toBe(200);
  });

  test("places that were given back are taken again where the clock is set back, whoever asked meanwhile", async () => {
    const mock = await open();
    await signUp(mock, "a@example.com", "192.0.2.1");
    await signUp(mock, "b@example.com", "192.0.2.1");
    mock.clock.advance("31d");
    expect(mock.quota.read({ ip: "192.0.2.1" }).entries).toMatchObject([{ used: 0 }]);
    await signUp(mock, "c@example.com", "192.0.2.1");
    mock.clock.set(startOfTests);
    expect((await attempt(mock, "d@example.com", "192.0.2.1")).status).toBe(429);
  });

  test("100 sign-ups at once from one IP address admit exactly 2", async () => {
    const mock = await open();
    const attempts = Array.from({ length: 100 }, (_, index) => attempt(mock, `user${index}@example.com`, "192.0.2.1"));
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 429)).toHaveLength(98);
    expect(mock.mailbox.list()).toHaveLength(2);
  });

  test("100 sign-ups at once for one e-mail address admit exactly 2", async () => {
    const mock = await open();
    const attempts = Array.from({ length: 100 }, (_, index) => attempt(mock, "alice@example.com", `192.0.2.${index}`));
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
  });

  test("the limit can be another one", async () => {
    const mock = await open({ signupLimit: "1/1h" });
    await signUp(mock, "a@example.com");
    expect(await ask(mock, "POST /v1/keys", { json: { email: "b@example.com" } })).toMatchObject({
      status: 429,
      body: { usage: { current: 1, limit: 1, resets_at: "2026-03-01T13:00:00.000Z" } },
    });
  });

  test("the limit can be off", async () => {
    const mock = await open({ signupLimit: "off" });
    for (let time = 0; time < 10; time++) await signUp(mock, "alice@example.com");
    expect(mock.mailbox.list()).toHaveLength(10);
  });
});
