import { connect } from "node:net";

import { expect, onTestFinished, test, vi } from "vitest";

import type { Handle } from "../../mocks/core/exchange.ts";
import type { MailState } from "../../mocks/core/mailbox.ts";

import { listen } from "../../mocks/adapters/node-server.ts";
import { createBudget } from "../../mocks/core/budget.ts";
import { createFaults } from "../../mocks/core/faults.ts";
import { createJournal } from "../../mocks/core/journal.ts";
import { createMailbox } from "../../mocks/core/mailbox.ts";
import { createMock, startMock } from "../../mocks/index.ts";
import { createQuota } from "../../mocks/core/quota.ts";
import { createRandom } from "../../mocks/core/random.ts";
import { createReplies } from "../../mocks/novastack/replies.ts";
import { createKey, createNovastackState, deleteKey } from "../../mocks/novastack/state.ts";
import { createStore } from "../../mocks/novastack/store.ts";
import { addPending, createNovyxState, removePending } from "../../mocks/novyx/state.ts";
import { ask } from "../support/ask.ts";
import { rawRequest } from "../support/raw.ts";

const mebibyte = 1024 * 1024;
const input = "x".repeat(1_000_000);

test("what all sandboxes together keep has one bound, and what goes makes room", async () => {
  const mock = createMock({ maxMemory: "16mb" });
  const post = (sandbox: string) =>
    ask(mock, `POST /~${sandbox}/router/v1/tasks`, { key: mock.novastack.apiKey, json: { input } });
  for (let index = 0; index < 7; index++) expect((await post(`s${index}`)).status).toBe(200);
  expect(await post("one-more")).toMatchObject({ status: 503, body: { error: { code: "service_unavailable" } } });
  mock.sandbox("s0").reset();
  expect((await post("one-more")).status).toBe(200);
  expect((await post("one-more")).status).toBe(503);
  await ask(mock, "DELETE /_mock/sandboxes/s1");
  expect((await post("one-more")).status).toBe(200);
});

test("a record, a mail, a journal and a used sign-up give back exactly what they took", async () => {
  const bytes = 1_000_000;
  const budget = createBudget(bytes);
  const memory = budget.open();
  const isWhole = () => {
    const isTaken = budget.take(bytes);
    if (isTaken) budget.give(bytes);
    return isTaken;
  };
  const mailbox = createMailbox(() => 0, memory);
  const journal = createJournal(["token"], { isTimed: true, memory });
  const quota = createQuota({ count: 2, windowMs: 1000 }, memory);
  const store = createStore<{ id: string }>(() => 1000, memory);
  const faults = createFaults(createRandom("seed"), memory);
  const replies = createReplies(memory);
  const novyx = createNovyxState({ graceMs: 0, tokenTtlMs: 0, signUpLimit: null }, memory);
  const novastack = createNovastackState({ requestsPerMinute: null, models: null }, memory);
  for (let round = 0; round < 3; round++) {
    for (let index = 0; index < 30; index++) {
      const mail = { subject: "", text: () => "", token: "", state: (): MailState => "used" };
      mailbox.send({ ...mail, to: `${index}@example.com` }, `mail_${index}`, 0);
      const request = { at: 0, api: "novyx", method: "GET", path: `/${index}`, query: "", clientIp: "" } as const;
      journal.close({ ...journal.open(request), requestBody: "{}", explain: "no" });
      quota.take(`192.0.2.${index}`, 0);
      await store.add({ id: `task-${index}` });
      faults.add({ api: "novyx", status: 500, times: 1 });
      replies.add({ text: "Hello", times: 2 });
      addPending(novyx, { email: `${index % 20}@example.com`, tokenHash: "", expiresAt: 0 });
      createKey(
        novastack,
        { name: `key ${index}`, permissions: ["read"] },
        { now: 0, random: createRandom(`${index}`) },
      );
    }
    expect(isWhole()).toBe(false);
    mailbox.clear();
    journal.clear();
    for (const subject of quota.subjects()) quota.set(subject, 0, 0);
    for (const { id } of store.list("asc")) store.remove(id);
    while (faults.take("novyx", "listKeys"));
    replies.clear();
    for (const email of novyx.pendingByEmail.keys()) removePending(novyx, email);
    for (const key of novastack.keysById.values()) deleteKey(novastack, key);
    expect(isWhole()).toBe(true);
  }
});

test("accounts, keys, sign-ups, faults and scripted replies count: where memory is used up, they are rejected and leave nothing", async () => {
  const mock = createMock({ maxMemory: "16mb" });
  const key = mock.novastack.apiKey;
  await ask(mock, "POST /v1/keys", { json: { email: "bob@example.com" } });
  const { token } = mock.mailbox.latest("bob@example.com")!;
  for (const length of [1_000_000, 30_000, 1000])
    while ((await ask(mock, "POST /router/v1/tasks", { key, json: { input: "x".repeat(length) } })).status === 200);
  const another = { json: { email: "carol@example.com" } };
  while ((await ask(mock, "POST /_mock/novyx/keys", another)).status === 201);
  // Chance goes on.
  const state = () => JSON.stringify({ ...mock.snapshot(), random: null });
  const before = state();
  for (const [what, asked] of [
    ["POST /v1/keys", { json: { email: "alice@example.com" } }],
    ["POST /v1/verify", { json: { email: "bob@example.com", token } }],
    ["POST /v1/keys/rotate", { key: mock.novyx.apiKey }],
    ["POST /_mock/novyx/keys", {}],
    ["POST /_mock/novastack/keys", {}],
    ["POST /_mock/faults", { json: { api: "novyx", status: 500 } }],
    ["POST /_mock/novastack/replies", { json: { text: "Hello" } }],
  ] as const)
    expect(await ask(mock, what, asked)).toMatchObject({ status: 503 });
  expect(state() === before).toBe(true);
  expect(mock.requests.list().requests[0]).toMatchObject({ operation: "rotateKey", status: 503 });
  mock.reset();
  expect((await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } })).status).toBe(200);
});

test("bodies on their way in share the bound, and are forgotten when their clients leave", async () => {
  const mock = await startMock({ port: 0, maxMemory: "16mb" });
  onTestFinished(() => mock.close());
  const headers = { "content-type": "application/json", "content-length": String(mebibyte) };
  const authorization = `Bearer ${mock.novastack.apiKey}`;
  const begin = () => {
    const socket = connect(mock.port, "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.on("error", () => undefined);
    socket.write(rawRequest("POST /router/v1/tasks", { ...headers, authorization }) + " ".repeat(mebibyte - 1));
    return new Promise<string>((resolve) => socket.once("data", (bytes) => resolve(bytes.toString()))).then(
      (answer) => ({
        socket,
        answer,
      }),
    );
  };
  const rejected = await Promise.race(Array.from({ length: 24 }, begin));
  expect(rejected.answer).toMatch(/^HTTP\/1.1 503 /);
});

test("a body that has ended holds nothing any more", async () => {
  const mock = await startMock({ port: 0, maxMemory: "16mb" });
  onTestFinished(() => mock.close());
  const headers = { "content-type": "application/json" };
  for (let index = 0; index < 20; index++)
    expect((await fetch(`${mock.url}/v1/keys`, { method: "POST", headers, body: " ".repeat(mebibyte) })).status).toBe(
      400,
    );
});

test("a reader that never reads is cut, and what was held for it is released", async () => {
  const released = vi.fn<() => void>();
  const whole: Handle = () =>
    Promise.resolve({ status: 200, headers: {}, body: "x".repeat(64 * mebibyte), release: released });
  function* endless() {
    for (;;) yield "x".repeat(65_536);
  }
  const streamed: Handle = () => Promise.resolve({ status: 200, headers: {}, body: endless(), release: released });
  for (const handle of [whole, streamed]) {
    const timeouts = { headersMs: 10_000, requestMs: 60_000, readMs: 200, checkMs: 5_000 };
    const server = await listen(handle, { port: 0, host: "127.0.0.1", timeouts });
    const socket = connect(server.port, "127.0.0.1").pause();
    socket.on("error", () => undefined);
    socket.write(rawRequest("GET /"));
    await expect.poll(() => released.mock.calls.length).toBe(1);
    socket.destroy();
    await server.close();
    released.mockClear();
  }
});

test("a part of a budget is given back as a whole, and counts for nothing afterwards", () => {
  const budget = createBudget(10);
  const holding = budget.open();
  expect([holding.take(8), holding.take(3), budget.take(2), budget.take(1)]).toEqual([true, false, true, false]);
  holding.end();
  expect([holding.take(100), budget.take(9), budget.take(8)]).toEqual([true, false, true]);
  holding.give(100);
  expect(budget.take(1)).toBe(false);
});
