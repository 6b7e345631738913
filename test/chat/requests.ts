import type { components } from "../../spec/generated/novastack.types.ts";

import { expect } from "vitest";
import type { Random } from "../../mocks/core/random.ts";
import type { Pause } from "../../mocks/core/operation.ts";
import type { ChatReplyRequest } from "../../mocks/novastack/replies.ts";
import { ApiError } from "../../mocks/core/api-error.ts";
import { createRandom } from "../../mocks/core/random.ts";
import { answerChat } from "../../mocks/novastack/chat.ts";
import { defaultModels } from "../../mocks/novastack/models.ts";
import { createReplies } from "../../mocks/novastack/replies.ts";

export type ChatRequest = components["schemas"]["ChatRequest"];
export type ChatMessage = components["schemas"]["ChatMessage"];
export type ChatTool = components["schemas"]["ChatTool"];
export type Chunk = components["schemas"]["ChatCompletionChunk"];
export type JsonObject = Record<string, unknown>;

export type Completion = components["schemas"]["ChatCompletion"];

/** What the mock told about the latest answer. */
export let explained: string | undefined;
const random: Random = { ...createRandom("chat"), text: () => "1" };

/** The answer to a request, whole or in chunks as it asks; from a script where one is given. */
export function answer(request: ChatRequest, ...scripts: ChatReplyRequest[]) {
  const replies = createReplies();
  for (const script of scripts) replies.add(script);
  explained = undefined;
  const explain = (line: string) => {
    explained = line;
  };
  return answerChat({ models: defaultModels, replies }, request, { now: 1_700_000_000_000, random, explain });
}

/** The whole answer. */
export function completeChat(request: ChatRequest, ...scripts: ChatReplyRequest[]): Completion {
  return answer({ ...request, stream: false }, ...scripts) as Completion;
}

/** The answer in chunks, with the pauses of a script between them. */
export function streamChat(request: ChatRequest, ...scripts: ChatReplyRequest[]): Iterable<Chunk | Pause> {
  const answered = answer({ ...request, stream: true }, ...scripts);
  return "paced" in answered ? answered.paced : (answered as Iterable<Chunk>);
}

export const hello: ChatMessage = { role: "user", content: "Hello!" };
export const helloReply = 'This is a mock answer from nova-7b. Your message 1 was: "Hello!".';
export const halfCharacter = /\p{Surrogate}/u;
export const weather = makeTool("get_weather", {
  type: "object",
  properties: { location: { type: "string" }, unit: { type: "string", enum: ["c"] } },
  required: ["location"],
});
export const time = makeTool("get_time", {
  type: "object",
  properties: { zone: { type: "string" } },
  required: ["zone"],
});

export function makeTool(name: string, parameters?: JsonObject): ChatTool {
  // The generated type of a free-form schema has no members.
  return {
    type: "function",
    function: { name, ...(parameters && { parameters: parameters as Record<string, never> }) },
  };
}

export function makeRequest(fields: Partial<ChatRequest> = {}): ChatRequest {
  return { model: "nova-7b", messages: [hello], ...fields };
}

export function askForSchema(schema: unknown, fields: Partial<ChatRequest> = {}): ChatRequest {
  const json_schema = { name: "answer", schema: schema as Record<string, never> };
  return makeRequest({ response_format: { type: "json_schema", json_schema }, ...fields });
}

export function readChoice(request: ChatRequest, index = 0) {
  const choice = completeChat(request).choices[index];
  if (choice === undefined) throw new Error(`There is no choice ${index}`);
  return choice;
}

export function readContent(request: ChatRequest, index = 0): string {
  return readChoice(request, index).message.content ?? "";
}

export function readCall(request: ChatRequest) {
  return readChoice(request).message.tool_calls?.[0]?.function;
}

export function readStream(request: ChatRequest): Chunk[] {
  return [...streamChat(request)].filter((item): item is Chunk => !("pauseMs" in item));
}

export function joinContent(chunks: Chunk[], index = 0): string {
  return chunks
    .flatMap(({ choices }) => choices.filter((choice) => choice.index === index))
    .map(({ delta }) => delta.content ?? "")
    .join("");
}

export function readRejection(work: () => unknown): { code: string; status: number; param: unknown; message: string } {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { message, param } = (error.body as { error: { message: string; param: unknown } }).error;
    return { code: error.code, status: error.status, param, message };
  }
  throw new Error("The request was not rejected");
}

/** How both ways of asking reject a request. */
export function readRejections(request: ChatRequest) {
  return [readRejection(() => completeChat(request)), readRejection(() => streamChat(request))];
}

export function invalid(param: string, message = /./) {
  const rejection = { code: "invalid_value", status: 400, param, message: expect.stringMatching(message) };
  return [rejection, rejection];
}

export function makeAssistantCall(...ids: string[]): ChatMessage {
  const tool_calls = ids.map((id) => ({
    id,
    type: "function" as const,
    function: { name: "get_weather", arguments: "{}" },
  }));
  return { role: "assistant", content: null, tool_calls };
}
