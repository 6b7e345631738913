import type { Exchange } from "../http/exchange.ts";
import type { CaseResult } from "./report.ts";

import { secretFields as controlSecrets } from "../../spec/generated/control.operations.ts";
import { secretFields as novastackSecrets } from "../../spec/generated/novastack.operations.ts";
import { secretFields as novyxSecrets } from "../../spec/generated/novyx.operations.ts";
import { parseBody } from "../http/response-body.ts";
import { mostOfBody } from "../http/short-exchange.ts";

/** Keeps the secrets of a run out of its reports: of each no more than the last four characters is shown. */
export type Redaction = {
  /** Notes a value that must not be shown. */
  learn(secret: unknown): void;
  /** Notes the secrets in a body. */
  learnFrom(json: unknown): void;
  text(text: string): string;
  result(result: CaseResult): CaseResult;
};

const fields = [...new Set([...controlSecrets, ...novastackSecrets, ...novyxSecrets])];
const inJson = new RegExp(`("(?:${fields.join("|")})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, "g");
const inHeader = /^(\w+ )?(.*)$/s;
// Shorter ones are words that stand in any text; their fields and headers are hidden all the same.
const leastLength = 8;
// A short exchange, with what it says of its length.
const bodyLength = mostOfBody + 100;
// A run makes a few hundred secrets, none of them longer than a header. A target may send bodies full of them, or of dots.
const mostLength = 16_000;
const mostLengthOfAll = 200_000;
const mostCuts = 20;

/** Creates a redaction that knows no secrets yet. */
export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  let lengthOfAll = 0;
  /** The longest first: one may begin another. */
  let longestFirst: string[] | undefined;

  function learnFrom(json: unknown): void {
    if (typeof json !== "object" || json === null) return;
    for (const [name, value] of Object.entries(json)) {
      if (fields.includes(name)) learn(value);
      learnFrom(value);
    }
  }
  function learn(secret: unknown): void {
    if (typeof secret !== "string" || secret.length < leastLength || secret.length > mostLength) return;
    if (secrets.has(secret) || lengthOfAll + secret.length > mostLengthOfAll) return;
    secrets.add(secret);
    lengthOfAll += secret.length;
    longestFirst = undefined;
  }
  function text(shown: string): string {
    let hidden = shown.replace(
      inJson,
      (_, before: string, secret: string) => before + (isName(secret) ? secret : lastFour(secret)),
    );
    longestFirst ??= [...secrets].sort((a, b) => b.length - a.length);
    for (const secret of longestFirst) {
      if (!hidden.includes(secret.slice(0, leastLength))) continue;
      hidden = hidden.replaceAll(secret, lastFour(secret));
      hidden = withoutCut(hidden, secret);
    }
    return hidden.replace(/(:\/\/)[^/\s@?"']+@/g, "$1…@");
  }
  function exchange(seen: Exchange): Exchange {
    const body = long(seen.text);
    return {
      ...seen,
      url: long(seen.url),
      requestHeaders: headers(seen.requestHeaders),
      requestBody: seen.requestBody === null ? null : long(seen.requestBody),
      headers: headers(seen.headers),
      text: body,
    };
  }
  /** Cut first: a target has a say in what it is sent, too. */
  function long(shown: string): string {
    const { length } = shown;
    return length > bodyLength ? `${text(`${shown.slice(0, bodyLength)}…`)} (${length} characters)` : text(shown);
  }
  function headers(seen: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(seen).map(([name, value]) => [name, isSecretHeader(name) ? inScheme(value) : text(value)]),
    );
  }
  return {
    learn,
    learnFrom,
    text,
    result: (seen) => ({
      ...seen,
      ...(seen.reason !== undefined && { reason: text(seen.reason) }),
      ...(seen.exchanges && { exchanges: { ...seen.exchanges, last: seen.exchanges.last.map(exchange) } }),
      failures: seen.failures.map((failure) => ({
        ...failure,
        expected: text(failure.expected),
        received: text(failure.received),
        exchange: failure.exchange && withJson(exchange(failure.exchange)),
        ...(failure.story && { story: failure.story.map(text) }),
      })),
    }),
  };
}

/** `…wxyz`; of a short one nothing. */
function lastFour(secret: string): string {
  return secret.length < leastLength ? "…" : `…${secret.slice(-4)}`;
}

function withJson(shown: Exchange): Exchange {
  return { ...shown, json: parseBody(shown.text) };
}

/** Hides the beginning of a secret that was cut off: `nram_ab12cd…`. */
function withoutCut(text: string, secret: string): string {
  let hidden = text;
  let cuts = 0;
  for (let cut = hidden.indexOf("…"); cut !== -1 && cuts < mostCuts; cut = hidden.indexOf("…", cut + 1), cuts++) {
    for (let length = Math.min(secret.length - 1, cut); length >= leastLength; length--) {
      if (!hidden.startsWith(secret.slice(0, length), cut - length)) continue;
      hidden = hidden.slice(0, cut - length) + hidden.slice(cut);
      cut -= length;
      break;
    }
  }
  return hidden;
}

/** A story calls its keys `$KEY_A1`, and `'$KEY_A1'` where a shell reads it. */
function isName(secret: string): boolean {
  return /^('?)\$[A-Z]+_[A-Z]+\d+\1$/.test(secret);
}

function isSecretHeader(name: string): boolean {
  return /^(authorization|cookie|set-cookie)$|api-?key/i.test(name);
}

/** `Bearer …wxyz`. */
function inScheme(value: string): string {
  const [, scheme = "", secret = ""] = inHeader.exec(value)!;
  // What is this short was made up for a case, and shows what the case is about.
  return secret.length < leastLength ? value : scheme + lastFour(secret);
}
