import type { HttpClient } from "./http-client.ts";
import type { Redaction } from "./redaction.ts";
import type { Failure } from "../results/report.ts";
import type { Drivers, Target, TargetNovastackKey } from "./target.ts";

/** What the cases of one run share. */
export type Run = {
  readonly target: Target;
  /** The target's drivers, less those that have turned out to be absent. */
  readonly drivers: Drivers;
  readonly client: HttpClient;
  readonly redaction: Redaction;
  /** Ends the run early: no further request is sent. */
  readonly signal: AbortSignal | undefined;
  /** Marks every address of this run, so that no other run has used them. */
  readonly mark: string;
  /** A fresh client address; undefined where the target sees one only. */
  readonly nextClientIp: () => string | undefined;
  /** Frees sign-up places where all requests come from one address; does nothing elsewhere. */
  readonly freeSignUps: () => Promise<void>;
  /** Every Novyx key that was made, to be revoked at the end. */
  readonly novyxKeys: Set<string>;
  /** Every novastack key that was made, to be deleted at the end where the target can. */
  readonly novastackKeys: TargetNovastackKey[];
  /** Whether a mail failed to come: then none is waited for any more. */
  missedMail: boolean;
  nextNumber: number;
  /** How many requests in a row have met no whole answer. */
  unanswered: number;
  /** How many requests were waited for in vain. */
  timeouts: number;
  /** What the run has used up so far. */
  readonly spent: { signUps: number; mails: number; keys: number; clockMoves: number };
};

/** What a case has found so far: the failures, and the clauses that it came to check. */
export type Findings = { failures: Failure[]; checked: Set<string> };
