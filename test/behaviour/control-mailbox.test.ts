import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { controlError, noContent } from "../support/control.ts";
import { signUp } from "../support/novyx.ts";
import { transports } from "../support/transports.ts";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const none = { status: 200, body: { total: 0, messages: [] } };

describe.each(transports)("the mailbox ($name)", ({ open }) => {
  test("a mail is listed with its token", async () => {
    const mock = await open();
    const token = await signUp(mock, "alice@example.com");
    expect(await ask(mock, "GET /_mock/mailbox")).toEqual({
      status: 200,
      body: {
        total: 1,
        messages: [
          {
            id: expect.stringMatching(/^mail_/),
            to: "alice@example.com",
            subject: "Verify your email address",
            text: `Your verification token is ${token}\n\nIt is valid until 2026-03-02T12:00:00.000Z.\n`,
            token,
            sent_at: "2026-03-01T12:00:00.000Z",
            state: "pending",
          },
        ],
      },
    });
  });

  test("mails are listed by address in any letter case, the newest first", async () => {
    const mock = await open();
    const first = await signUp(mock, "alice@example.com", "192.0.2.1");
    await signUp(mock, "bob@example.com", "192.0.2.2");
    const second = await signUp(mock, "Alice@example.com", "192.0.2.3");
    const tokens = async (query: string) => {
      const { body } = await ask(mock, `GET /_mock/mailbox${query}`);
      return (body as { messages: { token: string }[] }).messages.map(({ token }) => token);
    };
    expect(await tokens("?to=ALICE@example.com")).toEqual([second, first]);
    expect(await tokens("?to=alice%40example.com&limit=1")).toEqual([second]);
    expect(await tokens("")).toHaveLength(3);
    expect(await tokens("?to=carol@example.com")).toEqual([]);
    expect(mock.mailbox.latest("ALICE@EXAMPLE.COM")!.token).toBe(second);
  });

  test("waiting ends when a mail to the address arrives", async () => {
    const mock = await open();
    const waiting = ask(mock, "GET /_mock/mailbox?to=Alice@example.com&wait_ms=10000");
    await sleep(30);
    await signUp(mock, "bob@example.com");
    const token = await signUp(mock, "alice@example.com");
    expect(await waiting).toMatchObject({ status: 200, body: { messages: [{ to: "alice@example.com", token }] } });
  });

  test("waiting for anybody's mail ends with the first one", async () => {
    const mock = await open();
    const waiting = ask(mock, "GET /_mock/mailbox?wait_ms=10000");
    await sleep(30);
    const token = await signUp(mock, "bob@example.com");
    expect(await waiting).toMatchObject({ body: { messages: [{ token }] } });
  });

  test("waiting ends empty when the time is over, and mails to others do not end it", async () => {
    const mock = await open();
    const start = performance.now();
    const waiting = ask(mock, "GET /_mock/mailbox?to=alice@example.com&wait_ms=150");
    await sleep(30);
    await signUp(mock, "bob@example.com");
    expect(await waiting).toEqual(none);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test("a mail that is there already is not waited for", async () => {
    const mock = await open();
    await signUp(mock, "alice@example.com");
    const wait = ask(mock, "GET /_mock/mailbox?to=alice@example.com&wait_ms=60000");
    expect(await wait).toMatchObject({ status: 200, body: { messages: [{ to: "alice@example.com" }] } });
  });

  test("closing the mock ends the waiting", async () => {
    const mock = await open();
    const waiting = ask(mock, "GET /_mock/mailbox?wait_ms=60000");
    await sleep(50);
    await mock.close();
    expect(await waiting).toEqual(none);
  });

  test("the mailbox can be emptied", async () => {
    const mock = await open();
    const token = await signUp(mock, "alice@example.com");
    expect(await ask(mock, "DELETE /_mock/mailbox")).toEqual(noContent);
    expect(await ask(mock, "GET /_mock/mailbox?to=alice@example.com")).toEqual(none);
    const json = { token, email: "alice@example.com" };
    expect((await ask(mock, "POST /v1/verify", { json })).status).toBe(200);
  });

  test("each mail tells what has become of its token, over a snapshot too", async () => {
    const mock = await open();
    const verify = (email: string, token: string) => ask(mock, "POST /v1/verify", { json: { email, token } });
    const old = await signUp(mock, "alice@example.com", "192.0.2.1");
    await signUp(mock, "alice@example.com", "192.0.2.2");
    await verify("bob@example.com", await signUp(mock, "bob@example.com", "192.0.2.3"));
    const states = () => mock.mailbox.list().map(({ to, state }) => `${to} ${state}`);
    const before = ["bob@example.com used", "alice@example.com pending", "alice@example.com replaced"];
    expect(states()).toEqual(before);
    expect((await verify("alice@example.com", old)).status).toBe(400);
    await mock.restore(mock.snapshot());
    expect(states()).toEqual(before);
    mock.clock.advance("24h");
    expect(states()[1]).toBe("alice@example.com expired");
  });

  test("mails are searched and chosen by state, and counted", async () => {
    const mock = await open();
    const token = await signUp(mock, "alice@example.com", "192.0.2.1");
    await signUp(mock, "bob@example.com", "192.0.2.2");
    await ask(mock, "POST /v1/verify", { json: { email: "alice@example.com", token } });
    const found = async (query: string) => {
      const { body } = await ask(mock, `GET /_mock/mailbox?${query}`);
      const { total, messages } = body as { total: number; messages: { to: string }[] };
      return [total, ...messages.map(({ to }) => to.slice(0, -"@example.com".length))];
    };
    expect(await found("limit=1")).toEqual([2, "bob"]);
    expect(await found("search=ALICE")).toEqual([1, "alice"]);
    expect(await found(`search=${token.slice(4, 20)}`)).toEqual([1, "alice"]);
    expect(await found("state=used")).toEqual([1, "alice"]);
    expect(await found("state=pending&search=example")).toEqual([1, "bob"]);
    expect(await found("state=expired")).toEqual([0]);
    const waiting = found("state=pending&search=carol&wait_ms=10000");
    await signUp(mock, "dora@example.com", "192.0.2.3");
    await signUp(mock, "carol@example.com", "192.0.2.4");
    expect(await waiting).toEqual([1, "carol"]);
  });

  test.each([
    ["state=lost", "'state' must be one of pending, used, expired, replaced"],
    ["wait_ms=60001", "'wait_ms' must be <= 60000"],
    ["wait_ms=-1", "'wait_ms' must be >= 0"],
    ["wait_ms=soon", "'wait_ms' must be integer"],
    ["limit=0", "'limit' must be >= 1"],
  ])("?%s is rejected", async (query, message) => {
    const mock = await open();
    expect(await ask(mock, `GET /_mock/mailbox?${query}`)).toEqual(controlError(400, "VALIDATION_ERROR", message));
  });
});
