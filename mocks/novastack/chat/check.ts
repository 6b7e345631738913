import type { components } from "../../../spec/generated/novastack.types.ts";
import type { Sample } from "../json-schema/sample.ts";

import { invalidValue } from "../errors.ts";
import { sampleSchema } from "../json-schema/sample.ts";
import { readSchema } from "../json-schema/schema.ts";
import { checkToolTurns, readText } from "./conversation.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** What writes JSON that fits the schemas of a request: of its tools, in their order, and of the answer's form. */
export type ChatSamplers = { tools: (() => Sample)[]; format: (() => Sample) | null };

const mostParts = 10_000;

/** Rejects what OpenAI rejects and the spec cannot say. */
export function checkChat({ messages, tools, response_format: format, ...deprecated }: ChatRequest): ChatSamplers {
  if (deprecated.functions ?? deprecated.function_call)
    throw invalidValue(
      deprecated.functions ? "functions" : "function_call",
      "'functions' and 'function_call' are deprecated and not supported; send 'tools' and 'tool_choice'.",
      "OpenAI replaced functions by tools; current clients send those",
    );
  checkToolTurns(messages);
  if (format?.type === "json_object" && !messages.some((message) => /json/i.test(readText(message))))
    throw invalidValue(
      "messages",
      "A message must contain the word 'json' to use a response_format of type 'json_object'.",
      "ask for JSON in a message, as OpenAI demands: a model would not know what to write",
    );

  // Every schema is read, also of tools that this answer does not call: a mistake shows at the first request.
  const allowance = { parts: mostParts };
  const samplerOf = (schema: object, strict: boolean | null | undefined, title: string, param: string) => {
    const explain = "OpenAI refuses a schema like that too; without strict it takes any that is well-formed";
    const reject = (problem: string) => invalidValue(param, `Invalid schema for ${title}: ${problem}.`, explain);
    const parts = readSchema(schema, strict === true, allowance, reject);
    return () => sampleSchema(parts, reject);
  };
  const asked = format?.type === "json_schema" ? format.json_schema : null;
  return {
    tools: (tools ?? []).map(({ function: { name, parameters, strict } }, index) =>
      // Arguments are named, so they are an object whatever the schema leaves open.
      samplerOf({ ...parameters, type: "object" }, strict, `function '${name}'`, `tools[${index}].function.parameters`),
    ),
    format: asked
      ? samplerOf(
          asked.schema ?? {},
          asked.strict,
          `response_format '${asked.name}'`,
          "response_format.json_schema.schema",
        )
      : null,
  };
}
