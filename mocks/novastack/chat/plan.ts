import type { components } from "../../../spec/generated/novastack.types.ts";

import { novastackError } from "../errors.ts";
import { checkToolTurns, countPromptTokens, readText } from "./conversation.ts";
import { writeReply } from "./reply-text.ts";
import { checkSchema, sampleSchema } from "./schemas.ts";
import { countTokens, measureText } from "./tokens.ts";
import { chooseTool } from "./tool-choice.ts";

type Schemas = components["schemas"];
type ChatRequest = Schemas["ChatRequest"];

/** One choice, decided: a text, or the arguments of a call of the tool `toolName`. */
export type PlannedChoice = { toolName: string | null; text: string; finishReason: Schemas["ChatFinishReason"] };

/** A whole answer, decided before any of it is sent. */
export type ChatPlan = { choices: PlannedChoice[]; usage: Schemas["ChatUsage"] };

type Draft = { toolName: string | null; text: string };

/** Decides the answer to a request, or rejects the request. */
export function planChat(request: ChatRequest): ChatPlan {
  const { messages, n, stop, max_tokens, max_completion_tokens } = request;
  checkToolTurns(messages);
  checkJsonMode(request);
  checkTools(request);

  const stops = typeof stop === "string" ? [stop] : (stop ?? []);
  const limit = max_completion_tokens ?? max_tokens ?? Infinity;
  const drafts = draftChoices(request, n ?? 1);
  const planned = drafts.map((draft) => finishDraft(draft, stops, limit));
  const prompt = countPromptTokens(messages);
  const completion = planned.reduce((sum, { tokens }) => sum + tokens, 0);
  return {
    choices: planned.map(({ choice }) => choice),
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  };
}

function draftChoices(request: ChatRequest, count: number): Draft[] {
  const chosen = chooseTool(request);
  const indexes = Array.from({ length: count }, (_, index) => index);
  if (chosen !== null) {
    const { name, parameters } = chosen.tool.function;
    const text = sampleSchema(parameters, { param: `tools[${chosen.index}].function.parameters`, isObject: true });
    return indexes.map(() => ({ toolName: name, text }));
  }
  const format = request.response_format;
  if (format?.type === "json_schema") {
    const text = sampleSchema(format.json_schema?.schema, { param: "response_format.json_schema.schema" });
    return indexes.map(() => ({ toolName: null, text }));
  }
  const reply = writeReply(request);
  return indexes.map((index) => {
    const text = index === 0 ? reply : `${reply} (choice ${index + 1})`;
    return { toolName: null, text: format?.type === "json_object" ? JSON.stringify({ reply: text }) : text };
  });
}

function finishDraft({ toolName, text }: Draft, stops: string[], limit: number) {
  const ends = toolName === null ? stops.map((stop) => text.indexOf(stop)).filter((end) => end >= 0) : [];
  const measured = measureText(text.slice(0, Math.min(text.length, ...ends)), limit);
  const finishReason = measured.isCut ? "length" : toolName === null ? "stop" : "tool_calls";
  const tokens = measured.tokens + countTokens(toolName ?? "");
  return { choice: { toolName, text: measured.text, finishReason } satisfies PlannedChoice, tokens };
}

/** OpenAI rejects JSON mode unless a message asks for JSON, since a model would not know what to write. */
function checkJsonMode({ messages, response_format }: ChatRequest): void {
  if (response_format?.type !== "json_object") return;
  if (messages.some((message) => /json/i.test(readText(message)))) return;
  throw novastackError("invalid_value", {
    message: "A message must contain the word 'json' to use a response_format of type 'json_object'.",
    param: "messages",
    explain: "Ask for JSON in a message, as OpenAI demands in JSON mode.",
  });
}

// Every schema is checked, also of tools that this answer does not call: a mistake shows at the first request.
function checkTools({ tools = [], response_format }: ChatRequest): void {
  tools.forEach((tool, index) => checkSchema(tool.function.parameters, `tools[${index}].function.parameters`));
  checkSchema(response_format?.json_schema?.schema, "response_format.json_schema.schema");
}
