import type { Input } from "../../spec/operation.ts";
import type { operations } from "../../spec/generated/control.types.ts";

import { validators } from "../../spec/generated/control.requests.js";
import { mismatch } from "../core/mismatch.ts";
import { OptionError, parseDuration } from "../core/options.ts";
import { controlError } from "./errors.ts";

/** The fields that take a duration like `24h`, each with the number that it stands for and the unit of that. */
const durationFields = {
  advanceClock: [["by", "seconds", 1000]],
  createNovyxKey: [["expires_in", "expires_in_seconds", 1000]],
  addChatReply: [["chunk_delay", "chunk_delay_ms", 1]],
  addFault: [
    ["delay", "delay_ms", 1],
    ["retry_after", "retry_after", 1000],
  ],
} as const satisfies {
  [Id in keyof operations]?: readonly (readonly [text: string, number: string, unitMs: number])[];
};

/** A body in which each duration is the number that it stands for; rejected where a text is none, or where that number does not fit. */
export function withNumbers<Id extends keyof typeof durationFields>(
  id: Id,
  body: Input<operations[Id]>["body"],
): Input<operations[Id]>["body"] {
  const numbers: Record<string, unknown> = { ...body };
  for (const [text, number, unitMs] of durationFields[id]) {
    const value = numbers[text];
    if (typeof value !== "string") continue;
    if (text !== number && numbers[number] !== undefined)
      throw controlError("VALIDATION_ERROR", { explain: `'${text}' and '${number}' tell the same; send one of them` });
    delete numbers[text];
    numbers[number] = millisecondsOf(text, value) / unitMs;
  }
  const fits = validators[id].body!;
  if (fits(numbers)) return numbers;
  throw controlError("VALIDATION_ERROR", { explain: mismatch(fits).message });
}

function millisecondsOf(name: string, text: string): number {
  try {
    return parseDuration(text, name);
  } catch (error) {
    if (error instanceof OptionError) throw controlError("VALIDATION_ERROR", { explain: error.message });
    throw error;
  }
}
