import { expect, test } from "vitest";

import { openaiSuite } from "../support/openai.ts";

const { connect } = openaiSuite();

const getWeather = {
  name: "get_weather",
  description: "The weather in a city",
  parameters: {
    type: "object" as const,
    properties: { city: { type: "string" as const }, unit: { type: "string" as const, enum: ["C", "F"] } },
    required: ["city", "unit"],
    additionalProperties: false,
  },
};
const weatherTool = { type: "function" as const, function: getWeather };
const ask = {
  model: "nova-7b",
  messages: [{ role: "user" as const, content: "What is the weather in Oslo?" }],
  tools: [weatherTool],
};
const fittingArguments = { city: expect.any(String), unit: expect.stringMatching(/^[CF]$/) };

test("a tool call fits the tool's schema, and the tool's answer leads to a text", async () => {
  const { client } = connect();
  const first = await client.chat.completions.create(ask);
  expect(first.choices[0]?.finish_reason).toBe("tool_calls");
  const message = first.choices[0]!.message;
  const [call] = message.tool_calls!;
  if (call?.type !== "function") throw new Error("no function was called");
  expect(call.function.name).toBe("get_weather");
  expect(JSON.parse(call.function.arguments)).toEqual(fittingArguments);

  const answer = { role: "tool" as const, tool_call_id: call.id, content: "3 degrees, rain" };
  const second = await client.chat.completions.create({ ...ask, messages: [...ask.messages, message, answer] });
  expect(second.choices[0]?.finish_reason).toBe("stop");
  expect(second.choices[0]?.message.content).toContain("3 degrees, rain");
});

test("a streamed tool call is gathered by the stream helper", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.stream(ask).finalChatCompletion();
  const [call] = choices[0]!.message.tool_calls!;
  expect(choices[0]?.finish_reason).toBe("tool_calls");
  expect(call).toMatchObject({ type: "function", function: { name: "get_weather" } });
  expect(JSON.parse(call!.function.arguments)).toEqual(fittingArguments);
});

test("runTools calls the function and ends with a text that holds its answer", async () => {
  const { client } = connect();
  const seen: unknown[] = [];
  const runner = client.chat.completions.runTools({
    ...ask,
    tools: [
      {
        type: "function",
        function: {
          ...getWeather,
          parse: JSON.parse,
          function(input: unknown) {
            seen.push(input);
            return "3 degrees, rain";
          },
        },
      },
    ],
  });
  expect(await runner.finalContent()).toContain("3 degrees, rain");
  expect(seen).toEqual([fittingArguments]);
});

test("tool_choice none gets a text", async () => {
  const { client } = connect();
  const { choices } = await client.chat.completions.create({ ...ask, tool_choice: "none" });
  expect(choices[0]?.message.tool_calls).toBeUndefined();
  expect(choices[0]?.message.content).toContain("Oslo");
});

test("a named tool_choice calls this tool", async () => {
  const { client } = connect();
  const clock = { type: "function" as const, function: { name: "read_clock" } };
  const { choices } = await client.chat.completions.create({
    ...ask,
    tools: [weatherTool, clock],
    tool_choice: clock,
  });
  expect(choices[0]?.message.tool_calls).toMatchObject([{ function: { name: "read_clock", arguments: "{}" } }]);
});
