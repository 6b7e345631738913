import { describe, expect, test } from "vitest";

import { affected } from "../../spec/facts/affected.ts";
import { compare } from "../../spec/facts/compare.ts";
import { readPage } from "../../spec/facts/read-page.ts";
import { recognise } from "../../spec/facts/recognise.ts";
import { pages } from "../../spec/generated/facts.ts";
import alterations from "./alterations.json" with { type: "json" };
import { areDocumentsThere, documentOf } from "./documents.ts";

// Written by somebody who had not seen the reader. An edit is a place in the document, how many characters go there, and
// what comes in their stead, since the documents' own words stay outside.
type Edit = [at: number, gone: number, come: string];

const altered = (text: string, edits: Edit[]) =>
  edits.toReversed().reduce((rest, [at, gone, come]) => rest.slice(0, at) + come + rest.slice(at + gone), text);

describe.skipIf(!areDocumentsThere)("the vendors' documents", () => {
  test.each(["novastack", "novyx"] as const)(
    "%s states what its committed facts say, and nothing is left unread",
    (api) => {
      const page = readPage(documentOf(api) ?? "");
      const known = pages.find((each) => each.page === api)!;
      expect(page.facts).toEqual(known.facts.map(({ kind, at, name, is }) => ({ kind, at, name, is })));
      expect(page.labels).toEqual(known.labels);
      expect(page.unread).toEqual([]);
    },
  );

  test.each(alterations)("$page: $what", ({ page: api, clause, edits }) => {
    const page = readPage(altered(documentOf(api as "novyx") ?? "", edits as Edit[]));
    const known = recognise(page, pages)!;
    const { changes } = compare(known, page);
    expect(known.page).toBe(api);
    expect(changes.flatMap((change) => affected(change, known).clauses)).toContain(clause);
  });
});

test("every fact of the documents is carried by a clause or a place of the spec", () => {
  const bare = pages
    .filter(({ level }) => level === "documented")
    .flatMap(({ facts }) => facts.filter(({ clauses, places }) => clauses.length + places.length === 0));
  expect(bare).toEqual([]);
});

test("the committed facts hold no sentence: every longer text in them is a fingerprint, a title or a name", () => {
  const texts = pages.flatMap(({ facts }) => facts.flatMap(({ is }) => Object.values(is).flat()));
  const long = texts.filter((text) => typeof text === "string" && text.split(" ").length > 3);
  expect(long).toEqual([]);
});
