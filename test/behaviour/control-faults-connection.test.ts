import { describe, expect, test, vi } from "vitest";

import { ask, send } from "../support/ask.ts";
import { startOfTests, transports } from "../support/transports.ts";

describe.each(transports)("faults of the connection ($name)", ({ open }) => {
  test("a reset connection rejects the fetch with a TypeError, and the next request works", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", connection: "reset", times: 1 });
    await expect(ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).rejects.toThrow(TypeError);
    expect((await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
  });

  test("a reset connection leaves the state as it was, and no status in the journal", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", connection: "reset" });
    await expect(ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } })).rejects.toThrow(TypeError);
    expect(mock.mailbox.list()).toEqual([]);
    expect(mock.requests.list().requests).toMatchObject([
      { operation: "signUp", status: null, code: null, explain: null, fault: "fault_1" },
    ]);
  });

  test("a hanging request is released when the mock closes", async () => {
    const mock = await open();
    mock.faults.add({ api: "novastack", connection: "hang", times: 2 });
    const hanging = ask(mock, "GET /router/v1/models", { key: mock.novastack.apiKey });
    const rejected = expect(hanging).rejects.toThrow(TypeError);
    await vi.waitFor(() => expect(mock.faults.list()).toMatchObject([{ times: 1 }]), 60_000);
    expect((await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
    await mock.close();
    await rejected;
  });

  test.each([{ connection: "hang" }, { delay: 60_000 }] as const)(
    "a client that gives up on %j learns its own reason",
    async (fault) => {
      const mock = await open();
      mock.faults.add({ api: "novyx", ...fault });
      const signal = AbortSignal.timeout(50);
      await expect(mock.fetch("/v1/keys", { signal })).rejects.toMatchObject({ name: "TimeoutError" });
      const controller = new AbortController();
      const given = mock.fetch("/v1/keys", { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      await expect(given).rejects.toMatchObject({ name: "AbortError" });
    },
  );

  test("a delay slows the answer down in real time and does not change it", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", delay: 80 });
    const start = performance.now();
    expect((await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(75);
    expect(mock.clock.now()).toEqual(new Date(startOfTests));
  });

  test("a delayed status comes late", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", delay: 80, status: 503 });
    const start = performance.now();
    expect((await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(503);
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  test("the latency of the options slows every vendor answer down, and no control answer", async () => {
    const mock = await open({ latency: 600 });
    const answered: string[] = [];
    const note = (what: string) => () => answered.push(what);
    await Promise.all([
      ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey }).then(note("vendor")),
      ask(mock, "GET /_mock/clock").then(note("control")),
    ]);
    expect(answered).toEqual(["control", "vendor"]);
  });

  test("a truncated body breaks off before its end", async () => {
    const mock = await open();
    mock.faults.add({ api: "novastack", body: "truncated" });
    const response = await send(mock, "GET /router/v1/models", { key: mock.novastack.apiKey });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test("a malformed body ends properly and does not parse", async () => {
    const mock = await open();
    mock.faults.add({ api: "novastack", body: "malformed" });
    const response = await send(mock, "GET /router/v1/models", { key: mock.novastack.apiKey });
    expect(response.headers.get("content-type")).toBe("application/json");
    const text = await response.text();
    expect(text).toMatch(/^\{"object":"list"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("a malformed stream ends properly, with an event that does not parse", async () => {
    const mock = await open();
    mock.faults.add({ api: "novastack", body: "malformed" });
    const json = { model: "nova-7b", stream: true, messages: [{ role: "user", content: "Hello!" }] };
    const asked = { key: mock.novastack.apiKey, json };
    const text = await (await send(mock, "POST /router/v1/chat/completions", asked)).text();
    const events = text.split("\n\n").slice(0, -1);
    expect(events.at(-1)).toBe("data: [DONE]");
    const parses = (event: string) => {
      try {
        return JSON.parse(event.slice("data: ".length)) !== null;
      } catch {
        return false;
      }
    };
    const broken = events.slice(0, -1).filter((event) => !parses(event));
    expect(broken).toEqual([expect.stringMatching(/^data: \{"id":/)]);
    expect(events.length).toBeGreaterThan(5);
  });

  test("a stream can be cut off as well", async () => {
    const mock = await open();
    mock.faults.add({ api: "novastack", body: "truncated" });
    const json = { model: "nova-7b", stream: true, messages: [{ role: "user", content: "Hello!" }] };
    const asked = { key: mock.novastack.apiKey, json };
    const response = await send(mock, "POST /router/v1/chat/completions", asked);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test("a rejection is corrupted too", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", body: "malformed", status: 502 });
    const response = await send(mock, "GET /v1/keys");
    expect(response.status).toBe(502);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test("a corrupted body is only the answer's: the operation was done", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", body: "malformed", times: 1 });
    await send(mock, "POST /v1/keys", { json: { email: "alice@example.com" } });
    expect(mock.mailbox.list()).toHaveLength(1);
    expect(mock.requests.list().requests).toMatchObject([{ status: 200, fault: "fault_1" }]);
  });
});
