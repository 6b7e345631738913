import { cpus, totalmem } from "node:os";

import type { Contestant } from "./contestants.ts";
import type { Measured, Setting } from "./row.ts";

import { table } from "./table.ts";

/** What was measured with; `before` is the load average of one, five and fifteen minutes before it began. */
export type Circumstances = Setting & { readonly peers: readonly Contestant[]; readonly before: readonly number[] };

/** docs/benchmarks.md: the table, and how it came about. */
export function page(measured: readonly Measured[], { rounds, seconds, peers, before }: Circumstances): string {
  const versions = peers.map(({ name, version, absent }) => `${name} ${absent ? `(${absent})` : version}`);
  // Rows that are measured alike share a line.
  const rowsBy: Record<string, string[]> = {};
  for (const { what, how } of measured) (rowsBy[how] ??= []).push(what);
  return `# Benchmarks

\`npm run bench\` wrote this page. Figures depend on the machine; ratios much less, since all that a ratio compares was
measured in the same run, in turns. Where there is no aim, the comparison is there for honesty.

${busyWarning(before).join("")}

${table(measured)}

## What was measured

${Object.entries(rowsBy)
  .map(([how, rows]) => `- ${rows.join("; ")}: ${how}`)
  .join("\n")}

## How it was measured

- When: ${today()}.
- On: ${machine()}, ${Math.round(totalmem() / 2 ** 30)} GB; load average before the start ${before.map((value) => value.toFixed(1)).join(", ")}.
- With: wrk on loopback, on the same machine; ${rounds} rounds, ${seconds} s of load for each contestant and round.
- Against: ${versions.join(", ")}; the newest versions in the registry that run on the oldest Node.js that novamock supports.
- In turns: a round measures each contestant once, in an order that changes from round to round. Figures are medians, with
  the lowest and the highest round behind them; a ratio is the median of the ratios within each round.
- Before a load, each contestant has to give an answer that the spec's schema allows.
- Again: \`npm ci && npm run bench\`, on a machine that does nothing else, with wrk. \`npm run bench -- --only models
  --rounds 3\` measures one row and prints it, \`npm run bench:quick\` the ratios to bare Node.js within a minute, and
  \`npm run bench:worst\` the worst requests.
`;
}

/** A page from a busy machine is better than none, but nobody should take it for the last word. */
export function busyWarning([lastMinute = 0]: readonly number[]): string[] {
  const cores = cpus().length;
  if (lastMinute < cores / 2) return [];
  return [
    `**The machine was busy** (load average ${lastMinute.toFixed(1)} on ${cores} cores): measure again on a quiet one.`,
  ];
}

/** What a figure was taken on. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "an unknown processor";
  return `${cpus().length} × ${model}, ${process.platform} ${process.arch}, Node.js ${process.versions.node}`;
}

export const today = () => new Date().toISOString().slice(0, 10);
