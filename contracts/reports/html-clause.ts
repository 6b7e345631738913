import type { Exchange } from "../http/exchange.ts";
import type { ClauseView } from "./sections.ts";

import { curlLine } from "./curl.ts";
import { exchangeText } from "./exchange-text.ts";
import { escaped } from "./markup.ts";
import { classOf, marks } from "./sections.ts";

/** One clause of the list; what was found about it shows when it is opened. */
export function clauseDetails(clause: ClauseView): string {
  const { id, description, level, cases, standing } = clause;
  return `<details id="${escaped(id)}" class="clause" data-standing="${standing}" data-level="${level}">
<summary><span class="square ${classOf(standing)}" role="img" aria-label="${standing}">${marks[standing]}</span><span class="description">${escaped(description)} <code>${escaped(id)}</code></span><span class="level">${level}</span></summary>
<div class="found">${why(clause)}${clause.failures.map(failureText).join("")}
<p class="cases">${cases.length === 0 ? "No case checks it." : `Checked by ${cases.map((name) => `<code>${escaped(name)}</code>`).join(", ")}.`}</p></div>
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
): string {
  const facts = `<dl class="failure"><div><dt>Expected</dt><dd>${escaped(expected)}</dd></div>
<div><dt>Received</dt><dd><code>${escaped(received)}</code></dd></div>
<div><dt>Case</dt><dd><code>${escaped(name)}</code></dd></div></dl>`;
  // The first failure tells most; the exchanges of the others are a click away.
  return (
    facts +
    (story ? `<h4>Step by step</h4><pre class="story" tabindex="0">${escaped(story.join("\n\n"))}</pre>` : "") +
    (exchange ? `<details class="exchange"${index === 0 ? " open" : ""}>${exchangeParts(exchange)}</details>` : "")
  );
}

function exchangeParts(exchange: Exchange): string {
  return `<summary>Exchange</summary><pre tabindex="0">${escaped(exchangeText(exchange, { bodyLength: 16_000 }))}</pre>
<h4>To repeat it</h4><pre tabindex="0">${escaped(curlLine(exchange))}</pre>`;
}
