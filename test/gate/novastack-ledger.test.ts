import { expect, test } from "vitest";

import { closeRun } from "../../contracts/engine/close-run.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { runCase } from "../../contracts/engine/run-case.ts";
import { novastackCases } from "../../contracts/novastack/cases.ts";
import { novastackMutants } from "../mutants/novastack.ts";
import { ledgerTests, testableClauses } from "./ledger-tests.ts";
import { withMock } from "./mutant-mock.ts";
import { targetOf } from "./novastack-gate.ts";

const testable = testableClauses("novastack");

ledgerTests(testable, novastackCases, novastackMutants);

test("every case costs the keys that it says, and deletes what it made", async () => {
  await withMock(null, async (mock) => {
    const target = targetOf(mock);
    let keys = 0;
    const createNovastackKey: typeof target.drivers.createNovastackKey = (permissions) => {
      keys++;
      return target.drivers.createNovastackKey!(permissions);
    };
    const drivers = { ...target.drivers, createNovastackKey };
    const run = await openRun({ ...target, drivers }, { isSelected: () => true });
    const spent: Record<string, number> = {};
    for (const each of novastackCases) {
      keys = 0;
      await runCase(run, each);
      spent[each.id] = keys;
    }
    await closeRun(run);
    expect(spent).toEqual(Object.fromEntries(novastackCases.map(({ id, costs }) => [id, costs?.keys ?? 0])));

    const { apiKey, baseUrl } = mock.novastack;
    const listed = ["tasks", "files"].map(async (list) => {
      const response = await fetch(`${baseUrl}/${list}`, { headers: { authorization: `Bearer ${apiKey}` } });
      return ((await response.json()) as { data: unknown[] }).data;
    });
    expect(await Promise.all(listed)).toEqual([[], []]);
  });
});
