// OpenAI's own client, in the versions that are in use.
import assert from "node:assert/strict";
import { test } from "node:test";

import { apiKey, baseURL, script } from "./mock.mjs";

const model = "nova-7b";
const ask = (content) => [{ role: "user", content }];
const weather = {
  type: "function",
  function: {
    name: "get_weather",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};

for (const version of ["openai5", "openai6", "openai7"]) {
  const { default: OpenAI } = await import(version);
  const client = new OpenAI({ baseURL, apiKey, maxRetries: 0 });

  test(`${version}: the vendor's samples`, async () => {
    assert.deepEqual(
      (await client.models.list()).data.map(({ id }) => id),
      [model, "deepseek-v4-pro"],
    );
    const answer = await client.chat.completions.create({ model, messages: ask("Hello!") });
    assert.match(answer.choices[0].message.content, /Hello!/);
    const turns = [...ask("I am Ada."), answer.choices[0].message, ...ask("Who am I?")];
    assert.match((await client.chat.completions.create({ model, messages: turns })).choices[0].message.content, /Ada/);
    let said = "";
    for await (const chunk of await client.chat.completions.create({ model, messages: ask("Hi"), stream: true }))
      said += chunk.choices[0]?.delta.content ?? "";
    assert.match(said, /"Hi"/);
  });

  test(`${version}: a loop of tools ends`, async () => {
    const runner = client.chat.completions.runTools({
      model,
      messages: ask("What is the weather?"),
      tools: [
        {
          ...weather,
          function: { ...weather.function, parse: JSON.parse, function: ({ city }) => `sunny in ${city}` },
        },
      ],
    });
    assert.match(await runner.finalContent(), /sunny in mock city/);
  });

  test(`${version}: structured and scripted output, streamed too`, async () => {
    const schema = {
      type: "object",
      properties: { city: { type: "string" }, age: { type: "integer" } },
      required: ["city", "age"],
      additionalProperties: false,
    };
    const response_format = { type: "json_schema", json_schema: { name: "answer", strict: true, schema } };
    const answer = await client.chat.completions.parse({ model, messages: ask("Hello"), response_format });
    assert.deepEqual(answer.choices[0].message.parsed, { city: "mock city", age: 42 });
    await script({ json: { greeting: "hello" }, times: 2 });
    const jsonMode = { model, messages: ask("Greet me in JSON"), response_format: { type: "json_object" } };
    const whole = await client.chat.completions.create(jsonMode);
    assert.deepEqual(JSON.parse(whole.choices[0].message.content), { greeting: "hello" });
    assert.equal(await client.chat.completions.stream(jsonMode).finalContent(), whole.choices[0].message.content);
  });

  test(`${version}: an error in mid-stream reaches the reader`, async () => {
    await script({ text: "one two three", interrupt: { by: "error", after: 1 } });
    const stream = await client.chat.completions.create({ model, messages: ask("Hi"), stream: true });
    await assert.rejects(async () => {
      for await (const chunk of stream) assert.ok(chunk.id);
    }, /server had an error/);
  });

  test(`${version}: the Responses API says what to use`, async () => {
    await assert.rejects(client.responses.create({ model, input: "Hi" }), /use chat completions/);
    const wrong = new OpenAI({ baseURL: baseURL.replace("/router/v1", "/v1"), apiKey, maxRetries: 0 });
    await assert.rejects(wrong.chat.completions.create({ model, messages: ask("Hi") }), /ends in \/router\/v1/);
  });
}
