import type { components } from "../../spec/generated/control.types.ts";
import type { Random } from "./random.ts";

import { limits } from "./limits.ts";

export type Fault = components["schemas"]["Fault"];
/** A fault to be armed. */
export type NewFault = Omit<Fault, "id" | "probability"> & { probability?: number };

/** The failures that are armed in a sandbox. */
export type Faults = {
  add(request: NewFault): Fault;
  list(): Fault[];
  /** Whether there was such a fault. */
  remove(id: string): boolean;
  clear(): void;
  /** The fault that this request meets, if it meets one; counts the hit. */
  take(api: Fault["api"], operation: string): Fault | undefined;
  isFull(): boolean;
};

/** Creates an empty set of faults; `random` decides where a probability is given. */
export function createFaults(random: Random): Faults {
  const faults = new Map<string, Fault>();
  let added = 0;
  return {
    add({ probability = 1, ...request }) {
      const fault: Fault = { ...request, probability, id: `fault_${++added}` };
      faults.set(fault.id, fault);
      return { ...fault };
    },
    list: () => [...faults.values()].map((fault) => ({ ...fault })),
    remove: (id) => faults.delete(id),
    clear: () => faults.clear(),
    take(api, operation) {
      for (const fault of faults.values()) {
        if (fault.api !== api || (fault.operation !== undefined && fault.operation !== operation)) continue;
        if (fault.probability < 1 && random.next() >= fault.probability) continue;
        if (fault.times !== undefined && --fault.times === 0) faults.delete(fault.id);
        return fault;
      }
      return undefined;
    },
    isFull: () => faults.size >= limits.armedFaults,
  };
}
