import type { Outcome } from "../results/outcome.ts";
import type { ToldCase } from "./html-clause.ts";
import type { ClauseView, Section } from "./sections.ts";

import { headingOf } from "../results/heading.ts";
import { verifiedPercent } from "../results/outcome.ts";
import { caseDetails, clauseDetails } from "./html-clause.ts";
import { script } from "./html-script.ts";
import { style } from "./html-style.ts";
import { escaped } from "./markup.ts";
import { classOf, counts, countsOf, marks, sectionsOf } from "./sections.ts";

/** The report as one HTML file that needs nothing else. */
export function htmlReport(outcome: Outcome): string {
  const sections = sectionsOf(outcome);
  const clauses = sections.flatMap((section) => section.clauses);
  const cases = outcome.report.cases.filter((each): each is ToldCase => each.exchanges !== undefined);
  const told = new Set(cases.map(({ id }) => id));
  const isFailed = ({ standing }: ClauseView) => standing === "failed";
  const others = sections.map((section) => ({
    ...section,
    clauses: section.clauses.filter((each) => !isFailed(each)),
  }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(`novamock verify: ${headingOf(outcome).text}`)}</title>
<style>${style}</style>
</head>
<body>
<header>${head(outcome, clauses)}</header>
<main>
${waiverProblems(outcome)}
${filters(clauses)}
${failedList(clauses.filter(isFailed), told)}
<h2>Overview</h2>
<p class="hint">One square per clause: ✓ passed, ✗ failed, ~ waived, ! inconclusive (the target's own answers stood in the way), ? not offered. Choose one to read it.</p>
<table class="matrix"><tbody>${sections.map(matrixRow).join("")}</tbody></table>
<p class="none" hidden>No clause fits the filters.</p>
${others.map((section) => sectionList(section, told)).join("")}
${caseList(cases)}
</main>
<footer>Written by novamock verify. Keys and tokens are cut to their last four characters.</footer>
<script>${script}</script>
</body>
</html>
`;
}

function head(outcome: Outcome, clauses: ClauseView[]): string {
  const { novyx, novastack, level, startedAt, ms, report, requireVerified } = outcome;
  const { text, tone, remarks } = headingOf(outcome);
  const facts: [string, string | undefined][] = [
    ["Novyx", novyx],
    ["novastack", novastack],
    ["Level", level],
    [
      "Verified",
      `${Math.floor(verifiedPercent(report))} %${requireVerified === undefined ? "" : ` of ${requireVerified} % required`}`,
    ],
    ["Run", `${startedAt.toISOString().slice(0, 16).replace("T", " ")} UTC, ${(ms / 1000).toFixed(1)} s`],
  ];
  const shares = countsOf(clauses).map(
    ([standing, number]) => `<span class="${classOf(standing)}" style="flex-grow:${number}"></span>`,
  );
  return `<h1 class="${tone}">${escaped(text)}</h1>
<p class="tally">${escaped(counts(clauses))} of ${clauses.length} clauses</p>
${remarks.length === 0 ? "" : `<ul class="remarks">${remarks.map((remark) => `<li>${escaped(remark)}</li>`).join("")}</ul>`}
<div class="bar" aria-hidden="true">${shares.join("")}</div>
<dl>${facts.map(([name, value]) => (value === undefined ? "" : `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`)).join("")}</dl>`;
}

function waiverProblems({ waivers: { problems } }: Outcome): string {
  if (problems.length === 0) return "";
  return `<div class="problems"><h2>Waivers to look at</h2><ul>${problems.map((problem) => `<li>${escaped(problem)}</li>`).join("")}</ul></div>`;
}

function matrixRow({ document, title, clauses }: Section): string {
  const squares = clauses.map(({ id, standing }) => {
    const label = escaped(`${id}: ${standing}`);
    return `<a class="square ${classOf(standing)}" href="#${escaped(id)}" title="${label}" aria-label="${label}">${marks[standing]}</a>`;
  });
  return `<tr><th scope="row"><span>${escaped(document)}</span> ${escaped(title)}</th><td>${squares.join("")}</td></tr>`;
}

function filters(clauses: ClauseView[]): string {
  const buttons = ["all", ...countsOf(clauses).map(([standing]) => standing)].map(
    (name) => `<button type="button" data-show="${name}" aria-pressed="${name === "all"}">${name}</button>`,
  );
  const levels = [...new Set(clauses.map(({ level }) => level))];
  const levelFilter =
    levels.length < 2
      ? ""
      : `<label>Level <select id="level"><option value="">any</option>${levels.map((level) => `<option>${level}</option>`).join("")}</select></label>`;
  return `<form class="filters" role="search">
<div class="buttons" role="group" aria-label="Verdict">${buttons.join("")}</div>
<label>Search <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
${levelFilter}
<output aria-live="polite">${clauses.length} clauses</output>
</form>`;
}

/** What a reader came for, before anything else. */
function failedList(failed: ClauseView[], told: ReadonlySet<string>): string {
  if (failed.length === 0) return "";
  return `<section class="list"><h2>Failed</h2>
${failed.map((clause) => clauseDetails(clause, told)).join("\n")}
</section>`;
}

function sectionList({ document, title, clauses }: Section, told: ReadonlySet<string>): string {
  if (clauses.length === 0) return "";
  return `<section class="list"><h3><span>${escaped(document)}</span> ${escaped(title)}</h3>
${clauses.map((clause) => clauseDetails(clause, told)).join("\n")}
</section>`;
}

function caseList(cases: ToldCase[]): string {
  if (cases.length === 0) return "";
  return `<h2>Requests</h2>
<p class="hint">Everything that was asked in the cases that did not pass.</p>
${cases.map(caseDetails).join("\n")}`;
}
