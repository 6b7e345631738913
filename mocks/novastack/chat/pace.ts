import type { components } from "../../../spec/generated/novastack.types.ts";
import type { Pause } from "../../core/operation.ts";
import type { ChatReply } from "../replies.ts";

import { novastackError } from "../errors.ts";

type Chunk = components["schemas"]["ChatCompletionChunk"];

/** Chunks with the pauses of a script between them, up to where it interrupts them. */
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
      if (interrupt && (isEnd || sent >= (interrupt.after ?? 0))) return yield* strike(interrupt.by);
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

function* strike(by: "stall" | "error"): Generator<Pause> {
  if (by === "error") throw interruption();
  yield { pauseMs: Infinity };
}
