import type { Target } from "../drivers/target.ts";
import type { HttpClient } from "../http/http-client.ts";
import type { Run } from "./run.ts";

import { createHttpClient } from "../http/http-client.ts";
import { createRedaction } from "../results/redaction.ts";
import { clientAddresses } from "./client-addresses.ts";
import { moveForWaiters } from "./move-clock.ts";
import { missingNeeds } from "./needs.ts";
import { createPatience } from "./patience.ts";
import { createScheduler } from "./scheduler.ts";

/** The target did not answer at all; the message says what was tried. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/**
 * Opens a run, which `closeRun` ends.
 *
 * @throws Unreachable where the target answers nothing at all
 */
export async function openRun(
  target: Target,
  {
    isSelected,
    checkExchange = () => undefined,
    connect = createHttpClient,
    signal,
  }: Pick<Run, "isSelected"> & Partial<Pick<Run, "checkExchange" | "connect">> & { signal?: AbortSignal | undefined },
): Promise<Run> {
  const client = connect(target);
  try {
    await reach(target, client);
    const addresses = await clientAddresses(target, client);
    const run: Run = {
      target,
      client,
      connect,
      addresses,
      redaction: createRedaction(),
      schedule: createScheduler(() => moveForWaiters(run)),
      clock: { now: 0, asked: -Infinity },
      waiters: [],
      isSelected,
      checkExchange,
      signal,
      mark: `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`,
      nextNumber: 0,
      missing: missingNeeds(target.drivers, "reason" in addresses ? addresses.reason : null),
      drivers: { ...target.drivers },
      absent: new Map(),
      silences: new Map(),
      missedMail: false,
      patience: createPatience(),
      brokenRules: new Set(),
      unanswered: 0,
      lastProblem: "",
      timeouts: 0,
      novyxKeys: new Set(),
      novastackKeys: [],
    };
    return run;
  } catch (error) {
    client.close();
    throw error;
  }
}

async function reach({ novyx, novastack, helpers = [] }: Target, client: HttpClient): Promise<void> {
  for (const url of [novyx, novastack, ...helpers]) {
    if (url === undefined) continue;
    const { status, problem } = await client.send({ method: "GET", url });
    if (status === 0) throw new Unreachable(`${url} cannot be reached: ${problem}; expected a server there`);
  }
}
