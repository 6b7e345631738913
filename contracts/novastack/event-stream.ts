import type { Exchange } from "../http/exchange.ts";

import { field, isObject, isString } from "../http/exchange.ts";
import { parseJson } from "./chat-request.ts";

/** An event stream of chat chunks as it was received. */
export type ChunkStream = {
  /** The data of every event before the end; undefined where one is not JSON. */
  readonly chunks: readonly unknown[];
  /** Whether the last event is `[DONE]`. */
  readonly isDone: boolean;
};

/** Reads the chunks of a streamed answer. */
export function readChunks({ text }: Exchange): ChunkStream {
  const events = readEvents(text);
  const isDone = events.at(-1)?.trim() === "[DONE]";
  return { chunks: (isDone ? events.slice(0, -1) : events).map(parseJson), isDone };
}

/** The first choice of each chunk that has one; the first chunk of some gateways has none, as the one with usage. */
export function choicesOf(chunks: readonly unknown[]): Record<string, unknown>[] {
  return chunks.map((chunk) => field(chunk, "choices", 0)).filter(isObject);
}

/** The text that the deltas add up to. */
export function joinDeltas(chunks: readonly unknown[]): string {
  return choicesOf(chunks)
    .map((choice) => field(choice, "delta", "content"))
    .filter(isString)
    .join("");
}

/**
 * The data of each server-sent event, as the HTML standard has them read: lines end in CRLF, LF or CR, the space
 * after a colon is optional, lines of data add up, comments and other fields are passed over.
 */
export function readEvents(text: string): string[] {
  const events: string[] = [];
  let data: string[] = [];
  // The standard drops an event that no empty line ends; clients of OpenAI's read it.
  for (const line of [...text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/), ""]) {
    const [, value] = /^data(?:: ?(.*))?$/s.exec(line) ?? [];
    if (/^data(:|$)/.test(line)) data.push(value ?? "");
    if (line !== "" || data.length === 0) continue;
    events.push(data.join("\n"));
    data = [];
  }
  return events;
}
