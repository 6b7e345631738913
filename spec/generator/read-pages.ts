import { readFileSync } from "node:fs";

import type { PageFacts } from "../facts/fact.ts";

import { readPage } from "../facts/read-page.ts";
import { recognise } from "../facts/recognise.ts";
import { loadPages } from "./known-pages.ts";

/** Reads the vendors' pages that are given by path, each by its name; `name` tells it of one that is not recognised. */
export function readPages(folder: string, paths: readonly string[], name?: string): Map<string, PageFacts> {
  const known = loadPages(folder);
  const read = new Map<string, PageFacts>();
  for (const path of paths) {
    const page = readPage(readFileSync(path, "utf8"));
    const found = name ?? (known.find(({ title }) => title === page.title) ?? recognise(page, known))?.page;
    if (found === undefined || !known.some((each) => each.page === found))
      throw new Error(
        `${path}: "${page.title}" is none of the pages in spec/facts/pages.yaml; expected --page with one of them`,
      );
    read.set(found, page);
  }
  return read;
}
