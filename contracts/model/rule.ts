import type { Exchange } from "../http/exchange.ts";
import type { NovyxCode, StatusOf } from "../http/spec-names.ts";
import type { When } from "./time.ts";
import type { World } from "./world.ts";

import { mentions, summary } from "../http/exchange.ts";
import { rejected, succeeded } from "../http/exchange.ts";

/** A clause that an answer breaks. */
export type Fault = { readonly clause: string; readonly expected: string; readonly received: string };

/** What an answer was held against, and what it broke. */
export type Findings = { readonly checked: Set<string>; readonly faults: Fault[] };

/** A rejection that a document gives. */
export type Rejection = { [Code in NovyxCode]: { readonly status: StatusOf<Code>; readonly code: Code } }[NovyxCode];

/** The answers that the documents allow. */
export type Expected = {
  /** Whether they demand, allow or forbid that the call succeeds. */
  readonly served: "must" | "may" | "never";
  /** The clause that says so, and what it says: it completes "expected …". */
  readonly clause: string;
  readonly what: string;
  /** How the call may be rejected where it is not served; any 4xx where none is given. */
  readonly rejections?: readonly Rejection[];
  /** The status that a rejection must, or must not, have. */
  readonly status?: { readonly is?: number; readonly not?: number; readonly clause: string; readonly what: string };
};

/** What the documents say of one operation. */
export type Rule<Call> = {
  readonly expect: (world: World, call: Call, when: When) => Expected;
  /** Checks what an answer says that served the call. */
  readonly check: (world: World, call: Call, answer: Exchange, when: When, check: Check) => void;
  /** What may be the case after the call was served: several worlds where the documents leave it open. */
  readonly served: (world: World, call: Call, answer: Exchange, when: When) => readonly World[];
  /** The same after a rejection. */
  readonly rejected?: (world: World, call: Call, answer: Exchange, when: When) => World;
};

/** Notes whether a clause holds; what was received is written where it does not. */
export type Check = (clause: string, holds: boolean, expected: string, received?: () => string) => boolean;

/** Holds an answer against a rule in one world: what it breaks, and the worlds that it leads to. */
export function apply<Call>(rule: Rule<Call>, world: World, call: Call, answer: Exchange, when: When) {
  const findings: Findings = { checked: new Set(), faults: [] };
  const check: Check = (clause, holds, expected, received = () => summary(answer)) => {
    findings.checked.add(clause);
    if (!holds) findings.faults.push({ clause, expected, received: received() });
    return holds;
  };
  if (checkExpected(rule.expect(world, call, when), answer, check)) {
    rule.check(world, call, answer, when, check);
    return { findings, worlds: rule.served(world, call, answer, when) };
  }
  if (succeeded(answer)) return { findings, worlds: rule.served(world, call, answer, when) };
  return { findings, worlds: [rule.rejected?.(world, call, answer, when) ?? world] };
}

/** Holds an answer against what is expected; true where it served the call, and may. */
export function checkExpected(expected: Expected, answer: Exchange, check: Check): boolean {
  const { served, clause, what, rejections, status } = expected;
  if (succeeded(answer)) return check(clause, served !== "never", what);
  // Who is turned away at the door is not answered at all.
  if (status && rejected(answer) && !check(status.clause, fits(status, answer), status.what)) return false;
  if (check(clause, rejected(answer) && served !== "must", what)) {
    const isListed = rejections?.some((each) => answer.status === each.status && mentions(answer.json, each.code));
    const pairs = rejections?.map((each) => `${each.status} with the code ${each.code}`).join(" or ") ?? "";
    check(clause, isListed ?? true, what.includes(pairs) ? what : `${what}: ${pairs}`);
  }
  return false;
}

function fits({ is, not }: NonNullable<Expected["status"]>, { status }: Exchange): boolean {
  return (is === undefined || status === is) && status !== not;
}
