import type { Block } from "./block.ts";
import type { Fact, PageFacts } from "./fact.ts";
import type { PageForm } from "./read-blocks.ts";
import type { Place, Reading } from "./reading.ts";

import { codeFacts } from "./code-facts.ts";
import { factId } from "./fact.ts";
import { fingerprint } from "./fingerprint.ts";
import { proseFacts } from "./prose-facts.ts";
import { readBlocks } from "./read-blocks.ts";
import { tableFacts } from "./table-facts.ts";
import { fileName, isAround, isLabel, isTab, operationLine } from "./text-words.ts";

/** Reads a page of an API reference, in whichever form it is, into facts. */
export function readPage(source: string): PageFacts & { form: PageForm } {
  const { form, blocks } = readBlocks(source);
  const facts = new Map<string, Fact>();
  const labels = new Set<string>();
  const unread: string[] = [];
  const texts = new Map<string, string>();
  const place: Place = { at: null, heading: "", lead: "", arrays: [] };
  let operationLevel = 0;

  for (const [index, block] of blocks.entries()) {
    const operation = operationOf(block);
    if (operation !== null) {
      const title = titleIn(block) ?? place.heading;
      const seen = facts.get(factId({ kind: "operation", at: operation, name: "", is: {} }));
      // A page that gives two operations one address keeps them apart by their titles.
      const at = seen && seen.is["title"] !== title ? `${operation} (${title})` : operation;
      Object.assign(place, { at, lead: "", arrays: [] });
      operationLevel = levelBefore(blocks, index);
      keep(facts, { kind: "operation", at, name: "", is: { title } });
      continue;
    }
    if (block.kind === "heading" && leavesOperation(block, operationLevel) && !leadsToOperation(blocks, index))
      place.at = null;
    const reading = read(block, place);
    for (const fact of reading.facts) keep(facts, fact);
    for (const label of reading.labels ?? []) labels.add(fingerprint(label).print);
    unread.push(...(reading.unread ?? []));
    for (const [print, text] of reading.texts ?? []) texts.set(print, text);
  }
  return { form, title: titleOf(blocks), facts: byOperation([...facts.values()]), labels: [...labels], unread, texts };
}

function read(block: Block, place: Place): Reading {
  switch (block.kind) {
    case "heading":
      place.heading = block.text;
      place.lead = block.text;
      return { facts: [], labels: [block.text] };
    case "table":
      return tableFacts(block, place);
    case "code":
      return codeFacts(block, place);
    case "prose": {
      const { text, item = false } = block;
      if (isAround(text) || isTab(text)) return { facts: [] };
      if (!item && (isLabel(text) || fileName.test(text))) {
        place.lead = text;
        return { facts: [], labels: [text] };
      }
      return proseFacts(text, place);
    }
  }
}

/** `POST /v1/keys`, where a block is nothing but that, or a heading that ends so. */
function operationOf(block: Block): string | null {
  if (block.kind === "table") return null;
  const text =
    block.kind === "heading" ? block.text.replace(titleBefore, "") : block.text.trim().replace(labelBefore, "");
  const [, method, target = ""] = operationLine.exec(text) ?? [];
  if (method === undefined) return null;
  const path = target.startsWith("/") ? target : new URL(target.replace(/[{}]/g, "")).pathname;
  return `${method} ${path.replace(/(?<=.)\/$/, "")}`;
}

/** The title in a heading that ends with an operation. */
function titleIn(block: Block): string | null {
  return (block.kind === "heading" && titleBefore.exec(block.text)?.[1]) || null;
}

const labelBefore = /^(?:(?:HTTP )?(?:endpoint|request|route|method|url))\s*:\s*/i;
const titleBefore = /^(.*[\p{L}\d)])[\s:–—-]+(?=(?:GET|POST|PUT|PATCH|DELETE) \/\S*$)/u;

/** The level of the heading that stands over an operation. */
function levelBefore(blocks: readonly Block[], index: number): number {
  const heading = blocks.slice(0, index).findLast((block) => block.kind === "heading");
  return heading?.kind === "heading" ? heading.level : 0;
}

/** Whether a heading is no lower than the one over the operation, and so ends what is said of it. */
function leavesOperation({ level }: { level: number }, operationLevel: number): boolean {
  return level > 0 && operationLevel > 0 && level <= operationLevel;
}

function leadsToOperation(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && operationOf(next) !== null;
}

/** The same statement may stand on a page more than once; other samples of one language are other facts. */
function keep(facts: Map<string, Fact>, fact: Fact): void {
  const id = factId(fact);
  if (fact.kind !== "sample") return void (facts.has(id) || facts.set(id, fact));
  const same = [...facts.values()].filter(
    (each) => each.kind === "sample" && each.at === fact.at && each.name.replace(/ \d+$/, "") === fact.name,
  );
  if (same.some((each) => JSON.stringify(each.is) === JSON.stringify(fact.is))) return;
  const numbered = { ...fact, name: same.length === 0 ? fact.name : `${fact.name} ${same.length + 1}` };
  facts.set(factId(numbered), numbered);
}

/** Operation by operation, as files of facts are written too. */
function byOperation(facts: Fact[]): Fact[] {
  const places = [...new Set(facts.map(({ at }) => at))];
  return places.flatMap((place) => facts.filter(({ at }) => at === place));
}

function titleOf(blocks: readonly Block[]): string {
  const headings = blocks.filter((block) => block.kind === "heading");
  return (headings.find(({ level }) => level === 1) ?? headings[0])?.text ?? "";
}
