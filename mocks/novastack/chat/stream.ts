import type { components } from "../../../spec/generated/novastack.types.ts";
import type { ChatPlan, PlannedChoice } from "./plan.ts";

import { splitTokens } from "./tokens.ts";

type Schemas = components["schemas"];
type Chunk = Schemas["ChatCompletionChunk"];
type ChunkChoice = Chunk["choices"][number];

/** What the chunks of one answer share. */
export type ChunkHead = Pick<Chunk, "id" | "object" | "created" | "model">;

/** The chunks of a planned answer; each is made when it is asked for. */
export function* streamPlan(plan: ChatPlan, head: ChunkHead, includeUsage: boolean): Generator<Chunk> {
  const { id, object, created, model } = head;
  const usage = includeUsage ? { usage: null } : undefined;
  for (const choice of interleave(plan.choices.map((choice, index) => streamChoice(choice, index, id)))) {
    // Field by field: a thousand chunks are made twice as fast as by spreading the head.
    const chunk: Chunk = { id, object, created, model, choices: [choice] };
    yield usage ? { ...chunk, ...usage } : chunk;
  }
  if (includeUsage) yield { ...head, choices: [], usage: plan.usage };
}

/** The id of the tool call that a choice makes. */
export function nameToolCall(completionId: string, choiceIndex: number): string {
  return `call_${completionId.replace(/^chatcmpl-/, "")}_${choiceIndex}`;
}

function* streamChoice(choice: PlannedChoice, index: number, id: string): Generator<ChunkChoice> {
  const { toolName, text, finishReason } = choice;
  const open = (delta: ChunkChoice["delta"]): ChunkChoice => ({ index, delta, logprobs: null, finish_reason: null });
  if (toolName === null) {
    yield open({ role: "assistant", content: "" });
    for (const content of splitTokens(text)) yield open({ content });
  } else {
    const call = {
      id: nameToolCall(id, index),
      type: "function",
      function: { name: toolName, arguments: "" },
    } as const;
    yield open({ role: "assistant", content: null });
    yield open({ tool_calls: [{ index: 0, ...call }] });
    for (const piece of splitTokens(text)) yield open({ tool_calls: [{ index: 0, function: { arguments: piece } }] });
  }
  yield { index, delta: {}, logprobs: null, finish_reason: finishReason };
}

// OpenAI sends the choices of one answer side by side, so a client that reads them one after the other has to fail here.
function* interleave<Item>(sources: Generator<Item>[]): Generator<Item> {
  let running = sources;
  while (running.length > 0) {
    const goingOn: Generator<Item>[] = [];
    for (const source of running) {
      const { done, value } = source.next();
      if (done) continue;
      goingOn.push(source);
      yield value;
    }
    running = goingOn;
  }
}
