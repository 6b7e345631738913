import type OpenAI from "openai";

import { NotFoundError } from "openai";
import { expect, test } from "vitest";

import { openaiSuite } from "../support/openai.ts";

const { connect } = openaiSuite();
const hello = [{ role: "user", content: "Hello!" }] as const;

test("the client lists the models", async () => {
  const { client } = connect();
  const ids: string[] = [];
  for await (const model of client.models.list()) ids.push(model.id);
  expect(ids).toEqual(["nova-7b", "deepseek-v4-pro"]);
});

test("the client looks a model up", async () => {
  const { client } = connect();
  expect(await client.models.retrieve("nova-7b")).toMatchObject({ id: "nova-7b", object: "model" });
});

test("the client chats", async () => {
  const { client } = connect();
  const { id, choices, usage } = await client.chat.completions.create({ model: "nova-7b", messages: [...hello] });
  expect(id).toMatch(/^chatcmpl-/);
  expect(choices).toMatchObject([{ index: 0, message: { role: "assistant" }, finish_reason: "stop" }]);
  expect(choices[0]?.message.content).toContain("Hello!");
  expect(usage?.total_tokens).toBe(usage!.prompt_tokens + usage!.completion_tokens);
});

test("the client carries a conversation over several turns", async () => {
  const { client } = connect();
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: "system", content: "Be brief." }];
  for (const content of ["My name is Ada.", "What is my name?"]) {
    messages.push({ role: "user", content });
    const { choices } = await client.chat.completions.create({ model: "nova-7b", messages });
    messages.push(choices[0]!.message);
  }
  expect(messages.at(-1)?.content).toContain("My name is Ada.");
});

test("max_tokens cuts the answer and says so", async () => {
  const { client } = connect();
  const { choices, usage } = await client.chat.completions.create({
    model: "nova-7b",
    messages: [...hello],
    max_tokens: 3,
  });
  expect({ reason: choices[0]?.finish_reason, tokens: usage?.completion_tokens }).toEqual({
    reason: "length",
    tokens: 3,
  });
});

test("n answers come with their indexes", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.create({ model: "nova-7b", messages: [...hello], n: 3 });
  expect(choices.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(new Set(choices.map(({ message }) => message.content)).size).toBe(3);
});

test("the answer ends before a stop sequence", async () => {
  const { client } = connect();
  const ask = { model: "nova-7b", messages: [{ role: "user" as const, content: "one STOP two" }] };
  const whole = await client.chat.completions.create(ask);
  const cut = await client.chat.completions.create({ ...ask, stop: ["STOP"] });
  const text = whole.choices[0]!.message.content!;
  expect(cut.choices[0]?.message.content).toBe(text.slice(0, text.indexOf("STOP")));
  expect(cut.choices[0]?.finish_reason).toBe("stop");
});

test("JSON mode answers with an object", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.create({
    model: "nova-7b",
    messages: [{ role: "user", content: "Answer as JSON." }],
    response_format: { type: "json_object" },
  });
  expect(JSON.parse(choices[0]!.message.content!)).toBeTypeOf("object");
});

test("the parse helper finds an object that fits the schema", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.parse({
    model: "nova-7b",
    messages: [{ role: "user", content: "Where is it warm?" }],
    response_format: {
      type: "json_schema",
      json_schema: {
        name: "weather",
        strict: true,
        schema: {
          type: "object",
          properties: { city: { type: "string" }, degrees: { type: "integer", minimum: 20, maximum: 30 } },
          required: ["city", "degrees"],
          additionalProperties: false,
        },
      },
    },
  });
  const weather = choices[0]!.message.parsed as { city: string; degrees: number } | null;
  expect(weather).toEqual({ city: expect.any(String), degrees: expect.toSatisfy((n) => n >= 20 && n <= 30) });
});

test("embeddings, which the gateway does not document, are a NotFoundError", async () => {
  const { client } = connect();
  await expect(client.embeddings.create({ model: "nova-7b", input: "x" })).rejects.toMatchObject({
    constructor: NotFoundError,
    status: 404,
    code: "not_found",
  });
});
