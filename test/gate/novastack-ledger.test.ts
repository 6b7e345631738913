import { expect, test } from "vitest";

import { closeRun } from "../../contracts/engine/close-run.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { runCase } from "../../contracts/engine/run-case.ts";
import { novastackCases } from "../../contracts/novastack/cases.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { withTarget } from "./judge.ts";
import { ledgerTests } from "./ledger-tests.ts";

ledgerTests("novastack", novastackCases);

test("the right mock passes every clause", async () => {
  await withTarget("novastack", async (target) => {
    const { clauses, cases } = await runContract(target, { level: "assumed" });
    expect([...clauses, ...cases].filter(({ verdict }) => verdict !== "passed")).toEqual([]);
  });
});

test("every case costs the keys that it says, and deletes what it made", async () => {
  await withTarget("novastack", async (target, mock) => {
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
