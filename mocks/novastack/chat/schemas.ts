import type { components } from "../../../spec/generated/novastack.types.ts";
import type * as Sampler from "./schema-sample.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

let sampler: typeof Sampler | undefined;

/** Loads what reads and satisfies JSON Schemas, where a request has any: few do, and it is a third of the chat's code. */
export function loadSchemaSampler({ tools, response_format }: ChatRequest): Promise<void> | undefined {
  if (sampler || (!tools?.length && !response_format?.json_schema)) return undefined;
  return load();
}

/** Rejects a schema that is not well-formed; an absent one asks for nothing. */
export function checkSchema(schema: unknown, param: string): void {
  if (schema !== undefined) loaded().checkSchema(schema, param);
}

/** JSON text that satisfies a schema, always the same for the same schema; rejects one that allows or affords none. */
export function sampleSchema(schema: unknown, origin: Sampler.SchemaOrigin): string {
  return loaded().sampleSchema(schema, origin);
}

function loaded() {
  if (!sampler) throw new Error("the schema sampler is not loaded");
  return sampler;
}

async function load(): Promise<void> {
  sampler = await import("./schema-sample.ts");
}
