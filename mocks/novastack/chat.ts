import type { components } from "../../spec/generated/novastack.types.ts";
import type { KeyedCall, Paced } from "../core/operation.ts";
import type { PlannedChoice } from "./chat/plan.ts";
import type { NovastackKey, NovastackState } from "./state.ts";

import { rules } from "../../spec/generated/novastack.rules.ts";
import { checkChat } from "./chat/check.ts";
import { planChat } from "./chat/plan.ts";
import { nameToolCall, streamPlan } from "./chat/stream.ts";
import { findModel } from "./models.ts";
import { interruption, pace } from "./replies.ts";

type Schemas = components["schemas"];
type ChatCompletion = Schemas["ChatCompletion"];
type Chunk = Schemas["ChatCompletionChunk"];
type Call = Pick<KeyedCall<NovastackKey>, "now" | "random" | "explain">;

/** Answers a conversation whole or, with `stream`, in chunks; rejects what OpenAI rejects, and then changes nothing. */
export function answerChat(
  { models, replies }: Pick<NovastackState, "models" | "replies">,
  request: Schemas["ChatRequest"],
  { now, random, explain }: Call,
): ChatCompletion | Iterable<Chunk> | Paced<Chunk> {
  const { model, stream, stream_options: options } = request;
  findModel(models, model, "model");
  const schemas = checkChat(request);
  const script = replies.take(request);
  const plan = planChat(request, schemas, script);
  if (plan.unchecked.length > 0) explain(`unchecked: ${plan.unchecked.join(", ")}`);

  const id = `${rules.prefixes["ChatCompletion.id"]}${random.text(24)}`;
  const created = Math.max(0, Math.floor(now / 1000));
  if (stream) {
    const head = { id, object: "chat.completion.chunk", created, model } as const;
    const chunks = streamPlan(plan, head, options?.include_usage === true, script?.chunks);
    return script ? { paced: pace(chunks, script) } : chunks;
  }
  if (script?.interrupt?.by === "error") throw interruption();
  const choices = plan.choices.map((choice, index) => ({
    index,
    message: writeMessage(choice, id, index),
    logprobs: null,
    finish_reason: choice.finishReason,
  }));
  return { id, object: "chat.completion", created, model, choices, usage: plan.usage };
}

function writeMessage(
  { reasoning, refusal, content, calls }: PlannedChoice,
  id: string,
  index: number,
): ChatCompletion["choices"][number]["message"] {
  const isSilent = content === "" && (refusal !== "" || calls.length > 0);
  return {
    role: "assistant",
    content: isSilent ? null : content,
    refusal: refusal === "" ? null : refusal,
    ...(reasoning !== "" && { reasoning_content: reasoning }),
    ...(calls.length > 0 && {
      tool_calls: calls.map((call, place) => ({
        id: nameToolCall(id, index, place),
        type: "function",
        function: call,
      })),
    }),
  };
}
