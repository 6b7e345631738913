// LangChain's client for OpenAI, and its agents.
import assert from "node:assert/strict";
import { test } from "node:test";

import { ChatOpenAI } from "@langchain/openai";
import { createAgent, tool, toolStrategy } from "langchain";
import { z } from "zod";

import { apiKey, baseURL } from "./mock.mjs";

const model = new ChatOpenAI({ model: "nova-7b", apiKey, configuration: { baseURL }, maxRetries: 0 });
const person = z.object({ name: z.string(), age: z.int() });
const getWeather = tool(({ city }) => `sunny in ${city}`, {
  name: "get_weather",
  description: "The weather of a city",
  schema: z.object({ city: z.string() }),
});

test("@langchain/openai: text, whole and streamed", async () => {
  assert.match((await model.invoke("Hello!")).text, /Hello!/);
  let said = "";
  for await (const chunk of await model.stream("Hello!")) said += chunk.text;
  assert.match(said, /Hello!/);
});

for (const method of ["functionCalling", "jsonSchema"])
  test(`@langchain/openai: structured output by ${method}`, async () => {
    const answer = await model.withStructuredOutput(person, { method }).invoke("Who?");
    assert.deepEqual(answer, { name: "mock name", age: 42 });
  });

test("langchain: an agent with a tool, and one with a structured answer, end", async () => {
  const messages = [{ role: "user", content: "What is the weather?" }];
  const said = await createAgent({ model, tools: [getWeather] }).invoke({ messages });
  assert.match(said.messages.at(-1).text, /sunny in mock city/);
  const agent = createAgent({ model, tools: [getWeather], responseFormat: toolStrategy(person) });
  const { structuredResponse, messages: all } = await agent.invoke({ messages });
  assert.deepEqual(structuredResponse, { name: "mock name", age: 42 });
  assert.ok(all.some((message) => message.text === "sunny in mock city"));
});
