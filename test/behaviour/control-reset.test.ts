import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { createTask } from "../support/novastack.ts";
import { rotate, signUp, statusOf } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";
import manifest from "../../package.json" with { type: "json" };

const health = { status: 200, body: { status: "ok", version: manifest.version } };

describe.each(transports)("reset and health ($name)", ({ open }) => {
  test("a reset forgets everything", async () => {
    const mock = await open();
    const { api_key: key } = mock.novyx.createKey();
    await signUp(mock, "alice@example.com");
    await createTask(mock, "Summarise.");
    mock.faults.add({ api: "novyx", status: 500, operation: "verify" });
    expect(await ask(mock, "POST /_mock/reset")).toEqual(noContent);
    expect(await statusOf(mock, key)).toBe(401);
    mock.requests.clear();
    const { novyx, novastack, mailbox } = mock.snapshot();
    expect(novyx).toMatchObject({ accounts: [{ email: "demo@example.com" }], keys: [{}], pending: [] });
    expect(novyx.sign_ups).toEqual({ by_ip: [], by_email: [] });
    expect(novastack).toMatchObject({ keys: [{ name: "demo" }], tasks: [], files: [] });
    expect([mailbox, mock.faults.list()]).toEqual([[], []]);
  });

  test("the demo keys work after a reset, whatever happened to them", async () => {
    const mock = await open({ grace: 0 });
    await rotate(mock, mock.novyx.apiKey);
    mock.novastack.deleteKey(mock.novastack.listKeys()[0]!.id);
    expect(await statusOf(mock, mock.novyx.apiKey)).toBe(401);
    await ask(mock, "POST /_mock/reset");
    expect(await statusOf(mock, mock.novyx.apiKey)).toBe(200);
    expect((await ask(mock, "GET /router/v1/models", { key: mock.novastack.apiKey })).status).toBe(200);
  });

  test("the clock goes back to the wall's time", async () => {
    const mock = await open();
    mock.clock.set("2040-01-01T00:00:00Z");
    await ask(mock, "POST /_mock/reset");
    expect(Math.abs(mock.clock.now().getTime() - Date.now())).toBeLessThan(10_000);
    expect(await ask(mock, "GET /_mock/clock")).toMatchObject({ body: { frozen: false } });
  });

  test("with a seed a reset starts the same course again", async () => {
    const mock = await open({ seed: 7 });
    mock.reset();
    const first = mock.novyx.createKey();
    mock.reset();
    expect(mock.novyx.createKey()).toEqual(first);
  });

  test("health tells the version, also under faults and after a reset", async () => {
    const mock = await open();
    expect(await ask(mock, "GET /_mock/health")).toEqual(health);
    mock.faults.add({ api: "novyx", status: 500 });
    mock.faults.add({ api: "novastack", connection: "reset" });
    await ask(mock, "POST /_mock/reset");
    expect(await ask(mock, "GET /_mock/health")).toEqual(health);
  });

  test("an unknown address of the control API is answered 404, a wrong method 405", async () => {
    const mock = await open();
    expect(await ask(mock, "GET /_mock/nothing")).toEqual(
      controlError(404, "NOT_FOUND", expect.stringMatching(/^control has no path \/_mock\/nothing; its paths are/)),
    );
    expect(await ask(mock, "PUT /_mock/reset")).toEqual(
      controlError(405, "METHOD_NOT_ALLOWED", "/_mock/reset takes POST, not PUT"),
    );
  });
});
