import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, onTestFinished, test, vi } from "vitest";

import type { Mock, MockOptions } from "../../mocks/index.ts";
import type { JournalRecord } from "../../mocks/core/journal.ts";
import type { MailState } from "../../mocks/core/mailbox.ts";

import { limits } from "../../mocks/core/limits.ts";
import { createJournal } from "../../mocks/core/journal.ts";
import { createMailbox } from "../../mocks/core/mailbox.ts";
import { createMock } from "../../mocks/index.ts";
import { createQuota } from "../../mocks/core/quota.ts";
import { createStore } from "../../mocks/novastack/store.ts";
import { ask, send } from "../support/ask.ts";
import { controlError } from "../support/control.ts";
import { novastackError } from "../support/novastack.ts";
import { novyxError } from "../support/novyx.ts";

function open(options: MockOptions = {}): Mock {
  const mock = createMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

const entry: JournalRecord = {
  id: "req_1",
  at: 0,
  api: "novyx",
  operation: null,
  method: "POST",
  path: "/v1/keys",
  clientIp: "127.0.0.1",
  key: null,
  requestBody: null,
  status: null,
  code: null,
  explain: null,
  fault: null,
  openedAt: 0,
  durationMs: 0,
  responseHeaders: {},
  responseBody: null,
  size: 0,
};

const mail = { subject: "", text: () => "", token: "", state: (): MailState => "pending" };

const mebibyte = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const tooMany = (explain: RegExp) => controlError(429, "TOO_MANY", expect.stringMatching(explain));

test("the guide tells every cap", () => {
  const guide = readFileSync("docs/limits.md", "utf8");
  const shown = (cap: number) => {
    if (cap % mebibyte === 0) return `${cap / mebibyte} MiB`;
    return cap % 1024 === 0 ? `${cap / 1024} KiB` : cap.toLocaleString("en");
  };
  for (const cap of Object.values(limits)) expect(guide).toMatch(new RegExp(`\\| [^|]*\\b${shown(cap)}\\b[^|]*\\|`));
});

test("the least recently used sandbox goes, and never the default one", async () => {
  const mock = open();
  await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } });
  for (let index = 0; index < 1.5 * limits.sandboxes; index++) await ask(mock, `GET /~s${index}/v1/keys`);
  const names = Object.keys(mock.snapshotAll());
  expect(names).toHaveLength(limits.sandboxes);
  expect(names[0]).toBe(`s${0.5 * limits.sandboxes + 1}`);
  expect(mock.mailbox.list()).toHaveLength(1);
});

test("the oldest mail goes, from its address too, and none of the others", () => {
  const mailbox = createMailbox(() => 0);
  const send = (index: number) =>
    mailbox.send({ ...mail, to: `user-${index % 7}@example.com` }, `mail_${index}`, index);
  const sent = 2.5 * limits.mails;
  for (let index = 1; index <= sent; index++) send(index);
  const ids = mailbox.list().map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: limits.mails }, (_, index) => `mail_${sent - index}`));
  expect(mailbox.save().map(({ id }) => id)).toEqual(ids.toReversed());
  const ofOne = mailbox.list({ to: "user-3@example.com" }).map(({ id }) => id);
  expect(ofOne).toEqual(ids.filter((id) => Number(id.slice(5)) % 7 === 3));
  expect(mailbox.list({ limit: 2 }).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  mailbox.clear();
  send(1);
  expect(mailbox.list()).toHaveLength(1);
});

test("so many wait for a mail, and one more is told", async () => {
  const mock = open();
  const gone = new AbortController();
  const waiting = Array.from({ length: limits.waitingPolls }, () =>
    mock.fetch("/_mock/mailbox?wait_ms=60000", { signal: gone.signal }),
  );
  expect(await ask(mock, "GET /_mock/mailbox?wait_ms=60000")).toEqual(
    tooMany(/^1000 requests wait for a mail already/),
  );
  expect(await ask(mock, "GET /_mock/mailbox")).toEqual({ status: 200, body: { total: 0, messages: [] } });
  gone.abort();
  await Promise.allSettled(waiting);
  const served = ask(mock, "GET /_mock/mailbox?wait_ms=60000");
  await ask(mock, "POST /v1/keys", { json: { email: "alice@example.com" } });
  expect(await served).toMatchObject({ status: 200, body: { messages: [{ to: "alice@example.com" }] } });
});

test("so many event streams are open, and one more is told", async () => {
  const mock = open();
  const streams = await Promise.all(Array.from({ length: limits.eventStreams }, () => mock.fetch("/_mock/events")));
  expect(await ask(mock, "GET /_mock/events")).toEqual(tooMany(/^100 event streams are open already/));
  expect(await ask(mock, "GET /~other/_mock/events")).toEqual(tooMany(/^100 event streams are open already/));
  await streams[0]!.body!.cancel();
  const another = await mock.fetch("/_mock/events");
  expect(another.status).toBe(200);
  await Promise.all([another, ...streams.slice(1)].map((stream) => stream.body!.cancel()));
});

test("so many faults are armed, and one more is told", async () => {
  const mock = open();
  for (let count = 0; count < limits.armedFaults; count++) mock.faults.add({ api: "novyx", status: 500 });
  const json = { api: "novyx", status: 500 };
  expect(await ask(mock, "POST /_mock/faults", { json })).toEqual(tooMany(/^100 faults are armed already/));
  mock.faults.clear();
  expect((await ask(mock, "POST /_mock/faults", { json })).status).toBe(201);
});

test.each([{ connection: "hang" }, { delay: 60_000 }] as const)(
  "so many requests are held by %j, in all sandboxes together, and one more is answered 503",
  async (fault) => {
    const mock = open();
    for (const sandbox of [mock, mock.sandbox("other")])
      for (const api of ["novyx", "novastack"] as const) sandbox.faults.add({ api, ...fault });
    const gone = new AbortController();
    const held = Array.from({ length: limits.heldRequests }, (_, index) =>
      mock.fetch(index % 2 ? "/v1/keys" : "/~other/router/v1/models", { signal: gone.signal }),
    );
    const response = await send(mock, "GET /v1/keys");
    expect({ status: response.status, body: await response.json() }).toEqual(
      novyxError(503, "SERVICE_UNAVAILABLE", "The service is unavailable"),
    );
    expect(response.headers.get("novamock-explain")).toBe(
      "faults hold 1000 requests already, so fault_1 cannot hold this one; DELETE /_mock/faults/fault_1 disarms it",
    );
    expect(await ask(mock, "GET /router/v1/models")).toMatchObject({ status: 503, body: { error: {} } });
    gone.abort();
    await Promise.allSettled(held);
    const again = mock.fetch("/v1/keys");
    expect(await Promise.race([again, sleep(50, "held")])).toBe("held");
    await mock.close();
    await expect(again).rejects.toThrow(TypeError);
  },
);

test("the oldest sign-ups that wait for a verification go, and the newest can be verified", async () => {
  const mock = open({ signupLimit: "off" });
  const snapshot = mock.snapshot();
  const count = limits.pendingSignUps + limits.pendingSignUps / 10;
  for (let index = 1; index < count; index++)
    snapshot.novyx.pending.push({ email: `user-${index}@example.com`, token_hash: "0".repeat(64), expires_at: 1e15 });
  await mock.restore(snapshot);
  const email = `user-${count}@example.com`;
  await ask(mock, "POST /v1/keys", { json: { email } });
  const emails = mock.snapshot().novyx.pending.map((each) => each.email);
  expect([emails.length, emails.at(0), emails.at(-1)]).toEqual([limits.pendingSignUps, "user-1001@example.com", email]);
  const { token } = mock.mailbox.latest(email)!;
  expect((await ask(mock, "POST /v1/verify", { json: { email, token } })).status).toBe(200);
});

test("an address that signs up again waits as the newest, once", async () => {
  const mock = open({ signupLimit: "off" });
  for (const name of ["alice", "bob", "alice"])
    await ask(mock, "POST /v1/keys", { json: { email: `${name}@example.com` } });
  expect(mock.snapshot().novyx.pending.map(({ email }) => email)).toEqual(["bob@example.com", "alice@example.com"]);
});

test("so many subjects are counted, and those idle for longest go", () => {
  const quota = createQuota({ count: 2, windowMs: 1000 });
  quota.take("first", 0);
  for (let index = 0; index < limits.quotaSubjects; index++) quota.take(`192.0.2.${index}`, 1);
  quota.take("first", 2);
  for (let index = 1; index < limits.quotaSubjects / 10; index++) quota.set(`198.51.100.${index}`, 1, 3);
  expect([...quota.subjects()]).toHaveLength(limits.quotaSubjects);
  expect(quota.read("first", 3).used).toBe(2);
  expect(quota.read("192.0.2.0", 3).used).toBe(0);
});

test("a thousand files are kept, and one more is rejected until one is deleted", async () => {
  const store = createStore<{ id: string }>(() => 1);
  for (let index = 0; index < limits.tasksOrFiles; index++) await store.add({ id: `file-${index}` });
  expect(store.hasRoomFor(1)).toBe(false);
  store.remove("file-7");
  expect(store.hasRoomFor(1)).toBe(true);
  store.remove("file-7");
  expect(store.list("asc")).toHaveLength(limits.tasksOrFiles - 1);
});

test("files take no more than so many bytes together, in a restored snapshot too", async () => {
  const mock = open();
  const upload = async () => {
    const body = new FormData();
    body.append("file", new Blob([new Uint8Array(8 * 1024 * 1024 - 1024)]), "large.bin");
    body.append("purpose", "batch");
    return ask(mock, "POST /router/v1/files", { key: mock.novastack.apiKey, body });
  };
  expect((await upload()).status).toBe(200);
  const snapshot = mock.snapshot();
  const [file] = snapshot.novastack.files;
  for (let count = 1; count < 7; count++) snapshot.novastack.files.push({ ...file!, id: `file-${count}` });
  await mock.restore(snapshot);
  expect((await upload()).status).toBe(200);
  const full = { code: "invalid_value", message: "There are too many files already; delete some first" };
  expect(await upload()).toEqual(novastackError(400, "invalid_request_error", full));
  await ask(mock, "DELETE /router/v1/files/file-3", { key: mock.novastack.apiKey });
  expect((await upload()).status).toBe(200);
});

test("tasks take no more than so many bytes together, in a restored snapshot too", async () => {
  const mock = open();
  const create = () =>
    ask(mock, "POST /router/v1/tasks", { key: mock.novastack.apiKey, json: { input: "x".repeat(1_000_000) } });
  expect((await create()).status).toBe(200);
  const snapshot = mock.snapshot();
  const [task] = snapshot.novastack.tasks;
  for (let count = 1; count < 32; count++) snapshot.novastack.tasks.push({ ...task!, id: `task-${count}` });
  await mock.restore(snapshot);
  expect((await create()).status).toBe(200);
  const full = { code: "invalid_value", message: "There are too many tasks already; delete some first" };
  expect(await create()).toEqual(novastackError(400, "invalid_request_error", full));
  mock.reset();
  expect((await create()).status).toBe(200);
});

test("the journal keeps a bounded part of a long path, body and explanation", async () => {
  const mock = open();
  const long = "a/".repeat(7000);
  await ask(mock, `POST /v1/${long}?q=${long}`, { json: { email: long } });
  await ask(mock, "POST /v1/keys", { json: { email: long.repeat(10) } });
  for (const { path, request_body, explain } of mock.requests.list().requests) {
    expect(path.length).toBeLessThanOrEqual(limits.journalText);
    expect(request_body?.length ?? 0).toBeLessThanOrEqual(limits.journalText);
    expect(explain!.length).toBeLessThanOrEqual(limits.journalText);
  }
});

test("a large body is not kept in memory by the part of it that the journal keeps", () => {
  const [kept, bytes] = [40, mebibyte];
  const journal = createJournal(["token"], { isTimed: true });
  const before = heapInUse();
  // A text of its own each, as bodies are.
  for (let index = 0; index < kept; index++)
    journal.close({ ...entry, requestBody: Buffer.alloc(bytes, `${index} `).toString() });
  expect(heapInUse() - before).toBeLessThan((kept * bytes) / 4);
  expect(journal.find({}).total).toBe(kept);
});

test("a full mailbox is moved about once in as many mails as it holds", () => {
  // Counted, not timed.
  const mailbox = createMailbox(() => 0);
  const shift = vi.spyOn(Array.prototype, "splice");
  onTestFinished(() => shift.mockRestore());
  for (let index = 0; index < 3 * limits.mails; index++)
    mailbox.send({ ...mail, to: `user-${index}@example.com` }, `mail_${index}`, 0);
  expect(shift.mock.calls.length).toBe(2);
});
