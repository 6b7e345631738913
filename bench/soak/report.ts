import { cpus } from "node:os";

import type { Measured } from "./server.ts";
import type { Tenant } from "./tenant.ts";

/** What a soak gave. Measurements are each taken right after a garbage collection. */
export type Figures = {
  readonly seconds: number;
  readonly requests: number;
  readonly tenants: readonly Tenant[];
  /** With every sandbox dropped and every connection closed: after a warm-up, and at the end. */
  readonly before: Measured;
  readonly after: Measured;
  readonly during: readonly Measured[];
};

/** What was asked of the server, and whether it did so. */
export type Verdict = {
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  readonly holds: boolean;
};

const mebibyte = 1024 * 1024;
const inMiB = (bytes: number) => `${(bytes / mebibyte).toFixed(1)} MiB`;

/** Holds the figures against the bounds. */
export function judge({ before, during, after }: Figures, complaints: readonly string[]): Verdict[] {
  // The first quarter fills what is filled once.
  const quarter = Math.floor(during.length / 4);
  const early = during.slice(quarter, quarter * 2);
  const late = during.slice(-quarter);
  const grew = (of: (measured: Measured) => number, what: string, bound: number): Verdict => {
    const [from, to] = [median(early.map(of)), median(late.map(of))];
    const measured = `${inMiB(from)} → ${inMiB(to)}`;
    return { what, bound: `+${inMiB(bound)} at most`, measured, holds: !(to - from > bound) };
  };
  return [
    {
      what: "wrong answers, and anything that crossed from one sandbox to another",
      bound: "0",
      measured: String(complaints.length),
      holds: complaints.length === 0,
    },
    grew(({ heap }) => heap, "heap under load, second quarter → last quarter", 4 * mebibyte),
    grew(({ rss }) => rss, "resident memory under load, second quarter → last quarter", 16 * mebibyte),
    {
      what: "heap with everything dropped, after the warm-up → at the end",
      bound: `+${inMiB(2 * mebibyte)} at most`,
      measured: `${inMiB(before.heap)} → ${inMiB(after.heap)}`,
      holds: after.heap - before.heap <= 2 * mebibyte,
    },
    {
      what: "open sockets and other handles with every connection closed",
      bound: `${before.handles}, as after the warm-up`,
      measured: String(after.handles),
      holds: after.handles <= before.handles,
    },
  ];
}

/** The figures as a table for people, which is Markdown too. */
export function report({ seconds, requests, tenants }: Figures, verdicts: readonly Verdict[]): string {
  const done = new Map<string, number>();
  for (const tenant of tenants) for (const [act, times] of tenant.done) done.set(act, (done.get(act) ?? 0) + times);
  const acts = [...done].sort(([, a], [, b]) => b - a).map(([act, times]) => `${act} ${times.toLocaleString("en")}`);
  const date = new Date().toISOString().slice(0, 10);
  return [
    `${requests.toLocaleString("en")} requests in ${Math.round(seconds)} seconds (${Math.round(requests / seconds)} a second), ${tenants.length} sandboxes at once, on ${date} with Node ${process.versions.node} on ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? "an unknown kind"}.`,
    "",
    `What was done, how often: ${acts.join(", ")}.`,
    "",
    "| What | Bound | Measured | |",
    "| --- | --- | --- | --- |",
    ...verdicts.map(
      ({ what, bound, measured, holds }) => `| ${what} | ${bound} | ${measured} | ${holds ? "holds" : "**fails**"} |`,
    ),
    "",
  ].join("\n");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
