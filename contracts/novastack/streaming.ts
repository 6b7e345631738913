import type { Case } from "../engine/case.ts";

import { field, isString, succeeded } from "../http/exchange.ts";
import { chat } from "./chat-request.ts";
import { isUsage, requireChat, served } from "./chat.ts";
import { choicesOf, joinDeltas, readChunks } from "./event-stream.ts";
import { preparedCase } from "./prepared-case.ts";

/** Answers that come piece by piece. */
export const streamingCases: readonly Case[] = [
  preparedCase("novastack.chat.streaming", async (t, prepared) => {
    await requireChat(t, prepared);
    const answer = await chat(prepared, { stream: true });
    const check = (holds: boolean, expected: string) => t.check("novastack.chat.streaming", holds, expected, answer);
    if (!check(succeeded(answer) && isEventStream(answer.headers), "a 2xx of the type text/event-stream")) return;
    const { chunks, isDone } = readChunks(answer);
    check(isDone, "the last event to be [DONE]");
    const areChunks = chunks.every((chunk) => field(chunk, "object") === "chat.completion.chunk");
    check(areChunks, 'every event before it to be an object "chat.completion.chunk"');
    check(joinDeltas(chunks) !== "", "the content of the deltas to add up to a text");
    const hasEnd = choicesOf(chunks).some(({ finish_reason }) => isString(finish_reason));
    check(hasEnd, "a chunk with a finish_reason");
  }),
  preparedCase("novastack.chat.stream-usage", async (t, prepared) => {
    const fields = { stream: true, stream_options: { include_usage: true } };
    const answer = await served(t, chat(prepared, fields));
    const last = readChunks(answer).chunks.at(-1);
    const choices = field(last, "choices");
    const isSeparate = Array.isArray(choices) && choices.length === 0;
    const expected = "the last chunk to have no choices, and a usage that adds up";
    t.check("novastack.chat.stream-usage", isSeparate && isUsage(field(last, "usage")), expected, answer);
  }),
];

function isEventStream(headers: Readonly<Record<string, string>>): boolean {
  return /^text\/event-stream\b/i.test(headers["content-type"] ?? "");
}
