import { describe, expect, test } from "vitest";

import type { MockOptions } from "../../mocks/index.ts";
import type { Transport } from "../support/transports.ts";

import { send } from "../support/ask.ts";
import { fileForm } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

describe.each(transports)("a seed ($name)", ({ open }) => {
  test("the same seed gives byte-equal transcripts", async () => {
    const first = await transcript(open, { seed: 7 });
    expect(first).toHaveLength(17);
    expect(await transcript(open, { seed: 7 })).toEqual(first);
    expect(await transcript(open, { seed: "7" })).toEqual(first);
  });

  test("another seed gives another transcript", async () => {
    const seven = await transcript(open, { seed: 7 });
    const eight = await transcript(open, { seed: 8 });
    const same = seven.filter((line, index) => line === eight[index]);
    expect(same.length).toBeLessThan(7);
  });

  test("without a seed every run is another", async () => {
    expect(await transcript(open, {})).not.toEqual(await transcript(open, {}));
  });

  test("without a seed the demo keys are the same all the same", async () => {
    const [first, second] = [await open(), await open()];
    expect(first.novyx.apiKey).toBe(second.novyx.apiKey);
    expect(first.novastack.apiKey).toBe(second.novastack.apiKey);
  });

  test("the sandboxes of a seed differ from each other and repeat in the next run", async () => {
    const keys = async () => {
      const mock = await open({ seed: 7 });
      const shown = ["/~a", "/~b"].map(async (path) => (await send(mock, `POST ${path}/_mock/novyx/keys`)).text());
      return Promise.all(shown);
    };
    const [a, b] = await keys();
    expect(a).not.toBe(b);
    expect(await keys()).toEqual([a, b]);
  });
});

/** The answers to a session over both APIs, whole: status, headers but for the date, and body. */
async function transcript(open: Transport["open"], options: MockOptions): Promise<string[]> {
  const mock = await open({ novastackRpm: 100, ...options });
  const lines: string[] = [];
  const step = async (...asked: Parameters<typeof send> extends [unknown, ...infer Rest] ? Rest : never) => {
    const response = await send(mock, ...asked);
    const headers = [...response.headers].filter(([name]) => name !== "date");
    const body = await response.text();
    lines.push(`${response.status} ${JSON.stringify(headers)} ${body}`);
    return JSON.parse(body.startsWith("{") ? body : "{}") as Record<string, string>;
  };
  const email = "alice@example.com";
  await step("POST /v1/keys", { json: { email } });
  const { token } = mock.mailbox.latest(email)!;
  await step("POST /v1/verify", { json: { token: "abc123", email } });
  const { api_key } = await step("POST /v1/verify", { json: { token, email } });
  const { new_key } = await step("POST /v1/keys/rotate", { key: api_key! });
  await step("GET /v1/keys", { key: new_key! });
  await step("POST /v1/keys/revoke", { key: new_key!, json: { key_id: "key_unknown" } });
  await step("GET /_mock/mailbox");
  const { api_key: key = "" } = await step("POST /_mock/novastack/keys", { json: { name: "ci" } });
  await step("GET /router/v1/models", { key });
  const messages = [{ role: "user", content: "Hello!" }];
  await step("POST /router/v1/chat/completions", { key, json: { model: "nova-7b", messages } });
  await step("POST /router/v1/chat/completions", { key, json: { model: "nova-7b", messages, stream: true } });
  await step("POST /router/v1/tasks", { key, json: { input: "Summarise." } });
  await step("GET /router/v1/tasks", { key });
  await step("POST /router/v1/files", { key, body: fileForm("some notes") });
  await step("GET /router/v1/account", { key: api_key! });
  await step("POST /_mock/clock/advance", { json: { seconds: 86_400 } });
  await step("GET /_mock/requests?limit=3");
  return lines;
}
