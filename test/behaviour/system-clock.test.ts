import { afterEach, describe, expect, test, vi } from "vitest";

import { createMock, OptionError } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";
import { signUp } from "../support/novyx.ts";

afterEach(() => vi.useRealTimers());

const noon = new Date("2026-03-01T12:00:00Z");
const nextNoon = new Date("2026-03-02T12:00:00Z");

describe("a mock on the system's clock", () => {
  test("lives in the time that a test sets", async () => {
    vi.setSystemTime(noon);
    const mock = createMock({ clock: "system" });
    const { api_key: key } = mock.novyx.createKey();
    await ask(mock, "POST /v1/keys/rotate", { key });
    expect((await ask(mock, "GET /v1/keys", { key })).status).toBe(200);
    vi.setSystemTime(nextNoon);
    expect((await ask(mock, "GET /v1/keys", { key })).status).toBe(401);
    expect(mock.clock.now()).toEqual(nextNoon);
    vi.setSystemTime(noon);
    expect((await ask(mock, "GET /v1/keys", { key })).status).toBe(200);
  });

  test("goes on where its timers are pretended too", async () => {
    vi.useFakeTimers({ now: noon });
    const mock = createMock({ clock: "system" });
    const token = await signUp(mock, "alice@example.com");
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(await ask(mock, "POST /v1/verify", { json: { token, email: "alice@example.com" } })).toMatchObject({
      status: 400,
      body: { code: "INVALID_TOKEN" },
    });
  });

  test("can be moved from there, and stands still where it is told to", () => {
    vi.setSystemTime(noon);
    const mock = createMock({ clock: "system" });
    mock.clock.advance("24h");
    expect(mock.clock.now()).toEqual(nextNoon);
    mock.clock.freeze();
    vi.setSystemTime(0);
    expect(mock.clock.now()).toEqual(nextNoon);
  });

  test("has the ids of its seed, and the time of the test", () => {
    vi.setSystemTime(noon);
    const [mock, other] = [createMock({ clock: "system", seed: 7 }), createMock({ seed: 7 })];
    expect([mock.clock.isFrozen(), mock.clock.now()]).toEqual([false, noon]);
    expect(mock.novyx.createKey().api_key).toBe(other.novyx.createKey().api_key);
  });
});

test("another mock lives in the machine's time, whatever a test pretends", () => {
  const before = Date.now();
  vi.useFakeTimers({ now: 0 });
  expect(createMock().clock.now().getTime()).toBeGreaterThanOrEqual(before);
});

test("another clock than the system's is refused", () => {
  expect(() => createMock({ clock: "fake" as "system" })).toThrow(OptionError);
});
