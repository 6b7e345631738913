import type { Scenario } from "./scenario.ts";

/**
 * What a case needs beside the public API:
 * - `mailbox`: reading the mails that the target sends
 * - `clock`: moving the target's time forward
 * - `novastackKeys`: novastack keys with chosen permissions
 * - `expiringKeys`: Novyx keys that end by themselves, and keys of chosen tiers
 * - `faults`: making the target answer an error
 * - `clientIps`: calling from several IP addresses
 * - `reset`: putting the target back to its start
 */
export type Need = "mailbox" | "clock" | "novastackKeys" | "expiringKeys" | "faults" | "clientIps" | "reset";

/** What a case uses up at the target. */
export type Cost = { signUps?: number; mails?: number; keys?: number; clockMoves?: number };

/** A scenario that proves clauses. It reads like the documentation, and runs under the CLI and vitest alike. */
export type Case = {
  /** `novyx.rotate.boundary-of-grace`. */
  readonly id: string;
  /** The clauses that it proves; each is checked with `scenario.check(clause, …)`. */
  readonly clauses: readonly string[];
  readonly needs?: readonly Need[];
  readonly costs?: Cost;
  readonly run: (scenario: Scenario) => Promise<void>;
};
