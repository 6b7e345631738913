import type { Fault, FaultRequest } from "../core/faults.ts";
import type { World } from "../sandbox/world.ts";

import { operations as novastackSpecs } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxSpecs } from "../../spec/generated/novyx.operations.ts";
import { limits } from "../core/limits.ts";
import { controlError } from "./errors.ts";

const operationsOf: Record<Fault["api"], readonly string[]> = {
  novastack: novastackSpecs.map(({ id }) => id),
  novyx: novyxSpecs.map(({ id }) => id),
};

/** Arms a fault; rejected where its operation does not exist, as it would never strike. */
export function addFault({ faults }: World, request: FaultRequest): Fault {
  const { api, operation } = request;
  const known = operationsOf[api];
  if (operation !== undefined && !known.includes(operation))
    throw controlError("VALIDATION_ERROR", {
      explain: `${api} has no operation '${operation}'; it has ${known.join(", ")}`,
    });
  if (faults.isFull())
    throw controlError("TOO_MANY", {
      explain: `${limits.armedFaults} faults are armed already; DELETE /_mock/faults disarms them`,
    });
  return faults.add(request);
}
