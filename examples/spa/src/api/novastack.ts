import type { Novastack } from "novamock/types";

import { novastackUrl } from "../config.ts";
import { reached, request, Unreachable } from "./request.ts";

type Schemas = Novastack.components["schemas"];

export type Message = { role: "user" | "assistant"; content: string };

/** Asks the model, and gives its answer piece by piece. Throws `Unreachable` where the answer breaks off. */
export async function* streamChat(key: string, messages: Message[], signal: AbortSignal): AsyncGenerator<string> {
  const json = { model: "nova-7b", messages, stream: true } satisfies Schemas["ChatRequest"];
  const response = await request(`${novastackUrl}/chat/completions`, { key, json, signal, readError });
  for await (const data of eventData(response)) {
    // Without this last event nobody knows whether the answer is whole.
    if (data === "[DONE]") return;
    yield parseChunk(data).choices[0]?.delta.content ?? "";
  }
  throw new Unreachable("the answer broke off");
}

function parseChunk(data: string): Schemas["ChatCompletionChunk"] {
  try {
    return JSON.parse(data) as Schemas["ChatCompletionChunk"];
  } catch (error) {
    throw new Unreachable("the answer is spoiled", { cause: error });
  }
}

/** The data of server-sent events. */
async function* eventData(response: Response): AsyncGenerator<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reached(reader.read());
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop()!;
    for (const line of lines) if (line.startsWith("data: ")) yield line.slice("data: ".length).trimEnd();
  }
}

function readError({ error }: { error: { code: string | null; message: string } }) {
  return { code: error.code ?? "unknown", message: error.message };
}
