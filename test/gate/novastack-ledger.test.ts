import { describe, expect, test } from "vitest";

import { novastackCases } from "../../contracts/novastack/cases.ts";
import { closeRun } from "../../contracts/engine/close-run.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { runCase } from "../../contracts/engine/run-case.ts";
import { novastackMutants } from "../mutants/novastack.ts";
import { clauses as ledger } from "../../spec/generated/clauses.ts";
import { withMock } from "./mutant-mock.ts";
import { targetOf } from "./novastack-gate.ts";

const testable = ledger
  .filter(({ document, untestable }) => document === "novastack" && untestable === null)
  .map(({ id }) => id);

describe("the ledger and the gate agree", () => {
  test("every testable clause has a case", () => {
    const proved = new Set(novastackCases.flatMap(({ clauses }) => clauses));
    expect(testable.filter((clause) => !proved.has(clause))).toEqual([]);
  });

  test("every testable clause has two mutants or more", () => {
    const count = (clause: string) => novastackMutants.filter((mutant) => mutant.clause === clause).length;
    expect(testable.filter((clause) => count(clause) < 2)).toEqual([]);
  });

  test("cases and mutants name clauses that can be tested", () => {
    const ofCases = novastackCases.flatMap(({ clauses }) => clauses);
    const ofMutants = novastackMutants.flatMap(({ clause, alsoBreaks = [] }) => [clause, ...alsoBreaks]);
    expect([...ofCases, ...ofMutants].filter((clause) => !testable.includes(clause))).toEqual([]);
  });

  test("names are given once", () => {
    const names = [...novastackCases.map(({ id }) => id), ...novastackMutants.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
  });
});

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
