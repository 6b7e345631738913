import type { Clause } from "../../spec/clause.ts";
import type { Outcome } from "../results/outcome.ts";
import type { ClauseResult, Failure, UnverifiedKind } from "../results/report.ts";
import type { Waiver } from "../results/waivers.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";

/** How a clause stands: its verdict, which kind of unverified it is, or that it fails and may for now. */
export type Standing = (typeof standings)[number];
const standings = ["passed", "failed", "waived", "inconclusive", "not offered"] as const;

/** The signs of the standings, which do not rely on colour. */
export const marks: Record<Standing, string> = {
  passed: "✓",
  failed: "✗",
  waived: "~",
  inconclusive: "!",
  "not offered": "?",
};

/** The name of a standing as a class of HTML. */
export function classOf(standing: Standing): string {
  return standing.replace(" ", "-");
}

/** A clause and all that a run has found about it. */
export type ClauseView = Clause &
  ClauseResult & {
    readonly standing: Standing;
    readonly failures: readonly (Failure & { readonly case: string })[];
    /** Why it may fail for now. */
    readonly waiver?: Waiver;
  };

/** The clauses that are unverified for one reason. */
type Group = { readonly reason: string; readonly unverified: UnverifiedKind; readonly ids: string[] };
type WithReason = { id: string; reason?: string | null; unverified?: UnverifiedKind };

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
    const standing = waiver ? "waived" : standingOf(result);
    const view = { ...clause, ...result, standing, failures, ...(waiver && { waiver }) };
    const found = sections.find((section) => section.document === clause.document && section.title === title);
    if (found) found.clauses.push(view);
    else sections.push({ document: clause.document, title, clauses: [view] });
  }
  return sections;
}

function standingOf({ verdict, unverified = "not offered" }: ClauseResult): Standing {
  return verdict === "unverified" ? unverified : verdict;
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

/** The clauses that have a reason by it, the commonest reason first; those that are inconclusive before the others. */
export function byReason(clauses: readonly WithReason[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { id, reason, unverified = "not offered" } of clauses) {
    if (!reason) continue;
    const group = groups.get(`${unverified}: ${reason}`) ?? { reason, unverified, ids: [] };
    group.ids.push(id);
    groups.set(`${unverified}: ${reason}`, group);
  }
  const rank = ({ unverified }: Group) => Number(unverified === "not offered");
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || b.ids.length - a.ids.length);
}

/** How many clauses stand how; zeros are left out. */
export function countsOf(clauses: readonly ClauseView[]): [Standing, number][] {
  return standings
    .map((each): [Standing, number] => [each, clauses.filter(({ standing }) => standing === each).length])
    .filter(([, number]) => number > 0);
}

/** `1 passed, 2 failed`. */
export function counts(clauses: readonly ClauseView[]): string {
  return countsOf(clauses)
    .map(([standing, number]) => `${number} ${standing}`)
    .join(", ");
}
