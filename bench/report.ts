import { cpus, loadavg, totalmem } from "node:os";

import type { Contestant } from "./contestant.ts";
import type { Aim, Line, Measured, Row } from "./row.ts";

import { isMet, quantity, rounded } from "./aims.ts";
import { median } from "./statistics.ts";

/** A row with what it came to. */
export type Result = { readonly row: Row; readonly measured: Measured };

/** What was measured with, and on what. */
export type Circumstances = {
  readonly rounds: number;
  readonly seconds: number;
  readonly generator: string;
  readonly peers: readonly Contestant[];
  /** One, five and fifteen minutes before the first measurement. */
  readonly load: readonly number[];
};

/** docs/benchmarks.md: the aims first, then each row with everybody who took part. */
export function page(results: readonly Result[], circumstances: Circumstances): string {
  return [
    "# Benchmarks",
    "",
    "`npm run bench` wrote this page. Figures depend on the machine; ratios much less, since all that a ratio compares was",
    "measured in the same run, in turns.",
    "",
    ...busyWarning(circumstances),
    "## Aims",
    "",
    aimsTable(results.flatMap(({ measured }) => measured.aims)),
    "",
    ...results.flatMap(({ row, measured }) => [`## ${row.title}`, "", row.description, "", linesTable(measured), ""]),
    "## How it was measured",
    "",
    ...howMeasured(circumstances),
    "",
  ].join("\n");
}

/** The aims as a table: figure, value, aim, and whether it is met. */
export function aimsTable(aims: readonly Aim[]): string {
  return table(
    ["What", "Figure", "Measured", "Aim", "Met"],
    aims.map((aim) => [
      aim.what,
      aim.figure,
      `${rounded(aim.value)} ${aim.of}`,
      limitText(aim),
      isMet(aim) ? "yes" : "**no**",
    ]),
  );
}

/** What each contestant came to, with the spread over the rounds, best and worst. */
export function linesTable({ lines, unit }: Measured): string {
  const notes = [...new Set(lines.flatMap(({ note }) => note ?? []))];
  const rows = lines.map(({ name, samples, note }) => {
    if (samples.length === 0) return [`${name}${mark(notes, note)}`, "-", "-"];
    const spread = `${rounded(Math.min(...samples))} to ${rounded(Math.max(...samples))}`;
    return [name, quantity(median(samples), unit), samples.length === 1 ? "" : spread];
  });
  const footnotes = notes.map((note, index) => `\n${superscripts[index]} ${note}`);
  return table(["", "Median", "From and to"], rows) + footnotes.join("");
}

const superscripts = ["¹", "²", "³", "⁴", "⁵"];
const mark = (notes: readonly string[], note: Line["note"]) =>
  note === undefined ? "" : ` ${superscripts[notes.indexOf(note)]}`;

function limitText({ limit, of }: Aim): string {
  return "atLeast" in limit ? `≥ ${limit.atLeast} ${of}` : `≤ ${limit.atMost} ${of}`;
}

/** A page from a busy machine is better than none, but nobody should take it for the last word. */
function busyWarning({ load: [lastMinute = 0] }: Circumstances): string[] {
  if (lastMinute < cpus().length / 2) return [];
  const warning = `**The machine was busy** (load average ${lastMinute.toFixed(1)} on ${cpus().length} cores): measure again on a quiet one.`;
  return [warning, ""];
}

function howMeasured({ rounds, seconds, generator, peers, load }: Circumstances): string[] {
  const model = cpus()[0]?.model ?? "unknown processor";
  const versions = peers.map(({ name, version, absent }) =>
    absent === undefined ? `${name} ${version}` : `${name} (${absent})`,
  );
  return [
    `- When: ${new Date().toISOString().slice(0, 10)}.`,
    `- On: ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node.js ${process.versions.node}; load average before the start ${load.map((value) => value.toFixed(1)).join(", ")}.`,
    `- With: ${generator} on loopback, on the same machine; ${rounds} rounds, ${seconds} s of load for each contestant and round.`,
    `- Against: ${versions.join(", ") || "nobody else"}; the newest versions in the registry that run on the oldest Node.js that novamock supports.`,
    "- In turns: a round measures each contestant once, in an order that changes from round to round. Figures are medians;",
    "  a ratio is the median of the ratios within each round.",
    "- Before anything is measured, each contestant has to give an answer that the spec's schema allows.",
    "- Again: `npm ci && npm run bench`, on a machine that does nothing else. wrk is used where it is installed, else",
    "  autocannon, which takes more of the machine for itself. `npm run bench -- --only models --rounds 3` measures one row",
    "  and prints it; `npm run bench:quick` prints ratios to bare Node.js within a minute.",
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** The load on the machine now, to tell a reader how quiet it was. */
export const loadNow = (): readonly number[] => loadavg();
