/** Tables that are drawn with signs, by lines around cells or by columns of spaces, as tables between pipes. */
export function withDrawnTables(page: string): string {
  const lines = page.split("\n");
  const written: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table = framed(lines, at) ?? ruled(lines, at);
    if (table)
      written.push("", ...table.rows.flatMap((cells, row) => [piped(cells), ...(row === 0 ? [rule(cells)] : [])]), "");
    // Org parts the columns below a header by plus signs.
    else written.push(lines[at]!.replace(/^\s*\|[-+]+\|\s*$/, (line) => line.replaceAll("+", "|")));
    at += (table?.length ?? 1) - 1;
  }
  return written.join("\n");
}

type Drawn = { rows: string[][]; length: number };

const border = /^\s*[+┌├└╔╠╚][-=─═+:┬┼┴╦╬╩┤┐┘╗╝╣]{3,}\s*$/;

/** Cells within lines: those of a row, which may be several lines high, stand between two borders. */
function framed(lines: readonly string[], start: number): Drawn | null {
  if (!border.test(lines[start]!) || !/^\s*[|│║]/.test(lines[start + 1] ?? "")) return null;
  const ends = [...lines[start]!.matchAll(/[^-=─═:\s]/g)].map(({ index }) => index);
  const cut = (line: string) => ends.slice(1).map((end, index) => line.slice(ends[index]! + 1, end).trim());
  const own = linesFrom(lines, start, (line) => /^\s*[+|│┌├└║╔╠╚]/.test(line));
  // Some frames have a border below each row, others below the header alone.
  const isRowByRow = own.filter((line) => border.test(line)).length > 3;
  const rows: string[][] = [];
  let isNew = true;
  for (const line of own) {
    if (border.test(line)) isNew = true;
    else if (isNew || !isRowByRow) {
      rows.push(cut(line));
      isNew = false;
    } else rows[rows.length - 1] = rows.at(-1)!.map((cell, index) => `${cell} ${cut(line)[index]}`.trim());
  }
  return rows.length < 2 ? null : { rows, length: own.length };
}

/** Columns below a header that dashes underline, one group for each. */
function ruled(lines: readonly string[], start: number): Drawn | null {
  const marks = lines[start + 1] ?? "";
  if (!/^ *-{2,}(?: +-{2,})+ *$/.test(marks) || !/\S/.test(lines[start]!)) return null;
  const begins = [...marks.matchAll(/-+/g)].map(({ index }) => index);
  const cut = (line: string) => begins.map((begin, index) => line.slice(begin, begins[index + 1]).trim());
  const body = linesFrom(lines, start + 2, (line) => /\S/.test(line) && !/^ *-+[ -]*$/.test(line));
  return body.length === 0 ? null : { rows: [lines[start]!, ...body].map(cut), length: body.length + 2 };
}

/** The lines from one on that go together. */
function linesFrom(lines: readonly string[], start: number, belongs: (line: string) => boolean): string[] {
  let end = start;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return lines.slice(start, end);
}

const piped = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const rule = (cells: readonly string[]) => `|${cells.map(() => "---|").join("")}`;
