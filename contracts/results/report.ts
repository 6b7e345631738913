import type { Level } from "../../spec/clause.ts";
import type { Exchange } from "../http/exchange.ts";

/** `unverified` is what could not be checked, with its reason; it never counts as passed. */
export type Verdict = "passed" | "failed" | "unverified";

/**
 * Why something is unverified: what it takes is `not offered` (a hook, a key or an address is missing, or the documents
 * let a target do without), or the check was `inconclusive`, as the target's own answers stood in its way.
 */
export type UnverifiedKind = "not offered" | "inconclusive";

/** Why a clause does not hold. */
export type Failure = {
  clause: string;
  expected: string;
  received: string;
  exchange: Exchange | null;
  /** What led there, step by step, where it took several. */
  story?: string[];
};

/** The requests of a case in their order: how many there were, and the last of them. */
export type CaseExchanges = { total: number; last: Exchange[] };

export type CaseResult = {
  id: string;
  clauses: string[];
  verdict: Verdict;
  /** Why it is unverified, or did not come to check all that it is to. */
  reason?: string;
  /** Goes with the reason. */
  unverified?: UnverifiedKind;
  ms: number;
  failures: Failure[];
  /** The clauses that it came to check. */
  checked: string[];
  /** Of a case that did not pass. */
  exchanges?: CaseExchanges;
};

export type ClauseResult = {
  id: string;
  level: Level;
  verdict: Verdict;
  reason?: string;
  unverified?: UnverifiedKind;
  cases: string[];
};

/** The outcome of a run. */
export type Report = {
  summary: {
    passed: number;
    failed: number;
    unverified: number;
    /** How many of the unverified are. */
    inconclusive: number;
  };
  clauses: ClauseResult[];
  cases: CaseResult[];
};
