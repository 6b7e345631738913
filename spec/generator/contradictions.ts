import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

import type { Contradiction } from "./supported-page.ts";

import { loadVendorPages } from "../facts/facts-file.ts";

/** Reads where the vendors' pages contradict each other; throws where one names a page that is not listed. */
export function loadContradictions(folder: string): Contradiction[] {
  const contradictions = parse(readFileSync(join(folder, "contradictions.yaml"), "utf8")) as Contradiction[];
  const known = loadVendorPages(folder).map(({ page }) => page);
  for (const { about, pages } of contradictions)
    for (const page of pages)
      if (!known.includes(page)) throw new Error(`contradictions.yaml, ${about}: ${page} is not in pages.yaml`);
  return contradictions;
}
