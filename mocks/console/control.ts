import type { operations } from "../../spec/generated/control.types.ts";
import type { Input, Output } from "../operation.ts";

import { operations as specs } from "../../spec/generated/control.operations.ts";
import { authorization, root } from "./session.ts";

/** Why the control API did not do what it was asked, in one line. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}

/** Asks the control API of the sandbox that is shown, by operationId. */
export async function ask<Id extends keyof operations>(
  id: Id,
  { path = {}, query = {}, body }: Partial<Input<operations[Id]>> = {},
  { base = root }: { base?: string } = {},
): Promise<Output<operations[Id]>> {
  const spec = specs.find((each) => each.id === id)!;
  const place = spec.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((path as Record<string, string>)[name] ?? ""),
  );
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const response = await fetch(`${base}${place}${search && `?${search}`}`, {
    method: spec.method,
    headers: { ...authorization(), ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ControlError("The mock does not answer. Is it still running?");
  });
  if (response.status === 204) return undefined as Output<operations[Id]>;
  const answer = (await response.json().catch(() => null)) as { error?: string } | null;
  if (response.ok) return answer as Output<operations[Id]>;
  throw new ControlError(answer?.error ?? `The mock answered ${response.status}`);
}
