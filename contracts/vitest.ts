import { afterAll, beforeAll, describe, test } from "vitest";

import type { GateConfig } from "./config/config.ts";
import type { CaseResult } from "./results/report.ts";
import type { Run } from "./engine/run.ts";

import { selectCases } from "./cases.ts";
import { checkConfig } from "./config/check-config.ts";
import { ConfigError } from "./config/config.ts";
import { createTarget } from "./config/create-target.ts";
import { inTurn } from "./engine/case.ts";
import { closeRun } from "./engine/close-run.ts";
import { openRun } from "./engine/open-run.ts";
import { runCase } from "./engine/run-case.ts";
import { failuresText } from "./reports/failure-text.ts";
import { runExcursion, selectExcursions } from "./walks/run-walks.ts";

/** What `contractTests` takes: the settings of a configuration file that are about the target and the choice of cases. */
export type ContractTestOptions = Omit<GateConfig, "seed" | "requireVerified" | "waivers" | "baseline" | "reports">;

/**
 * Registers the cases of the gate as tests in the suite of the calling file; the case's id is the test's name. What
 * is not offered is skipped with its reason; what is inconclusive fails, but with `allowInconclusive`.
 *
 * @throws ConfigError where an option cannot be used
 */
export function contractTests(options: ContractTestOptions): void {
  for (const setting of ["seed", "requireVerified", "waivers", "baseline", "reports"])
    if (setting in options) throw new ConfigError(`contractTests: ${setting} is a setting of novamock verify only`);
  const config = checkConfig(options, (setting) => `contractTests: ${setting}`);
  const target = createTarget(config);
  const { cases, isSelected } = selectCases(target, config);

  describe("novamock contract", () => {
    let run: Run | undefined;
    beforeAll(async () => {
      run = await openRun(target, { isSelected });
    }, 0);
    afterAll(() => run && closeRun(run), 0);
    const register = (id: string, judge: (run: Run) => Promise<CaseResult>) =>
      // The run gives each request its time, and the cases their turns.
      // oxlint-disable-next-line vitest/valid-title, vitest/expect-expect -- the cases are the tests
      test(id, { concurrent: true, timeout: 0, retry: 0 }, async ({ skip }) => {
        const result = await judge(run!);
        if (result.verdict === "failed") throw new ContractFailure(failuresText(result.failures));
        if (result.verdict === "passed") return;
        const reason = `${result.unverified}: ${result.reason}`;
        if (result.unverified === "inconclusive" && config.allowInconclusive !== true)
          throw new ContractFailure(reason);
        skip(reason);
      });
    for (const each of inTurn(cases)) register(each.id, (opened) => runCase(opened, each));
    for (const each of selectExcursions(target, config)) register(each.id, (opened) => runExcursion(opened, each));
  });
}

/** A case that failed or was inconclusive; the message says everything, so it has no stack. */
class ContractFailure extends Error {
  override readonly name = "ContractFailure";
  constructor(message: string) {
    super(message);
    this.stack = `${this.name}: ${this.message}`;
  }
}
