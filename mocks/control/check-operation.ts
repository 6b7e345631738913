import type { components } from "../../spec/generated/control.types.ts";

import { operations as novastackSpecs } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxSpecs } from "../../spec/generated/novyx.operations.ts";
import { controlError } from "./errors.ts";

type Api = components["schemas"]["Api"];

const operationsOf: Record<Api, readonly string[]> = {
  novastack: novastackSpecs.map(({ id }) => id),
  novyx: novyxSpecs.map(({ id }) => id),
};

/** Rejects an operation that no API has, or not this one: nothing would ever be struck or found by it. */
export function checkOperation(operation: string | undefined, api?: Api): void {
  const known = api ? operationsOf[api] : Object.values(operationsOf).flat();
  if (operation === undefined || known.includes(operation)) return;
  throw controlError("VALIDATION_ERROR", {
    explain: `${api ?? "the mock"} has no operation '${operation}'; it has ${known.join(", ")}`,
  });
}
