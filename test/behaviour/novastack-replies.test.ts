import { describe, expect, onTestFinished, test } from "vitest";

import { createMock, startMock } from "../../mocks/index.ts";
import { ask, send } from "../support/ask.ts";
import { fetchAt } from "../support/test-mock.ts";
import { transports } from "../support/transports.ts";

const chat = "POST /router/v1/chat/completions";
const question = { model: "nova-7b", messages: [{ role: "user", content: "How is the weather in Rome?" }] };

describe.each(transports)("scripted replies ($name)", ({ open }) => {
  test("the next chat that a reply fits is answered so, once", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    mock.novastack.reply({ when: "PARIS", text: "Rain." });
    mock.novastack.reply({ when: { contains: "weather", model: "nova-7b" }, text: "Sunny." });
    expect(await contentOf(mock, key)).toBe("Sunny.");
    expect(await contentOf(mock, key)).toContain("This is a mock answer");
    expect(mock.novastack.replies.list()).toEqual([
      { id: "reply_1", when: { contains: "PARIS" }, text: "Rain.", times: 1 },
    ]);
  });

  test("replies come in their order, as often as they say", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    mock.novastack.reply({ text: "one", times: 2 });
    mock.novastack.reply({ text: "two", times: "always" });
    const said = [await contentOf(mock, key), await contentOf(mock, key), await contentOf(mock, key)];
    expect([...said, await contentOf(mock, key)]).toEqual(["one", "one", "two", "two"]);
    mock.novastack.replies.clear();
    expect(await contentOf(mock, key)).toContain("This is a mock answer");
  });

  test("a reply has calls, a refusal, a reasoning and a reason to finish", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const toolCalls = [{ name: "get_weather", arguments: { city: "Rome" } }, { name: "get_time" }];
    mock.novastack.reply({ toolCalls });
    mock.novastack.reply({ refusal: "I cannot say.", reasoning: "It is a secret.", finishReason: "content_filter" });
    mock.novastack.reply({ json: { celsius: 24 } });
    const choices = [];
    for (let count = 0; count < 3; count += 1)
      choices.push(((await ask(mock, chat, { key, json: question })).body as Answer).choices[0]);
    expect(choices).toMatchObject([
      {
        finish_reason: "tool_calls",
        message: {
          content: null,
          tool_calls: [
            { type: "function", function: { name: "get_weather", arguments: '{"city":"Rome"}' } },
            { type: "function", function: { name: "get_time", arguments: "{}" } },
          ],
        },
      },
      {
        finish_reason: "content_filter",
        message: { content: null, refusal: "I cannot say.", reasoning_content: "It is a secret." },
      },
      { finish_reason: "stop", message: { content: '{"celsius":24}' } },
    ]);
  });

  test("a streamed reply comes in its chunks, with its delay between them", async () => {
    const mock = await open();
    mock.novastack.reply({ chunks: ["Sun", "ny."], chunkDelay: 60 });
    const from = performance.now();
    const { pieces, end } = await streamOf(mock);
    expect({ pieces, end }).toEqual({ pieces: ["Sun", "ny."], end: "[DONE]" });
    expect(performance.now() - from).toBeGreaterThan(55);
  });

  test("a streamed reply is cut into as many chunks as it says", async () => {
    const mock = await open();
    mock.novastack.reply({ text: "Sunny all day", chunks: 3 });
    expect((await streamOf(mock)).pieces).toEqual(["Sunny", " all ", "day"]);
  });

  test("the control API scripts replies too", async () => {
    const mock = await open();
    const path = "/_mock/novastack/replies";
    const added = await ask(mock, `POST ${path}`, { json: { text: "Hi.", chunk_delay_ms: 5, times: "always" } });
    expect(added).toEqual({ status: 201, body: { id: "reply_1", text: "Hi.", chunk_delay_ms: 5, times: "always" } });
    expect(await contentOf(mock, mock.novastack.apiKey)).toBe("Hi.");
    expect((await ask(mock, `GET ${path}`)).body).toEqual({ replies: [added.body] });
    expect((await ask(mock, `DELETE ${path}/reply_1`)).status).toBe(204);
    expect((await ask(mock, `DELETE ${path}/reply_1`)).status).toBe(404);
    expect(await ask(mock, `POST ${path}`, { json: { when: {} } })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining("must have one of text, json, tool_calls, refusal") as string },
    });
    expect((await ask(mock, `POST ${path}`, { json: { text: "Hi.", chunks: ["Hello"] } })).status).toBe(400);
    expect((await ask(mock, `POST ${path}`, { json: { text: "Hi." } })).status).toBe(201);
    expect((await ask(mock, `DELETE ${path}`)).status).toBe(204);
    expect(mock.novastack.replies.list()).toEqual([]);
  });

  test("a request that is rejected uses no reply", async () => {
    const mock = await open();
    mock.novastack.reply({ text: "Hi." });
    const json = { ...question, response_format: { type: "json_object" } };
    expect((await ask(mock, chat, { key: mock.novastack.apiKey, json })).status).toBe(400);
    expect(await contentOf(mock, mock.novastack.apiKey)).toBe("Hi.");
  });
});

// An event that ends a stream in an error is none of the spec's, and a stall has no end, so nothing checks these answers.
const plain = [
  { name: "in-process", open: () => Promise.resolve(createMock()) },
  {
    name: "HTTP",
    async open() {
      const mock = await startMock({ port: 0 });
      onTestFinished(() => mock.close());
      return { ...mock, fetch: fetchAt(mock.url) };
    },
  },
];

test.each(plain)("an error interrupts a stream, and is its last event ($name)", async ({ open }) => {
  const mock = await open();
  mock.novastack.reply({ text: "Sunny all day", interrupt: { by: "error", after: 2 }, times: 2 });
  const { pieces, end } = await streamOf(mock);
  expect(pieces).toEqual(["Sunny", " all"]);
  expect(JSON.parse(end!)).toMatchObject({ error: { type: "server_error", code: "internal_error" } });
  expect((await ask(mock, chat, { key: mock.novastack.apiKey, json: question })).status).toBe(500);
});

test.each(plain)("a stream that stalls says no more, and ends for a client that leaves ($name)", async ({ open }) => {
  const mock = await open();
  mock.novastack.reply({ text: "Sunny all day", interrupt: { by: "stall", after: 1 } });
  const response = await send(mock, chat, { key: mock.novastack.apiKey, json: { ...question, stream: true } });
  const reader = response.body!.getReader();
  let text = "";
  while (!text.includes("Sunny")) text += new TextDecoder().decode((await reader.read()).value);
  const next = reader.read().then(() => "more");
  const pause = new Promise((resolve) => {
    setTimeout(() => resolve("nothing"), 100);
  });
  expect(await Promise.race([next, pause])).toBe("nothing");
  await reader.cancel();
  expect(await next).toBe("more");
});

test("a reset forgets the replies and the models that were set", async () => {
  const mock = createMock({ models: ["a", "b"] });
  mock.novastack.reply({ text: "Hi." });
  mock.novastack.models = ["c"];
  expect(mock.novastack.models).toEqual(["c"]);
  expect((await ask(mock, chat, { key: mock.novastack.apiKey, json: { ...question, model: "a" } })).status).toBe(404);
  mock.reset();
  expect([mock.novastack.models, mock.novastack.replies.list()]).toEqual([["a", "b"], []]);
});

test.each([[{}], [{ text: 5 }], [{ text: "Hi.", times: 0 }], [{ text: "Hi.", chunkDelay: "soon" }]])(
  "%j is no reply",
  (options) => {
    expect(() => createMock().novastack.reply(options as never)).toThrow(/expected|must|required/);
  },
);

test("models that cannot be are refused", () => {
  expect(() => createMock({ models: [] })).toThrow(/models/);
  expect(() => (createMock().novastack.models = ["a b"])).toThrow("models: 'a b' is not a model's id");
});

type Answer = { choices: { message: { content: string } }[] };
type Mock = Parameters<typeof send>[0] & { novastack: { apiKey: string } };

async function contentOf(mock: Mock, key: string): Promise<string | undefined> {
  return ((await ask(mock, chat, { key, json: question })).body as Answer).choices[0]?.message.content;
}

async function streamOf(mock: Mock): Promise<{ pieces: string[]; end: string | undefined }> {
  const response = await send(mock, chat, { key: mock.novastack.apiKey, json: { ...question, stream: true } });
  const events = (await response.text()).split("\n\n").filter((event) => event !== "");
  const data = events.map((event) => event.replace("data: ", ""));
  const chunks = data.slice(0, -1).map((text) => JSON.parse(text) as { choices: { delta: { content?: string } }[] });
  return { pieces: chunks.flatMap(({ choices }) => choices[0]?.delta.content || []), end: data.at(-1) };
}
