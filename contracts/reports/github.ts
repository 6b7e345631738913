import type { Outcome } from "../results/outcome.ts";

import { headingOf } from "../results/heading.ts";
import { exitStatus } from "../results/outcome.ts";
import { printable } from "./exchange-text.ts";
import { sectionsOf } from "./sections.ts";

/** Lines with which GitHub Actions marks a run: its heading, each failed clause, each problem of waivers and baseline. */
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
  const { text, tone, remarks } = headingOf(outcome);
  const isOver = exitStatus(outcome) !== 0;
  const command = tone === "passed" ? "notice" : tone === "unverified" && !isOver ? "warning" : "error";
  return [
    line("novamock", [text, ...remarks].join("\n"), command),
    ...lines,
    ...outcome.waivers.problems.map((problem) => line("novamock: waivers", problem)),
  ].join("");
}

function line(title: string, message: string, command = "error"): string {
  return `::${command} title=${escaped(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
