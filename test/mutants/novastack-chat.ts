import type { components } from "../../spec/generated/novastack.types.ts";
import type { CommonError } from "../../mocks/core/api-error.ts";
import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { Fields } from "../../mocks/misbehaviours/change-json.ts";

import { changeCall, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { changeEvents, changeJson, changeSuccess, edit, put, streamOf } from "../../mocks/misbehaviours/change-json.ts";
import { mutantsOf } from "./mutant.ts";

type ChatRequest = components["schemas"]["ChatRequest"];
type ChatCompletion = components["schemas"]["ChatCompletion"];
type Chunk = components["schemas"]["ChatCompletionChunk"];

const chat = "createChatCompletion";
const content = "choices.0.message.content";

/** Wrong answers to a conversation, whole and streamed. */
export const chatMutants = mutantsOf("novastack", {
  "chat.completion": {
    "completion-is-a-text-completion": changeJson(chat, put("object", "text_completion")),
    "completion-in-text": changeJson(chat, put("choices.0", { index: 0, text: "Hello!", finish_reason: "stop" })),
    "completion-without-choices": changeJson(chat, put("choices", [])),
    "chat-lives-elsewhere": rejectChat("notFound", () => true),
  },
  "chat.id-prefix": { "chunk-id-starts-chunk": changeEvents(chat, (chunks) => chunks.map(put("id", "chunk-1"))) },
  "chat.usage": {
    "usage-total-is-the-prompt": changeJson(chat, (json) =>
      edit(json, "usage", (usage) => ({ ...(usage as Fields), total_tokens: (usage as Fields)["prompt_tokens"] })),
    ),
  },
  "chat.several-turns": {
    "assistant-turns-are-rejected": rejectChat("invalid", ({ messages }) =>
      messages.some((each) => each.role === "assistant" && !each.tool_calls),
    ),
    "system-messages-are-rejected": rejectChat("invalid", ({ messages }) =>
      messages.some(({ role }) => role === "system"),
    ),
    "one-question-only": rejectChat(
      "invalid",
      ({ messages }) => messages.filter(({ role }) => role === "user").length > 2,
    ),
  },
  "chat.max-tokens": {
    "max-tokens-is-ignored": changeRequest(({ max_tokens: _ignored, ...body }) => body),
    "max-tokens-is-doubled": changeRequest((body) =>
      body.max_tokens ? { ...body, max_tokens: 2 * body.max_tokens } : body,
    ),
    "cut-answers-say-stop": changeChat(({ max_tokens }) => Boolean(max_tokens), put("choices.0.finish_reason", "stop")),
  },
  "chat.tools": {
    "tool-arguments-are-an-object": changeJson(
      chat,
      put("choices.0.message.tool_calls.0.function.arguments", { city: "Rome" }),
    ),
    "tool-arguments-are-cut": changeJson(chat, put("choices.0.message.tool_calls.0.function.arguments", '{"city":"Ro')),
    "first-tool-is-called": changeRequest((body) => {
      const first = body.tools?.[0];
      const isNamed = first !== undefined && typeof body.tool_choice === "object";
      return isNamed ? { ...body, tool_choice: { type: "function", function: { name: first.function.name } } } : body;
    }),
    "tools-are-rejected": rejectChat("invalid", ({ tools, messages }) => tools !== undefined && messages.length === 1),
  },
  "chat.tool-answer": {
    "tool-messages-are-rejected": rejectChat("invalid", ({ messages }) => messages.some(({ role }) => role === "tool")),
    "silent-after-a-tool": changeChat(({ messages }) => messages.at(-1)!.role === "tool", put(content, null)),
  },
  "chat.json-mode": {
    "json-in-a-code-fence": changeContent("json_object", (text) => `\`\`\`json\n${text}\n\`\`\``),
    "json-is-a-list": changeContent("json_object", (text) => `[${text}]`),
    "json-mode-is-ignored": changeContent("json_object", () => "Hello! Here is your JSON."),
  },
  "chat.json-schema": {
    "schema-is-ignored": changeRequest((body) =>
      body.response_format?.type === "json_schema" ? { ...body, response_format: { type: "json_object" } } : body,
    ),
    "numbers-come-as-text": changeContent("json_schema", (text) =>
      JSON.stringify(mapped(JSON.parse(text) as Fields, (each) => (typeof each === "number" ? `${each}` : each))),
    ),
    "last-required-field-is-missing": changeContent("json_schema", (text) =>
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as Fields).slice(0, -1))),
    ),
  },
  "chat.streaming": {
    "stream-without-done": changeStream((text) => ({ body: text.replace("data: [DONE]\n\n", "") })),
    "stream-is-json": changeRequest((body) => ({ ...body, stream: false })),
    "stream-is-plain-text": changeStream((body, headers) => ({
      body,
      headers: { ...headers, "content-type": "text/plain" },
    })),
    "chunks-are-completions": changeEvents(chat, (chunks) => chunks.map(put("object", "chat.completion"))),
    "chunks-have-messages": changeEvents(chat, (chunks) =>
      chunks.map((chunk) => edit(chunk, "choices.*", (choice) => withMessage(choice as Chunk["choices"][number]))),
    ),
    "stream-has-no-finish-reason": changeEvents(chat, (chunks) => chunks.map(put("choices.*.finish_reason", null))),
  },
  "chat.stream-usage": {
    "stream-usage-is-ignored": changeEvents(chat, (chunks) =>
      chunks.filter((chunk) => (chunk["choices"] as []).length > 0),
    ),
    "stream-usage-beside-a-choice": changeEvents(chat, (chunks) => {
      const { usage } = chunks.at(-1)!;
      return usage ? [...chunks.slice(0, -2), { ...chunks.at(-2), usage }] : chunks;
    }),
    "stream-usage-does-not-add-up": changeEvents(chat, (chunks) =>
      chunks.map((chunk) => edit(chunk, "usage.total_tokens", (count) => Number(count) + 1)),
    ),
  },
});

/** Answers as if something else had been asked. */
function changeRequest(change: (body: ChatRequest) => ChatRequest): Change {
  return changeCall(chat, (_state, input) => ({ input: { ...input, body: change(input.body) } }));
}

/** Changes the whole answers to some requests. */
function changeChat(concerns: (body: ChatRequest) => boolean, change: (answer: unknown) => unknown): Change {
  return changeOperation(chat, (right) => async (state, input, call) => {
    const answer = await right(state, input, call);
    return input.body.stream || !concerns(input.body) ? answer : (change(answer) as ChatCompletion);
  });
}

/** Changes the text of whole answers in a form that was asked for. */
function changeContent(form: "json_object" | "json_schema", change: (text: string) => string): Change {
  return changeChat(
    ({ response_format }) => response_format?.type === form,
    (answer) => edit(answer, content, (text) => change(String(text))),
  );
}

function changeStream(
  change: (text: string, headers: Record<string, string>) => { body: string; headers?: Record<string, string> },
): Change {
  return changeSuccess(chat, (reply) => {
    const text = streamOf(reply);
    return text === null ? reply : { ...reply, ...change(text, reply.headers) };
  });
}

/** Rejects some conversations. */
function rejectChat(kind: CommonError, isRejected: (request: ChatRequest) => boolean): Change {
  return (right) =>
    changeOperation(chat, (answer) => (state, input, call) => {
      if (!isRejected(input.body)) return answer(state, input, call);
      throw right.novastack.reject(kind, { explain: "a wrong mock rejects this conversation" });
    })(right);
}

function withMessage({ delta, ...choice }: Chunk["choices"][number]) {
  return { ...choice, message: delta };
}

function mapped(object: Fields, change: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
