import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { invalidParam } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

const chat = "POST /router/v1/chat/completions";
const json = { model: "nova-7b", messages: [{ role: "user", content: "Hello, mock!" }] };

describe.each(transports)("novastack's chat ($name)", ({ open }) => {
  test("a question is answered in OpenAI's form", async () => {
    const mock = await open();
    expect(await ask(mock, chat, { key: mock.novastack.apiKey, json })).toEqual({
      status: 200,
      body: {
        id: expect.stringMatching(/^chatcmpl-/),
        object: "chat.completion",
        created: Date.UTC(2026, 2, 1, 12) / 1000,
        model: "nova-7b",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: expect.stringContaining("Hello, mock!"), refusal: null },
            logprobs: null,
            finish_reason: "stop",
          },
        ],
        usage: {
          prompt_tokens: expect.any(Number),
          completion_tokens: expect.any(Number),
          total_tokens: expect.any(Number),
        },
      },
    });
  });

  test("a stream is made of chunks that say the same as the whole answer, and ends in [DONE]", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const whole = (await ask(mock, chat, { key, json })).body as { choices: [{ message: { content: string } }] };
    const response = await send(mock, chat, { key, json: { ...json, stream: true } });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = (await response.text()).split("\n\n");
    expect(events.splice(-2)).toEqual(["data: [DONE]", ""]);
    const chunks = events.map((event) => JSON.parse(event.replace(/^data: /, "")) as Chunk);
    expect(chunks.map(({ choices }) => choices[0].delta.content ?? "").join("")).toBe(whole.choices[0].message.content);
    expect(chunks.at(-1)).toMatchObject({ object: "chat.completion.chunk", choices: [{ finish_reason: "stop" }] });
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  });

  test.each([
    [{}, invalidParam("model", "'model' is required", "missing_required_parameter")],
    [{ model: "nova-7b" }, invalidParam("messages", "'messages' is required", "missing_required_parameter")],
    [{ ...json, messages: [] }, invalidParam("messages", "'messages' must NOT have fewer than 1 items")],
    [
      { ...json, messages: [{ role: "robot", content: "x" }] },
      invalidParam("messages[0].role", "'messages[0].role' must be one of developer, system, user, assistant, tool"),
    ],
    [{ ...json, temperature: 3 }, invalidParam("temperature", "'temperature' must be <= 2")],
    [{ ...json, stop: ["a", "b", "c", "d", "e"] }, invalidParam("stop", "'stop' must NOT have more than 4 items")],
    [{ ...json, stop: 5 }, invalidParam("stop", "'stop' must be string or array or null")],
    [{ ...json, tools: [] }, invalidParam("tools", "'tools' must NOT have fewer than 1 items")],
    [{ ...json, tool_choice: "any" }, invalidParam("tool_choice", "'tool_choice' must be one of none, auto, required")],
    [
      { ...json, response_format: { type: "json" } },
      invalidParam("response_format.type", "'response_format.type' must be one of text, json_object, json_schema"),
    ],
    [
      { ...json, messages: [{ role: "user", content: null }] },
      invalidParam("messages[0].content", "'messages[0].content' must be string or array"),
    ],
    [
      { ...json, functions: [{ name: "f" }] },
      invalidParam(
        "functions",
        "'functions' and 'function_call' are deprecated and not supported; send 'tools' and 'tool_choice'.",
      ),
    ],
  ])("the request %j is rejected, naming the parameter", async (request, rejection) => {
    const mock = await open();
    expect(await ask(mock, chat, { key: mock.novastack.apiKey, json: request })).toEqual(rejection);
  });

  test("null counts as absent, in a request and in an answer that is sent back", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const absent = Object.fromEntries(
      "stream stream_options n max_tokens max_completion_tokens stop temperature top_p tools tool_choice parallel_tool_calls functions function_call response_format user seed logprobs"
        .split(" ")
        .map((name) => [name, null]),
    );
    const first = await ask(mock, chat, { key, json: { ...json, ...absent } });
    expect(first).toMatchObject({ status: 200, body: { object: "chat.completion" } });
    // As Python's client writes the message of its answer.
    const nulls = { refusal: null, annotations: null, audio: null, function_call: null, tool_calls: null, name: null };
    const messages = [...json.messages, { role: "assistant", content: "Hi.", ...nulls }, ...json.messages];
    const tools = [{ type: "function", function: { name: "f", description: null, parameters: null, strict: null } }];
    expect((await ask(mock, chat, { key, json: { ...json, messages, tools } })).status).toBe(200);
  });

  test("what an answer was not held to stands in Novamock-Explain", async () => {
    const mock = await open();
    const schema = { type: "object", properties: { id: { type: "string", pattern: "^(?=x)x$" } } };
    const response_format = { type: "json_schema", json_schema: { name: "answer", schema } };
    const response = await send(mock, chat, { key: mock.novastack.apiKey, json: { ...json, response_format } });
    expect(response.headers.get("novamock-explain")).toBe("unchecked: the pattern of id");
    expect(response.status).toBe(200);
  });
});

type Chunk = { id: string; choices: [{ delta: { content?: string | null } }] };
