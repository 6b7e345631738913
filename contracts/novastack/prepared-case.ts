import type { Case } from "../engine/case.ts";
import type { Scenario } from "../engine/scenario.ts";
import type { Prepared } from "./prepared.ts";

import { prepare } from "./prepared.ts";

/** A case of one clause that works with keys, and with one key where there is one with every permission. */
export function preparedCase(
  clause: string,
  run: (t: Scenario, prepared: Prepared) => Promise<void>,
  suffix = "",
): Case {
  return {
    id: `${clause}${suffix}`,
    clauses: [clause],
    needs: ["novastackKeys"],
    costs: { keys: 1 },
    run: (t) => prepare(t, (prepared) => run(t, prepared)),
  };
}
