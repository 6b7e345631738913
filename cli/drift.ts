import type { Change } from "../spec/facts/change.ts";
import type { KnownPage } from "../spec/facts/known-page.ts";

import { cases } from "../contracts/cases.ts";
import { compare } from "../spec/facts/compare.ts";
import { affected } from "../spec/facts/affected.ts";
import { recognise } from "../spec/facts/recognise.ts";
import { pages } from "../spec/generated/facts.ts";
import { logged } from "./logged.ts";
import { PageError, readSource } from "./read-source.ts";

export type DriftOptions = { source: string; api?: KnownPage["api"]; json: boolean };

/** Tells what a newer form of a vendor's page states otherwise than the specs know it: exit status 1 where it does. */
export async function drift({ source, api, json }: DriftOptions): Promise<number> {
  const page = await readSource(source);
  const known = recognise(page, pages, api);
  if (!known) throw new PageError(`${source}: ${unrecognised(page.facts.length, api)}`);
  const { matched, changes } = compare(known, page);
  const found = changes.map((change) => ({ ...told(change, page.texts), ...affected(change, known) }));
  if (json) {
    const listed = found.map(({ change, kind, at, name, was, now, clauses }) => ({
      change,
      kind,
      at,
      name,
      was,
      now,
      clauses,
    }));
    process.stdout.write(logged(`${JSON.stringify({ api: known.api, matched, changes: listed }, null, 2)}\n`));
  } else process.stdout.write(logged(report(known, matched, found)));
  return changes.length === 0 ? 0 : 1;
}

/** A new sentence in its words; of one that has gone only the fingerprint is known. */
function told(change: Change, texts: ReadonlyMap<string, string>): Change {
  const text = change.found && texts.get(change.found.name);
  return change.kind === "sentence" && text !== undefined ? { ...change, now: text } : change;
}

function unrecognised(facts: number, api?: string): string {
  const wanted = api === undefined ? "the vendors' pages" : `${api}'s pages`;
  return facts === 0
    ? "states nothing that could be read; expected a page of an API reference"
    : `is none of ${wanted} that are known (${pages.map(({ title }) => title).join(", ")})`;
}

type Found = Change & { clauses: readonly string[]; places: readonly string[] };

function report(known: KnownPage, matched: number, changes: readonly Found[]): string {
  const heading = `${{ novyx: "Novyx", novastack: "novastack" }[known.api]} · ${known.title}`;
  if (changes.length === 0) return `${heading}: nothing changed, ${matched} facts as known\n`;
  return `${heading}: ${counted(changes)}\n${changes.map((change) => entry(change, known.api)).join("")}`;
}

/** `2 facts changed, 1 sentence new`. */
function counted(changes: readonly Change[]): string {
  const words = { changed: "changed", added: "new", removed: "gone" };
  const parts = (["changed", "added", "removed"] as const).flatMap((change) =>
    (["fact", "sentence"] as const).flatMap((noun) => {
      const { length } = changes.filter(
        (each) => each.change === change && (each.kind === "sentence") === (noun === "sentence"),
      );
      return length === 0 ? [] : [`${length} ${noun}${length === 1 ? "" : "s"} ${words[change]}`];
    }),
  );
  return parts.join(", ");
}

function entry({ change, at, kind, name, was, now, clauses, places }: Found, api: string): string {
  const what =
    was === undefined && now === undefined ? "" : `  ${was === undefined ? "" : `${was} → `}${now ?? "none"}`;
  const isNamed = name !== undefined && kind !== "limit" && (kind !== "sentence" || now === undefined);
  const line = [change.padEnd(8), at ?? "", kind + (isNamed ? ` ${name}` : "")]
    .filter((part) => part !== "")
    .join("  ");
  const leaning = cases.filter((each) => each.clauses.some((clause) => clauses.includes(clause))).length;
  const carriers = [
    ...clauses,
    `spec/${api}.openapi.yaml${places.length > 0 ? ` (${places.join(", ")})` : ""}`,
    `${leaning} case${leaning === 1 ? "" : "s"}`,
  ];
  return `  ${line}${what}\n           ${carriers.join(" · ")}\n`;
}
