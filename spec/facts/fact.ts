/** What a fact can be about. */
export const factKinds = [
  "base-url",
  "operation",
  "parameter",
  "field",
  "error",
  "limit",
  "permission",
  "header",
  "variable",
  "sample",
  "sentence",
] as const;

export type FactKind = (typeof factKinds)[number];

/** One thing that a page states. Of sentences only fingerprints are kept. */
export type Fact = {
  readonly kind: FactKind;
  /** The operation that it is stated of, as `POST /v1/keys`; null where it is stated of the whole API. */
  readonly at: string | null;
  /** What tells it from others of its kind at the same place: a field's name, a code, a sentence's fingerprint. */
  readonly name: string;
  /** What is stated, property by property. */
  readonly is: Readonly<Record<string, FactValue>>;
};

export type FactValue = string | number | boolean | null | readonly string[];

/** What a page states, and what of it could not be read. */
export type PageFacts = {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** The fingerprints of headings and labels, which state nothing; a page in another form may show one as a sentence. */
  readonly labels: readonly string[];
  /** What looked like a table, a sample or an operation, and could not be read as one. */
  readonly unread: readonly string[];
  /** The sentences by their fingerprints, to show to whoever gave the page; they are kept nowhere. */
  readonly texts: ReadonlyMap<string, string>;
};

/** What names a fact in the ledger: `POST /v1/keys field api_key`; a sentence's is its fingerprint alone. */
export function factId({ kind, at, name }: Fact): string {
  if (kind === "sentence") return name;
  return [at, kind, name].filter((part) => part !== null && part !== "").join(" ");
}
