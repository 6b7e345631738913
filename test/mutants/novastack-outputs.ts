import type { Mutant } from "./mutant.ts";
import type { Fields } from "./novastack-changes.ts";

import { changeChat, rejectChat } from "./novastack-chat-changes.ts";
import { changeHandler, set, without, wrong } from "./novastack-changes.ts";

const argumentsPath = "choices.0.message.tool_calls.0.function.arguments";

/** Wrong calls of tools, and answers that should be JSON. */
export const outputMutants: readonly Mutant[] = [
  wrong(
    "chat.tools",
    "tool-arguments-are-an-object",
    "Sends the arguments of a call as an object, not as text.",
    changeCalls((answer) => set(answer, argumentsPath, { city: "Rome" })),
  ),
  wrong(
    "chat.tools",
    "tool-arguments-are-cut",
    "Cuts the arguments of a call off.",
    changeCalls((answer) => set(answer, argumentsPath, '{"city":"Ro')),
  ),
  wrong(
    "chat.tools",
    "first-tool-is-called",
    "Calls the first tool whichever tool_choice names.",
    changeChat((answer, { tools, tool_choice }) =>
      typeof tool_choice === "object"
        ? set(answer, "choices.0.message.tool_calls.0.function.name", tools![0]!.function.name)
        : answer,
    ),
  ),
  wrong(
    "chat.tools",
    "tools-are-rejected",
    "Rejects a first question with tools.",
    rejectChat("invalid", ({ tools, messages }) => tools !== undefined && messages.length === 1),
  ),
  wrong(
    "chat.tool-answer",
    "tool-messages-are-rejected",
    "Rejects the answers of tools.",
    rejectChat("invalid", ({ messages }) => messages.some(({ role }) => role === "tool")),
  ),
  wrong(
    "chat.tool-answer",
    "silent-after-a-tool",
    "Answers nothing after a tool has answered.",
    changeChat((answer, { messages }) =>
      messages.at(-1)!.role === "tool" ? set(answer, "choices.0.message.content", null) : answer,
    ),
  ),
  wrong(
    "chat.json-mode",
    "json-in-a-code-fence",
    "Puts the JSON of JSON mode into a code fence.",
    changeJsonMode((content) => `\`\`\`json\n${content}\n\`\`\``),
  ),
  wrong(
    "chat.json-mode",
    "json-is-a-list",
    "Answers a list in JSON mode.",
    changeJsonMode((content) => `[${content}]`),
  ),
  wrong(
    "chat.json-mode",
    "json-mode-is-ignored",
    "Answers in prose in JSON mode.",
    changeJsonMode(() => "Hello! Here is your JSON."),
  ),
  wrong(
    "chat.json-schema",
    "schema-is-ignored",
    "Answers any JSON whatever the schema says.",
    changeHandler("createChatCompletion", (right) => (state, asked, call) => {
      const format = asked.body["response_format"] as { type: string } | undefined;
      const isSchema = format?.type === "json_schema";
      const body = isSchema ? { ...asked.body, response_format: { type: "json_object" } } : asked.body;
      return right(state, { ...asked, body }, call);
    }),
  ),
  wrong(
    "chat.json-schema",
    "numbers-come-as-text",
    "Sends the numbers of a schema as text.",
    changeSchemaAnswer((value) =>
      Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, typeof each === "number" ? `${each}` : each]),
      ),
    ),
  ),
  wrong(
    "chat.json-schema",
    "last-required-field-is-missing",
    "Leaves out the last field that a schema requires.",
    changeSchemaAnswer((value) => without(value, Object.keys(value).at(-1) ?? "")),
  ),
];

function changeCalls(change: (answer: Fields) => Fields): Mutant["change"] {
  return changeChat((answer) => {
    const [{ message }] = answer["choices"] as [{ message: Fields }];
    return message["tool_calls"] ? change(answer) : answer;
  });
}

function changeJsonMode(change: (content: string) => string): Mutant["change"] {
  return changeContent("json_object", change);
}

function changeSchemaAnswer(change: (value: Fields) => Fields): Mutant["change"] {
  return changeContent("json_schema", (content) => JSON.stringify(change(JSON.parse(content) as Fields)));
}

function changeContent(type: string, change: (content: string) => string): Mutant["change"] {
  return changeChat((answer, { response_format }) => {
    if (response_format?.type !== type) return answer;
    const [{ message }] = answer["choices"] as [{ message: { content: string } }];
    return set(answer, "choices.0.message.content", change(message.content));
  });
}
