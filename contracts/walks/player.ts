import { setTimeout } from "node:timers/promises";

import type { Drivers, TargetNovastackKey, TargetNovyxKey } from "../drivers/target.ts";
import type { CallOptions } from "../engine/call-operation.ts";
import type { Run } from "../engine/run.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { HttpClient } from "../http/http-client.ts";
import type { Instant, Reading } from "../engine/instant.ts";
import type { Turn } from "../engine/scheduler.ts";
import type { When } from "../model/time.ts";

import { callDriver } from "../engine/call-driver.ts";
import { callOperation } from "../engine/call-operation.ts";
import { nextAddress } from "../engine/client-addresses.ts";
import { moveClock, readClock } from "../engine/move-clock.ts";
import { Unverified } from "../engine/unverified.ts";
import { isString } from "../http/exchange.ts";

/** All that the walks need of the engine: a target that can be called, and its clock. */
export type Player = ReturnType<typeof createPlayer>;

type NewKey = Parameters<NonNullable<Drivers["createNovyxKey"]>>[0];

// A mail may go through a queue and a real mail server before it can be read.
const mailWaitMs = 3000;
// One that is judged by itself has more time: a slow queue is no failure.
const longMailWaitMs = 10_000;
const oddMailWaitMs = 500;

/** Creates a player for a run; what cannot be had of its target throws `Unverified`. */
export function createPlayer(run: Run, turn: Turn) {
  const { target, drivers } = run;
  let read: Reading = { now: Date.now(), asked: performance.now() };
  let arrived = 0;
  const at = `@${target.emailDomain ?? "example.com"}`;
  const spent = { requests: 0, longestMs: 0, clockMoves: 0 };

  /** The present by the target's clock. */
  function now(): When {
    const wall = Date.now();
    if (!drivers.advanceClock) return { from: wall, to: wall, wall, isGuess: true };
    // The clock may stand still, or go as ours does; and the hook may cut its answer to a whole second.
    return { from: read.now - 1000, to: read.now + (performance.now() - read.asked) + 1000, wall };
  }

  return {
    now,
    /** How many requests were sent, the longest that one took, and how often the clock was moved. */
    spent,
    /** Whether a driver is there. */
    has: (name: keyof Drivers): boolean => drivers[name] !== undefined,
    /** Checks what holds for every exchange of the run. */
    checkExchange: run.checkExchange,
    offers: (api: "novyx" | "novastack"): boolean => target[api] !== undefined,
    /** Sends a request, and tells when by the target's clock. */
    async call(operationId: OperationId, options: CallOptions = {}): Promise<{ answer: Exchange; when: When }> {
      const { from } = now();
      spent.requests++;
      const answer = await callOperation(run, operationId, options);
      spent.longestMs = Math.max(spent.longestMs, answer.ms);
      return { answer, when: { ...now(), from } };
    },
    /** Works with a client that sends all over one connection. */
    async withKeptConnection<Result>(work: (client: HttpClient) => Promise<Result>): Promise<Result> {
      const client = run.connect({ ...target, kept: true });
      return work(client).finally(() => client.close());
    },
    /** Moves the target's clock forward, or reads it where no instant is given. */
    async advance(instant?: Instant): Promise<void> {
      if (!drivers.advanceClock) return;
      try {
        read = instant ? await moveClock(run, turn, instant) : await readClock(run);
        if (instant) spent.clockMoves++;
      } catch (error) {
        // A hook that turns out to be absent leaves a walk without moves of the clock.
        if (!(error instanceof Unverified && error.kind === "not offered")) throw error;
      }
    },
    /**
     * How many mails have come to an address, and their tokens, the newest first, once there are as many mails as are
     * expected; `isLate` where they have not come, and mails need not come soon. Those to an `odd` address may go to
     * what the target takes it for.
     */
    async mails(
      to: string,
      atLeast: number,
      { isOdd = false }: { isOdd?: boolean } = {},
    ): Promise<{ count: number; tokens: string[]; isLate: boolean }> {
      // Where mails have come at once, one that has not come is worth a longer wait before it counts.
      const isHasty = isOdd || run.missedMail;
      const patientMs = arrived > 2 ? longMailWaitMs : mailWaitMs;
      const until = performance.now() + (run.missedMail ? 0 : isOdd ? oddMailWaitMs : patientMs);
      for (;;) {
        const mails = await callDriver(run, "mailbox", to);
        run.redaction.learnFrom(mails);
        const tokens = mails.map(({ token }) => token).filter(isString);
        if (atLeast > 0 && mails.length >= atLeast) arrived++;
        if (mails.length >= atLeast || performance.now() > until) {
          const isShort = mails.length < atLeast;
          run.missedMail ||= isShort && !isOdd;
          return { count: mails.length, tokens, isLate: isShort && (isHasty || arrived <= 2) };
        }
        await setTimeout(100);
      }
    },
    /** A key of the hook's; null where there is none to be had. */
    async newKey(request: NewKey): Promise<TargetNovyxKey | null> {
      const key = await callDriver(run, "createNovyxKey", request).catch(() => null);
      if (key) run.novyxKeys.add(key.api_key);
      run.redaction.learn(key?.api_key);
      return key;
    },
    async newNovastackKey(permissions: readonly string[]): Promise<TargetNovastackKey | null> {
      const key = await callDriver(run, "createNovastackKey", permissions).catch(() => null);
      if (key) run.novastackKeys.push(key);
      run.redaction.learn(key?.api_key);
      return key;
    },
    /** How every address ends at which mails can be read. */
    at,
    /** An address that nobody has used before. */
    email: () => `walk-${run.mark}-${++run.nextNumber}${at}`,
    /** A client address that nobody has used before; undefined where the target sees one only. */
    ip: () => nextAddress(run.addresses),
  };
}
