import type { Contestant } from "./contestant.ts";

/** One row of the aims: what is measured, and what it is to come to. */
export type Row = {
  /** What `--only` calls it. */
  readonly id: string;
  readonly title: string;
  /** How it was measured, for the page. */
  readonly description: string;
  measure(setting: Setting): Promise<Measured>;
};

export type Setting = {
  readonly rounds: number;
  /** Seconds of load that each contestant gets in a round. */
  readonly seconds: number;
  /** Other mock servers; none where only ratios to bare Node.js are asked for. */
  readonly peers: readonly Contestant[];
};

export type Measured = { readonly unit: Unit; readonly lines: readonly Line[]; readonly aims: readonly Aim[] };

export type Unit = "requests/s" | "chats/s" | "ms" | "µs" | "MB" | "KB" | "bytes";

/** What one contestant came to; no samples where it cannot take part, with the reason. */
export type Line = { readonly name: string; readonly samples: readonly number[]; readonly note?: string };

/** Something that has to be so. */
export type Aim = {
  readonly what: string;
  /** As a reader sees it: `28,300 requests/s`. */
  readonly figure: string;
  /** The number that the limit is for. */
  readonly value: number;
  readonly limit: { readonly atLeast: number } | { readonly atMost: number };
  /** What the value is: a ratio to something, or the figure itself. */
  readonly of: string;
};
