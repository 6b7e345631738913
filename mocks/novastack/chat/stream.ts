import type { components } from "../../../spec/generated/novastack.types.ts";
import type { ChatReply } from "../replies.ts";
import type { ChatPlan, PlannedChoice } from "./plan.ts";

import { splitTokens } from "./tokens.ts";

type Chunk = components["schemas"]["ChatCompletionChunk"];
type ChunkChoice = Chunk["choices"][number];
type Delta = ChunkChoice["delta"];

/** What the chunks of one answer share. */
export type ChunkHead = Pick<Chunk, "id" | "object" | "created" | "model">;

/** The chunks that a script cuts a text into, or how many. */
type Cut = NonNullable<ChatReply["chunks"]>;

/** The chunks of a planned answer; each is made when it is asked for. */
export function* streamPlan(plan: ChatPlan, head: ChunkHead, isCounted: boolean, cut?: Cut): Generator<Chunk> {
  const { id, object, created, model } = head;
  for (const choice of interleave(plan.choices.map((each, index) => streamChoice(each, index, id, cut)))) {
    // Field by field: a thousand chunks are made twice as fast as by spreading the head.
    const chunk: Chunk = { id, object, created, model, choices: [choice] };
    yield isCounted ? { ...chunk, usage: null } : chunk;
  }
  if (isCounted) yield { ...head, choices: [], usage: plan.usage };
}

/** The id of a tool call that a choice makes. */
export function nameToolCall(completionId: string, choice: number, call: number): string {
  const suffix = call === 0 ? "" : `_${call}`;
  return `call_${completionId.replace(/^chatcmpl-/, "")}_${choice}${suffix}`;
}

function* streamChoice(
  { reasoning, refusal, content, calls, finishReason }: PlannedChoice,
  index: number,
  id: string,
  cut: Cut | undefined,
): Generator<ChunkChoice> {
  const open = (delta: Delta): ChunkChoice => ({ index, delta, logprobs: null, finish_reason: null });
  yield open({ role: "assistant", content: refusal === "" && (calls.length === 0 || content !== "") ? "" : null });
  for (const reasoning_content of split(reasoning, cut)) yield open({ reasoning_content });
  for (const piece of split(refusal, cut)) yield open({ refusal: piece });
  for (const piece of split(content, cut)) yield open({ content: piece });
  for (const [place, { name, arguments: text }] of calls.entries()) {
    const call = { id: nameToolCall(id, index, place), type: "function", function: { name, arguments: "" } } as const;
    yield open({ tool_calls: [{ index: place, ...call }] });
    for (const piece of split(text, cut))
      yield open({ tool_calls: [{ index: place, function: { arguments: piece } }] });
  }
  yield { index, delta: {}, logprobs: null, finish_reason: finishReason };
}

/** A text in the pieces that the script names, in as many as it asks for, or else token by token. */
function split(text: string, cut: Cut | undefined): Iterable<string> {
  if (Array.isArray(cut) && cut.join("") === text) return cut;
  if (typeof cut !== "number") return splitTokens(text);
  const characters = Array.from(text);
  const size = Math.max(1, Math.ceil(characters.length / cut));
  const count = Math.ceil(characters.length / size);
  return Array.from({ length: count }, (_, index) => characters.slice(index * size, (index + 1) * size).join(""));
}

// OpenAI sends the choices of one answer side by side, so a client that reads them one after the other has to fail here.
function* interleave<Item>(sources: Generator<Item>[]): Generator<Item> {
  const running = new Set(sources);
  while (running.size > 0)
    for (const source of running) {
      const { done, value } = source.next();
      if (done) running.delete(source);
      else yield value;
    }
}
