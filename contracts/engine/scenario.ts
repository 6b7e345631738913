import { setTimeout } from "node:timers/promises";

import type { TargetMail } from "../drivers/target.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { Failure } from "../results/report.ts";
import type { CallOptions } from "./call-operation.ts";
import type { RecentExchanges } from "./recent-exchanges.ts";
import type { Run } from "./run.ts";
import type { Turn } from "./scheduler.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";
import { rules } from "../../spec/generated/novyx.rules.ts";
import { onOneLine, summary } from "../http/exchange.ts";
import { shortExchange } from "../http/short-exchange.ts";
import { callDriver } from "./call-driver.ts";
import { apiOf, callOperation } from "./call-operation.ts";
import { nextAddress } from "./client-addresses.ts";
import { moveClock, readClock } from "./move-clock.ts";
import { prepareNovyx } from "./prepare-novyx.ts";
import { Unverified } from "./unverified.ts";

/** What a case can do and say. */
export type Scenario = ReturnType<typeof createScenario>;

/** What a case has found so far: the failures, the clauses that it came to check, and what was asked. */
export type Findings = { failures: Failure[]; checked: Set<string>; exchanges: RecentExchanges };

// A mail may go through a queue and a real mail server before it can be read.
const mailWaitMs = 3000;
// One that is judged by itself has more time: a slow queue is no failure.
const longMailWaitMs = 10_000;
// Room for a list entry; a target may send a megabyte in any field.
const longestLine = 600;
// What is made a little later than the first of its kind ends a little later too, and can be looked at with it.
const slackMs = 20_000;
// A minute more than it takes.
const signUpWindowSeconds = rules.limits["signups per IP"].windowMs / 1000 + 60;

const levelOf = new Map(ledger.map(({ id, level }) => [id, level]));
const isAny = (mails: TargetMail[]) => mails.length > 0;

/**
 * Creates the scenario of one case. What prepares (all but `call` and `check`) ends the case as unverified where the
 * target does not play along; what the documents make possible is a failure of its own clause then.
 */
export function createScenario(run: Run, turn: Turn, { failures, checked, exchanges }: Findings) {
  let hasFreedSignUps = false;

  /**
   * Records whether a clause holds. `expected` completes the sentence "expected …"; `received` is what was seen,
   * the exchange that shows it for one. A case may check a clause several times, and goes on after a failure.
   * Returns `holds`.
   */
  function check(
    clause: string,
    holds: boolean,
    expected: string,
    received: Exchange | string,
    seen?: string,
  ): boolean {
    if (!run.isSelected(clause)) return holds;
    checked.add(clause);
    if (holds) return true;
    const exchange = typeof received === "string" ? null : shortExchange(received);
    const text = seen ?? (typeof received === "string" ? received : summary(received));
    failures.push({
      clause,
      expected: onOneLine(expected, longestLine),
      received: onOneLine(text, longestLine),
      exchange,
    });
    return false;
  }

  const basics = {
    /** An address that nobody has used before. */
    email: () => `gate-${run.mark}-${++run.nextNumber}@${run.target.emailDomain ?? "example.com"}`,
    /** A client address that nobody has used before; undefined where the target sees one address only. */
    clientIp: () => nextAddress(run.addresses),
    /**
     * The same, with all its sign-ups: where the target sees one address only, a reset or 30 days give them back,
     * once in a case.
     */
    async freshIp(): Promise<string | undefined> {
      // A second reset would take away what the case has made since.
      if (!hasFreedSignUps) await freeSignUps(run);
      hasFreedSignUps = true;
      return nextAddress(run.addresses);
    },
    /** Sends a request to an operation of the spec; what holds for every exchange is checked at once. */
    async call(operationId: OperationId, options?: CallOptions): Promise<Exchange> {
      const exchange = await callOperation(run, operationId, options);
      exchanges.add(exchange);
      const note: Parameters<Run["checkExchange"]>[2] = (clause, holds, expected) => {
        // What breaks with every answer is told once.
        if (!holds && !run.brokenRules.has(clause)) check(clause, false, expected, exchange);
        if (!holds) run.brokenRules.add(clause);
        return holds;
      };
      if (!options?.isInjected) run.checkExchange(apiOf(operationId), exchange, note, operationId);
      return exchange;
    },
    /**
     * The mails to an address, the newest first; waits a while until there are enough, since mails take their time, and
     * longer where the mail itself is what is judged.
     */
    async mails(
      to: string,
      {
        areEnough = isAny,
        isJudged = false,
      }: { areEnough?: (mails: TargetMail[]) => boolean; isJudged?: boolean } = {},
    ): Promise<TargetMail[]> {
      const until = performance.now() + (isJudged ? longMailWaitMs : run.missedMail ? 0 : mailWaitMs);
      for (;;) {
        const mails = await callDriver(run, "mailbox", to);
        run.redaction.learnFrom(mails);
        if (areEnough(mails) || run.signal?.aborted) return mails;
        run.missedMail ||= performance.now() > until;
        if (performance.now() > until) return mails;
        await setTimeout(100);
      }
    },
    /** Ends the case as inconclusive. */
    unverified(reason: string): never {
      throw new Unverified(reason);
    },
    /** Ends the case as not offered: the documents let a target do without what it takes. */
    notOffered(reason: string): never {
      throw new Unverified(reason, "not offered");
    },
    check,
    /**
     * Ends the case as a step that the documents make possible did not come about, which is a failure of the step's
     * clause. Below the clause's level nothing was to be expected of the target.
     */
    broken(clause: string, expected: string, received: Exchange | string): never {
      check(clause, false, expected, received);
      const seen = typeof received === "string" ? received : summary(received);
      const isFree = !run.isSelected(clause) && levelOf.get(clause) !== "documented";
      throw new Unverified(`a step before it failed (${clause}): ${seen}`, isFree ? "not offered" : "inconclusive");
    },
    /** What helps with a rejected sign-up: most addresses of the gate are at a domain that receives no mail. */
    hintOn: ({ status }: Exchange): string =>
      run.target.emailDomain === undefined && [400, 403, 422].includes(status)
        ? "; where addresses at example.com are refused, name a domain that receives mail: emailDomain"
        : "",
  };
  /** The target's time in milliseconds since 1970, by its clock hook. */
  const now = async () => (await readClock(run)).now;
  return {
    ...basics,
    ...prepareNovyx(run, basics),
    now,
    /** Moves the target's clock forward by so many seconds, or some more. */
    advance: async (seconds: number) =>
      moveClock(run, turn, { at: (await now()) + seconds * 1000, late: seconds * 100 }),
    /** Moves it to an instant, or a little past it. */
    advanceTo: (at: number) => moveClock(run, turn, { at, late: slackMs }),
    /** Moves it to an instant, or not quite so far. */
    advanceBefore: (at: number) => moveClock(run, turn, { at, early: slackMs / 2 }),
    /** A novastack key that has exactly these permissions. */
    async novastackKey(...permissions: string[]): Promise<string> {
      const key = await callDriver(run, "createNovastackKey", permissions);
      run.novastackKeys.push(key);
      run.redaction.learn(key.api_key);
      return key.api_key;
    },
    /** Deletes such a key. */
    async deleteNovastackKey(apiKey: string): Promise<void> {
      const index = run.novastackKeys.findIndex(({ api_key }) => api_key === apiKey);
      await callDriver(run, "deleteNovastackKey", run.novastackKeys[index]!);
      run.novastackKeys.splice(index, 1);
    },
    /** Makes the target answer the next request of an operation with a status. */
    fault: (api: "novastack" | "novyx", status: number, operation?: string) =>
      callDriver(run, "addFault", { api, status, times: 1, ...(operation !== undefined && { operation }) }),
  };
}

/** Frees sign-up places where all requests come from one address: two sign-ups are all there is then. */
async function freeSignUps(run: Run): Promise<void> {
  if ("next" in run.addresses) return;
  const { reset, advanceClock } = run.drivers;
  const isReset =
    reset &&
    (await callDriver(run, "reset").then(
      () => true,
      () => false,
    ));
  if (advanceClock && !isReset) await callDriver(run, "advanceClock", signUpWindowSeconds).catch(() => undefined);
  run.clock = { now: 0, asked: -Infinity };
}
