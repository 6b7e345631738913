import type { Level } from "../spec/clause.ts";
import type { Case, Need } from "./case.ts";
import type { CaseResult, Report } from "./report.ts";
import type { Findings, Run } from "./scenario-driver.ts";
import type { Target } from "./target.ts";

import { clientAddresses } from "./client-addresses.ts";
import { createHttpClient } from "./http-client.ts";
import { revokeKeys } from "./clean-up.ts";
import { select } from "./selection.ts";
import { createScenario } from "./scenario-driver.ts";
import { Unverified } from "./scenario.ts";
import { needReasons } from "./target.ts";
import { summarize } from "./verdicts.ts";

export type RunOptions = {
  /** How surely a clause must be known to be judged. Default: documented. */
  level?: Level;
  /** Only clauses whose id fits, `*` standing for anything. */
  clause?: string;
  /** Shuffles the cases. */
  seed?: number;
  /** Told of each case as it ends. */
  onCase?: (result: CaseResult) => void;
  /** Ends the run early; what was made is still revoked. */
  signal?: AbortSignal;
};

/** The target did not answer at all; the message says what was tried. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

const parallel = 8;

/**
 * Runs the cases against a target. Cases that move the clock, reset or inject faults run alone; all others run
 * side by side. Never rejects because of what the target answers.
 *
 * @throws Unreachable where the target answers nothing at all
 */
export async function runContract(target: Target, options: RunOptions = {}): Promise<Report> {
  const { onCase, signal, seed } = options;
  const client = createHttpClient({ timeoutMs: target.timeoutMs });
  try {
    await reach(target, client);
    const selection = select(target, options);
    const addresses = await clientAddresses(target, client);
    const run = createRun(target, client, addresses);
    const missing = missingNeeds(target, addresses);

    const results: CaseResult[] = [];
    const runOne = async (each: Case) => {
      const result = signal?.aborted
        ? skipped(each, "the run was ended early")
        : await runCase(each, run, missing, selection.isSelected);
      results.push(result);
      onCase?.(result);
    };
    const ordered = seed === undefined ? selection.cases : shuffled(selection.cases, seed);
    const alone = ordered.filter((each) => runsAlone(each) || "reason" in addresses);
    const together = ordered.filter((each) => !alone.includes(each));
    try {
      await inParallel(together, runOne);
      for (const each of alone) await runOne(each);
    } finally {
      await revokeKeys(run);
    }
    return summarize(selection.clauses, selection.cases, results);
  } finally {
    client.close();
  }
}

/** Whether a case changes something that the others see. */
function runsAlone({ needs = [] }: Case): boolean {
  return needs.some((need) => need === "clock" || need === "reset" || need === "faults");
}

async function reach({ novyx, novastack }: Target, client: ReturnType<typeof createHttpClient>): Promise<void> {
  for (const url of [novyx, novastack]) {
    if (url === undefined) continue;
    const { status, problem } = await client.send({ method: "GET", url });
    if (status === 0) throw new Unreachable(`${url} cannot be reached: ${problem}`);
  }
}

function createRun(
  target: Target,
  client: ReturnType<typeof createHttpClient>,
  addresses: Awaited<ReturnType<typeof clientAddresses>>,
): Run {
  const nextClientIp = () => ("next" in addresses ? addresses.next() : undefined);
  const run: Run = {
    target,
    drivers: { ...target.drivers },
    client,
    mark: `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`,
    nextClientIp,
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
    nextNumber: 0,
    spent: { signUps: 0, mails: 0, keys: 0, clockMoves: 0 },
  };
  return run;
}

/** The needs that this target cannot meet, with the reasons. */
export function missingNeeds(
  { drivers }: Target,
  addresses: Awaited<ReturnType<typeof clientAddresses>>,
): Map<Need, string> {
  const missing = new Map<Need, string>();
  const has: Record<Exclude<Need, "clientIps">, unknown> = {
    mailbox: drivers.mailbox,
    clock: drivers.advanceClock,
    novastackKeys: drivers.createNovastackKey,
    expiringKeys: drivers.createNovyxKey,
    faults: drivers.addFault,
    reset: drivers.reset,
  };
  for (const [need, driver] of Object.entries(has)) if (!driver) missing.set(need as Need, needReasons[need as Need]);
  if ("reason" in addresses) missing.set("clientIps", `no second IP: ${addresses.reason}`);
  return missing;
}

async function runCase(
  each: Case,
  run: Run,
  missing: Map<Need, string>,
  isSelected: (clause: string) => boolean,
): Promise<CaseResult> {
  const started = performance.now();
  const lacking = each.needs?.find((need) => missing.has(need));
  if (lacking) return skipped(each, missing.get(lacking)!);
  const findings: Findings = { failures: [], checked: new Set() };
  let reason: string | undefined;
  try {
    await each.run(createScenario(run, findings, isSelected));
  } catch (error) {
    reason =
      error instanceof Unverified
        ? error.message
        : `the gate could not make sense of an answer: ${(error as Error).message}`;
  }
  const clauses = each.clauses.filter(isSelected);
  if (clauses.some((clause) => !findings.checked.has(clause))) reason ??= "the case ended before it could be checked";
  const verdict = findings.failures.length > 0 ? "failed" : reason === undefined ? "passed" : "unverified";
  return {
    id: each.id,
    clauses,
    verdict,
    ...(reason !== undefined && { reason }),
    ms: Math.round(performance.now() - started),
    failures: findings.failures,
    checked: [...findings.checked],
  };
}

function skipped({ id, clauses }: Case, reason: string): CaseResult {
  return { id, clauses: [...clauses], verdict: "unverified", reason, ms: 0, failures: [], checked: [] };
}

async function inParallel(cases: Case[], runOne: (each: Case) => Promise<void>): Promise<void> {
  const waiting = [...cases];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runOne(next);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}

/** A shuffle that a seed repeats. */
function shuffled(cases: Case[], seed: number): Case[] {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return cases
    .map((each) => ({ each, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}
