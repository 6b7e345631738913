import { describe, expect, test, vi } from "vitest";

import type { Change, Handles } from "../../mocks/index.ts";

import { createMock } from "../../mocks/index.ts";
import { buildMock } from "../../mocks/mock.ts";
import { parseOptions } from "../../mocks/core/options.ts";
import { ask } from "../support/ask.ts";
import { transports } from "../support/transports.ts";

const state = { kind: "state" };

describe.each(transports)("what a listener is told ($name)", ({ open }) => {
  test("each request to a vendor API, also the rejected and the ones that nothing answers", async () => {
    const mock = await open();
    const told = listen(mock);
    await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey });
    await ask(mock, "GET /router/v1/nothing");
    mock.faults.add({ api: "novyx", connection: "reset" });
    await ask(mock, "GET /v1/keys").catch(() => undefined);
    expect(told.filter(({ kind }) => kind === "request")).toMatchObject([
      { request: { operation: "listKeys", status: 200 } },
      { request: { operation: null, status: 404 } },
      { request: { operation: "listKeys", status: null } },
    ]);
    expect(told.map((change) => (change.kind === "request" ? change.request : change)).reverse()).toEqual([
      mock.requests.list().requests[0],
      state,
      ...mock.requests.list().requests.slice(1),
    ]);
  });

  test.each<[string, object | undefined]>([
    ["POST /_mock/clock/advance", { seconds: 1 }],
    ["POST /_mock/novyx/keys", {}],
    ["PUT /_mock/quota", { ip: "192.0.2.1", used: 1 }],
    ["POST /_mock/faults", { api: "novyx", status: 503 }],
    ["DELETE /_mock/mailbox", undefined],
    ["DELETE /_mock/requests", undefined],
    ["POST /_mock/reset", undefined],
  ])("a change by %s, once", async (what, json) => {
    const mock = await open();
    const told = listen(mock);
    expect((await ask(mock, what, { json })).status).toBeLessThan(300);
    expect(told).toEqual([state]);
  });

  test("nothing where a change by the control API is rejected", async () => {
    const mock = await open();
    const told = listen(mock);
    await ask(mock, "POST /_mock/faults", { json: {} });
    await ask(mock, "DELETE /_mock/faults/fault_9");
    expect(told).toEqual([]);
  });

  test("what happens after a reset and after a restored snapshot", async () => {
    const mock = await open();
    const snapshot = mock.snapshot();
    const told = listen(mock);
    mock.reset();
    await mock.restore(snapshot);
    expect((await ask(mock, "PUT /_mock/snapshot", { json: snapshot })).status).toBe(204);
    await ask(mock, "GET /v1/keys");
    expect(told).toMatchObject([state, state, state, { kind: "request", request: { id: "req_1" } }]);
  });

  test("nothing of other sandboxes", async () => {
    const mock = await open();
    const told = listen(mock);
    await ask(mock, "GET /~other/v1/keys");
    await ask(mock, "POST /~other/_mock/reset");
    expect(told).toEqual([]);
  });

  test("nothing any more when it has been taken off", async () => {
    const mock = await open();
    const told: Change[] = [];
    const stop = mock.onChange((change) => told.push(change));
    mock.onChange(() => undefined);
    mock.reset();
    stop();
    stop();
    mock.reset();
    expect(told).toEqual([state]);
  });

  test("not the end of a request whose world was reset meanwhile", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", delay: 100, times: 1 });
    const told = listen(mock);
    const answer = ask(mock, "GET /v1/keys");
    await expect.poll(() => mock.faults.list()).toEqual([]);
    mock.reset();
    await answer;
    expect(told).toEqual([state]);
  });
});

const handles: Record<string, (mock: Handles) => unknown> = {
  "novyx.createKey": ({ novyx }) => novyx.createKey(),
  "novyx.rotateKey": ({ novyx }) => novyx.rotateKey(novyx.listKeys().keys[0]!.key_id),
  "novyx.revokeKey": ({ novyx }) => novyx.revokeKey(novyx.listKeys().keys[0]!.key_id),
  "novastack.createKey": ({ novastack }) => novastack.createKey(),
  "novastack.regenerateKey": ({ novastack }) => novastack.regenerateKey(novastack.listKeys()[0]!.id),
  "novastack.deleteKey": ({ novastack }) => novastack.deleteKey(novastack.listKeys()[0]!.id),
  "clock.advance": ({ clock }) => clock.advance("1h"),
  "clock.set": ({ clock }) => clock.set("2027-01-01T00:00:00Z"),
  "clock.freeze": ({ clock }) => clock.freeze(),
  "clock.resume": ({ clock }) => clock.resume(),
  "mailbox.clear": ({ mailbox }) => mailbox.clear(),
  "quota.set": ({ quota }) => quota.set({ ip: "192.0.2.1", used: 1 }),
  "faults.add": ({ faults }) => faults.add({ api: "novyx", status: 503 }),
  "faults.remove": ({ faults }) => faults.remove("fault_1"),
  "faults.clear": ({ faults }) => faults.clear(),
  "requests.clear": ({ requests }) => requests.clear(),
  restore: (mock) => mock.restore(mock.snapshot()),
  reset: (mock) => mock.reset(),
};

test.each(Object.entries(handles))("%s is told once", async (_, use) => {
  const mock = createMock();
  const told = listen(mock);
  await use(mock);
  expect(told).toEqual([state]);
});

test("what only reads is not told", () => {
  const mock = createMock();
  const told = listen(mock);
  mock.novyx.listKeys();
  mock.clock.now();
  mock.mailbox.latest("alice@example.com");
  mock.quota.read();
  mock.snapshot();
  expect(told).toEqual([]);
});

test("every sandbox whose state is restored is told", async () => {
  const mock = createMock();
  const snapshots = { default: mock.snapshot(), a: mock.snapshot() };
  const told = [listen(mock), listen(mock.sandbox("a")), listen(mock.sandbox("b"))];
  await mock.restoreAll(snapshots);
  expect(told).toEqual([[state], [state], []]);
});

test("a listener that throws harms neither the request nor the other listeners", async () => {
  const onBug = vi.fn<(error: unknown) => void>();
  const { mock } = buildMock(parseOptions({}), { onBug });
  const thrown = new Error("of the listener");
  mock.onChange(() => {
    throw thrown;
  });
  const told = listen(mock);
  expect((await ask(mock, "GET /v1/keys", { key: mock.novyx.apiKey })).status).toBe(200);
  mock.reset();
  expect(told).toMatchObject([{ kind: "request" }, state]);
  expect(onBug.mock.calls).toEqual([[thrown], [thrown]]);
});

function listen(mock: Handles): Change[] {
  const told: Change[] = [];
  mock.onChange((change) => told.push(change));
  return told;
}
