import { afterAll, test } from "vitest";

import type { Target } from "../../contracts/drivers/target.ts";
import type { CaseResult } from "../../contracts/results/report.ts";
import type { Handles } from "../../mocks/handles.ts";
import type { Vendor } from "../../mocks/misbehaviours/change.ts";
import type { Mock } from "../../mocks/mock.ts";
import type { Tier } from "../../mocks/novyx/state.ts";
import type { Permission } from "../../mocks/novastack/state.ts";
import type { Mutant } from "../mutants/mutant.ts";
import type { Switch } from "../support/switch.ts";

import { selectCases } from "../../contracts/cases.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { runCase } from "../../contracts/engine/run-case.ts";
import { startSwitch } from "../support/switch.ts";

/** Registers a test for each mutant: the cases of its clause find it. */
export function clausesFail(mutants: readonly Mutant[]): void {
  const idle: Switch[] = [];
  afterAll(() => Promise.all(idle.map((place) => place.stop())));
  test.concurrent.for(mutants)("$name", async (mutant, { expect }) => {
    const place = idle.pop() ?? (await startSwitch());
    const results = await resultsOf(mutant.clause, place.put(mutant));
    idle.push(place);
    expect(results.map(({ id, verdict, reason }) => ({ id, verdict, reason }))).toContainEqual(
      expect.objectContaining({ verdict: "failed" }),
    );
  });
}

/** Runs a clause's cases against a mock, until one fails. What they have made ends with the mock. */
async function resultsOf(clause: string, mock: Mock): Promise<CaseResult[]> {
  const target = targetOf(clause.startsWith("novyx.") ? "novyx" : "novastack", mock);
  const { cases, isSelected } = selectCases(target, { level: "assumed", clause });
  const run = await openRun(target, { isSelected });
  const results: CaseResult[] = [];
  for (const each of cases) {
    results.push(await runCase(run, each));
    if (results.at(-1)!.verdict === "failed") break;
  }
  run.client.close();
  return results;
}

/** Does something with a right mock that listens, and with what the gate is given to judge it by. */
export async function withTarget(api: Vendor, work: (target: Target, mock: Mock) => Promise<void>): Promise<void> {
  const place = await startSwitch();
  try {
    await work(targetOf(api, place.mock()), place.mock());
  } finally {
    await place.stop();
  }
}

/** The mock's own handles serve as hooks, since a run needs some 300 of them. */
export function targetOf(api: Vendor, mock: Handles): Target {
  return {
    [api]: mock[api].baseUrl,
    timeoutMs: 10_000,
    drivers: {
      mailbox: async (to) => mock.mailbox.list(to),
      advanceClock: async (seconds) => Date.parse(mock.clock.advance(seconds * 1000).now),
      createNovyxKey: async ({ email, tier, expires_in_seconds }) =>
        mock.novyx.createKey({
          ...(email !== undefined && { email }),
          ...(tier !== undefined && { tier: tier as Tier }),
          ...(expires_in_seconds !== undefined && { expiresIn: expires_in_seconds * 1000 }),
        }),
      createNovastackKey: async (permissions) =>
        mock.novastack.createKey({ permissions: permissions as readonly Permission[] }),
      deleteNovastackKey: async ({ id }) => mock.novastack.deleteKey(id ?? ""),
      addFault: async (fault) => void mock.faults.add(fault),
    },
  };
}
