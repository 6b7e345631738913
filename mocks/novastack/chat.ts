import type { components } from "../../spec/generated/novastack.types.ts";
import type { PlannedChoice } from "./chat/plan.ts";

import { planChat } from "./chat/plan.ts";
import { nameToolCall, streamPlan } from "./chat/stream.ts";

type Schemas = components["schemas"];
type ChatRequest = Schemas["ChatRequest"];
type ChatCompletion = Schemas["ChatCompletion"];
type ChatCompletionChunk = Schemas["ChatCompletionChunk"];

/** What an answer gets from outside the request: an id that starts `chatcmpl-`, and the time in seconds since 1970. */
export type ChatStamp = { id: string; created: number };

/** The whole answer to a conversation; rejects what OpenAI rejects. */
export function completeChat(
  request: ChatRequest,
  { id, created }: ChatStamp,
  { choices, usage } = planChat(request),
): ChatCompletion {
  return {
    id,
    object: "chat.completion",
    created,
    model: request.model,
    choices: choices.map((choice, index) => ({
      index,
      message: writeMessage(choice, nameToolCall(id, index)),
      logprobs: null,
      finish_reason: choice.finishReason,
    })),
    usage,
  };
}

/** The same answer in chunks; rejections are thrown by this call, never by the iteration. */
export function streamChat(
  request: ChatRequest,
  { id, created }: ChatStamp,
  plan = planChat(request),
): Iterable<ChatCompletionChunk> {
  const head = { id, object: "chat.completion.chunk", created, model: request.model } as const;
  return streamPlan(plan, head, request.stream_options?.include_usage === true);
}

function writeMessage({ toolName, text }: PlannedChoice, callId: string): ChatCompletion["choices"][number]["message"] {
  if (toolName === null) return { role: "assistant", content: text, refusal: null };
  const call = { id: callId, type: "function", function: { name: toolName, arguments: text } } as const;
  return { role: "assistant", content: null, refusal: null, tool_calls: [call] };
}
