import type { Case } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { field, isObject, isString, succeeded } from "../http/exchange.ts";
import { chat, choice, parseJson } from "./chat-request.ts";
import { hasText, requireChat } from "./chat.ts";
import { preparedCase } from "./prepared-case.ts";

const tools = [
  functionTool("get_time", "Tells the time in a city."),
  functionTool("get_weather", "Tells the weather in a city."),
];
const question = { role: "user", content: "How is the weather in Rome?" };

/** Tools: being called, and being answered for. */
export const toolCases: readonly Case[] = [
  preparedCase("novastack.chat.tools", async (t, prepared) => {
    await requireChat(t, prepared);
    // A model is free not to call a tool unless it is told to, by name.
    const tool_choice = { type: "function", function: { name: "get_weather" } };
    const forced = await chat(prepared, { messages: [question], tools, tool_choice });
    t.check(
      "novastack.chat.tools",
      callsTool(forced, ["get_weather"]),
      "a call of get_weather with JSON arguments",
      forced,
    );
    const free = await chat(prepared, { messages: [question], tools });
    const goesOn = succeeded(free) && (hasText(free) || callsTool(free, ["get_time", "get_weather"]));
    t.check("novastack.chat.tools", goesOn, "a text, or a call of one of the tools", free);
  }),
  preparedCase("novastack.chat.tool-answer", async (t, prepared) => {
    await requireChat(t, prepared);
    const call = {
      id: "call_gate1",
      type: "function",
      function: { name: "get_weather", arguments: '{"city":"Rome"}' },
    };
    const messages = [
      question,
      { role: "assistant", content: null, tool_calls: [call] },
      { role: "tool", tool_call_id: call.id, content: '{"sky":"clear","celsius":24}' },
    ];
    const answer = await chat(prepared, { messages, tools });
    const goesOn = succeeded(answer) && (hasText(answer) || callsTool(answer, ["get_time", "get_weather"]));
    t.check("novastack.chat.tool-answer", goesOn, "the conversation to go on after the tool's answer", answer);
  }),
];

/** Whether the answer calls tools, all of them among the names, with arguments that are a JSON object as text. */
function callsTool(answer: Exchange, names: readonly string[]): boolean {
  const calls = choice(answer, "message", "tool_calls");
  if (!succeeded(answer) || !Array.isArray(calls) || calls.length === 0) return false;
  return calls.every((call) => {
    const name = field(call, "function", "name");
    const isNamed = isString(name) && names.includes(name) && isString(field(call, "id"));
    return isNamed && isObject(parseJson(field(call, "function", "arguments")));
  });
}

function functionTool(name: string, description: string): object {
  const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
  return { type: "function", function: { name, description, parameters } };
}
