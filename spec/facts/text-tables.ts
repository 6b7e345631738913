import { typePattern } from "./described.ts";

/** A table in copied text, and how many lines it takes. */
export type TableRun = { header: string[]; rows: string[][]; unread: string[]; length: number };

/** The table that begins at a line of copied text; null where none does. */
export function tableRun(lines: readonly string[], start: number): TableRun | null {
  const line = lines[start]!;
  if (line.includes("\t")) return separated(lines, start, "\t");
  if (/ \| /.test(line) && /^\|?[\s:|-]*-[\s:|-]*\|?$/.test(nextLine(lines, start) ?? ""))
    return separated(lines, start, "|");
  const header = headerWords(line);
  if (header) return runTogether(lines, start, header);
  return oneCellALine(lines, start);
}

function nextLine(lines: readonly string[], at: number): string | undefined {
  return lines.slice(at + 1).find((line) => line !== "");
}

/** Cells between tabs, as a browser copies them, or between pipes. */
function separated(lines: readonly string[], start: number, mark: "\t" | "|"): TableRun | null {
  const cells = (line: string) => {
    const inner = mark === "|" ? line.replace(/^\|\s*|\s*\|$/g, "") : line;
    return inner.split(mark === "|" ? /(?<!\\)\|/ : "\t").map((cell) => cell.replaceAll("\\|", "|").trim());
  };
  return collect(lines, start, cells(lines[start]!), (line) => (line.includes(mark) ? cells(line) : null));
}

/** Cells without anything between them: their shapes part them. */
function runTogether(lines: readonly string[], start: number, header: string[]): TableRun | null {
  const shapes = rowShapes(header);
  return collect(lines, start, header, (line) => {
    for (const shape of shapes) {
      const found = shape.exec(line);
      if (found) return found.slice(1).map((cell) => cell.trim());
    }
    return null;
  });
}

function collect(
  lines: readonly string[],
  start: number,
  header: string[],
  read: (line: string) => string[] | null,
): TableRun | null {
  const rows: string[][] = [];
  let end = start;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === "") continue;
    if (/^[\s|:-]+$/.test(line)) continue;
    const row = headerWords(line) ? null : read(line);
    if (!row) break;
    rows.push(row);
    end = at;
  }
  return rows.length === 0 ? null : { header, rows, unread: [], length: end + 1 - start };
}

/** Each cell in a line of its own. */
function oneCellALine(lines: readonly string[], start: number): TableRun | null {
  const header: string[] = [];
  let at = start;
  for (; at < lines.length && isHeader(lines[at]!); at++) header.push(lines[at]!);
  if (header.length < 2 || !header.some((word) => /^(?:type|status|code|cause|required|description)/i.test(word)))
    return null;
  const rows: string[][] = [];
  while (at + header.length <= lines.length) {
    const row = lines.slice(at, at + header.length);
    if (row.some((cell) => cell === "") || !rowShapes(header).some((shape) => shape.test(row.join("")))) break;
    rows.push(row);
    at += header.length;
  }
  return rows.length === 0 ? null : { header, rows, unread: [], length: at - start };
}

const headers =
  "Parameter|Parameters|Param|Field|Name|Property|Attribute|Argument|Header|Variable|Type|Required|Optional|Nullable|Default|Description|Details?|Meaning|Notes?|Status Code|HTTP Status|Status|Error Code|Error Type|Code|Error|Common cause|Cause|Reason|Message|Permission|Scope|Role|Allowed Values|Values?|Examples?|Endpoint|Method|Path|Limit|Window|Plan|Tier|Item|Feature|Option|Format|Key|Purpose|Resource|Event";
const header = new RegExp(`^(?:${headers})$`, "i");
const leadingHeader = new RegExp(`^(?:${headers})(?=[A-Z]|$)`);
/** Whether a text is what columns of tables are called. */
export const isHeader = (text: string) => header.test(text);

/** `StatusCodeCause` as its words; null where the line is no header. */
function headerWords(line: string): string[] | null {
  const words: string[] = [];
  for (let rest = line; rest !== "";) {
    const word = leadingHeader.exec(rest)?.[0];
    if (word === undefined) return null;
    words.push(word);
    rest = rest.slice(word.length);
  }
  return words.length >= 2 ? words : null;
}

/** What a row of such a table looks like, the surest first. */
function rowShapes(words: string[]): RegExp[] {
  const last = words.length - 1;
  const build = (strict: boolean) =>
    new RegExp(`^${words.map((word, index) => cell(word, index === last, strict)).join("\\s*")}$`);
  return [build(true), build(false)];
}

function cell(word: string, isLast: boolean, strict: boolean): string {
  if (/^(?:Parameters?|Param|Field|Name|Property|Attribute|Argument|Key|Option)$/.test(word))
    return "([A-Za-z_$][\\w.$\\[\\]-]*?)";
  if (word === "Type") return `(${typePattern})${strict ? "(?![a-z_])" : ""}`;
  if (/^(?:Required|Optional|Nullable)$/.test(word))
    return "(Yes|No|Required|Optional|true|false|✓|✗|✅|❌|—|-)(?![a-z])";
  if (/^(?:HTTP )?Status(?: Code)?$/.test(word)) return "([1-5]\\d{2})";
  if (/^(?:Error )?(?:Code|Type|Error)$/.test(word))
    return strict && !isLast
      ? "([A-Z][A-Z0-9_]*?[A-Z0-9](?=[A-Z][a-z]|[A-Z] |[^A-Za-z0-9_]|$)|[a-z][a-z0-9_]*?(?=[A-Z]|\\s|$))"
      : "([A-Z][A-Z0-9_]+|[a-z][a-z0-9_]*)";
  if (word === "Header") return "([A-Z][A-Za-z-]*?)(?=[A-Z][a-z]+ |Yes|No|string|$)";
  if (/^(?:Permission|Scope|Role)$/.test(word)) return "([a-z][\\w:.*-]*?)(?=[A-Z])";
  if (word === "Default") return '(—|-|None|none|null|true|false|\\d+|`[^`]*`|"[^"]*")?';
  return isLast ? "(.*)" : "(.*?[a-z0-9`)])(?=[A-Z])";
}
