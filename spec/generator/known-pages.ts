import type { Fact, PageFacts } from "../facts/fact.ts";
import type { KnownPage, VendorPage } from "../facts/known-page.ts";
import type { LedgerClause } from "./clauses.ts";
import type { Document } from "./document.ts";

import { factId } from "../facts/fact.ts";
import { loadFacts, loadVendorPages } from "../facts/facts-file.ts";
import { citedId } from "../facts/known-page.ts";
import { setLevels } from "./levels.ts";
import { specPlaces } from "./spec-places.ts";
import { statePlaces } from "./stated-places.ts";

type Api = VendorPage["api"];
type Page = VendorPage & { readonly facts: readonly Fact[]; readonly labels: readonly string[] };

/** The vendors' pages with what each states, as read anew where it was, and as it stands in spec/facts/ otherwise. */
export function loadPages(folder: string, readAnew: ReadonlyMap<string, PageFacts> = new Map()): Page[] {
  return loadVendorPages(folder).map((page) => {
    const { facts = [], labels = [] } = readAnew.get(page.page) ?? loadFacts(folder, page.page) ?? {};
    return { ...page, facts, labels };
  });
}

/**
 * Holds facts, ledger and specs against each other: gives every place of the specs its level and every fact its
 * carriers, and tells what does not fit.
 */
export function carryFacts(
  pages: readonly Page[],
  clauses: readonly LedgerClause[],
  documents: Record<Api, Document>,
): { pages: KnownPage[]; problems: string[] } {
  const problems: string[] = [];
  const places = new Map<string, string[]>();
  for (const api of ["novastack", "novyx"] as const) {
    const own = pages.filter((page) => page.api === api);
    const all = specPlaces(documents[api]);
    const stated = statePlaces(documents[api], own, all);
    for (const [fact, names] of stated.places) places.set(fact, names);
    problems.push(...stated.problems, ...setLevels(api, all, own, stated.values));
  }
  const known = pages.map((page) => withCarriers(page, clauses, places));
  for (const { api, page, facts, nothing = [] } of known) {
    for (const fact of facts)
      if (fact.clauses.length + fact.places.length === 0 && !nothing.includes(factId(fact)))
        problems.push(
          `${page}: nothing carries the fact ${factId(fact)}: no clause of the ledger names it, and no place of the ${api} spec`,
        );
    for (const id of nothing)
      if (!facts.some((fact) => factId(fact) === id))
        problems.push(`spec/facts/pages.yaml: ${page} does not state ${id}`);
  }
  return { pages: known, problems: [...problems, ...ledgerProblems(clauses, known)] };
}

function withCarriers(
  page: Page,
  clauses: readonly LedgerClause[],
  places: ReadonlyMap<string, readonly string[]>,
): KnownPage {
  const own = clauses.filter(({ document }) => document === page.api);
  return {
    ...page,
    facts: page.facts.map((fact) => {
      const id = citedId(page, factId(fact));
      const naming = own.filter(({ facts, restsOn }) => facts.includes(id) || restsOn.includes(id));
      return { ...fact, clauses: naming.map((clause) => clause.id), places: places.get(`${page.api} ${id}`) ?? [] };
    }),
  };
}

/** Clauses that come from facts or pages which are not there. */
function ledgerProblems(clauses: readonly LedgerClause[], pages: readonly KnownPage[]): string[] {
  return clauses.flatMap(({ id, document, facts, restsOn, source }) => {
    const own = pages.filter(({ api }) => api === document);
    const stated = new Set(own.flatMap((page) => page.facts.map((fact) => citedId(page, factId(fact)))));
    const unknown = [...facts, ...restsOn].filter((fact) => !stated.has(fact));
    return [
      ...unknown.map((fact) => `clause ${id} comes from the fact ${fact}, which no page states`),
      ...(source !== null && !own.some(({ page }) => page === source)
        ? [`clause ${id} names the source ${source}, which is not in spec/facts/pages.yaml`]
        : []),
    ];
  });
}
