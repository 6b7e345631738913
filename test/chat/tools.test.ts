import type { ChatMessage, ChatRequest } from "./requests.ts";
import { expect, test } from "vitest";
import {
  completeChat,
  hello,
  helloReply,
  invalid,
  makeAssistantCall,
  makeRequest,
  makeTool,
  readCall,
  readChoice,
  readContent,
  readRejections,
  readStream,
  time,
  weather,
} from "./requests.ts";

test("a user's message is answered with a call of the tool that it speaks of", () => {
  const messages: ChatMessage[] = [{ role: "user", content: "Get me the weather in Paris" }];
  expect(readChoice(makeRequest({ messages, tools: [time, weather] }))).toEqual({
    index: 0,
    message: {
      role: "assistant",
      content: null,
      refusal: null,
      tool_calls: [
        {
          id: "call_1_0",
          type: "function",
          function: { name: "get_weather", arguments: '{"location":"mock location","unit":"c"}' },
        },
      ],
    },
    logprobs: null,
    finish_reason: "tool_calls",
  });
});

test("a message that speaks of no tool gets a call of the first", () => {
  expect(readCall(makeRequest({ tools: [time, weather] }))?.name).toBe("get_time");
});

test("a message that names a tool in full gets a call of it", () => {
  const messages: ChatMessage[] = [{ role: "user", content: "Use GET_TIME for the weather of get weather" }];
  expect(readCall(makeRequest({ messages, tools: [weather, time] }))?.name).toBe("get_time");
});

test("a tool without parameters is called with an empty object", () => {
  expect(readCall(makeRequest({ tools: [makeTool("ping")] }))).toEqual({ name: "ping", arguments: "{}" });
});

test("a tool's result is answered with a text that quotes it", () => {
  const messages: ChatMessage[] = [
    hello,
    makeAssistantCall("call_1"),
    { role: "tool", tool_call_id: "call_1", content: "sunny" },
  ];
  const choice = readChoice(makeRequest({ messages, tools: [weather] }));
  expect(choice).toMatchObject({
    message: { content: expect.stringContaining('The tool get_weather answered: "sunny".') },
    finish_reason: "stop",
  });
});

test("tool_choice says whether and which tool is called", () => {
  const tools = [weather, time];
  const named = { type: "function" as const, function: { name: "get_time" } };
  expect(readContent(makeRequest({ tools, tool_choice: "none" }))).toBe(helloReply);
  expect(readCall(makeRequest({ tools, tool_choice: named }))?.name).toBe("get_time");
  const messages: ChatMessage[] = [hello, { role: "assistant", content: "Hi" }];
  expect(readCall(makeRequest({ tools, messages }))).toBeUndefined();
  expect(readCall(makeRequest({ tools, messages, tool_choice: "required" }))?.name).toBe("get_weather");
});

test("a required call is one of a tool that was not called since the user spoke, while there is one", () => {
  const tools = [weather, time, makeTool("final_result")];
  const ask = (...messages: ChatMessage[]) =>
    readCall(makeRequest({ tools, messages: [hello, ...messages], tool_choice: "required" }))?.name;
  const called = (id: string, name: string): ChatMessage[] => [
    { role: "assistant", tool_calls: [{ id, type: "function", function: { name, arguments: "{}" } }] },
    { role: "tool", tool_call_id: id, content: "done" },
  ];
  const [first, second] = [called("call_1", "get_weather"), called("call_2", "get_time")];
  expect(ask()).toBe("get_weather");
  expect(ask(...first)).toBe("get_time");
  expect(ask(...first, ...second)).toBe("final_result");
  expect(ask(...first, ...second, ...called("call_3", "final_result"))).toBe("get_weather");
  expect(ask(...first, hello)).toBe("get_weather");
});

test("a message that names several tools gets a call of each, unless parallel calls are off", () => {
  const messages: ChatMessage[] = [{ role: "user", content: "Use get_weather and get_time, not get_time_zone." }];
  const tools = [weather, makeTool("get_news"), time];
  const names = (fields: Partial<ChatRequest>) =>
    readChoice(makeRequest({ messages, tools, ...fields })).message.tool_calls?.map((call) => [
      call.id,
      call.function.name,
    ]);
  expect(names({})).toEqual([
    ["call_1_0", "get_weather"],
    ["call_1_0_1", "get_time"],
  ]);
  expect(names({ parallel_tool_calls: false })).toEqual([["call_1_0", "get_weather"]]);
  const deltas = readStream(makeRequest({ messages, tools })).flatMap(
    ({ choices }) => choices[0]?.delta.tool_calls ?? [],
  );
  expect(new Set(deltas.map(({ index }) => index))).toEqual(new Set([0, 1]));
});

test("tool_choice of a tool that is not there is rejected", () => {
  const tool_choice = { type: "function" as const, function: { name: "nope" } };
  expect(readRejections(makeRequest({ tools: [weather], tool_choice }))).toEqual(invalid("tool_choice", /nope/));
  expect(readRejections(makeRequest({ tool_choice: "required" }))).toEqual(invalid("tool_choice"));
});

test("a streamed tool call sends its name first and its arguments in fragments", () => {
  const deltas = readStream(makeRequest({ tools: [weather] })).map(({ choices }) => choices[0]?.delta);
  expect(deltas.slice(0, 2)).toEqual([
    { role: "assistant", content: null },
    {
      tool_calls: [{ index: 0, id: "call_1_0", type: "function", function: { name: "get_weather", arguments: "" } }],
    },
  ]);
  const fragments = deltas.slice(2, -1).map((delta) => delta?.tool_calls?.[0]?.function?.arguments);
  expect(fragments.length).toBeGreaterThan(3);
  expect(JSON.parse(fragments.join(""))).toEqual({ location: "mock location", unit: "c" });
  expect(readStream(makeRequest({ tools: [weather] })).at(-1)?.choices[0]?.finish_reason).toBe("tool_calls");
});

test("each choice has a tool call of its own", () => {
  const { choices } = completeChat(makeRequest({ tools: [weather], n: 2 }));
  expect(choices.map(({ message }) => message.tool_calls?.[0]?.id)).toEqual(["call_1_0", "call_1_1"]);
});

test("a tool message that answers no call is rejected", () => {
  const answer: ChatMessage = { role: "tool", tool_call_id: "call_9", content: "sunny" };
  expect(readRejections(makeRequest({ messages: [hello, answer] }))).toEqual(
    invalid("messages[1].tool_call_id", /call_9/),
  );
  expect(readRejections(makeRequest({ messages: [hello, makeAssistantCall("call_1"), answer] }))).toEqual(
    invalid("messages[2].tool_call_id", /call_9/),
  );
});

test("a tool call that nobody answers is rejected", () => {
  const answer: ChatMessage = { role: "tool", tool_call_id: "call_1", content: "sunny" };
  const called = makeAssistantCall("call_1", "call_2");
  expect(readRejections(makeRequest({ messages: [hello, called] }))).toEqual(invalid("messages", /call_1, call_2/));
  expect(readRejections(makeRequest({ messages: [hello, called, answer] }))).toEqual(invalid("messages", /: call_2/));
  expect(readRejections(makeRequest({ messages: [hello, called, answer, hello] }))).toEqual(
    invalid("messages", /: call_2/),
  );
});

test("the answers to several tool calls may come in any order", () => {
  const answers = ["call_2", "call_1"].map((id) => ({ role: "tool" as const, tool_call_id: id, content: id }));
  const messages = [hello, makeAssistantCall("call_1", "call_2"), ...answers];
  expect(readContent(makeRequest({ messages }))).toContain(
    'answered: "call_2". The tool get_weather answered: "call_1"',
  );
});
