import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask, send } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { createTask, upload } from "../support/novastack.ts";
import { keysOf, rotate, signUp } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

type Snapshot = ReturnType<Handles["snapshot"]>;
const read = async (mock: Handles) => (await ask(mock, "GET /_mock/snapshot")).body as Snapshot;
const put = (mock: Handles, json: unknown) => ask(mock, "PUT /_mock/snapshot", { json });

describe.each(transports)("snapshots ($name)", ({ open }) => {
  test("a restored state is the same to the last field", async () => {
    const mock = await open();
    await fill(mock);
    const snapshot = await read(mock);
    expect(mock.snapshot()).toEqual(snapshot);
    await ask(mock, "POST /_mock/reset");
    expect(await read(mock)).not.toEqual(snapshot);
    expect(await put(mock, snapshot)).toEqual(noContent);
    expect(await read(mock)).toEqual(snapshot);
  });

  test("keys work again, files have their bytes and tasks their age", async () => {
    const mock = await open();
    const { novyxKey, novastackKey, file, task, bytes } = await fill(mock);
    const listed = await keysOf(mock, novyxKey);
    const snapshot = await read(mock);
    const other = await open();
    await put(other, snapshot);
    expect(await keysOf(other, novyxKey)).toEqual(listed);
    const content = await send(other, `GET /router/v1/files/${file}/content`, { key: novastackKey });
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes);
    other.clock.advance("3s");
    expect(await ask(other, `GET /router/v1/tasks/${task}`, { key: novastackKey })).toMatchObject({
      body: { status: "completed" },
    });
  });

  test("a pending verification, the mails and the used places come back", async () => {
    const mock = await open();
    await fill(mock);
    const snapshot = await read(mock);
    await ask(mock, "POST /_mock/reset");
    await put(mock, snapshot);
    const { token } = mock.mailbox.latest("alice@example.com")!;
    expect(mock.quota.read({ ip: "127.0.0.1" }).entries).toMatchObject([{ used: 1 }]);
    expect((await ask(mock, "POST /v1/verify", { json: { token, email: "alice@example.com" } })).status).toBe(200);
  });

  test("chance goes on where it stood, so both go the same way from here", async () => {
    const mock = await open();
    const snapshot = await read(mock);
    const first = mock.novyx.createKey();
    await put(mock, snapshot);
    expect(mock.novyx.createKey()).toEqual(first);
  });

  test("a running clock comes back running, as far from the wall as it was", async () => {
    const mock = await open();
    mock.clock.set("2040-01-01T00:00:00Z");
    mock.clock.resume();
    const snapshot = await read(mock);
    await ask(mock, "POST /_mock/reset");
    await put(mock, snapshot);
    expect(mock.clock.now().getUTCFullYear()).toBe(2040);
  });

  test("restoring through the handle does the same", async () => {
    const mock = await open();
    const { novyxKey } = await fill(mock);
    const snapshot = mock.snapshot();
    mock.reset();
    await mock.restore(snapshot);
    expect(await read(mock)).toEqual(snapshot);
    expect((await ask(mock, "GET /v1/keys", { key: novyxKey })).status).toBe(200);
  });

  test("faults and the journal are no part of it", async () => {
    const mock = await open();
    mock.faults.add({ api: "novyx", status: 500 });
    await ask(mock, "GET /v1/keys");
    await put(mock, await read(mock));
    expect([mock.faults.list(), mock.requests.list().total]).toEqual([[], 0]);
  });

  test.each<[string, (snapshot: Snapshot) => unknown, string]>([
    ["nothing", () => ({}), "'novamock' is required"],
    ["no object", () => [], "The request body must be object"],
    ["another version", (snapshot) => ({ ...snapshot, novamock: 2 }), "'novamock' must be 1"],
    [
      "an unknown field",
      (snapshot) => ({ ...snapshot, extra: 1 }),
      "'extra' is not a known field; expected novamock, clock, random, novyx, novastack, mailbox",
    ],
    ["no mailbox", ({ mailbox: _mailbox, ...rest }) => rest, "'mailbox' is required"],
    ["another kind of random", (snapshot) => ({ ...snapshot, random: [1, 2, 3, 4] }), "'random' must be object"],
    [
      "a key without its account",
      ({ novyx, ...rest }) => ({ ...rest, novyx: { ...novyx, accounts: [] } }),
      "the snapshot does not fit: key KEY belongs to the account TENANT, which is not in it",
    ],
    [
      "a clock beyond the years",
      (snapshot) => ({ ...snapshot, clock: { offset_ms: 8_640_000_000_000_000, frozen_at: null } }),
      "the snapshot does not fit: its clock stands outside the years 1970 to 9999",
    ],
    [
      "a file that is not base64",
      ({ novastack, ...rest }) => ({
        ...rest,
        novastack: { ...novastack, files: [{ ...novastack.files[0], content: "%" }] },
      }),
      "the snapshot does not fit: the content of file FILE is not base64",
    ],
  ])("a snapshot with %s is rejected in one line and changes nothing", async (_, corrupt, message) => {
    const mock = await open();
    await fill(mock);
    const before = await read(mock);
    const { id, tenant } = before.novyx.keys[0]!;
    const expected = message
      .replace("KEY", id)
      .replace("TENANT", tenant)
      .replace("FILE", before.novastack.files[0]!.id);
    const corrupted = corrupt(structuredClone(before));
    expect(await put(mock, corrupted)).toEqual(controlError(400, "VALIDATION_ERROR", expected));
    await expect(mock.restore(corrupted)).rejects.toMatchObject({ name: "SnapshotError" });
    expect(await read(mock)).toEqual(before);
  });
});

/** Puts something of everything into a mock. */
async function fill(mock: Handles) {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  await signUp(mock, "alice@example.com");
  const old = mock.novyx.createKey({ email: "bob@example.com", tier: "pro", expiresIn: "30d" }).api_key;
  const novyxKey = await rotate(mock, old);
  const { key_id } = mock.novyx.createKey({ email: "bob@example.com" });
  await ask(mock, "POST /v1/keys/revoke", { key: novyxKey, json: { key_id } });
  const novastackKey = mock.novastack.createKey({ name: "ci", permissions: ["read"] }).api_key;
  const task = await createTask(mock, "Summarise.");
  await createTask(mock, "Translate.");
  const file = await upload(mock, bytes, { name: "ümlaut.bin" });
  return { novyxKey, novastackKey, task, file, bytes };
}
