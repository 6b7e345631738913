import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { expect, onTestFinished, test, vi } from "vitest";

import type { Mock } from "../../mocks/index.ts";
import type { Asked } from "../support/ask.ts";

import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { createRandom } from "../../mocks/core/random.ts";
import { createMock } from "../../mocks/index.ts";
import { send } from "../support/ask.ts";
import { startCli } from "../support/cli.ts";

test("a snapshot is no help in computing the keys that were issued before it, nor those that are after", async () => {
  const mock = createMock();
  const issue = () => Array.from({ length: 10 }, () => mock.novyx.createKey().api_key.slice(-32));
  const before = issue();
  const { random } = mock.snapshot();
  const after = issue();
  // All that it says is where it stands: whoever draws from there without the seed draws something else.
  const elsewhere = createRandom("a guess");
  const drawn = Array.from({ length: 2 * random.position }, (_, position) => {
    elsewhere.load({ stream: random.stream, position });
    return elsewhere.text(32);
  });
  for (const key of [...before, ...after]) expect(drawn).not.toContain(key);
});

test("a restart without a seed draws other keys, and one with the same seed goes on where it stood", async () => {
  const keyAfterRestart = async (args: string[]) => {
    const file = join(mkdtempSync(join(tmpdir(), "novamock-")), "state.json");
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    await (await startCli(["--state", file, ...args])).stop();
    const copy = `${file}.copy`;
    copyFileSync(file, copy);
    const created = async (state: string) => {
      const mock = await startCli(["--state", state, ...args]);
      const response = await fetch(`${mock.ready.control}/novyx/keys`, { method: "POST" });
      await mock.stop();
      return ((await response.json()) as { api_key: string }).api_key;
    };
    return [await created(file), await created(copy)] as const;
  };
  const [one, other] = await keyAfterRestart([]);
  expect(one).not.toBe(other);
  const [first, again] = await keyAfterRestart(["--seed", "7"]);
  expect(first).toBe(again);
});

type Ask = (what: string, asked?: Asked) => Promise<Response>;
type Secrets = { keys: string[]; tokens: string[] };

/** Makes secrets of every kind: of both APIs, valid, rotated, revoked and spent. */
async function makeSecrets(ask: Ask): Promise<Secrets> {
  const json = async <Body>(what: string, asked?: Asked) => (await (await ask(what, asked)).json()) as Body;
  const keys: string[] = [];
  const tokens: string[] = [];
  const shown = await json<{ api_key: string; id: string }>("POST /_mock/novastack/keys", { json: {} });
  const again = await json<{ api_key: string }>(`POST /_mock/novastack/keys/${shown.id}/regenerate`);
  const admin = await json<{ api_key: string }>("POST /_mock/novyx/keys", { json: { email: "bob@example.com" } });
  keys.push(shown.api_key, again.api_key, admin.api_key);
  for (const email of ["alice@example.com", "carol@example.com"]) {
    await ask("POST /v1/keys", { json: { email } });
    const { messages } = await json<{ messages: { token: string }[] }>(`GET /_mock/mailbox?to=${email}`);
    tokens.push(messages[0]!.token);
  }
  // One token is spent and one is not.
  const verified = { email: "alice@example.com", token: tokens[0] };
  const { api_key } = await json<{ api_key: string }>("POST /v1/verify", { json: verified });
  const { new_key } = await json<{ new_key: string }>("POST /v1/keys/rotate", { key: api_key });
  keys.push(api_key, new_key);
  return { keys, tokens };
}

/** Sends each secret where it belongs and where it does not, to every operation of both APIs. */
async function spread(ask: Ask, { keys, tokens }: Secrets): Promise<string[]> {
  const answers: string[] = [];
  const note = async (response: Response) =>
    answers.push(JSON.stringify([[...response.headers], response.status >= 400 ? await response.text() : ""]));
  for (const { method, path } of [...novyxOperations, ...novastackOperations]) {
    for (const secret of [...keys, ...tokens]) {
      const body = { email: "dave@example.com", token: secret, key_id: secret, note: `see ${secret}.`, model: secret };
      const asked =
        method === "POST" && !path.endsWith("/files") ? { json: { ...body, input: secret, metadata: 1 } } : {};
      const what = `${method} ${path.replace(/\{\w+\}/, secret)}`;
      await note(await ask(what, { ...asked, key: secret }));
      await note(await ask(what, { ...asked, key: `${secret}x` }));
      await note(await ask(`${what}?token=${secret}&q=${secret}&after=${secret}`, { key: secret }));
      await note(await ask(`PUT ${path}/${secret}`, { headers: { authorization: secret } }));
    }
  }
  for (const secret of [...keys, ...tokens]) {
    await note(await ask(`GET /_mock/${secret}`));
    await note(await ask(`DELETE /_mock/novastack/keys/${secret}`));
  }
  return answers;
}

/** The secrets that stand in a text, of which only the last four characters may. */
const found = (text: string, secrets: readonly string[]) =>
  secrets.filter((secret) => text.includes(secret.slice(-12)) || text.includes(secret.slice(0, 24)));

const withoutMails = (mock: Mock) =>
  Object.values(mock.snapshotAll()).map(({ mailbox, ...rest }) => JSON.stringify([rest, mailbox.length]));

test("no secret is in the journal, in errors, in explanations, in snapshots or in what is printed", async () => {
  const printed = ["log", "error", "warn", "info"].map((name) =>
    vi.spyOn(console, name as "log").mockImplementation(() => undefined),
  );
  const mock = createMock();
  const events: string[] = [];
  mock.onChange((change) => events.push(JSON.stringify(change)));
  const ask: Ask = (what, asked) => send(mock, what, asked);
  const { keys, tokens } = await makeSecrets(ask);
  const answers = await spread(ask, { keys, tokens });
  const all = [...keys, ...tokens, mock.novyx.apiKey, mock.novastack.apiKey];

  expect(answers.length).toBeGreaterThan(300);
  for (const answer of answers) expect([found(answer, all), answer]).toEqual([[], answer]);
  const journal = mock.requests.list({ limit: 1000 }).requests.map((entry) => JSON.stringify(entry));
  expect(journal.length).toBeGreaterThan(300);
  for (const entry of journal) expect([found(entry, all), entry]).toEqual([[], entry]);
  for (const event of events) expect([found(event, all), event]).toEqual([[], event]);
  for (const state of withoutMails(mock)) expect(found(state, all)).toEqual([]);
  const lists = await Promise.all(
    ["/_mock/novyx/keys", "/_mock/novastack/keys", "/_mock/quota", "/_mock/requests?limit=1000"].map(async (path) =>
      (await ask(`GET ${path}`)).text(),
    ),
  );
  expect(found(lists.join(), all)).toEqual([]);
  expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

test("verification tokens stand in mails and nowhere else, spent or not", async () => {
  const mock = createMock();
  const ask: Ask = (what, asked) => send(mock, what, asked);
  const { tokens } = await makeSecrets(ask);
  const { mailbox, ...rest } = mock.snapshot();
  expect(found(JSON.stringify(mailbox), tokens)).toEqual(tokens);
  expect(found(JSON.stringify(rest), tokens)).toEqual([]);
  mock.mailbox.clear();
  expect(found(JSON.stringify(mock.snapshot()), tokens)).toEqual([]);
});

test("a restored snapshot has no key in it and still lets each key in", async () => {
  const mock = createMock();
  const ask: Ask = (what, asked) => send(mock, what, asked);
  const { keys, tokens } = await makeSecrets(ask);
  const text = JSON.stringify(mock.snapshot());
  expect(found(text, keys)).toEqual([]);

  const other = createMock();
  await other.restore(JSON.parse(text));
  const status = async (of: Mock, key: string) => {
    const path = key.startsWith("ns-") ? "/router/v1/models" : "/v1/keys";
    return (await send(of, `GET ${path}`, { key })).status;
  };
  for (const key of keys) expect(await status(other, key)).toBe(await status(mock, key));
  expect(await Promise.all(keys.map((key) => status(other, key)))).toEqual([401, 200, 200, 200, 200]);
  const json = { email: "carol@example.com", token: tokens[1] };
  expect((await send(other, "POST /v1/verify", { json })).status).toBe(200);
});

test("a secret that the journal's cut goes through is not half shown", async () => {
  const mock = createMock();
  const { api_key: key } = mock.novyx.createKey();
  for (let before = 3900; before <= 4000; before += 5)
    await send(mock, "POST /v1/keys", { json: { note: `${"x ".repeat(before / 2)}${key}${" y".repeat(1000)}` } });
  for (const { request_body } of mock.requests.list().requests) expect(request_body).not.toContain("nram_");
});

test("a key is looked up whole: no part of one, no other letter case and no addition opens anything", async () => {
  const mock = createMock();
  for (const [path, key] of [
    ["/v1/keys", mock.novyx.apiKey],
    ["/router/v1/models", mock.novastack.apiKey],
  ] as const) {
    const wrong = [
      key.slice(0, -1),
      key.slice(1),
      `${key}x`,
      key.toUpperCase(),
      `${key.slice(0, -1)}*`,
      "*",
      "null",
      "[]",
    ];
    for (const each of wrong) expect((await send(mock, `GET ${path}`, { key: each })).status).toBe(401);
    expect((await send(mock, `GET ${path}`, { key })).status).toBe(200);
  }
});

test("no secret is in the state file or in the server's output, but tokens in the mails", async () => {
  const folder = mkdtempSync(join(tmpdir(), "novamock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "state.json");
  const controlToken = "a-token-for-the-tests";
  const served = await startCli(["--state", file, "--control-token", controlToken]);
  const ask: Ask = (what, { key, json, headers } = {}) => {
    const [method, path] = what.split(" ") as [string, string];
    const isControl = path.startsWith("/_mock");
    return fetch(served.ready.url + path, {
      method,
      headers: {
        ...headers,
        ...(json !== undefined && { "content-type": "application/json" }),
        ...((key ?? isControl) && { authorization: `Bearer ${isControl ? controlToken : key}` }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
  };
  const { keys, tokens } = await makeSecrets(ask);
  await spread(ask, { keys: keys.slice(0, 2), tokens: tokens.slice(1) });
  const { status, stderr, stdout } = await served.stop();
  const all = [...keys, ...tokens, controlToken];
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(found(stdout, all)).toEqual([controlToken]);
  const saved = JSON.parse(readFileSync(file, "utf8")) as { sandboxes: Record<string, { mailbox: unknown }> };
  for (const { mailbox: _, ...rest } of Object.values(saved.sandboxes))
    expect(found(JSON.stringify(rest), all)).toEqual([]);
  expect(found(readFileSync(file, "utf8"), [...keys, controlToken])).toEqual([]);
});
