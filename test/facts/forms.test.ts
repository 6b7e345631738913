import { describe, expect, test } from "vitest";

import { compare } from "../../spec/facts/compare.ts";
import { factId } from "../../spec/facts/fact.ts";
import { readBlocks } from "../../spec/facts/read-blocks.ts";
import { readPage } from "../../spec/facts/read-page.ts";
import { areDocumentsThere, documentOf } from "./documents.ts";
import { otherRenderers } from "./other-renderers.ts";
import { accidents, asFragment, asMarkdown, asRunTogether, asSite, asTabs } from "./renderers.ts";
import { shopPage } from "./shop-page.ts";

const renderers = { asMarkdown, asSite, asFragment, asTabs, asRunTogether };
const known = readPage(asMarkdown(shopPage));

test("a page in Markdown is read into facts, each with its place and name", () => {
  expect(known.facts.filter(({ kind }) => kind !== "sentence").map(factId)).toEqual([
    "base-url",
    "POST /v2/parcels operation",
    "POST /v2/parcels limit parcels per sender",
    "POST /v2/parcels parameter weight",
    "POST /v2/parcels parameter note",
    "POST /v2/parcels field parcel_id",
    "POST /v2/parcels field state",
    "POST /v2/parcels field signed_at",
    "POST /v2/parcels field insured",
    "POST /v2/parcels sample python",
    "POST /v2/parcels sample json",
    "POST /v2/parcels error 400 TOO_HEAVY",
    "POST /v2/parcels error 429 TOO_MANY",
    "GET /v2/parcels operation",
    "GET /v2/parcels field parcels",
    "GET /v2/parcels field parcels[].parcel_id",
  ]);
});

test("types, null, values, limits and requirements are read", () => {
  const is = (id: string) => known.facts.find((fact) => factId(fact) === id)?.is;
  expect(is("POST /v2/parcels parameter note")).toMatchObject({ type: "string", nullable: true, required: false });
  expect(is("POST /v2/parcels field state")).toEqual({ type: "string", values: ["waiting", "moving", "delivered"] });
  expect(is("POST /v2/parcels field insured")).toEqual({ type: "boolean", fixed: "true" });
  expect(is("POST /v2/parcels limit parcels per sender")).toEqual({ amount: 5, window: "24 hours" });
  expect(is("POST /v2/parcels sample json")).toEqual({
    parcel_id: "p_1",
    state: "waiting",
    signed_at: null,
    insured: true,
  });
});

test("of a sentence no word is kept, and its form does not count", () => {
  const told = JSON.stringify(known.facts);
  for (const word of ["signs", "scale", "driver", "glass"]) expect(told).not.toContain(word);
});

test.each(Object.entries(renderers))("the page %s states the same", (_, render) => {
  expect(compare(known, readPage(render(shopPage))).changes).toEqual([]);
});

test.each(Object.entries(otherRenderers))("written with %s the page states the same", (_, render) => {
  expect(compare(known, readPage(render(shopPage))).changes).toEqual([]);
});

test.each(Object.entries(accidents))("%s change nothing that copied text states", (_, befall) => {
  for (const render of [asTabs, asRunTogether])
    expect(compare(known, readPage(befall(render(shopPage)))).changes).toEqual([]);
});

test("samples of another language beside the first are no news, and a changed one of the same language is", () => {
  const page = asMarkdown(shopPage);
  const added = page.replace("### Response\n", "```ruby\nputs 1\n```\n\n### Response\n");
  const changed = page.replace("requests.post", "requests.put");
  expect(compare(known, readPage(added)).changes).toEqual([]);
  expect(compare(known, readPage(changed)).changes).toMatchObject([{ change: "changed", kind: "sample" }]);
});

test("what looks like a page and is none is read without an operation", () => {
  for (const text of [
    "GET ready for POST /modern art.",
    "{ [ (",
    "| a |\n|---|",
    "<table><tr>",
    "```",
    "---\n---",
    "POST",
    "\u0001",
  ])
    expect(readPage(text).facts.filter(({ kind }) => kind === "operation")).toEqual([]);
});

describe.skipIf(!areDocumentsThere).each(["novastack", "novyx"] as const)("the document of %s", (api) => {
  const text = documentOf(api) ?? "";
  const page = readPage(text);

  test.each(Object.entries(renderers))("%s states the same", (_, render) => {
    expect(compare(page, readPage(render(readBlocks(text).blocks))).changes).toEqual([]);
  });

  test.each(Object.entries(otherRenderers))("written with %s states the same", (_, render) => {
    expect(compare(page, readPage(render(readBlocks(text).blocks))).changes).toEqual([]);
  });

  test.each(Object.entries(accidents))("states the same after %s", (_, befall) => {
    expect(compare(page, readPage(befall(text))).changes).toEqual([]);
  });
});
