import type { components } from "../../spec/generated/control.types.ts";
import type { Fault } from "../core/faults.ts";
import type { World } from "../sandbox/world.ts";

import { limits } from "../core/limits.ts";
import { checkOperation } from "./check-operation.ts";
import { controlError } from "./errors.ts";

type FaultRequest = components["schemas"]["FaultRequest"];

/** Arms a fault; rejected where its operation does not exist, as it would never strike. */
export function addFault({ faults }: World, request: FaultRequest): Fault {
  const { retry_after: retryAfter, ...fault } = request;
  checkOperation(fault.operation, fault.api);
  if (faults.isFull())
    throw controlError("TOO_MANY", {
      explain: `${limits.armedFaults} faults are armed already; DELETE /_mock/faults disarms them`,
    });
  return faults.add({ ...fault, ...(typeof retryAfter === "number" && { retry_after: retryAfter }) });
}
