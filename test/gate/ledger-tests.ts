import { describe, expect, test } from "vitest";

import type { Case } from "../../contracts/engine/case.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";
import { mutants } from "../mutants/index.ts";

/** The ids of a document's clauses that can be tested. */
export function testableClauses(document: "novastack" | "novyx"): string[] {
  return ledger.filter((each) => each.document === document && each.untestable === null).map(({ id }) => id);
}

/** Registers the tests that a ledger, its cases and its mutants speak of the same clauses. */
export function ledgerTests(document: "novastack" | "novyx", cases: readonly Case[]): void {
  const testable = testableClauses(document);
  describe("the ledger and the gate agree", () => {
    test("every testable clause has a case", () => {
      const proved = new Set(cases.flatMap(({ clauses }) => clauses));
      expect(testable.filter((clause) => !proved.has(clause))).toEqual([]);
    });

    test("every testable clause has two mutants or more", () => {
      const count = (clause: string) => mutants.filter((mutant) => mutant.clause === clause).length;
      expect(testable.filter((clause) => count(clause) < 2)).toEqual([]);
    });

    test("cases and mutants name clauses that can be tested", () => {
      const ofCases = cases.flatMap(({ clauses }) => clauses);
      const ofMutants = mutants.map(({ clause }) => clause).filter((clause) => clause.startsWith(`${document}.`));
      expect([...ofCases, ...ofMutants].filter((clause) => !testable.includes(clause))).toEqual([]);
    });

    test("names are given once", () => {
      const names = [...cases.map(({ id }) => id), ...mutants.map(({ name }) => name)];
      expect(new Set(names).size).toBe(names.length);
    });
  });
}
