import type { SchemaObject } from "./json-schema.ts";

import { generateSync } from "json-schema-faker";
import { checkWeight } from "./schema-weight.ts";

/** A value of a narrowed schema, the same for the same seed; throws UnusableSchema where that would be too much work. */
export function samplePlain(schema: SchemaObject, seed: number): unknown {
  checkWeight(schema);
  return generateSync(schema, {
    seed,
    alwaysFakeOptionals: true,
    useExamplesValue: true,
    maxDefaultItems: 1,
    // The narrowed schema is finite, and the library answers nonsense where it stops by itself.
    maxDepth: 1000,
  });
}
