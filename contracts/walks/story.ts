import type { Exchange } from "../http/exchange.ts";
import type { Walked } from "./open-stage.ts";
import type { Line } from "./stage.ts";

import { summary } from "../http/exchange.ts";
import { curlLine } from "../reports/curl.ts";

// More than this nobody reads.
const mostLines = 40;
const longestAnswer = 160;

/** What led to a fault, as numbered steps with a curl line each; every key, id, token and address has a name. */
export function storyOf({ broken, lines, text }: Walked): string[] {
  if (!broken) return [];
  const last = lines.findLastIndex(({ exchange }) => exchange === broken.exchange);
  const before = lines.slice(0, last < 0 ? lines.length : last).filter(({ isLook }) => !isLook);
  const told = [...relevant(before, broken.exchange, text), lines[last]].filter((line) => line !== undefined);
  const shown = told.slice(-mostLines);
  return shown.map((line, index) => `${index + 1}. ${lineText(line, text)}`);
}

/** The steps that have to do with what the last exchange is about: those that share a name with it, or with one that does. */
function relevant(lines: readonly Line[], last: Exchange, text: (text: string) => string): Line[] {
  const names = new Set(namesIn(last, text));
  const kept: Line[] = [];
  for (const line of lines.toReversed()) {
    const own = line.exchange ? namesIn(line.exchange, text) : namesOf(text(line.note));
    const isMove = line.lane === null;
    if (!isMove && !own.some((each) => names.has(each))) continue;
    for (const each of own) names.add(each);
    kept.unshift(line);
  }
  // Of what the clock did before anything had happened, where it came to is enough.
  const start = kept.findIndex(({ lane }) => lane !== null);
  const told = kept.slice(start < 0 ? -1 : Math.max(0, start - 1));
  // And of moves between which nothing happened, the last.
  return told.filter(({ lane }, index) => lane !== null || told[index + 1]?.lane !== null);
}

const name = /\$(?:KEY|ID|TOKEN|MAIL)_[A-Z]+\d+/g;

/** The names in a text; a key and its id are the same. */
function namesOf(text: string): string[] {
  return (text.match(name) ?? []).map((each) => each.replace("$ID_", "$KEY_"));
}

function namesIn(exchange: Exchange, text: (text: string) => string): string[] {
  const { method, url, requestHeaders, requestBody, text: body, clientIp } = exchange;
  // Sign-ups share the places of their IP address.
  const place = method === "POST" && /\/keys\/?$/.test(url) ? [clientIp ?? ""] : [];
  const all = [requestHeaders["authorization"] ?? "", requestBody ?? "", body];
  return [...place, ...all.flatMap((each) => namesOf(text(each)))];
}

/** A step: what a shell takes for a comment is what came of it. */
function lineText({ exchange, note }: Line, text: (text: string) => string): string {
  if (!exchange) return text(note);
  const headers = Object.entries(exchange.requestHeaders).map(([header, value]) => [header, text(value)]);
  const { requestBody: body } = exchange;
  const named = { ...exchange, requestHeaders: Object.fromEntries(headers), requestBody: body && text(body) };
  const curl = curlLine(named)
    // Between single quotes a shell leaves a name alone.
    .replace(name, (each) => `'${each}'`)
    .replace(/(\$\w+)''/g, "$1");
  const answer = text(summary(exchange)).slice(0, longestAnswer);
  return `${note === "" ? "" : `(${note}) `}${curl} # -> ${answer}`;
}
