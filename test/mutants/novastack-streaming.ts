import type { Mutant } from "./mutant.ts";
import type { Fields } from "./novastack-changes.ts";

import { alterStream, changeChunks } from "./novastack-chat-changes.ts";
import { changeHandler, set, wrong } from "./novastack-changes.ts";

/** Wrong streams. */
export const streamingMutants: readonly Mutant[] = [
  wrong(
    "chat.streaming",
    "stream-without-done",
    "Ends a stream without [DONE].",
    alterStream((text, reply) => ({ ...reply, body: text.replace("data: [DONE]\n\n", "") })),
  ),
  wrong(
    "chat.streaming",
    "stream-is-json",
    "Answers whole where a stream is asked for.",
    changeHandler("createChatCompletion", (right) => (state, asked, call) => {
      return right(state, { ...asked, body: { ...asked.body, stream: false } }, call);
    }),
    ["chat.stream-usage"],
  ),
  wrong(
    "chat.streaming",
    "stream-is-plain-text",
    "Sends a stream with the content type text/plain.",
    alterStream((text, reply) => ({
      ...reply,
      headers: { ...reply.headers, "content-type": "text/plain" },
      body: text,
    })),
  ),
  wrong(
    "chat.streaming",
    "chunks-are-completions",
    "Gives the chunks the object chat.completion.",
    changeChunks((chunks) => chunks.map((chunk) => set(chunk, "object", "chat.completion"))),
  ),
  wrong(
    "chat.streaming",
    "chunks-have-messages",
    "Puts the pieces of a stream into message, not delta.",
    changeChunks((chunks) =>
      chunks.map((chunk) => {
        const [choice] = chunk["choices"] as Fields[];
        return choice ? set(chunk, "choices.0", { index: 0, message: choice["delta"], finish_reason: null }) : chunk;
      }),
    ),
  ),
  wrong(
    "chat.streaming",
    "stream-has-no-finish-reason",
    "Ends a stream without a finish_reason.",
    changeChunks((chunks) =>
      chunks.map((chunk) =>
        (chunk["choices"] as []).length > 0 ? set(chunk, "choices.0.finish_reason", null) : chunk,
      ),
    ),
  ),
  wrong(
    "chat.stream-usage",
    "stream-usage-is-ignored",
    "Streams no usage though include_usage asks for it.",
    changeChunks((chunks) => chunks.filter(({ choices }) => (choices as []).length > 0)),
  ),
  wrong(
    "chat.stream-usage",
    "stream-usage-beside-a-choice",
    "Puts the usage of a stream into the chunk that ends its choice.",
    changeChunks((chunks) => {
      const { usage = null } = chunks.at(-1)!;
      if (usage === null) return chunks;
      return chunks.slice(0, -1).map((chunk, at, all) => (at === all.length - 1 ? { ...chunk, usage } : chunk));
    }),
  ),
  wrong(
    "chat.stream-usage",
    "stream-usage-does-not-add-up",
    "Counts one token too many in the total of a stream.",
    changeChunks((chunks) =>
      chunks.map((chunk) => {
        const usage = chunk["usage"] as { total_tokens: number } | null | undefined;
        return usage ? set(chunk, "usage.total_tokens", usage.total_tokens + 1) : chunk;
      }),
    ),
  ),
];
