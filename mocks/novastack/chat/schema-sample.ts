import type { Schema } from "./json-schema.ts";
import type { ReadSchema } from "./schema-reader.ts";

import { novastackError } from "../errors.ts";
import { UnusableSchema } from "./json-schema.ts";
import { samplePlain } from "./schema-faker.ts";
import { narrowRoot } from "./schema-narrow.ts";
import { readSchema } from "./schema-reader.ts";
import { judgeValue } from "./schema-verdict.ts";

const fullAttempts = 8;
const attempts = 12;

/** Where a schema stands in the request, and whether its values have to be objects whatever it says. */
export type SchemaOrigin = { param: string; isObject?: boolean };

/** Rejects a schema that is not well-formed; an absent one asks for nothing. */
export function checkSchema(schema: unknown, param: string): void {
  guard(param, () => readSchema(schema ?? {}));
}

/** JSON text that satisfies a schema, always the same for the same schema; rejects one that allows or affords none. */
export function sampleSchema(schema: unknown, { param, isObject = false }: SchemaOrigin): string {
  return guard(param, () => {
    const source = readSchema(schema ?? {});
    return findSample(isObject ? { ...source, root: demandObject(source.root) } : source);
  });
}

function demandObject(root: Schema): Schema {
  if (typeof root === "boolean") return root && { type: "object" };
  if (root.type === undefined || root.type.includes("object")) return { ...root, type: "object" };
  throw new UnusableSchema("it does not allow an object");
}

// Values that read well do not fit every schema, so every other attempt takes values by chance; and since a branch may
// not fit the rest of the schema, the attempts take one branch after the other. The last ones leave out what is optional, as that may be impossible.
function findSample(source: ReadSchema): string {
  let reason = "no finite value exists";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const narrowed = narrowRoot(source, {
      turn: attempt >> 1,
      isPolished: attempt % 2 === 0,
      isBare: attempt >= fullAttempts,
    });
    if (narrowed === undefined) continue;
    const sampled = trySample(narrowed, attempt + 1);
    if (sampled.text === undefined) {
      reason = sampled.reason;
      continue;
    }
    const verdict = judgeValue(source, JSON.parse(sampled.text));
    if (verdict === null) return sampled.text;
    reason = verdict;
  }
  throw new UnusableSchema(`the mock found no value that satisfies it (${reason})`);
}

function trySample(schema: Parameters<typeof samplePlain>[0], seed: number) {
  try {
    return { text: JSON.stringify(samplePlain(schema, seed)) as string | undefined, reason: "it allows no value" };
  } catch (error) {
    if (error instanceof UnusableSchema) throw error;
    // The library throws plain errors where it finds a schema contradictory.
    return { text: undefined, reason: error instanceof Error ? error.message : "it allows no value" };
  }
}

function guard<Result>(param: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const isKnown = error instanceof UnusableSchema || error instanceof RangeError;
    if (!isKnown) throw error;
    const reason = error instanceof UnusableSchema ? error.message : "it is nested too deeply";
    throw novastackError("invalid_value", {
      message: `The JSON Schema in ${param} cannot be used: ${reason}.`,
      param,
      explain:
        "The mock writes a value that satisfies this schema and found it malformed, contradictory or too costly.",
    });
  }
}
