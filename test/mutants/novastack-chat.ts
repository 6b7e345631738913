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
    "completion-is-a-text-completion: Gives a chat completion the object text_completion.": changeJson(
      chat,
      put("object", "text_completion"),
    ),
    "completion-in-text: Puts the answer into the choice's text, not its message.": changeJson(
      chat,
      put("choices.0", { index: 0, text: "Hello!", finish_reason: "stop" }),
    ),
    "completion-without-choices: Leaves the choices empty.": changeJson(chat, put("choices", [])),
    "chat-lives-elsewhere: Knows no /chat/completions.": rejectChat("notFound", () => true),
  },
  "chat.id-prefix": {
    "chunk-id-starts-chunk: Starts the id of a streamed completion with chunk-.": changeEvents(chat, (chunks) =>
      chunks.map(put("id", "chunk-1")),
    ),
  },
  "chat.usage": {
    "usage-total-is-the-prompt: Counts the prompt only in the total.": changeJson(chat, (json) =>
      edit(json, "usage", (usage) => ({ ...(usage as Fields), total_tokens: (usage as Fields)["prompt_tokens"] })),
    ),
  },
  "chat.several-turns": {
    "assistant-turns-are-rejected: Rejects messages of the assistant.": rejectChat("invalid", ({ messages }) =>
      messages.some((each) => each.role === "assistant" && !each.tool_calls),
    ),
    "system-messages-are-rejected: Rejects messages of the system.": rejectChat("invalid", ({ messages }) =>
      messages.some(({ role }) => role === "system"),
    ),
    "one-question-only: Rejects conversations with more than two messages of the user.": rejectChat(
      "invalid",
      ({ messages }) => messages.filter(({ role }) => role === "user").length > 2,
    ),
  },
  "chat.max-tokens": {
    "max-tokens-is-ignored: Answers at any length whatever max_tokens says.": changeRequest(
      ({ max_tokens: _ignored, ...body }) => body,
    ),
    "max-tokens-is-doubled: Lets an answer have twice as many tokens as max_tokens.": changeRequest((body) =>
      body.max_tokens ? { ...body, max_tokens: 2 * body.max_tokens } : body,
    ),
    "cut-answers-say-stop: Gives a cut answer the finish_reason stop.": changeChat(
      ({ max_tokens }) => Boolean(max_tokens),
      put("choices.0.finish_reason", "stop"),
    ),
  },
  "chat.tools": {
    "tool-arguments-are-an-object: Sends the arguments of a call as an object, not as text.": changeJson(
      chat,
      put("choices.0.message.tool_calls.0.function.arguments", { city: "Rome" }),
    ),
    "tool-arguments-are-cut: Cuts the arguments of a call off.": changeJson(
      chat,
      put("choices.0.message.tool_calls.0.function.arguments", '{"city":"Ro'),
    ),
    "first-tool-is-called: Calls the first tool whichever tool_choice names.": changeRequest((body) => {
      const first = body.tools?.[0];
      const isNamed = first !== undefined && typeof body.tool_choice === "object";
      return isNamed ? { ...body, tool_choice: { type: "function", function: { name: first.function.name } } } : body;
    }),
    "tools-are-rejected: Rejects a first question with tools.": rejectChat(
      "invalid",
      ({ tools, messages }) => tools !== undefined && messages.length === 1,
    ),
  },
  "chat.tool-answer": {
    "tool-messages-are-rejected: Rejects the answers of tools.": rejectChat("invalid", ({ messages }) =>
      messages.some(({ role }) => role === "tool"),
    ),
    "silent-after-a-tool: Answers nothing after a tool has answered.": changeChat(
      ({ messages }) => messages.at(-1)!.role === "tool",
      put(content, null),
    ),
  },
  "chat.json-mode": {
    "json-in-a-code-fence: Puts the JSON of JSON mode into a code fence.": changeContent(
      "json_object",
      (text) => `\`\`\`json\n${text}\n\`\`\``,
    ),
    "json-is-a-list: Answers a list in JSON mode.": changeContent("json_object", (text) => `[${text}]`),
    "json-mode-is-ignored: Answers in prose in JSON mode.": changeContent(
      "json_object",
      () => "Hello! Here is your JSON.",
    ),
  },
  "chat.json-schema": {
    "schema-is-ignored: Answers any JSON whatever the schema says.": changeRequest((body) =>
      body.response_format?.type === "json_schema" ? { ...body, response_format: { type: "json_object" } } : body,
    ),
    "numbers-come-as-text: Sends the numbers of a schema as text.": changeContent("json_schema", (text) =>
      JSON.stringify(mapped(JSON.parse(text) as Fields, (each) => (typeof each === "number" ? `${each}` : each))),
    ),
    "last-required-field-is-missing: Leaves out the last field that a schema requires.": changeContent(
      "json_schema",
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as Fields).slice(0, -1))),
    ),
  },
  "chat.streaming": {
    "stream-without-done: Ends a stream without [DONE].": changeStream((text) => ({
      body: text.replace("data: [DONE]\n\n", ""),
    })),
    "stream-is-json: Answers whole where a stream is asked for.": changeRequest((body) => ({ ...body, stream: false })),
    "stream-is-plain-text: Sends a stream with the content type text/plain.": changeStream((body, headers) => ({
      body,
      headers: { ...headers, "content-type": "text/plain" },
    })),
    "chunks-are-completions: Gives the chunks the object chat.completion.": changeEvents(chat, (chunks) =>
      chunks.map(put("object", "chat.completion")),
    ),
    "chunks-have-messages: Puts the pieces of a stream into message, not delta.": changeEvents(chat, (chunks) =>
      chunks.map((chunk) => edit(chunk, "choices.*", (choice) => withMessage(choice as Chunk["choices"][number]))),
    ),
    "stream-has-no-finish-reason: Ends a stream without a finish_reason.": changeEvents(chat, (chunks) =>
      chunks.map(put("choices.*.finish_reason", null)),
    ),
  },
  "chat.stream-usage": {
    "stream-usage-is-ignored: Streams no usage though include_usage asks for it.": changeEvents(chat, (chunks) =>
      chunks.filter((chunk) => (chunk["choices"] as []).length > 0),
    ),
    "stream-usage-beside-a-choice: Puts the usage of a stream into the chunk that ends its choice.": changeEvents(
      chat,
      (chunks) => {
        const { usage } = chunks.at(-1)!;
        return usage ? [...chunks.slice(0, -2), { ...chunks.at(-2), usage }] : chunks;
      },
    ),
    "stream-usage-does-not-add-up: Counts one token too many in the total of a stream.": changeEvents(chat, (chunks) =>
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
