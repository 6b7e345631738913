import type { Exchange } from "../http/exchange.ts";
import type { Heading } from "../results/heading.ts";
import type { Outcome } from "../results/outcome.ts";
import type { UnverifiedKind } from "../results/report.ts";
import type { ClauseView } from "./sections.ts";

import { headingOf } from "../results/heading.ts";
import { verifiedPercent } from "../results/outcome.ts";
import { curlLine } from "./curl.ts";
import { exchangeText, printable } from "./exchange-text.ts";
import { byReason, counts, sectionsOf } from "./sections.ts";

// GitHub shows a step summary of at most 1 MiB, and other text in a pull request of at most 64 KiB.
const mostExchanges = 20;
const bodyLength = 1000;

/** Markdown has no colours of its own. */
const signs: Record<Heading["tone"], string> = { passed: "🟢", failed: "🔴", unverified: "🟠" };

/** The report as Markdown, as GitHub shows it in a step's summary. */
export function markdownReport(outcome: Outcome): string {
  const { report, waivers, level, novyx, novastack } = outcome;
  const sections = sectionsOf(outcome);
  const clauses = sections.flatMap((section) => section.clauses);
  const failed = clauses.filter(({ standing }) => standing === "failed");
  const verified = Math.floor(verifiedPercent(report));
  const heading = headingOf(outcome);
  return [
    `# ${signs[heading.tone]} novamock verify: ${heading.text}`,
    "",
    `${counts(clauses) || "no clauses"} of ${clauses.length} clauses (level ${level}); ${verified} % verified.`,
    `Target: ${[novyx, novastack]
      .filter((url) => url !== undefined)
      .map(code)
      .join(" and ")}.`,
    ...heading.remarks.map((remark) => `\n- ${text(remark)}`),
    "",
    "| Document | Section | Clauses |",
    "| --- | --- | --- |",
    ...sections.map((section) => `| ${section.document} | ${text(section.title)} | ${counts(section.clauses)} |`),
    "",
    ...chapter("Failed", failed.flatMap(failedClause)),
    ...chapter("Waivers", [
      ...waivers.problems.map((problem) => `- **${text(problem)}**`),
      ...clauses.flatMap(({ id, waiver }) =>
        waiver ? [`- ${code(id)} fails, waived until ${waiver.until}: ${text(waiver.reason)}`] : [],
      ),
      "",
    ]),
    ...chapter("Inconclusive", unverified(clauses, "inconclusive")),
    ...chapter("Not offered", unverified(clauses, "not offered")),
  ].join("\n");
}

function unverified(clauses: readonly ClauseView[], kind: UnverifiedKind): string[] {
  const groups = byReason(clauses).filter((group) => group.unverified === kind);
  return [...groups.map(({ reason, ids }) => `- ${code(reason)}: ${ids.map(code).join(", ")}`), ""];
}

function chapter(title: string, lines: string[]): string[] {
  return lines.some((line) => line !== "") ? [`## ${title}`, "", ...lines] : [];
}

function failedClause({ id, description, level, failures }: ClauseView, index: number): string[] {
  const [first] = failures;
  if (!first) return [];
  const { exchange, story } = first;
  return [
    `### ${code(id)}`,
    "",
    `${text(description)} (${level})`,
    "",
    `- expected ${code(first.expected)}`,
    `- received ${code(first.received)}`,
    `- case ${code(first.case)}${failures.length > 1 ? `, and ${failures.length - 1} more failed checks` : ""}`,
    "",
    ...(story && index < mostExchanges ? [fenced("Step by step", story.map(printable).join("\n")), ""] : []),
    ...(exchange && index < mostExchanges ? [fenced("Exchange", exchangeWithCurl(exchange)), ""] : []),
  ];
}

function exchangeWithCurl(exchange: Exchange): string {
  const curl = curlLine(exchange);
  return `${exchangeText(exchange, { bodyLength })}${curl.length > 2 * bodyLength ? "" : `\n\n${curl}`}`;
}

/** A fence that is longer than any run of backticks inside. */
function fenced(title: string, content: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `<details><summary>${title}</summary>\n\n${fence}http\n${content}\n${fence}\n\n</details>`;
}

/** What may quote the target is code: no link, mention or markup of it comes to life. */
function code(content: string): string {
  const line = printable(content).replace(/\s+/g, " ") || " ";
  const ticks = "`".repeat(longestRun(line) + 1);
  const space = /^`|`$/.test(line) ? " " : "";
  return `${ticks}${space}${line}${space}${ticks}`;
}

function longestRun(content: string): number {
  return Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
}

function text(content: string): string {
  return content.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
