import type { components as Control } from "../../spec/generated/control.types.ts";
import type { components } from "../../spec/generated/novastack.types.ts";
import type { Armed } from "../core/armed.ts";
import type { Holding } from "../core/budget.ts";
import type { Pause } from "../core/operation.ts";

import { createArmed } from "../core/armed.ts";
import { unbounded } from "../core/budget.ts";
import { limits } from "../core/limits.ts";
import { readLastTurn } from "./chat/conversation.ts";
import { novastackError } from "./errors.ts";

type ChatRequest = components["schemas"]["ChatRequest"];
type Chunk = components["schemas"]["ChatCompletionChunk"];

/** An answer that was written down before the question, and when it is given. */
export type ChatReply = Control["schemas"]["ChatReply"];
export type ChatReplyRequest = Control["schemas"]["ChatReplyRequest"];

/** The scripted replies of a sandbox. */
export type Replies = Omit<Armed<ChatReply>, "add" | "use"> & {
  add(request: ChatReplyRequest): ChatReply;
  /** The first reply that fits a chat, and counts its use. */
  take(request: ChatRequest): ChatReply | undefined;
};

export function createReplies(memory: Holding = unbounded()): Replies {
  const replies = createArmed<ChatReply>("reply", limits.chatReplies, memory);
  return {
    ...replies,
    add: (request) => replies.add({ times: 1, ...request }),
    take(request) {
      let turn: string | undefined;
      for (const reply of replies.inOrder()) {
        const { contains = "", model = request.model } = reply.when ?? {};
        turn ??= readLastTurn(request.messages).text.toLowerCase();
        if (model !== request.model || !turn.includes(contains.toLowerCase())) continue;
        replies.use(reply);
        return reply;
      }
      return undefined;
    },
  };
}

/** The chunks of a scripted reply with the pauses between them, up to where it interrupts them. */
export function* pace(
  chunks: Iterable<Chunk>,
  { chunk_delay_ms: pauseMs = 0, interrupt }: Pick<ChatReply, "chunk_delay_ms" | "interrupt">,
): Generator<Chunk | Pause> {
  let sent = 0;
  for (const chunk of chunks) {
    const [choice] = chunk.choices;
    // A choice begins with its role, which is no part of what it says, and ends with its reason.
    const isEnd = choice === undefined || choice.finish_reason !== null;
    if (isEnd || choice.delta.role === undefined) {
      if (interrupt && (isEnd || sent >= (interrupt.after ?? 0))) {
        if (interrupt.by === "error") throw interruption();
        return yield { pauseMs: Infinity };
      }
      if (sent > 0 && !isEnd && pauseMs > 0) yield { pauseMs };
      sent += 1;
    }
    yield chunk;
  }
}

/** What an interrupted answer ends in. */
export function interruption(): Error {
  return novastackError("internal_error", {
    message: "The server had an error while it answered",
    explain: "a scripted reply is interrupted by this error",
  });
}
