import type { operations } from "../../spec/generated/control.types.ts";
import type { Input } from "../../spec/operation.ts";
import type { Output } from "../core/operation.ts";

import { routes } from "../../spec/generated/control.routes.ts";
import { authorization, root } from "./session.ts";

// What a query may hold besides text is written as text all the same.
type Values = Record<string, string>;

/** Asks the control API of the sandbox that is shown, by operationId; rejects with one line that says why not. */
export async function ask<Id extends keyof operations>(
  id: Id,
  input: Partial<Input<operations[Id]>> = {},
): Promise<Output<operations[Id]>> {
  const { path = {}, query = {}, body } = input as { path?: Values; query?: Values; body?: unknown };
  const [method, template] = routes[id].split(" ") as [string, string];
  const place = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${root}${place}${search && `?${search}`}`, {
    method,
    headers: { ...authorization(), ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error("The mock does not answer. Is it still running?");
  });
  if (response.status === 204) return undefined as Output<operations[Id]>;
  const answer = (await response.json().catch(() => null)) as { error?: string } | null;
  if (response.ok) return answer as Output<operations[Id]>;
  throw new Error(answer?.error ?? `The mock answered ${response.status}`);
}
