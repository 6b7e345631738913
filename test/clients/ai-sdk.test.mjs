// Vercel's AI SDK, over its provider for OpenAI and the one for what is compatible.
import assert from "node:assert/strict";
import { test } from "node:test";

import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateObject, generateText, stepCountIs, streamObject, streamText, tool, ToolLoopAgent } from "ai";
import { z } from "zod";

import { apiKey, baseURL, script } from "./mock.mjs";

const openai = createOpenAI({ baseURL, apiKey });
const models = {
  openai: openai.chat("nova-7b"),
  compatible: createOpenAICompatible({ name: "novastack", baseURL, apiKey })("nova-7b"),
  "compatible, structured": createOpenAICompatible({
    name: "novastack",
    baseURL,
    apiKey,
    supportsStructuredOutputs: true,
  })("nova-7b"),
};
const person = z.object({ name: z.string(), age: z.int().min(0), email: z.email(), born: z.iso.date().nullable() });
const parsed = { name: "mock name", age: 42, email: "ada@example.com", born: "2026-01-15" };

for (const [name, model] of Object.entries(models)) {
  test(`AI SDK, ${name}: text, whole and streamed`, async () => {
    assert.match((await generateText({ model, prompt: "Hello!" })).text, /Hello!/);
    assert.match(await streamText({ model, prompt: "Hello!" }).text, /Hello!/);
  });

  test(`AI SDK, ${name}: generateObject and streamObject`, async () => {
    // Without structured outputs it asks for JSON mode, which only a script can answer.
    if (name === "compatible") await script({ json: parsed, times: 2 });
    const prompt = "Make up a person, in JSON.";
    assert.deepEqual((await generateObject({ model, schema: person, prompt })).object, parsed);
    const { partialObjectStream, object } = streamObject({ model, schema: person, prompt });
    let last;
    for await (const partial of partialObjectStream) last = partial;
    assert.deepEqual([last, await object], [parsed, parsed]);
  });

  test(`AI SDK, ${name}: a ToolLoopAgent ends`, async () => {
    const asked = [];
    const get_weather = tool({
      description: "The weather of a city",
      inputSchema: z.object({ city: z.string() }),
      execute: ({ city }) => (asked.push(city), `sunny in ${city}`),
    });
    const agent = new ToolLoopAgent({ model, tools: { get_weather }, stopWhen: stepCountIs(10) });
    const { text, steps } = await agent.generate({ prompt: "What is the weather?" });
    assert.match(text, /sunny in mock city/);
    assert.deepEqual([asked, steps.length], [["mock city"], 2]);
    const forced = new ToolLoopAgent({
      model,
      tools: { get_weather, done: tool({ inputSchema: z.object({ answer: z.string() }) }) },
      toolChoice: "required",
      stopWhen: stepCountIs(10),
    });
    const { toolCalls } = await forced.generate({ prompt: "What is the weather?" });
    assert.deepEqual(
      toolCalls.map(({ toolName }) => toolName),
      ["get_weather", "done"],
    );
  });
}

test("AI SDK: a reasoning that was scripted", async () => {
  await script({ text: "Sunny.", reasoning: "Rome in June." });
  const { text, reasoningText } = await generateText({ model: models.compatible, prompt: "Weather?" });
  assert.deepEqual([text, reasoningText], ["Sunny.", "Rome in June."]);
});

test("AI SDK: the Responses API, which openai() uses, says what to use", async () => {
  await assert.rejects(
    generateText({ model: openai("nova-7b"), prompt: "Hi", maxRetries: 0 }),
    /openai\.chat\(model\)/,
  );
});
