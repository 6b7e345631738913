import type { components as Control } from "../../spec/generated/control.types.ts";
import type { components } from "../../spec/generated/novastack.types.ts";

import { limits } from "../core/limits.ts";
import { readLastTurn } from "./chat/conversation.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** An answer that was written down before the question, and when it is given. */
export type ChatReply = Control["schemas"]["ChatReply"];
export type ChatReplyRequest = Control["schemas"]["ChatReplyRequest"];

/** The scripted replies of a sandbox, in the order in which they are tried. */
export type Replies = {
  add(request: ChatReplyRequest): ChatReply;
  list(): ChatReply[];
  /** Whether there was such a reply. */
  remove(id: string): boolean;
  clear(): void;
  /** The first reply that fits a chat, and counts its use. */
  take(request: ChatRequest): ChatReply | undefined;
  isFull(): boolean;
};

export function createReplies(): Replies {
  const replies = new Map<string, ChatReply>();
  let added = 0;
  return {
    add(request) {
      const reply: ChatReply = { times: 1, ...request, id: `reply_${++added}` };
      replies.set(reply.id, reply);
      return { ...reply };
    },
    list: () => [...replies.values()].map((reply) => ({ ...reply })),
    remove: (id) => replies.delete(id),
    clear: () => replies.clear(),
    take(request) {
      const turn = readLastTurn(request.messages).toLowerCase();
      for (const reply of replies.values()) {
        const { contains = "", model = request.model } = reply.when ?? {};
        if (model !== request.model || !turn.includes(contains.toLowerCase())) continue;
        if (reply.times !== "always" && --reply.times === 0) replies.delete(reply.id);
        return reply;
      }
      return undefined;
    },
    isFull: () => replies.size >= limits.chatReplies,
  };
}
