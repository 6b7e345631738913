import type { components } from "../../spec/generated/novastack.types.ts";
import type { CommonError } from "../../mocks/core/api-error.ts";
import type { Fields } from "./novastack-changes.ts";
import type { Mutant } from "./mutant.ts";

import { changeHandler } from "./novastack-changes.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** Changes whole answers to a conversation. */
export function changeChat(change: (answer: Fields, request: ChatRequest) => Fields): Mutant["change"] {
  return changeHandler("createChatCompletion", (right) => (state, asked, call) => {
    const answer = right(state, asked, call);
    return asked.body["stream"] ? answer : change(answer as Fields, asked.body as unknown as ChatRequest);
  });
}

/** Changes the chunks of streamed answers; what is no list is sent as it is. */
export function changeChunks(change: (chunks: Fields[], request: ChatRequest) => unknown): Mutant["change"] {
  return changeHandler("createChatCompletion", (right) => (state, asked, call) => {
    const answer = right(state, asked, call);
    if (!asked.body["stream"]) return answer;
    return change([...(answer as Iterable<Fields>)], asked.body as unknown as ChatRequest);
  });
}

/** Rejects some conversations. */
export function rejectChat(kind: CommonError, isRejected: (request: ChatRequest) => boolean): Mutant["change"] {
  return (api) =>
    changeHandler("createChatCompletion", (right) => (state, asked, call) => {
      if (!isRejected(asked.body as unknown as ChatRequest)) return right(state, asked, call);
      throw api.reject(kind, { explain: "a wrong mock rejects this conversation" });
    })(api);
}

/** Chunks as server-sent events, in any form that a wrong mock may give them. */
export function eventStream(
  chunks: readonly Fields[],
  { end = "data: [DONE]\n\n", type = "text/event-stream" }: { end?: string; type?: string } = {},
): Response {
  const events = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  return new Response(events.join("") + end, { headers: { "content-type": type } });
}
