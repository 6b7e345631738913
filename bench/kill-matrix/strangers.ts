import { readFileSync } from "node:fs";

/** Implementations by people who had not seen the gate. */
export type StrangersSet = {
  readonly name: string;
  /** Each shown to contradict a sentence of the documents. */
  readonly bugs: number;
  /** How many of them the gate failed at first sight. */
  readonly found: number;
  /** How many it fails now, where they were run again. */
  readonly now?: number;
  /** Implementations that keep to the documents. */
  readonly variants?: number;
  /** How many of those it failed all the same. */
  readonly failed?: number;
};

/** The sets so far, in the order of time. */
export function readStrangers(): readonly StrangersSet[] {
  return (JSON.parse(readFileSync("bench/kill-matrix/strangers.json", "utf8")) as { sets: StrangersSet[] }).sets;
}
