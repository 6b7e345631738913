import type { Outcome } from "../results/outcome.ts";
import type { Paint } from "./paint.ts";
import type { ClauseView, Section, Standing } from "./sections.ts";

import { headingOf } from "../results/heading.ts";
import { curlLine } from "./curl.ts";
import { exchangeText, printable } from "./exchange-text.ts";
import { byReason, counts, marks, sectionsOf } from "./sections.ts";

// Beyond these a terminal is no place to read on.
const mostExchanges = 10;
const mostNamed = 12;

/** The report for a terminal: section by section, then each failure, then what could not be checked and why. */
export function terminalReport(outcome: Outcome, paint: Paint): string {
  const sections = sectionsOf(outcome);
  const clauses = sections.flatMap((section) => section.clauses);
  const failed = clauses.filter(({ verdict }) => verdict === "failed");
  const blocks = [
    sectionLines(sections, paint),
    ...failed.map((clause, index) => failure(clause, index < mostExchanges, paint)),
    failed.length > mostExchanges
      ? paint.dim(
          `The exchanges of ${failed.length - mostExchanges} more failed clauses are in the reports (--report html=FILE).`,
        )
      : "",
    unverified(clauses, paint),
    outcome.waivers.problems.map((problem) => `${paint.red("✗")} ${problem}`).join("\n"),
    summary(outcome, clauses, paint),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function sectionLines(sections: readonly Section[], paint: Paint): string {
  const width = Math.max(...sections.map(({ title }) => title.length));
  return sections
    .map(({ document, title, clauses }) => {
      const name = `${paint.dim(document.padEnd(9))}  ${title.padEnd(width)}`;
      return `${mark(worst(clauses), paint)} ${name}  ${counts(clauses)}`;
    })
    .join("\n");
}

function worst(clauses: readonly ClauseView[]): Standing {
  const worstFirst = ["failed", "inconclusive", "not offered", "waived"] as const;
  return worstFirst.find((each) => clauses.some(({ standing }) => standing === each)) ?? "passed";
}

function mark(standing: Standing, paint: Paint): string {
  const colour = standing === "passed" ? paint.green : standing === "failed" ? paint.red : paint.yellow;
  return colour(marks[standing]);
}

function failure(clause: ClauseView, withExchange: boolean, paint: Paint): string {
  const { id, description, level, standing, waiver, failures } = clause;
  const [first] = failures;
  const head = `${mark(standing, paint)} ${paint.bold(id)} ${paint.dim(`(${level})`)}`;
  if (!first) return head;
  if (waiver) return `${head}\n  waived until ${waiver.until}: ${waiver.reason}`;
  const more = failures.length - 1;
  const lines = [
    head,
    `  ${description}`,
    `  expected  ${printable(first.expected)}`,
    `  received  ${paint.red(printable(first.received))}`,
    `  case      ${first.case}${more > 0 ? paint.dim(` (and ${more} more failed ${more === 1 ? "check" : "checks"})`) : ""}`,
  ];
  if (first.story) lines.push("", ...first.story.map((step) => `    ${printable(step)}`));
  else if (first.exchange && withExchange)
    lines.push(
      "",
      indented(exchangeText(first.exchange, { bodyLength: 800 }), `    ${paint.dim("│")} `),
      "",
      `    ${printable(curlLine(first.exchange))}`,
    );
  return lines.join("\n");
}

function indented(text: string, margin: string): string {
  return text.replace(/^/gm, margin);
}

function unverified(clauses: readonly ClauseView[], paint: Paint): string {
  return byReason(clauses)
    .map(({ reason, unverified: kind, ids }) => {
      const named = ids.slice(0, mostNamed);
      const rest = ids.length - named.length;
      const list = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].map((id) => `    ${id}`).join("\n");
      return `${mark(kind, paint)} ${paint.bold(`${ids.length} ${kind}`)}: ${printable(reason)}\n${paint.dim(list)}`;
    })
    .join("\n\n");
}

function summary(outcome: Outcome, clauses: readonly ClauseView[], paint: Paint): string {
  const { level, ms, report } = outcome;
  const { text, tone, remarks } = headingOf(outcome);
  const colour = { passed: paint.green, failed: paint.red, unverified: paint.yellow }[tone];
  const took = ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
  const line = `${paint.bold(colour(text))}: ${counts(clauses) || "none"} of ${clauses.length} clauses (level ${level}, ${report.cases.length} cases, ${took})`;
  return [...remarks.map((remark) => `${colour("·")} ${remark}`), line].join("\n");
}
