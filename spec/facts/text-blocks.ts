import type { Block } from "./block.ts";

import { levelUnknown } from "./block.ts";
import { codeRun, unglued } from "./text-code.ts";
import { isHeader, tableRun } from "./text-tables.ts";
import { fileName, isAround, isEnd, isLabel, isTab, operationLine } from "./text-words.ts";

/** Reads text as it is copied from a page, in which cells of tables may have run together, into blocks. */
export function textBlocks(source: string): Block[] {
  const lines = withoutSurroundings(linesOf(source));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === "" || isTab(line)) continue;
    const table = tableRun(lines, at);
    const code = table || operationLine.test(line) || /^[-–—] /.test(line) ? null : codeRun(lines, at);
    if (table) blocks.push({ kind: "table", header: table.header, rows: table.rows });
    else if (code) blocks.push({ kind: "code", language: null, text: code.text });
    else addLine(blocks, line, lines[at - 1] === "" || at === 0);
    at += (table ?? code ?? { length: 1 }).length - 1;
  }
  return blocks;
}

function addLine(blocks: Block[], line: string, afterBlank: boolean): void {
  const item = /^(?:[-–—*•‣◦▪]|\d{1,2}[.)])\s+(?=\S)/.exec(line);
  const before = blocks.at(-1);
  const isOpen = before?.kind === "prose" && !afterBlank && /[^.!?:;]$/.test(before.text);
  if (item) blocks.push({ kind: "prose", text: line.slice(item[0].length), item: true });
  // An operation's name that is the end of a sentence about it.
  else if (isOpen && operationLine.test(line)) before.text += ` ${line}`;
  else if (!operationLine.test(line) && (isLabel(line) || fileName.test(line)))
    blocks.push({ kind: "heading", level: levelUnknown, text: line });
  // A line that was broken in the middle of a sentence.
  else if (isOpen && before.text.length > 40 && /^[\p{Ll}(]/u.test(line)) before.text += ` ${line}`;
  else blocks.push({ kind: "prose", text: line, item: false });
}

function linesOf(source: string): string[] {
  const lines = source
    .replace(/[\u200B-\u200D\u2060]/g, "")
    .replace(/[\u00A0\u202F]/g, " ")
    // Word processors and messengers make such quotes, in samples too.
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .split("\n")
    .map((line) => line.replace(/^ +| +$/g, "").replace(/(?<=[\p{L}\d)]{2}) ?[#¶]$/u, ""));
  const folders = new Set(lines.filter((line) => fileName.test(line)).flatMap((line) => line.split("/").slice(0, -1)));
  return withColumns(lines).flatMap((line) => unglued(line, folders));
}

/** Columns that are set apart by spaces get tabs; elsewhere several spaces are one. */
function withColumns(lines: readonly string[]): string[] {
  let inTable = false;
  return lines.map((line) => {
    const cells = line.split(/ {2,}/);
    if (cells.length > 1 && cells.every(isHeader)) inTable = true;
    else if (cells.length < 2) inTable = false;
    return cells.join(inTable ? "\t" : " ");
  });
}

/**
 * Without menus before the title and links behind the text. The title is the last label before the first statement;
 * behind the text a line as pages end with gives away that only links follow.
 */
function withoutSurroundings(lines: string[]): string[] {
  const first = lines.findIndex((line) => operationLine.test(line) || (line.length > 30 && /[.!?:]$/.test(line)));
  const title = lines.slice(0, Math.max(first, 0)).findLastIndex((line) => line !== "" && !isAround(line));
  const rest = lines.slice(Math.max(title, 0));
  const end = rest.findIndex((line, at) => isEnd(line) && rest.slice(at).every((each) => isLink(each)));
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => (isAround(line) ? "" : line));
}

/** Whether a line behind the text may be no more than a link or a notice. */
function isLink(line: string): boolean {
  return line.length < 80 && !operationLine.test(line) && !/^[[{|]|\t/.test(line);
}
