import type { Case, Scenario } from "../engine/case.ts";
import type { Prepared } from "./prepared.ts";

import { prepare } from "./prepared.ts";

/**
 * A case that works with keys, and with one key where there is one with every permission. `proves` is the clause with
 * the case's id, or the id with the clauses.
 */
export function preparedCase(
  proves: string | Pick<Case, "id" | "clauses">,
  run: (t: Scenario, prepared: Prepared) => Promise<void>,
): Case {
  return {
    ...(typeof proves === "string" ? { id: proves, clauses: [proves] } : proves),
    needs: ["novastackKeys"],
    costs: { keys: 1 },
    run: (t) => prepare(t, (prepared) => run(t, prepared)),
  };
}
