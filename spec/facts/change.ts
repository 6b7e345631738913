import type { Fact, FactKind } from "./fact.ts";

/** One difference between what a page stated and what it states now. */
export type Change = {
  change: "changed" | "added" | "removed";
  kind: FactKind | "value";
  at: string | null;
  name?: string;
  was?: string;
  now?: string;
  /** The fact that was known, or the new one; a fact of the page's where none was. */
  fact: Fact;
  /** What the page states now; absent where it has gone. */
  found?: Fact;
  /** For something new, the id of the known fact that stands before it. */
  beside?: string;
};

/** Facts that belong together; either side is missing where the other has none like it. */
export type Pair = { known?: Fact; found?: Fact };
