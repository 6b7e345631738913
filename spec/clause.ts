/** How surely a fact is known: from the document, from another page of the vendor, or chosen by us. */
export type Level = "documented" | "companion" | "assumed";

/** One statement about an API, in our own words. */
export type Clause = {
  /** Stable and readable: `novyx.rotate.old-key-works-in-grace`. */
  readonly id: string;
  /** The API that the statement is about. */
  readonly document: "novastack" | "novyx";
  /** The section of the document that states it, or the reason why it stands here. */
  readonly section: string;
  /** The operationId of the operation that it is about; null where it holds for all of them, or for none. */
  readonly operation: string | null;
  readonly level: Level;
  readonly description: string;
  /** Why no test of an implementation can check it; null where one can. */
  readonly untestable: string | null;
};
