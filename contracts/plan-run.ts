import type { Clause } from "../spec/clause.ts";
import type { Target } from "./drivers/target.ts";
import type { Cost } from "./engine/cost.ts";
import type { Need } from "./engine/needs.ts";
import type { RunOptions } from "./run-contract.ts";

import { selectCases } from "./cases.ts";
import { costOf } from "./engine/cost.ts";
import { whyOneAddress } from "./engine/client-addresses.ts";
import { missingNeeds } from "./engine/needs.ts";
import { selectExcursions } from "./walks/run-walks.ts";

/** What a run would do, known without sending a request. */
export type Plan = {
  readonly cases: readonly PlannedCase[];
  readonly clauses: readonly PlannedClause[];
  /** What the cases that will run cost together. */
  readonly costs: Cost;
};

export type PlannedCase = {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly costs: Cost;
  /** Why it will not run. */
  readonly reason: string | null;
};

/** `reason` tells why a clause will stay unverified. */
export type PlannedClause = { readonly id: string; readonly level: Clause["level"]; readonly reason: string | null };

/** Plans a run. Hooks behind a URL are taken to be there: which of them are shows only when they are called. */
export function planRun(target: Target, options: Pick<RunOptions, "level" | "clause" | "walks" | "seed">): Plan {
  const selection = selectCases(target, options);
  const missing = missingNeeds(target.drivers, whyOneAddress(target));
  const byHook = (missing.has("mailbox") || missing.has("clientIps")) && !missing.has("expiringKeys");
  const cases = selection.cases.map(({ id, clauses, needs = [], costs: own }) => {
    const costs = costOf(own, { byHook });
    const lacking = needs.find((need) => missing.has(need)) ?? accountLacks(id, costs, missing);
    return {
      id,
      clauses: clauses.filter(selection.isSelected),
      costs,
      reason: lacking === undefined ? null : missing.get(lacking)!,
    };
  });
  const clauses = selection.clauses.map(({ id, level }) => {
    const own = cases.filter((each) => each.clauses.includes(id));
    const reason = own.length === 0 ? "no case checks it" : (own.find((each) => each.reason !== null)?.reason ?? null);
    return { id, level, reason };
  });
  const excursions = selectExcursions(target, options).map(({ id, needs, costs }) => {
    const lacking = needs.find((need) => missing.has(need));
    return { id, clauses: [], costs, reason: lacking === undefined ? null : missing.get(lacking)! };
  });
  const running = [...cases, ...excursions].filter(({ reason }) => reason === null);
  const sum = (what: keyof Cost) => running.reduce((total, { costs }) => total + costs[what], 0);
  const costs = { signUps: sum("signUps"), mails: sum("mails"), keys: sum("keys"), clockMoves: sum("clockMoves") };
  return { cases: [...cases, ...excursions], clauses, costs };
}

/** A case that makes a Novyx key starts from an account, which comes from the hook for keys or out of the mailbox. */
function accountLacks(id: string, { keys }: Cost, missing: ReadonlyMap<Need, string>): Need | undefined {
  const hasNone = missing.has("expiringKeys") && missing.has("mailbox");
  return id.startsWith("novyx.") && keys > 0 && hasNone ? "mailbox" : undefined;
}
