import type { Block } from "./block.ts";
import type { Fact, FactValue } from "./fact.ts";
import type { Place, Reading } from "./reading.ts";

import { described, typeOf } from "./described.ts";
import { fingerprint } from "./fingerprint.ts";
import { proseFacts, sentenceFact } from "./prose-facts.ts";

type Table = Extract<Block, { kind: "table" }>;
type Columns = { [role in "name" | "type" | "required" | "status" | "code" | "description" | "default"]?: number };

/** The facts that a table states, row by row. */
export function tableFacts(table: Table, place: Place): Reading {
  const columns = columnsOf(table);
  const rows = table.rows.filter((row) => row.some((cell) => cell !== ""));
  const [first = ""] = table.header;
  if (columns.status !== undefined) return { facts: rows.map((row) => errorFact(row, columns, place)) };
  if (/^(?:permission|scope)s?$/i.test(first)) return { facts: rows.map((row) => namedFact("permission", row, place)) };
  if (/^(?:environment )?variables?$/i.test(first))
    return { facts: rows.map((row) => namedFact("variable", row, place)) };
  if (/^headers?$/i.test(first)) return { facts: rows.map((row) => namedFact("header", row, place)) };
  if (columns.name !== undefined && (columns.type !== undefined || isOfParameters(table, place)))
    return fieldFacts(rows, columns, table, place);
  return genericFacts(rows, table, place);
}

function columnsOf({ header, rows }: Table): Columns {
  const find = (pattern: RegExp) => {
    const index = header.findIndex((word) => pattern.test(word.trim()));
    return index === -1 ? undefined : index;
  };
  const statuses = header.findIndex(
    (_, index) => rows.length > 0 && rows.every((row) => /^[1-5]\d\d\b/.test(row[index] ?? "")),
  );
  const columns: Columns = {};
  const put = (role: keyof Columns, index: number | undefined) => {
    if (index !== undefined && index !== -1) columns[role] = index;
  };
  put("status", statuses);
  put("name", find(/^(?:parameter|param|field|name|property|attribute|argument|key|option)s?$/i));
  put("type", statuses === -1 ? find(/^(?:data )?type$/i) : undefined);
  put("required", find(/^(?:required|optional)\??$/i));
  put("default", find(/^default(?: value)?$/i));
  if (statuses !== -1)
    put(
      "code",
      header.findIndex((word, index) => index !== statuses && /^(?:error )?(?:code|type|error|name)$/i.test(word)),
    );
  put(
    "description",
    find(/^(?:common )?(?:description|details?|cause|reason|meaning|notes?|message|purpose|explanation|when)$/i),
  );
  return columns;
}

function errorFact(row: string[], columns: Columns, { at }: Place): Fact {
  const status = row[columns.status!]!.slice(0, 3);
  const code = columns.code === undefined ? null : bare(row[columns.code] ?? "");
  const rest = row.filter((_, index) => index !== columns.status && index !== columns.code).join(" ");
  return {
    kind: "error",
    at,
    name: code === null || code === "" ? status : `${status} ${code}`,
    is: { status: Number(status), ...(code && { code }), ...says(rest) },
  };
}

function namedFact(kind: "permission" | "variable" | "header", [name = "", ...rest]: string[], { at }: Place): Fact {
  return { kind, at: kind === "header" ? at : null, name: bare(name), is: says(rest.join(" ")) };
}

function isOfParameters({ header }: Table, { heading, lead }: Place): boolean {
  return (
    /^(?:parameter|param|field|argument)s?$/i.test(header[0] ?? "") ||
    /parameter|field|request body|query/i.test(`${heading} ${lead}`)
  );
}

function fieldFacts(rows: string[][], columns: Columns, table: Table, place: Place): Reading {
  const where = `${place.heading} ${place.lead}`;
  const isParameter =
    !/response|returns?\b/i.test(where) &&
    (columns.required !== undefined ||
      /^(?:param|argument)/i.test(table.header[columns.name!]!) ||
      /\b(?:request|body|query|path|parameters?)\b/i.test(where));
  const prefix = isParameter ? "" : memberPrefix(place);
  const unread: string[] = [];
  const facts = rows.flatMap((row): Fact[] => {
    const name = bare(row[columns.name!] ?? "").replace(/[?*]$/, "");
    if (!/^[\w$][\w.$[\]{}-]*$/.test(name)) {
      unread.push(row.join(" | "));
      return [sentenceFact(row.join(" "), place)];
    }
    const type = columns.type === undefined ? {} : typeOf(row[columns.type] ?? "");
    if (!isParameter && type["type"] === "array") place.arrays.push(prefix + name);
    const description = row
      .filter((_, index) => ![columns.name, columns.type, columns.required].includes(index))
      .join(" ");
    const is: Record<string, FactValue> = { ...type };
    if (columns.required !== undefined)
      is["required"] = /^\W*(?:yes|required|true|✓|✅)/i.test(row[columns.required] ?? "");
    return [
      {
        kind: isParameter ? "parameter" : "field",
        at: place.at,
        name: prefix + name,
        is: { ...is, ...placeOf(where), ...described(description) },
      },
    ];
  });
  return { facts, unread };
}

function placeOf(where: string): { in?: string } {
  const [place] = /\b(?:query|path)\b/i.exec(where) ?? [];
  return place === undefined ? {} : { in: place.toLowerCase() };
}

/** `keys[].` before the members that `Each key includes:` leads in. */
function memberPrefix({ lead, arrays }: Place): string {
  const [, member] =
    /^(?:each|every)\s+(?:`)?([\w-]+)/i.exec(lead) ?? /^`?([\w-]+)`? (?:object|item|entry|fields)/i.exec(lead) ?? [];
  if (member === undefined) return "";
  const array = arrays.find((name) => singular(name) === singular(member.toLowerCase())) ?? arrays.at(-1);
  return array === undefined ? "" : `${array}[].`;
}

const singular = (name: string) => name.replace(/ies$/, "y").replace(/s$/, "");

/** Rows that are none of the known kinds are kept as sentences. */
function genericFacts(rows: string[][], { header }: Table, place: Place): Reading {
  const texts: [string, string][] = [];
  const facts = rows.flatMap((row) => {
    const text = row.join(" ");
    texts.push([sentenceFact(text, place).name, text]);
    const baseUrl = /^base url$/i.test(row[0] ?? "")
      ? proseFacts(text, place).facts.filter(({ kind }) => kind === "base-url")
      : [];
    return baseUrl.length > 0 ? baseUrl : [sentenceFact(text, place)];
  });
  const isStated = facts.some(({ kind }) => kind === "base-url");
  const unknown = isStated
    ? {}
    : { unread: [`table of ${header.join(" | ")}: ${rows.length} rows, kept as sentences`] };
  return { facts, labels: [header.join(" ")], texts, ...unknown };
}

const bare = (cell: string) => cell.replace(/[`*]/g, "").trim();

function says(text: string): Record<string, FactValue> {
  if (!/[\p{L}\p{N}]/u.test(text)) return {};
  const { print, numbers } = fingerprint(text);
  return { says: print, ...(numbers.length > 0 && { numbers }) };
}
