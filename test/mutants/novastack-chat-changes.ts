import type { Reply } from "../../mocks/core/exchange.ts";
import { isStreamed } from "../../mocks/core/exchange.ts";
import { alterSuccess } from "./mutant.ts";
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

/** Changes the reply to a chat that is streamed, given its whole text. */
export function alterStream(change: (text: string, reply: Reply) => Reply): Mutant["change"] {
  return alterSuccess("createChatCompletion", (reply) =>
    isStreamed(reply.body) ? change([...(reply.body as Iterable<string>)].join(""), reply) : reply,
  );
}
