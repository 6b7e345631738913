import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

import type { Fact, FactKind, PageFacts } from "./fact.ts";
import type { CarriedFact, KnownPage, VendorPage } from "./known-page.ts";

import { factKinds } from "./fact.ts";

/** Reads the list of the vendors' pages. */
export function loadVendorPages(folder: string): VendorPage[] {
  return parse(readFileSync(join(folder, "pages.yaml"), "utf8")) as VendorPage[];
}

/** Reads what a page stated when it was last read; null where it never was. */
export function loadFacts(folder: string, page: string): Pick<PageFacts, "facts" | "labels"> | null {
  const file = join(folder, `${page}.yaml`);
  if (!existsSync(file)) return null;
  const { facts, labels } = parse(readFileSync(file, "utf8")) as {
    facts: Record<string, WrittenFact[]>;
    labels: string[];
  };
  return { facts: Object.entries(facts).flatMap(([at, own]) => own.map((each) => read(each, at))), labels };
}

/** A page's facts as they are written: by the operation that they are stated of, one fact a line. */
export function factsYaml({ page, title, facts, labels }: KnownPage): string {
  const places = [...new Set(facts.map(({ at }) => at))];
  const groups = places.map((at) => {
    const own = facts.filter((fact) => fact.at === at).map((fact) => `    - ${flow(written(fact))}`);
    return `  ${flow(at ?? everywhere)}:\n${own.join("\n")}`;
  });
  return `# What the page "${title}" states, read from it by \`npm run facts\`. Do not edit; ~ is the fingerprint of a sentence.
# clauses and spec are what carries a fact: clauses of the ledger, places in ${page.split("-")[0]}.openapi.yaml.
facts:
${groups.join("\n")}
# Headings and labels, which state nothing.
labels: ${flow(labels)}
`;
}

type WrittenFact = { is?: Fact["is"]; clauses?: string[]; spec?: string[] } & { [kind in FactKind]?: string };

const everywhere = "everywhere";

function written({ kind, name, is, clauses, places }: CarriedFact): WrittenFact {
  return {
    [kind]: name,
    ...(Object.keys(is).length > 0 && { is }),
    ...(clauses.length > 0 && { clauses: [...clauses] }),
    ...(places.length > 0 && { spec: [...places] }),
  };
}

function read(fact: WrittenFact, at: string): Fact {
  const kind = factKinds.find((each) => each in fact) ?? "sentence";
  return { kind, at: at === everywhere ? null : at, name: fact[kind] ?? "", is: fact.is ?? {} };
}

/** A value on one line of YAML, which JSON is. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${flow(key)}: ${flow(each)}`)
      .join(", ")} }`;
  if (typeof value === "string" && isPlain(value)) return value;
  return JSON.stringify(value);
}

/** Whether a text needs no quotes. */
function isPlain(text: string): boolean {
  return /^[A-Za-z/][\w ./-]*[\w/.-]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
}
