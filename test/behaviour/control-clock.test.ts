import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask } from "../support/ask.ts";
import { controlError } from "../support/control.ts";
import { rotate, signUp } from "../support/novyx.ts";
import { startOfTests, transports } from "../support/transports.ts";

const moved = (now: string, changes: object[] = [], frozen = true) => ({
  status: 200,
  body: { now, frozen, changes, more_changes: 0 },
});
const advance = (mock: Handles, seconds: unknown) => ask(mock, "POST /_mock/clock/advance", { json: { seconds } });

describe.each(transports)("the clock ($name)", ({ open }) => {
  test("the clock can be read", async () => {
    const mock = await open();
    expect(await ask(mock, "GET /_mock/clock")).toEqual({
      status: 200,
      body: { now: "2026-03-01T12:00:00.000Z", frozen: true },
    });
    expect(mock.clock.now()).toEqual(new Date(startOfTests));
  });

  test("advancing moves the clock to the millisecond", async () => {
    const mock = await open();
    expect(await advance(mock, 86_400)).toEqual(moved("2026-03-02T12:00:00.000Z"));
    expect(await advance(mock, 0.001)).toEqual(moved("2026-03-02T12:00:00.001Z"));
    expect(await advance(mock, 0)).toEqual(moved("2026-03-02T12:00:00.001Z"));
  });

  test("the clock is moved by a duration as in code", async () => {
    const mock = await open();
    const by = (json: object) => ask(mock, "POST /_mock/clock/advance", { json });
    expect(await by({ by: "24h" })).toEqual(moved("2026-03-02T12:00:00.000Z"));
    const invalid = (message: string) => controlError(400, "VALIDATION_ERROR", message);
    expect(await by({})).toEqual(invalid("The request body must have one of seconds, by"));
    expect(await by({ seconds: 1, by: "1s" })).toEqual(invalid("'by' and 'seconds' tell the same; send one of them"));
    expect(await by({ hours: 1, seconds: 0 })).toEqual(invalid("'hours' is not a known field; expected seconds, by"));
  });

  test("the clock can be set forward and back, with any offset", async () => {
    const mock = await open();
    const set = (now: string) => ask(mock, "POST /_mock/clock/set", { json: { now } });
    expect(await set("2030-01-01T00:00:00Z")).toEqual(moved("2030-01-01T00:00:00.000Z"));
    expect(await set("1999-12-31T23:00:00.5-01:00")).toEqual(moved("2000-01-01T00:00:00.500Z"));
  });

  test("a resumed clock runs on from where it stood, and a frozen one stands still", async () => {
    const mock = await open();
    const read = async () => Date.parse(((await ask(mock, "GET /_mock/clock")).body as { now: string }).now);
    expect(await ask(mock, "POST /_mock/clock/resume")).toMatchObject({ status: 200, body: { frozen: false } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const running = await read();
    expect(running).toBeGreaterThanOrEqual(startOfTests + 15);
    expect(running).toBeLessThan(startOfTests + 10_000);
    expect(await ask(mock, "POST /_mock/clock/freeze")).toMatchObject({ status: 200, body: { frozen: true } });
    const frozen = await read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await read()).toBe(frozen);
  });

  test("a running clock can be advanced and set, and runs on", async () => {
    const mock = await open();
    await ask(mock, "POST /_mock/clock/resume");
    await advance(mock, 3600);
    const afterAdvance = mock.clock.now().getTime();
    expect(afterAdvance - startOfTests - 3_600_000).toBeLessThan(10_000);
    expect(afterAdvance).toBeGreaterThanOrEqual(startOfTests + 3_600_000);
    await ask(mock, "POST /_mock/clock/set", { json: { now: "2040-01-01T00:00:00Z" } });
    expect(mock.clock.now().getTime() - Date.UTC(2040, 0, 1)).toBeLessThan(10_000);
  });

  test("a move lists what changed by it, in the order of time", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com", "192.0.2.1");
    const { key_id: expiring } = mock.novyx.createKey({ expiresIn: "12h" });
    const { api_key, key_id: rotated } = mock.novyx.createKey();
    mock.clock.advance(1000);
    await rotate(mock, api_key);
    expect(await advance(mock, 31 * 86_400)).toEqual(
      moved("2026-04-01T12:00:01.000Z", [
        { at: "2026-03-02T00:00:00.000Z", change: "key_expired", subject: expiring },
        { at: "2026-03-02T12:00:00.000Z", change: "token_expired", subject: "alice@example.com" },
        { at: "2026-03-02T12:00:01.000Z", change: "grace_ended", subject: rotated },
        { at: "2026-03-31T12:00:00.000Z", change: "sign_up_freed", subject: "192.0.2.1" },
        { at: "2026-03-31T12:00:00.000Z", change: "sign_up_freed", subject: "alice@example.com" },
      ]),
    );
  });

  test("a change is listed by the move that reaches its instant, not by the ones before and after", async () => {
    const mock = await open();
    const { key_id: subject } = mock.novyx.createKey({ expiresIn: "2s" });
    expect(await advance(mock, 1.999)).toEqual(moved("2026-03-01T12:00:01.999Z"));
    const change = { at: "2026-03-01T12:00:02.000Z", change: "key_expired", subject };
    expect(await advance(mock, 0.001)).toEqual(moved("2026-03-01T12:00:02.000Z", [change]));
    expect(await advance(mock, 0.001)).toEqual(moved("2026-03-01T12:00:02.001Z"));
  });

  test("what was revoked or verified does not change any more", async () => {
    const mock = await open();
    const { api_key, key_id } = mock.novyx.createKey({ expiresIn: "1h" });
    await ask(mock, "POST /v1/keys/revoke", { key: api_key, json: { key_id } });
    const token = await signUp(mock, "alice@example.com");
    await ask(mock, "POST /v1/verify", { json: { token, email: "alice@example.com" } });
    expect(await advance(mock, 86_400)).toEqual(moved("2026-03-02T12:00:00.000Z"));
  });

  test("more than 100 changes are counted, not listed", async () => {
    const mock = await open();
    for (let count = 0; count < 103; count++) mock.novyx.createKey({ expiresIn: "1s" });
    const { changes, more_changes } = (await advance(mock, 1)).body as { changes: object[]; more_changes: number };
    expect(changes).toHaveLength(100);
    expect(more_changes).toBe(3);
  });

  test.each([
    ["advance", {}, "The request body must have one of seconds, by"],
    ["advance", { seconds: -1 }, "'seconds' must be >= 0"],
    ["advance", { seconds: "60" }, "'seconds' must be number"],
    ["advance", { seconds: 3_155_760_001 }, "'seconds' must be <= 3155760000"],
    ["set", {}, "'now' is required"],
    ["set", { now: "tomorrow" }, `'now' must match format "date-time"`],
    [
      "set",
      { now: "1969-12-31T23:59:59Z" },
      "the clock cannot leave the years 1970 to 9999; set it to an instant in between",
    ],
  ])("to %s by %j is rejected and moves nothing", async (how, json, message) => {
    const mock = await open();
    const answer = await ask(mock, `POST /_mock/clock/${how}`, { json });
    expect(answer).toEqual(controlError(400, "VALIDATION_ERROR", message));
    expect(mock.clock.now()).toEqual(new Date(startOfTests));
  });

  test("the clock does not leave the year 9999", async () => {
    const mock = await open();
    mock.clock.set("9999-12-31T23:59:59.999Z");
    expect((await advance(mock, 0.001)).status).toBe(400);
    expect(mock.clock.now().toISOString()).toBe("9999-12-31T23:59:59.999Z");
  });
});
