// Reads the vendors' pages that are given by path and writes what they state to spec/facts/. A page is recognised by what
// it states; `--page NAME` tells it of one that is new or has changed beyond that. With --check, only tells what differs.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";

import type { PageFacts } from "./facts/fact.ts";

import { factsYaml } from "./facts/facts-file.ts";
import { loadClauses } from "./generator/clauses.ts";
import { loadDocument } from "./generator/document.ts";
import { carryFacts, loadPages } from "./generator/known-pages.ts";
import { readPages } from "./generator/read-pages.ts";

const { values, positionals } = parseArgs({
  options: { page: { type: "string" }, check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const spec = import.meta.dirname;
const folder = join(spec, "facts");
const documents = {
  novastack: await loadDocument(join(spec, "novastack.openapi.yaml")),
  novyx: await loadDocument(join(spec, "novyx.openapi.yaml")),
};
const read = readPages(folder, positionals, values.page);
for (const [name, page] of read) console.log(`${name}: ${counted(page)}`);

const { pages } = carryFacts(loadPages(folder, read), loadClauses(join(spec, "clauses.yaml")), documents);
for (const page of pages.filter((each) => read.has(each.page))) {
  const file = join(folder, `${page.page}.yaml`);
  const text = factsYaml(page);
  if (!values.check) writeFileSync(file, text);
  else if (text !== readFileSync(file, "utf8")) {
    console.error(`${relative(dirname(spec), file)} is not what the page states; run \`npm run facts\` with it`);
    process.exitCode = 1;
  }
}

/** How much of a page was read, and that nothing of it was left out. */
function counted({ facts, labels, unread }: PageFacts): string {
  const sentences = facts.filter(({ kind }) => kind === "sentence").length;
  return `${facts.length} facts (${sentences} of them sentences), ${labels.length} labels, ${unread.length} not read`;
}
