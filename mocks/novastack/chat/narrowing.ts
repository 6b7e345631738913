import type { Schema, SchemaObject } from "./json-schema.ts";
import type { ReadSchema } from "./schema-reader.ts";

/** What kind of values a narrowed schema asks for. */
export type Taste = {
  /** Which of several branches and types to take first. */
  turn: number;
  /** Values that read well; those do not always fit what several branches demand together. */
  isPolished: boolean;
  /** Nothing that may be left out. */
  isBare: boolean;
};

/** What stays the same while one schema is narrowed. */
export type Narrowing = Taste & {
  source: ReadSchema;
  /** Narrows a schema inside the one at hand. */
  narrow: (schema: Schema, place: Place) => SchemaObject | undefined;
  /** What looking at schemas has cost so far. */
  steps: number;
};

/** Where in the value a schema stands; `isWhole` if no other branch speaks about the same value. */
export type Place = { name: string; depth: number; refs: readonly string[]; isPolished: boolean; isWhole: boolean };

// Past these, what is optional is left out and the shortest branch taken, so that recursive schemas come to an end.
const thriftySteps = 800;
const thriftyDepth = 8;

/** Whether to leave out whatever may be left out. */
export function isThrifty({ depth }: Place, { isBare, steps }: Narrowing): boolean {
  return isBare || depth > thriftyDepth || steps > thriftySteps;
}
