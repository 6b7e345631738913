import type { Case } from "./case.ts";
import type { Run } from "./run.ts";
import type { Place } from "./scheduler.ts";

import { runsAlone } from "./case.ts";

/** Whom a case may run beside. */
export function placeOf(run: Run, each: Case): Place {
  const group = each.needs?.includes("reset") ? "all" : each.id.startsWith("novyx.") ? "novyx" : "novastack";
  return placeFor(run, { group, alone: runsAlone(each) });
}

/** The same for a work that may run beside others; where all requests come from one address, each may reset the target. */
export function placeFor({ addresses }: Run, place: Place): Place {
  return "reason" in addresses ? { group: "all", alone: true } : place;
}
