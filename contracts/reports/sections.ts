import type { Clause } from "../../spec/clause.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Failure, Verdict } from "../results/report.ts";
import type { Waiver } from "../results/waivers.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";

/** A clause and all that a run has found about it. */
export type ClauseView = Clause & {
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly cases: readonly string[];
  readonly failures: readonly (Failure & { readonly case: string })[];
  /** Why it may fail for now. */
  readonly waiver?: Waiver;
};

/** A section of a document, in the order of the ledger. */
export type Section = { readonly document: Clause["document"]; readonly title: string; readonly clauses: ClauseView[] };

const clauseById = new Map(ledger.map((clause) => [clause.id, clause]));

/** The clauses of a run, section by section. */
export function sectionsOf({ report, waivers }: Pick<Outcome, "report" | "waivers">): Section[] {
  const sections: Section[] = [];
  for (const result of report.clauses) {
    const clause = clauseById.get(result.id)!;
    const title = titleOf(clause);
    const waiver = waivers.waived.get(clause.id);
    const failures = report.cases.flatMap((each) =>
      each.failures.filter((failure) => failure.clause === clause.id).map((failure) => ({ ...failure, case: each.id })),
    );
    const view = { ...clause, ...result, failures, ...(waiver && { waiver }) };
    const found = sections.find((section) => section.document === clause.document && section.title === title);
    if (found) found.clauses.push(view);
    else sections.push({ document: clause.document, title, clauses: [view] });
  }
  return sections;
}

/** `Rotate Key`: the section of the document; what stands in none is named by its operation. */
export function titleOf({ document, section, operation }: Clause): string {
  if (!section.startsWith("(")) return section;
  if (operation === null) return "Beyond the document";
  const stated = ledger.find(
    (other) => other.document === document && other.operation === operation && !other.section.startsWith("("),
  );
  return stated?.section ?? words(operation);
}

/** `getFile` as `Get File`. */
function words(operation: string): string {
  return operation.replace(/^./, (letter) => letter.toUpperCase()).replace(/(?<=[a-z])[A-Z]/g, " $&");
}

/** The unverified clauses by reason, the commonest reason first. */
export function byReason(clauses: readonly Pick<ClauseView, "id" | "verdict" | "reason">[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { id, verdict, reason = "" } of clauses)
    if (verdict === "unverified") groups.set(reason, [...(groups.get(reason) ?? []), id]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** `1 passed, 2 failed`; zeros are left out. */
export function counts(clauses: readonly Pick<ClauseView, "verdict" | "waiver">[]): string {
  const count = (fits: (clause: Pick<ClauseView, "verdict" | "waiver">) => boolean) => clauses.filter(fits).length;
  const numbers = {
    passed: count(({ verdict }) => verdict === "passed"),
    failed: count(({ verdict, waiver }) => verdict === "failed" && !waiver),
    waived: count(({ waiver }) => waiver !== undefined),
    unverified: count(({ verdict }) => verdict === "unverified"),
  };
  return Object.entries(numbers)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`)
    .join(", ");
}
