import type { Level } from "../../spec/clause.ts";
import type { Exchange } from "../http/exchange.ts";

/** `unverified` is what could not be checked, with its reason; it never counts as passed. */
export type Verdict = "passed" | "failed" | "unverified";

/** Why a clause does not hold. */
export type Failure = {
  clause: string;
  expected: string;
  received: string;
  exchange: Exchange | null;
  /** What led there, step by step, where it took several. */
  story?: string[];
};

export type CaseResult = {
  id: string;
  clauses: string[];
  verdict: Verdict;
  /** Why it is unverified. */
  reason?: string;
  ms: number;
  failures: Failure[];
  /** The clauses that it came to check. */
  checked: string[];
};

export type ClauseResult = { id: string; level: Level; verdict: Verdict; reason?: string; cases: string[] };

/** The outcome of a run. */
export type Report = {
  summary: { passed: number; failed: number; unverified: number };
  clauses: ClauseResult[];
  cases: CaseResult[];
};
