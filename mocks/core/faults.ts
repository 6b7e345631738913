import type { components } from "../../spec/generated/control.types.ts";
import type { Armed } from "./armed.ts";
import type { Holding } from "./budget.ts";
import type { Random } from "./random.ts";

import { createArmed } from "./armed.ts";
import { unbounded } from "./budget.ts";
import { limits } from "./limits.ts";

export type Fault = components["schemas"]["Fault"];
/** A fault to be armed. */
export type NewFault = Omit<Fault, "id" | "probability"> & { probability?: number };

/** The failures that are armed in a sandbox. */
export type Faults = Omit<Armed<Fault>, "add" | "use"> & {
  add(request: NewFault): Fault;
  /** The fault that this request meets, if it meets one; counts the hit. */
  take(api: Fault["api"], operation: string): Fault | undefined;
};

/** Creates an empty set of faults; `random` decides where a probability is given. */
export function createFaults(random: Random, memory: Holding = unbounded()): Faults {
  const faults = createArmed<Fault>("fault", limits.armedFaults, memory);
  return {
    ...faults,
    add: ({ probability = 1, ...request }) => faults.add({ ...request, probability }),
    take(api, operation) {
      for (const fault of faults.inOrder()) {
        if (fault.api !== api || (fault.operation !== undefined && fault.operation !== operation)) continue;
        if (fault.probability < 1 && random.next() >= fault.probability) continue;
        faults.use(fault);
        return fault;
      }
      return undefined;
    },
  };
}
