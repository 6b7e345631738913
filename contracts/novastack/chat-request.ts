import type { Exchange } from "../http/exchange.ts";
import type { FieldName } from "../http/spec-names.ts";
import type { Prepared } from "./prepared.ts";

import { field } from "../http/exchange.ts";

type ChatRequest = { model: string; messages: unknown; [field: string]: unknown };

/** OpenAI's smallest chat request, with fields added or replaced. */
export function chatRequest(model: string, fields: Record<string, unknown> = {}): ChatRequest {
  return { model, messages: [{ role: "user", content: "Say hello." }], ...fields };
}

/** Asks the first listed model. */
export async function chat(prepared: Prepared, fields: Record<string, unknown> = {}): Promise<Exchange> {
  return prepared.ask("createChatCompletion", { body: chatRequest(await prepared.model(), fields) });
}

/** A field of the first choice. */
export function choice(answer: Exchange, ...path: (FieldName | number)[]): unknown {
  return field(answer.json, "choices", 0, ...path);
}

/** A text as JSON; undefined where it is none. */
export function parseJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
