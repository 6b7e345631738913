import { describe, expect, test } from "vitest";

import { affected } from "../../spec/facts/affected.ts";
import { compare } from "../../spec/facts/compare.ts";
import { readPage } from "../../spec/facts/read-page.ts";
import { recognise } from "../../spec/facts/recognise.ts";
import { pages } from "../../spec/generated/facts.ts";
import { validators as novastack } from "../../spec/generated/novastack.responses.js";
import { validators as novyx } from "../../spec/generated/novyx.responses.js";
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

/** The sample answers of the pages, with the operations and statuses that carry them. */
const answers = pages.flatMap(({ page, api, facts }) =>
  facts.flatMap(({ name, is, places }) =>
    places
      .filter((place) => name.startsWith("json") && /^[a-z]\w+ \d{3}$/.test(place))
      .map((place) => [page, api, place, is] as const),
  ),
);

test.each(answers)("a sample of the page %s (%s) is an answer that the spec allows: %s", (_page, api, place, is) => {
  const [operation = "", status = ""] = place.split(" ");
  const validator = { novyx, novastack }[api][operation]?.[status]?.["application/json"];
  expect([validator?.(objectOf(is)), validator?.errors]).toEqual([true, null]);
});

test("the pages have samples of answers", () => {
  expect(answers.length).toBeGreaterThan(3);
});

/** A sample's values by their paths as the object that it is; a text of several words is any text. */
function objectOf(is: Readonly<Record<string, unknown>>): object {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(is)) {
    const steps = path.split(/\.|(?=\[)/).map((step) => step.replace(/[[\]]/g, ""));
    let part = whole;
    for (const [index, step] of steps.entries()) {
      const next = steps[index + 1];
      if (next === undefined) part[step] = value;
      else part = (part[step] ??= /^\d+$/.test(next) ? [] : {}) as Record<string, unknown>;
    }
  }
  return whole;
}

test("the committed facts hold no sentence: every longer text in them is a fingerprint, a title or a name", () => {
  const texts = pages.flatMap(({ facts }) => facts.flatMap(({ is }) => Object.values(is).flat()));
  const long = texts.filter((text) => typeof text === "string" && text.split(" ").length > 3);
  expect(long).toEqual([]);
});
