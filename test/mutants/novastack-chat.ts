import type { Mutant } from "./mutant.ts";
import type { Fields } from "./novastack-changes.ts";

import { changeChat, changeChunks, rejectChat } from "./novastack-chat-changes.ts";
import { changeHandler, set, without, wrong } from "./novastack-changes.ts";

/** Wrong answers to a conversation, whole and streamed. */
export const chatMutants: readonly Mutant[] = [
  wrong(
    "chat.completion",
    "completion-is-a-text-completion",
    "Gives a chat completion the object text_completion.",
    changeChat((answer) => set(answer, "object", "text_completion")),
  ),
  wrong(
    "chat.completion",
    "completion-in-text",
    "Puts the answer into the choice's text, not its message.",
    changeChat((answer) => set(answer, "choices.0", { index: 0, text: "Hello!", finish_reason: "stop" })),
  ),
  wrong(
    "chat.completion",
    "completion-without-choices",
    "Leaves the choices empty.",
    changeChat((answer) => set(answer, "choices", [])),
  ),
  wrong(
    "chat.completion",
    "chat-lives-elsewhere",
    "Knows no /chat/completions.",
    rejectChat("notFound", () => true),
  ),
  wrong(
    "chat.id-prefix",
    "completion-id-starts-cmpl",
    "Starts the id of a completion with cmpl-.",
    changeChat((answer) => set(answer, "id", String(answer["id"]).replace("chatcmpl-", "cmpl-"))),
  ),
  wrong(
    "chat.id-prefix",
    "chunk-id-starts-chunk",
    "Starts the id of a streamed completion with chunk-.",
    changeChunks((chunks) => chunks.map((chunk) => set(chunk, "id", "chunk-1"))),
  ),
  wrong(
    "chat.usage",
    "usage-is-missing",
    "Leaves usage out.",
    changeChat((answer) => without(answer, "usage")),
  ),
  wrong(
    "chat.usage",
    "usage-total-is-the-prompt",
    "Counts the prompt only in the total.",
    changeChat((answer) => set(answer, "usage.total_tokens", (answer["usage"] as Fields)["prompt_tokens"])),
  ),
  wrong(
    "chat.usage",
    "usage-is-text",
    "Sends the counts of tokens as text.",
    changeChat((answer) => {
      const counts = Object.entries(answer["usage"] as Fields).map(([name, count]) => [name, String(count)] as const);
      return set(answer, "usage", Object.fromEntries(counts));
    }),
  ),
  wrong(
    "chat.several-turns",
    "assistant-turns-are-rejected",
    "Rejects messages of the assistant.",
    rejectChat("invalid", ({ messages }) =>
      messages.some(({ role, tool_calls }) => role === "assistant" && !tool_calls),
    ),
  ),
  wrong(
    "chat.several-turns",
    "system-messages-are-rejected",
    "Rejects messages of the system.",
    rejectChat("invalid", ({ messages }) => messages.some(({ role }) => role === "system")),
  ),
  wrong(
    "chat.several-turns",
    "one-question-only",
    "Rejects conversations with more than two messages of the user.",
    rejectChat("invalid", ({ messages }) => messages.filter(({ role }) => role === "user").length > 2),
  ),
  wrong(
    "chat.max-tokens",
    "max-tokens-is-ignored",
    "Answers at any length whatever max_tokens says.",
    changeHandler("createChatCompletion", (right) => (state, asked, call) => {
      return right(state, { ...asked, body: without(asked.body, "max_tokens") }, call);
    }),
  ),
  wrong(
    "chat.max-tokens",
    "cut-answers-say-stop",
    "Gives a cut answer the finish_reason stop.",
    changeChat((answer, { max_tokens }) => (max_tokens ? set(answer, "choices.0.finish_reason", "stop") : answer)),
  ),
  wrong(
    "chat.max-tokens",
    "max-tokens-is-doubled",
    "Lets an answer have twice as many tokens as max_tokens.",
    changeHandler("createChatCompletion", (right) => (state, asked, call) => {
      const { max_tokens } = asked.body as { max_tokens?: number };
      const body = max_tokens === undefined ? asked.body : { ...asked.body, max_tokens: 2 * max_tokens };
      return right(state, { ...asked, body }, call);
    }),
  ),
];
