import type { components } from "../../../spec/generated/novastack.types.ts";
import type { Schema, SchemaSource } from "./schema.ts";

import { novastackError } from "../errors.ts";
import { checkToolTurns, readText } from "./conversation.ts";
import { checkSchema } from "./schema.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** A schema that was checked, with where it came from. */
export type CheckedSchema = SchemaSource & { schema: Schema };
/** The schemas of a request: of its tools, in their order, and of the answer's form. */
export type ChatSchemas = { tools: CheckedSchema[]; format: CheckedSchema | null };

const mostParts = 10_000;

/** Rejects what OpenAI rejects and the spec cannot say. */
export function checkChat(request: ChatRequest): ChatSchemas {
  const { messages, tools, response_format: format, functions, function_call } = request;
  if (functions ?? function_call)
    throw novastackError("invalid_value", {
      message: "'functions' and 'function_call' are deprecated and not supported; send 'tools' and 'tool_choice'.",
      param: functions ? "functions" : "function_call",
      explain: "OpenAI replaced functions by tools; current clients send those.",
    });
  checkToolTurns(messages);
  if (format?.type === "json_object") checkJsonIsAskedFor(messages);

  // Every schema is checked, also of tools that this answer does not call: a mistake shows at the first request.
  const allowance = { parts: mostParts };
  const check = (source: SchemaSource): CheckedSchema => ({ ...source, schema: checkSchema(source, allowance) });
  const asked = format?.type === "json_schema" ? format.json_schema : null;
  return {
    tools: (tools ?? []).map(({ function: { name, parameters, strict } }, index) => {
      const param = `tools[${index}].function.parameters`;
      return check({
        schema: asObject(parameters, param),
        param,
        title: `function '${name}'`,
        isStrict: strict === true,
      });
    }),
    format: asked
      ? check({
          schema: asked.schema ?? {},
          param: "response_format.json_schema.schema",
          title: `response_format '${asked.name}'`,
          isStrict: asked.strict === true,
        })
      : null,
  };
}

/** The arguments of a tool are an object, whatever their schema leaves open. */
function asObject(schema: Record<string, unknown> | null | undefined, param: string): Record<string, unknown> {
  const { type = "object" } = schema ?? {};
  if (type === "object" || (Array.isArray(type) && type.includes("object"))) return { ...schema, type: "object" };
  throw novastackError("invalid_value", {
    message: `The schema in ${param} must be one of an object; its type is ${JSON.stringify(type).slice(0, 60)}.`,
    param,
    explain: "the arguments of a function are named, so its schema has the type object",
  });
}

/** OpenAI rejects JSON mode unless a message asks for JSON, since a model would not know what to write. */
function checkJsonIsAskedFor(messages: ChatRequest["messages"]): void {
  if (messages.some((message) => /json/i.test(readText(message)))) return;
  throw novastackError("invalid_value", {
    message: "A message must contain the word 'json' to use a response_format of type 'json_object'.",
    param: "messages",
    explain: "Ask for JSON in a message, as OpenAI demands in JSON mode.",
  });
}
