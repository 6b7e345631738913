import type { Fact } from "./fact.ts";
/** Where on a page a block stands. */
export type Place = {
  /** The operation that is described there, as `POST /v1/keys`. */
  at: string | null;
  /** The nearest heading. */
  heading: string;
  /** A line that leads a table in, as `Each key includes:`. */
  lead: string;
  /** The array fields of the operation, whose members a further table may describe. */
  arrays: string[];
};

/** What a block makes known. */
export type Reading = { facts: Fact[]; labels?: string[]; unread?: string[]; texts?: [print: string, text: string][] };
