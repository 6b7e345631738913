import type { ChatReply, ChatReplyRequest } from "../novastack/replies.ts";
import type { World } from "../sandbox/world.ts";

import { limits } from "../core/limits.ts";
import { controlError } from "./errors.ts";

/** Scripts a reply of the chat; rejected where its chunks are not its text, or where too many wait already. */
export function addChatReply({ novastack: { replies } }: World, request: ChatReplyRequest): ChatReply {
  const { chunks, text } = request;
  if (Array.isArray(chunks) && text !== undefined && chunks.join("") !== text)
    throw controlError("VALIDATION_ERROR", { explain: "chunks and text say different things; leave text out" });
  if (replies.isFull())
    throw controlError("TOO_MANY", {
      explain: `${limits.chatReplies} scripted replies wait already; DELETE /_mock/novastack/replies forgets them`,
    });
  return replies.add(request);
}
