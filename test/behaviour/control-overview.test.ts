import { describe, expect, test } from "vitest";

import type { Mock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";
import { rotate, signUp } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

type Accounts = { total: number; accounts: { email: string; total_keys: number; keys: { status: string }[] }[] };

describe.each(transports)("the overview ($name)", ({ open }) => {
  test("the demo keys, and how much there is of everything", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com");
    mock.faults.add({ api: "novyx", status: 503 });
    const { body } = await ask(mock, "GET /_mock/overview");
    expect(body).toEqual({
      version: expect.stringMatching(/^\d/),
      instance: expect.any(String),
      misbehaviour: null,
      novastack: { api_key: mock.novastack.apiKey },
      novyx: { api_key: mock.novyx.apiKey },
      counts: {
        novastack_keys: 1,
        novyx_accounts: 1,
        mails: 1,
        pending_mails: 1,
        faults: 1,
        chat_replies: 0,
        requests: 1,
      },
    });
  });

  test("a demo key that does not work any more is not offered", async () => {
    const mock = await open();
    mock.novastack.deleteKey(mock.novastack.listKeys()[0]!.id);
    mock.novyx.revokeKey(mock.novyx.listKeys().keys[0]!.key_id);
    const keyless = { api_key: null };
    expect((await ask(mock, "GET /_mock/overview")).body).toMatchObject({ novastack: keyless, novyx: keyless });
  });

  test("accounts are listed with their keys, newest first, searched and chosen by status", async () => {
    const mock = await open();
    const { api_key: key } = mock.novyx.createKey({ email: "alice@example.com" });
    await rotate(mock, key);
    const { key_id: id } = mock.novyx.createKey({ email: "bob@example.com" });
    const found = async (query: string) => {
      const { total, accounts } = (await ask(mock, `GET /_mock/novyx/accounts?${query}`)).body as Accounts;
      return [total, ...accounts.map(({ email, keys }) => `${email} ${keys.map(({ status }) => status).join()}`)];
    };
    expect(await found("")).toEqual([
      3,
      "bob@example.com active",
      "alice@example.com active,grace",
      "demo@example.com active",
    ]);
    expect(await found("limit=1")).toEqual([3, "bob@example.com active"]);
    expect(await found("search=ALICE")).toEqual([1, "alice@example.com active,grace"]);
    expect(await found(`search=${id}`)).toEqual([1, "bob@example.com active"]);
    expect(await found("status=grace")).toEqual([1, "alice@example.com active,grace"]);
    expect(await found("status=revoked")).toEqual([0]);
  });
});

test("a mock tells how it is wrong on purpose, and another one is told from it", async () => {
  await using right = await startMock({ port: 0 });
  await using wrong = await startMock({ port: 0, misbehave: "no-mail" });
  const overview = async (mock: Mock) =>
    (await ask(mock, "GET /_mock/overview")).body as { instance: string; misbehaviour: object | null };
  const [first, second] = [await overview(right), await overview(wrong)];
  expect(first.misbehaviour).toBe(null);
  expect(second.misbehaviour).toEqual({ name: "no-mail", description: "Signs up and sends no mail." });
  expect(second.instance).not.toBe(first.instance);
});
