import { expect, test } from "vitest";

import { costOf } from "../../contracts/engine/cost.ts";
import { closeRun } from "../../contracts/engine/close-run.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { runCase } from "../../contracts/engine/run-case.ts";
import { novyxCases } from "../../contracts/novyx/cases.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { withTarget } from "./judge.ts";
import { ledgerTests, testableClauses } from "./ledger-tests.ts";

const testable = testableClauses("novyx");

ledgerTests("novyx", novyxCases);

test("the right mock passes every clause", async () => {
  await withTarget("novyx", async (target) => {
    const { clauses, cases } = await runContract(target, { level: "assumed" });
    expect([...clauses, ...cases].filter(({ verdict }) => verdict !== "passed")).toEqual([]);
  });
});

test("the right mock passes twice, in another order of cases", async () => {
  await withTarget("novyx", async (target) => {
    for (const seed of [1, 2]) {
      const { summary } = await runContract(target, { level: "assumed", seed });
      expect(summary).toEqual({ passed: testable.length, failed: 0, unverified: 0, inconclusive: 0 });
    }
  });
});

test("every case costs what it says, and no more", async () => {
  await withTarget("novyx", async (target, mock) => {
    let keys = 0;
    let clockMoves = 0;
    const { createNovyxKey, advanceClock } = target.drivers;
    const drivers: typeof target.drivers = {
      ...target.drivers,
      createNovyxKey(request) {
        keys++;
        return createNovyxKey!(request);
      },
      advanceClock(seconds) {
        // Asking for the time moves nothing.
        if (seconds > 0) clockMoves++;
        return advanceClock!(seconds);
      },
    };
    const run = await openRun({ ...target, drivers }, { isSelected: () => true });
    const made = (operation: string) =>
      mock.requests.list({ limit: 1000 }).requests.filter((each) => each.operation === operation && each.status === 200)
        .length;
    const spent: Record<string, object> = {};
    for (const each of novyxCases) {
      mock.requests.clear();
      mock.mailbox.clear();
      keys = 0;
      clockMoves = 0;
      await runCase(run, each);
      spent[each.id] = {
        signUps: made("signUp"),
        mails: mock.mailbox.list().length,
        keys: keys + made("verify") + made("rotateKey"),
        clockMoves,
      };
    }
    await closeRun(run);
    expect(spent).toEqual(Object.fromEntries(novyxCases.map(({ id, costs }) => [id, costOf(costs)])));
  });
});
