import type { Fact } from "./fact.ts";
import type { Place, Reading } from "./reading.ts";

import { fingerprint, sentencesOf } from "./fingerprint.ts";

/** The facts that a paragraph or an item of a list states: its sentences, and what they give by name and number. */
export function proseFacts(text: string, place: Place): Reading {
  const facts: Fact[] = [];
  const texts: [string, string][] = [];
  for (const sentence of sentencesOf(text)) {
    const url = baseUrlIn(sentence, place);
    if (url !== null) facts.push({ kind: "base-url", at: null, name: "", is: { url } });
    if (/^(?:API )?Base URL:?\s*\S*$/i.test(sentence)) continue;
    const limits = limitsIn(sentence);
    for (const { name, amount, window } of limits)
      facts.push({ kind: "limit", at: place.at, name, is: { amount, ...(window !== null && { window }) } });
    facts.push(...headersIn(sentence, place));
    const fact = sentenceFact(
      sentence,
      place,
      limits.map(({ text: limit }) => limit),
    );
    facts.push(fact);
    texts.push([fact.name, sentence]);
  }
  return { facts, texts };
}

/** A sentence by its fingerprint; the numbers of limits that are facts of their own and addresses are left out. */
export function sentenceFact(sentence: string, { at }: Pick<Place, "at">, limits: readonly string[] = []): Fact {
  const bare = limits.reduce((rest, limit) => rest.replace(limit, limit.replace(/\d[\d,.]*/g, "N")), sentence);
  const { print, numbers } = fingerprint(bare.replace(/https?:\/\/[^\s)>\]"'`]+/g, "URL"));
  return { kind: "sentence", at, name: print, is: numbers.length === 0 ? {} : { numbers } };
}

/** The address that a sentence gives as the API's. */
function baseUrlIn(sentence: string, { heading }: Place): string | null {
  const [url] = /https?:\/\/[^\s)>\]"'`,]+/.exec(sentence) ?? [];
  if (url === undefined) return null;
  const names = /\bbase[\s_-]?url\b|_BASE_URL\b|\bAPI (?:root|host|endpoint)\b/i;
  return names.test(sentence) || names.test(heading) ? url.replace(/[./]+$/, "") : null;
}

type Limit = { name: string; amount: number; window: string | null; text: string };

/** `2 signups per IP per 30 days`, `100 requests per minute per key`, `10 keys per account`. */
function limitsIn(sentence: string): Limit[] {
  return [...sentence.matchAll(limitPattern)].flatMap(([text, amount = "", of = "", before, window, after]) => {
    const subject = before ?? after;
    if (subject === undefined && window === undefined) return [];
    return [
      {
        name: subject === undefined ? of : `${of} per ${subject}`,
        amount: Number(amount.replaceAll(",", "")),
        window: window ?? null,
        text,
      },
    ];
  });
}

const unit = "(?:seconds?|sec|minutes?|min|hours?|hr|days?|weeks?|months?|years?)\\b";
const subject = `(?!${unit})([A-Za-z][\\w-]*(?: (?!per\\b|every\\b|and\\b)[A-Za-z][\\w-]*)?)`;
const limitPattern = new RegExp(
  `(\\d[\\d,]*)\\s+([A-Za-z][\\w-]*(?: (?!per\\b|from\\b|for\\b)[A-Za-z]\\w*)?)(?:\\s+(?:per|from each|for each)\\s+${subject})?` +
    `(?:\\s*(?:per|every|each|in|within|/|a)\\s*((?:\\d+\\s+)?${unit}))?(?:\\s+(?:per|for each)\\s+${subject})?`,
  "g",
);

function headersIn(sentence: string, { at }: Place): Fact[] {
  const [, name, scheme] = /\b([A-Z][\w-]+):\s*(Bearer|Basic|Token)\b/.exec(sentence) ?? [];
  return name === undefined || scheme === undefined ? [] : [{ kind: "header", at, name, is: { value: scheme } }];
}
