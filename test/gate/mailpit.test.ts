import type { AddressInfo } from "node:net";

import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";

import { mailpit } from "../../contracts/drivers/mailpit.ts";

type Mail = { to: string; subject?: string; text?: string; html?: string };

test.each([
  ["a link", "https://example.com/verify?token=ab%2Bc-12_3&email=x", "ab+c-12_3"],
  ["a token of its own line", "Use this token:\n\n  Zx81kq\n", "Zx81kq"],
  ["a sentence", "Your verification code is 493021. It is valid for a day.", "493021"],
  ["quotes", 'token: "q1w2"', "q1w2"],
])("the token is found in %s", async (_, text, token) => {
  const { mailbox } = mailpit({ url: await start([{ to: "a@b.c", text }]) }, { timeoutMs: 1000 });
  expect(await mailbox("a@b.c")).toEqual([{ to: "a@b.c", subject: "Hello", text, token }]);
});

test("a word about the token is none", async () => {
  const text = "Your token is valid for 24 hours.";
  const { mailbox } = mailpit({ url: await start([{ to: "a@b.c", text }]) }, { timeoutMs: 1000 });
  expect(await mailbox("a@b.c")).toEqual([{ to: "a@b.c", subject: "Hello", text }]);
});

test("the token is found in a mail of HTML alone", async () => {
  const html = '<a href="https://example.com/?email=a@b.c&amp;token=abc123">Verify</a>';
  const { mailbox } = mailpit({ url: await start([{ to: "a@b.c", html }]) }, { timeoutMs: 1000 });
  expect(await mailbox("a@b.c")).toEqual([{ to: "a@b.c", subject: "Hello", text: "", token: "abc123" }]);
});

test.each([/PIN (\d+)/, "PIN (\\d+)", /(?<=PIN )\d+/])("the pattern %s finds the token", async (token) => {
  const { mailbox } = mailpit({ url: await start([{ to: "a@b.c", text: "PIN 1234" }]), token }, { timeoutMs: 1000 });
  expect((await mailbox("a@b.c"))[0]!.token).toBe("1234");
});

test("mails to addresses that only contain the address are left out, the newest come first", async () => {
  const url = await start([
    { to: "a@b.c", text: "token: first" },
    { to: "aa@b.c", text: "token: other" },
    { to: "A@b.c", text: "token: second" },
  ]);
  const mails = await mailpit({ url }, { timeoutMs: 1000 }).mailbox("a@b.c");
  expect(mails.map(({ token }) => token)).toEqual(["second", "first"]);
});

test("a Mailpit that is not there is told so", async () => {
  const { mailbox } = mailpit({ url: "http://127.0.0.1:1" }, { timeoutMs: 1000 });
  await expect(mailbox("a@b.c")).rejects.toThrow("Mailpit at http://127.0.0.1:1: connection refused");
});

/** A server with the forms of Mailpit's API, with which it answers searches and single messages. */
async function start(mails: Mail[]): Promise<string> {
  const messages = mails
    .map(({ to, subject = "Hello", text = "", html = "" }, index) => ({
      ID: `ID${index}`,
      MessageID: `${index}@example.com`,
      From: { Name: "", Address: "hello@example.com" },
      To: [{ Name: "Somebody", Address: to }],
      Cc: [],
      Bcc: [],
      ReplyTo: [],
      Subject: subject,
      Tags: [],
      Size: 100,
      Text: text,
      HTML: html,
    }))
    .reverse();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://localhost");
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (pathname === "/api/v1/search") {
      const to = /^to:"(.*)"$/.exec(searchParams.get("query") ?? "")?.[1] ?? "";
      const found = messages.filter(({ To: [first] }) => first!.Address.toLowerCase().includes(to.toLowerCase()));
      const summaries = found.map((message) => ({
        ...message,
        Text: undefined,
        HTML: undefined,
        Read: false,
        Created: "2026-01-01T00:00:00Z",
        Attachments: 0,
        Snippet: "",
      }));
      return reply(200, {
        total: messages.length,
        unread: messages.length,
        count: found.length,
        messages_count: found.length,
        messages_unread: found.length,
        start: 0,
        tags: [],
        messages: summaries,
      });
    }
    const message = messages.find(({ ID }) => pathname === `/api/v1/message/${ID}`);
    if (message) return reply(200, { ...message, Date: "2026-01-01T00:00:00Z", Inline: [], Attachments: [] });
    reply(404, { Error: "message not found" });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
