import type { components } from "../../../spec/generated/novastack.types.ts";
import type { ChatReply } from "../replies.ts";
import type { Sample } from "../json-schema/sample.ts";
import type { ChatSamplers } from "./check.ts";

import { cutText } from "../../core/text.ts";
import { countPromptTokens } from "./conversation.ts";
import { writeReply } from "./reply-text.ts";
import { findStop } from "./stop.ts";
import { countTokens, cutToTokens } from "./tokens.ts";
import { chooseTools } from "./tools.ts";

type Schemas = components["schemas"];
type ChatRequest = Schemas["ChatRequest"];

/** What an answer says; what is empty is not sent. */
type Draft = {
  readonly reasoning: string;
  readonly refusal: string;
  readonly content: string;
  readonly calls: readonly { name: string; arguments: string }[];
};

/** One choice, decided. */
export type PlannedChoice = Draft & { readonly finishReason: Schemas["ChatFinishReason"] };

/** A whole answer, decided before any of it is sent. */
export type ChatPlan = {
  readonly choices: readonly PlannedChoice[];
  readonly usage: Schemas["ChatUsage"];
  /** In words, what of the request's schemas the answer may not fit. */
  readonly unchecked: readonly string[];
};

/** The longest answer, as models have one: the rest of it is cut off, whatever the request allows. */
const mostTokens = 32_768;
const mostCharacters = 6 * mostTokens;
/** Replies from this length on are the same in all choices, so that sixteen of them cost no more than one. */
const longReply = 10_000;
const nothing: Draft = { reasoning: "", refusal: "", content: "", calls: [] };

/** Decides the answer to a checked request: the scripted one where there is one, else one that quotes the conversation. */
export function planChat(request: ChatRequest, samplers: ChatSamplers, script?: ChatReply): ChatPlan {
  const { messages, n, stop, max_tokens, max_completion_tokens } = request;
  const limit = Math.min(mostTokens, max_completion_tokens ?? max_tokens ?? Infinity);
  const stops = typeof stop === "string" ? [stop] : (stop ?? []);
  const unchecked: string[] = [];
  const drafts = script ? [draftScript(script)] : draftAnswers(request, samplers, unchecked);
  const finished = drafts.map((draft) => finish(draft, stops, limit));
  const chosen = Array.from({ length: n ?? 1 }, (_, index) => finished[index] ?? finished[0]!);
  const prompt = countPromptTokens(messages);
  const completion = chosen.reduce((sum, { tokens }) => sum + tokens, 0);
  return {
    choices: chosen.map(({ choice }) => ({ ...choice, finishReason: script?.finish_reason ?? choice.finishReason })),
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
    unchecked,
  };
}

function draftScript({ text, json, refusal, reasoning, chunks, tool_calls: calls = [] }: ChatReply): Draft {
  const pieces = Array.isArray(chunks) && calls.length === 0 && refusal === undefined ? chunks : [];
  return {
    reasoning: reasoning ?? "",
    refusal: refusal ?? "",
    content: text ?? (json === undefined ? pieces.join("") : JSON.stringify(json)),
    calls: calls.map(({ name, arguments: given = {} }) => ({
      name,
      arguments: typeof given === "string" ? given : JSON.stringify(given),
    })),
  };
}

/** One draft for all choices, or one for each. */
function draftAnswers(request: ChatRequest, samplers: ChatSamplers, unchecked: string[]): Draft[] {
  const write = (sampler: () => Sample) => {
    const sampled = sampler();
    unchecked.push(...sampled.unchecked);
    return sampled.text;
  };
  const calls = chooseTools(request).map((place) => ({
    name: request.tools![place]!.function.name,
    arguments: write(samplers.tools[place]!),
  }));
  if (calls.length > 0) return [{ ...nothing, calls }];
  if (samplers.format) return [{ ...nothing, content: write(samplers.format) }];
  const reply = writeReply(request);
  const count = reply.length > longReply ? 1 : (request.n ?? 1);
  return Array.from({ length: count }, (_, index) => {
    const text = index === 0 ? reply : `${reply} (choice ${index + 1})`;
    const content = request.response_format?.type === "json_object" ? JSON.stringify({ reply: text }) : text;
    return { ...nothing, content };
  });
}

function finish(draft: Draft, stops: string[], limit: number): { choice: PlannedChoice; tokens: number } {
  let tokens = 0;
  let isCut = false;
  const cut = (text: string, ends: string[] = []) => {
    const short = cutText(text, mostCharacters);
    const end = findStop(short, ends);
    const taken = cutToTokens(short.slice(0, end), limit - tokens);
    tokens += taken.tokens;
    isCut ||= taken.isCut || (short !== text && end === short.length);
    return taken.text;
  };
  const reasoning = cut(draft.reasoning);
  const refusal = cut(draft.refusal);
  const content = cut(draft.content, stops);
  const calls = draft.calls.map((call) => ({ ...call, arguments: cut(call.arguments) }));
  const names = calls.reduce((sum, { name }) => sum + countTokens(name), 0);
  const finishReason = isCut ? "length" : calls.length > 0 ? "tool_calls" : "stop";
  return { choice: { reasoning, refusal, content, calls, finishReason }, tokens: tokens + names };
}
