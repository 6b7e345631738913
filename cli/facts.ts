import type { PageFacts } from "../spec/facts/fact.ts";

import { draftOpenapi } from "../spec/facts/draft-openapi.ts";
import { yamlText } from "../spec/facts/yaml-text.ts";
import { logged } from "./logged.ts";
import { readSource } from "./read-source.ts";

/** Prints what a page of an API reference states, as YAML, or a draft of its OpenAPI document. */
export async function printFacts({ source, openapi }: { source: string; openapi: boolean }): Promise<number> {
  const page = await readSource(source);
  process.stdout.write(logged(yamlText(openapi ? draftOpenapi(page) : listed(page)).trimStart()));
  for (const unread of page.unread)
    process.stderr.write(logged(`novamock: not read: ${unread.replace(/\s+/g, " ").slice(0, 120)}\n`));
  if (page.facts.length > 0) return 0;
  process.stderr.write(`novamock: ${source}: states nothing that could be read\n`);
  return 2;
}

function listed({ title, facts, unread }: PageFacts): object {
  const places = [...new Set(facts.map(({ at }) => at))];
  return {
    page: title,
    facts: Object.fromEntries(
      places.map((place) => [
        place ?? "everywhere",
        facts.filter(({ at }) => at === place).map(({ kind, name, is }) => ({ [kind]: name, ...is })),
      ]),
    ),
    unread,
  };
}
