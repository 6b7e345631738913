import type { Exchange } from "../http/exchange.ts";
import type { Walked } from "./open-stage.ts";
import type { Line } from "./stage.ts";

import { summary } from "../http/exchange.ts";

// More than this nobody reads.
const mostLines = 40;
const longestAnswer = 160;

/** What led to a fault, as numbered steps with a curl line each; every key, token and address has a name. */
export function storyOf({ broken, lines, text }: Walked): string[] {
  if (!broken) return [];
  const last = lines.findLastIndex(({ exchange }) => sameRequest(exchange, broken.exchange));
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
    const own = line.exchange ? namesIn(line.exchange, text) : (text(line.note).match(name) ?? []);
    const isMove = line.lane === null;
    if (!isMove && !own.some((each) => names.has(each))) continue;
    for (const each of own) names.add(each);
    kept.unshift(line);
  }
  // Where the clock was moved twice in a row, or before anything had happened, the sum of it does not matter.
  const start = kept.findIndex(({ lane }) => lane !== null);
  return start < 0 ? [] : kept.slice(start);
}

const name = /\$(KEY|TOKEN|MAIL|IP)_[A-Z]+\d+/g;

function namesIn(
  { requestHeaders, requestBody, text: body, clientIp }: Exchange,
  text: (text: string) => string,
): string[] {
  const all = [requestHeaders["authorization"] ?? "", requestBody ?? "", body, clientIp ?? ""];
  return all.flatMap((each) => text(each).match(name) ?? []);
}

function lineText({ exchange, note }: Line, text: (text: string) => string): string {
  if (!exchange) return text(note);
  const { method, url, requestHeaders, requestBody, clientIp } = exchange;
  const shown = Object.entries(requestHeaders).filter(
    ([header, value]) => header !== "accept" || value !== "application/json",
  );
  const parts = [
    "curl",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    quoted(url),
    ...shown.map(([header, value]) => `-H ${quoted(`${header}: ${text(value)}`)}`),
    ...(requestBody === null ? [] : [`-d ${quoted(text(requestBody))}`]),
  ];
  const from = clientIp === null ? "" : ` from ${text(clientIp)}`;
  const answer = text(summary(exchange)).slice(0, longestAnswer);
  return `${note === "" ? "" : `(${note}) `}${parts.join(" ")}${from} -> ${answer}`;
}

const quoted = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`;

function sameRequest(one: Exchange | null, other: Exchange): boolean {
  return one === other;
}
