import type { components } from "../../../spec/generated/novastack.types.ts";
import type { ReadSchema } from "../json-schema/schema.ts";

import { invalidValue } from "../errors.ts";
import { readSchema, UnusableSchema } from "../json-schema/schema.ts";
import { checkToolTurns, readText } from "./conversation.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** A schema of a request: what OpenAI's messages call it, and the parameter that it came in. */
export type ChatSchema = { schema: ReadSchema; title: string; param: string };
/** The schemas of a request: of its tools, in their order, and of the answer's form. */
export type ChatSchemas = { tools: ChatSchema[]; format: ChatSchema | null };

const mostParts = 10_000;

/** Rejects what OpenAI rejects and the spec cannot say. */
export function checkChat({ messages, tools, response_format: format, ...deprecated }: ChatRequest): ChatSchemas {
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

  // Every schema is checked, also of tools that this answer does not call: a mistake shows at the first request.
  const allowance = { parts: mostParts };
  const read = (schema: object, strict: boolean | null | undefined, title: string, param: string): ChatSchema => ({
    schema: orReject({ title, param }, () => readSchema(schema, strict === true, allowance)),
    title,
    param,
  });
  const ofTools = (tools ?? []).map(({ function: { name, parameters, strict } }, index) =>
    // Arguments are named, so they are an object whatever the schema leaves open.
    read({ ...parameters, type: "object" }, strict, `function '${name}'`, `tools[${index}].function.parameters`),
  );
  const asked = format?.type === "json_schema" ? format.json_schema : null;
  const param = "response_format.json_schema.schema";
  const title = `response_format '${asked?.name}'`;
  return { tools: ofTools, format: asked ? read(asked.schema ?? {}, asked.strict, title, param) : null };
}

/** What the work with a schema returns; rejects a schema that it cannot be done with. */
export function orReject<Result>({ title, param }: Omit<ChatSchema, "schema">, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnusableSchema)) throw error;
    const explain = "OpenAI refuses a schema like that too; without strict it takes any that is well-formed";
    throw invalidValue(param, `Invalid schema for ${title}: ${error.message}.`, explain);
  }
}
