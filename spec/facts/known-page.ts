import type { Level } from "../clause.ts";
import type { Fact, PageFacts } from "./fact.ts";

/** A public page of a vendor that the specs are written from. */
export type VendorPage = {
  /** The name of its file of facts: `novyx-errors`. */
  readonly page: string;
  readonly api: "novastack" | "novyx";
  /** How surely what it states is known: `documented` for the two documents, `companion` for other pages. */
  readonly level: Exclude<Level, "assumed">;
  readonly title: string;
  readonly address: string;
  /** False for a page of samples alone, from which no facts are read. */
  readonly read?: false;
  /** The facts that bear on nothing that the spec or the ledger hold. */
  readonly nothing?: readonly string[];
};

/** A fact with what carries it: clauses of the ledger, and places in the spec. */
export type CarriedFact = Fact & { readonly clauses: readonly string[]; readonly places: readonly string[] };

/** A page with what it stated when it was last read. */
export type KnownPage = VendorPage & Pick<PageFacts, "labels"> & { readonly facts: readonly CarriedFact[] };

/** The id of a fact of a page in the ledger and the specs: the documents' own stand without the page's name. */
export function citedId(page: Pick<VendorPage, "page" | "api">, id: string): string {
  return page.page === page.api ? id : `${page.page.slice(page.api.length + 1)}/${id}`;
}
