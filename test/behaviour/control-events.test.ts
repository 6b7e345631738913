import { describe, expect, onTestFinished, test, vi } from "vitest";

import type { EventStream } from "../support/events.ts";

import { ask } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { openEvents } from "../support/events.ts";
import { transports } from "../support/transports.ts";

const state = (id: number) => ({ event: "state", id: String(id), data: { kind: "state" } });

describe.each(transports)("the events ($name)", ({ open }) => {
  test("a stream begins with a change of state, and is not to be cached", async () => {
    const events = await openEvents(await open());
    expect(await events.next()).toEqual(state(1));
    expect(events.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(events.headers.get("cache-control")).toBe("no-store");
    await events.close();
  });

  test("a request to a vendor API is told as the journal shows it", async () => {
    const mock = await open();
    const events = await openEvents(mock);
    await events.next();
    await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" }, ip: "192.0.2.1" });
    await ask(mock, "GET /router/v1/models", { key: "ns-wrong" });
    const [second, first] = mock.requests.list().requests;
    expect(await events.next()).toEqual({ event: "request", id: "2", data: { kind: "request", request: first } });
    expect(await events.next()).toEqual({ event: "request", id: "3", data: { kind: "request", request: second } });
    await events.close();
  });

  test("a change by the control API or by a handle is told, and what only reads is not", async () => {
    const mock = await open();
    const events = await openEvents(mock);
    await events.next();
    await ask(mock, "GET /_mock/clock");
    await ask(mock, "POST /_mock/faults", { json: {} });
    expect(await ask(mock, "POST /_mock/reset")).toEqual(noContent);
    mock.clock.advance("1h");
    await ask(mock, "GET /v1/keys");
    expect(await events.next()).toEqual(state(2));
    expect(await events.next()).toEqual(state(3));
    expect(await events.next()).toMatchObject({ event: "request", id: "4" });
    await events.close();
  });

  test("a sandbox has its own events, also after it was dropped", async () => {
    const mock = await open();
    const events = await openEvents(mock, "/~a/_mock/events");
    await events.next();
    await ask(mock, "GET /v1/keys");
    await ask(mock, "GET /~b/v1/keys");
    await ask(mock, "DELETE /_mock/sandboxes/a");
    await ask(mock, "GET /~a/v1/keys");
    expect(await events.next()).toEqual(state(2));
    expect(await events.next()).toMatchObject({
      event: "request",
      data: { request: { id: "req_1", path: "/v1/keys" } },
    });
    await events.close();
  });

  test("a reader that does not keep up gets one change of state in place of what it missed", async () => {
    const mock = await open();
    const events = await openEvents(mock);
    for (let count = 1; count <= 5000; count++) mock.clock.advance(0);
    mock.requests.clear();
    const told = [];
    for (let event = await events.next(); event; event = await events.next()) {
      told.push(event);
      if (told.length === 1) await ask(mock, "GET /v1/keys");
      if (event.event === "request") break;
    }
    expect(told.length).toBeLessThan(300);
    expect(told.at(-2)).toMatchObject({ event: "state" });
    await events.close();
  });

  test("the 101st stream is rejected, and a place is free again when a reader leaves", async () => {
    const mock = await open();
    const streams: EventStream[] = [];
    onTestFinished(async () => void (await Promise.all(streams.map((stream) => stream.close()))));
    while (streams.length < 100) streams.push(await openEvents(mock, `/~s${streams.length % 7}/_mock/events`));
    const rejection = controlError(429, "TOO_MANY", "100 event streams are open already; close one");
    expect(await ask(mock, "GET /_mock/events")).toEqual(rejection);
    await streams.pop()!.close();
    await vi.waitFor(async () => streams.push(await openEvents(mock)), 60_000);
    expect(streams).toHaveLength(100);
  });

  test("closing the mock ends the streams", async () => {
    const mock = await open();
    const events = await openEvents(mock);
    await events.next();
    const next = events.next();
    await mock.close();
    expect(await next).toBeUndefined();
  });

  test("the stream is only read", async () => {
    const error = controlError(405, "METHOD_NOT_ALLOWED", "/_mock/events takes GET, not POST");
    expect(await ask(await open(), "POST /_mock/events")).toEqual(error);
  });
});
