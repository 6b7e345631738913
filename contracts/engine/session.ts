import type { Case, Need } from "./case.ts";
import type { ClientAddresses } from "./client-addresses.ts";
import type { HttpClient } from "./http-client.ts";
import type { CaseResult } from "../results/report.ts";
import type { Findings, Run } from "./run.ts";
import type { Target } from "./target.ts";

import { cleanUp } from "./clean-up.ts";
import { clientAddresses } from "./client-addresses.ts";
import { onOneLine } from "./exchange.ts";
import { createHttpClient } from "./http-client.ts";
import { giveUpOnSilent } from "../drivers/give-up.ts";
import { createRedaction } from "./redaction.ts";
import { createScenario } from "./scenario-driver.ts";
import { Unverified } from "./scenario.ts";
import { missingNeeds } from "./target.ts";
import { createTurns } from "./turns.ts";

/** A target that was reached, and what the cases that run against it share. */
export type Session = {
  /** Runs a case at its turn. Never rejects because of what the target answers. */
  runCase(each: Case): Promise<CaseResult>;
  /** Revokes every key that was made. */
  close(): Promise<void>;
};

/** The target did not answer at all; the message says what was tried. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/**
 * Opens a session. Checks of clauses that `isSelected` leaves out are not recorded; after `signal` no further
 * request is sent but those that revoke what was made.
 *
 * @throws Unreachable where the target answers nothing at all
 */
export async function openSession(
  target: Target,
  { isSelected, signal }: { isSelected: (clause: string) => boolean; signal?: AbortSignal | undefined },
): Promise<Session> {
  const client = createHttpClient({ timeoutMs: target.timeoutMs });
  try {
    await reach(target, client);
    const addresses = await clientAddresses(target, client);
    const run = createRun(target, client, addresses, signal);
    const missing = missingNeeds(target.drivers, "reason" in addresses ? addresses.reason : null);
    const inTurn = createTurns();
    return {
      runCase: (each) =>
        inTurn(runsAlone(each) || "reason" in addresses, async () => {
          const lacking = each.needs?.find((need) => missing.has(need));
          if (lacking) return skipped(each, missing.get(lacking)!, isSelected);
          if (signal?.aborted) return skipped(each, endedEarly, isSelected);
          return run.redaction.result(await runCase(each, run, isSelected));
        }),
      async close() {
        await cleanUp({ ...run, signal: undefined });
        client.close();
      },
    };
  } catch (error) {
    client.close();
    throw error;
  }
}

const endedEarly = "the run was ended early";

/** Whether a case changes something that the others see. */
export function runsAlone({ needs = [] }: Case): boolean {
  const shared: readonly Need[] = ["clock", "reset", "faults"];
  return needs.some((need) => shared.includes(need));
}

async function reach({ novyx, novastack, helpers = [] }: Target, client: HttpClient): Promise<void> {
  for (const url of [novyx, novastack, ...helpers]) {
    if (url === undefined) continue;
    const { status, problem } = await client.send({ method: "GET", url });
    if (status === 0) throw new Unreachable(`${url} cannot be reached: ${problem}; expected a server there`);
  }
}

function createRun(
  target: Target,
  client: HttpClient,
  addresses: ClientAddresses,
  signal: AbortSignal | undefined,
): Run {
  const run: Run = {
    target,
    drivers: giveUpOnSilent(target.drivers, target),
    client,
    redaction: createRedaction(),
    signal,
    mark: `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`,
    nextClientIp: () => ("next" in addresses ? addresses.next() : undefined),
    async freeSignUps() {
      // From a single address two sign-ups are all there is; a reset or 30 days give them back.
      if ("next" in addresses) return;
      const succeeded = (work: Promise<unknown> | undefined) =>
        work?.then(
          () => true,
          () => false,
        );
      if (await succeeded(run.drivers.reset?.())) return;
      await succeeded(run.drivers.advanceClock?.(30 * 24 * 60 * 60 + 60));
    },
    novyxKeys: new Set(),
    novastackKeys: [],
    missedMail: false,
    nextNumber: 0,
    unanswered: 0,
    timeouts: 0,
    spent: { signUps: 0, mails: 0, keys: 0, clockMoves: 0 },
  };
  return run;
}

async function runCase(each: Case, run: Run, isSelected: (clause: string) => boolean): Promise<CaseResult> {
  const started = performance.now();
  const findings: Findings = { failures: [], checked: new Set() };
  let reason: string | undefined;
  try {
    await each.run(createScenario(run, findings, isSelected));
  } catch (error) {
    reason =
      error instanceof Unverified
        ? onOneLine(error.message, 600)
        : onOneLine(`the gate could not make sense of an answer: ${(error as Error).message}`, 600);
  }
  // What a case that ended early has checked so far is not all that it would have.
  const checked = reason === undefined ? findings.checked : new Set(findings.failures.map(({ clause }) => clause));
  const clauses = each.clauses.filter(isSelected);
  if (clauses.some((clause) => !findings.checked.has(clause)))
    reason ??= findings.failures.length > 0 ? "an earlier check in the same case failed" : "the case ended before it";
  const verdict = findings.failures.length > 0 ? "failed" : reason === undefined ? "passed" : "unverified";
  return {
    id: each.id,
    clauses,
    verdict,
    ...(reason !== undefined && { reason }),
    ms: Math.round(performance.now() - started),
    failures: findings.failures,
    checked: [...checked],
  };
}

function skipped({ id, clauses }: Case, reason: string, isSelected: (clause: string) => boolean): CaseResult {
  const selected = clauses.filter(isSelected);
  return { id, clauses: selected, verdict: "unverified", reason, ms: 0, failures: [], checked: [] };
}
