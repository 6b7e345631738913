import type { Exchange } from "../http/exchange.ts";
import type { CaseExchanges, CaseResult } from "../results/report.ts";
import type { ClauseView } from "./sections.ts";

import { onOneLine } from "../http/exchange.ts";
import { curlLine } from "./curl.ts";
import { exchangeText } from "./exchange-text.ts";
import { escaped } from "./markup.ts";
import { classOf, marks } from "./sections.ts";

/** A case whose exchanges were kept. */
export type ToldCase = CaseResult & { readonly exchanges: CaseExchanges };

/** One clause of the list; what was found about it shows when it is opened. `told` are the cases with exchanges to look at. */
export function clauseDetails(clause: ClauseView, told: ReadonlySet<string>): string {
  const { id, description, level, cases, standing } = clause;
  return `<details id="${escaped(id)}" class="clause" data-standing="${standing}" data-level="${level}">
<summary><span class="square ${classOf(standing)}" role="img" aria-label="${standing}">${marks[standing]}</span><span class="description">${escaped(description)} <code>${escaped(id)}</code></span><span class="level">${level}</span></summary>
<div class="found">${why(clause)}${clause.failures.map((failure, index) => failureText(failure, index, told)).join("")}
<p class="cases">${cases.length === 0 ? "No case checks it." : `Checked by ${cases.map((name) => caseName(name, told)).join(", ")}.`}</p></div>
</details>`;
}

function why({ waiver, standing, reason }: ClauseView): string {
  if (waiver) return `<p>Waived until ${escaped(waiver.until)}: ${escaped(waiver.reason)}</p>`;
  if (standing !== "inconclusive" && standing !== "not offered") return "";
  return `<p>Not verified, ${standing}: ${escaped(reason ?? "")}</p>`;
}

function failureText(
  { case: name, expected, received, exchange, story }: ClauseView["failures"][number],
  index: number,
  told: ReadonlySet<string>,
): string {
  const facts = `<dl class="failure"><div><dt>Expected</dt><dd>${escaped(expected)}</dd></div>
<div><dt>Received</dt><dd><code>${escaped(received)}</code></dd></div>
<div><dt>Case</dt><dd>${caseName(name, told)}</dd></div></dl>`;
  // The first failure tells most; the exchanges of the others are a click away.
  return (
    facts +
    (story
      ? `<p class="label">Step by step</p><pre class="story" tabindex="0">${escaped(story.join("\n\n"))}</pre>`
      : "") +
    (exchange ? `<details class="exchange"${index === 0 ? " open" : ""}>${exchangeParts(exchange)}</details>` : "")
  );
}

/** Everything that a case asked, for those cases that did not pass. */
export function caseDetails({ id, verdict, exchanges: { total, last } }: ToldCase): string {
  const first = total - last.length;
  const skipped = first === 0 ? "" : `<p class="cases">The first ${first} are left out.</p>`;
  const steps = last.map(
    (exchange, index) =>
      `<li value="${first + index + 1}"><details class="exchange">${exchangeParts(exchange, titleOf(exchange))}</details></li>`,
  );
  return `<details id="${escaped(caseAnchor(id))}" class="case">
<summary><code>${escaped(id)}</code> <span class="level">${verdict}, ${total} ${total === 1 ? "request" : "requests"}</span></summary>
<div class="found">${skipped}<ol>${steps.join("")}</ol></div>
</details>`;
}

function caseName(id: string, told: ReadonlySet<string>): string {
  const name = `<code>${escaped(id)}</code>`;
  return told.has(id) ? `<a href="#${escaped(caseAnchor(id))}">${name}</a>` : name;
}

const caseAnchor = (id: string) => `case:${id}`;

function titleOf({ method, url, status, problem }: Exchange): string {
  const target = url.replace(/^\w+:\/\/[^/]*/, "");
  return `${method} ${onOneLine(target, 120)} → ${status === 0 ? onOneLine(problem ?? "no response", 80) : status}`;
}

function exchangeParts(exchange: Exchange, title = "Exchange"): string {
  return `<summary>${escaped(title)}</summary><pre tabindex="0">${escaped(exchangeText(exchange, { bodyLength: 16_000 }))}</pre>
<p class="label">To repeat it</p><pre tabindex="0">${escaped(curlLine(exchange))}</pre>`;
}
