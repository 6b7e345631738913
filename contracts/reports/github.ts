import type { Outcome } from "../results/outcome.ts";

import { sectionsOf } from "./sections.ts";

/** Lines with which GitHub Actions marks a run: one for each failed clause and each problem of a waiver. */
export function githubAnnotations(outcome: Outcome): string {
  const failed = sectionsOf(outcome)
    .flatMap(({ clauses }) => clauses)
    .filter(({ standing }) => standing === "failed");
  const lines = failed.map(({ id, description, failures: [first] }) =>
    line(
      `novamock: ${id}`,
      first ? `${description} Expected ${first.expected}; received ${first.received}` : description,
    ),
  );
  return [...lines, ...outcome.waivers.problems.map((problem) => line("novamock: waivers", problem))].join("");
}

function line(title: string, message: string): string {
  return `::error title=${escaped(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
