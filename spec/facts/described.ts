import type { FactValue } from "./fact.ts";

import { fingerprint } from "./fingerprint.ts";

const typeWord =
  "(?:string|integer|number|boolean|array|object|null|float|double|int|bool|enum|datetime|timestamp|date|uuid|any|map|dict|list|file|binary)";

/** What a type looks like, as a part of a regular expression: `string | null`, `array of objects`. */
export const typePattern = `${typeWord}(?:\\[\\]|<${typeWord}>| of ${typeWord}s?)?(?:\\s*(?:[|/]|or)\\s*(?:${typeWord}(?:\\[\\])?))*`;

/** A type as a table gives it, with null set apart: `string | null`. */
export function typeOf(cell: string): { type?: string; nullable?: true } {
  const types = cell
    .replace(/[`*\\]/g, "")
    .split(/\s*(?:\||\/|\bor\b)\s*/)
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== "");
  if (types.length === 0) return {};
  const others = types.filter((type) => type !== "null" && type !== "none");
  if (others.length === 0) return { type: "null" };
  return { type: others.join(" | "), ...(others.length < types.length && { nullable: true }) };
}

/** What a description states: values where it lists them, and otherwise the fingerprint of its words. */
export function described(text: string): Record<string, FactValue> {
  const plain = text.replace(/[`*]/g, "").trim();
  const values = valuesOf(plain);
  if (values) return { values };
  const fixed = /^(?:always |must be )?(true|false|null|"[^"]*"|[a-z][a-z0-9_-]*)\.?$/i.exec(plain)?.[1];
  if (fixed !== undefined && (/^[a-z"]/.test(fixed) || /^always/i.test(plain)))
    return { fixed: fixed.replaceAll('"', "") };
  const among = /\b(?:one of|either|allowed values|possible values|values)\b:?\s*([^.;()]+)/i.exec(plain)?.[1];
  const some = among === undefined ? null : valuesOf(among.trim());
  const preset = /\bdefaults?(?: to| is|:)?\s+["']?([\w.-]+)/i.exec(plain)?.[1];
  const { print, numbers } = fingerprint(plain);
  return {
    ...(some && { values: some }),
    ...(/^always null\b/i.test(plain) && { fixed: "null" }),
    ...(preset !== undefined && { default: preset.replace(/\.$/, "") }),
    ...(/[\p{L}\p{N}]/u.test(plain) && { says: print, ...(numbers.length > 0 && { numbers }) }),
  };
}

/** `active, expired, or grace` as a list; null where the text is anything more. */
function valuesOf(text: string): string[] | null {
  const parts = text
    .replace(/\.$/, "")
    .split(/\s*,\s*(?:or\s+|and\s+)?|\s+(?:or|and|\|)\s+|\s*\|\s*/)
    .map((part) => part.replace(/^["']|["']$/g, ""));
  return parts.length >= 2 && parts.every((part) => /^[a-z0-9][\w.:-]*$/.test(part)) ? parts : null;
}
