import type OpenAI from "openai";

import { APIUserAbortError, NotFoundError } from "openai";
import { expect, test } from "vitest";

import { openaiSuite } from "../support/openai.ts";

const { connect } = openaiSuite();
const ask = { model: "nova-7b", messages: [{ role: "user" as const, content: "Count to ten, please." }] };

test("the chunks of a stream make up the whole answer", async () => {
  const { client } = connect();
  const whole = await client.chat.completions.create(ask);
  const stream = await client.chat.completions.create({ ...ask, stream: true });
  let text = "";
  const reasons: (string | null)[] = [];
  for await (const { choices } of stream) {
    text += choices[0]?.delta.content ?? "";
    reasons.push(choices[0]!.finish_reason);
  }
  expect(text).toBe(whole.choices[0]?.message.content);
  expect(reasons.length).toBeGreaterThan(3);
  expect(reasons.filter((reason) => reason !== null)).toEqual(["stop"]);
  expect(reasons.at(-1)).toBe("stop");
});

test("include_usage adds one last chunk with the token counts", async () => {
  const { client } = connect();
  const whole = await client.chat.completions.create(ask);
  const stream = await client.chat.completions.create({
    ...ask,
    stream: true,
    stream_options: { include_usage: true },
  });
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(chunks.pop()).toMatchObject({ choices: [], usage: whole.usage });
  expect(chunks.every(({ usage }) => usage === null)).toBe(true);
});

test("the stream helper tells each piece and gathers the final answer", async () => {
  const { client } = connect();
  const stream = client.chat.completions.stream({ ...ask, stream_options: { include_usage: true } });
  let told = "";
  stream.on("content", (piece) => (told += piece));
  const { choices, usage } = await stream.finalChatCompletion();
  expect(choices[0]?.message.content).toBe(told);
  expect(choices[0]?.finish_reason).toBe("stop");
  expect(usage?.completion_tokens).toBeGreaterThan(0);
});

test("several streamed answers come side by side", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.stream({ ...ask, n: 2 }).finalChatCompletion();
  expect(choices.map(({ index, finish_reason }) => [index, finish_reason])).toEqual([
    [0, "stop"],
    [1, "stop"],
  ]);
  expect(choices[0]?.message.content).not.toBe(choices[1]?.message.content);
});

test("a stream that is cut by max_tokens ends with the reason length", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.stream({ ...ask, max_tokens: 4 }).finalChatCompletion();
  expect(choices[0]?.finish_reason).toBe("length");
});

test("a stream may be left early, and the mock serves on", async () => {
  const { client } = connect();
  const long = [{ role: "user" as const, content: "word ".repeat(100_000) }];
  const stream = await client.chat.completions.create({ model: "nova-7b", messages: long, stream: true });
  let chunks = 0;
  for await (const _ of stream) if (++chunks === 3) break;
  expect(stream.controller.signal.aborted).toBe(true);
  expect((await client.models.list()).data).toHaveLength(2);
});

test("an aborted stream helper ends with APIUserAbortError", async () => {
  const { client } = connect();
  const long = [{ role: "user" as const, content: "word ".repeat(100_000) }];
  const stream = client.chat.completions.stream({ model: "nova-7b", messages: long });
  stream.once("content", () => stream.abort());
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
});

test("a rejected stream is an error before the first chunk", async () => {
  const { client } = connect();
  await expect(client.chat.completions.create({ ...ask, model: "nova-0b", stream: true })).rejects.toMatchObject({
    constructor: NotFoundError,
    code: "model_not_found",
  });
});

test("a stream that is truncated on the way is an error for the reader", async () => {
  const { client, sandbox } = connect();
  await sandbox.addFault({ api: "novastack", body: "truncated", times: 1 });
  const stream = await client.chat.completions.create({ ...ask, stream: true });
  const readAll = async () => {
    for await (const _ of stream);
  };
  await expect(readAll()).rejects.toThrow("terminated");
});
