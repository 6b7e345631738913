import type { ApiDefinitions } from "../pipeline/apis.ts";
import type { Misbehaviour } from "./misbehaviour.ts";

import { definitions } from "../pipeline/apis.ts";
import { OptionError } from "../core/options.ts";
import { chatMisbehaviours } from "./of-chat.ts";
import { nearMatches } from "../core/near-matches.ts";
import { keyMisbehaviours } from "./of-keys.ts";
import { transportMisbehaviours } from "./of-transport.ts";

/** Every misbehaviour, by the name under which a mock is started with it. */
export const misbehaviours = {
  ...keyMisbehaviours,
  ...chatMisbehaviours,
  ...transportMisbehaviours,
} satisfies Record<string, Misbehaviour>;

export type MisbehaviourName = keyof typeof misbehaviours;

/**
 * The APIs with a misbehaviour.
 *
 * @throws OptionError where there is none of this name; `option` is what the user calls it
 */
export function misbehaving(
  name: string,
  option: string,
): { definitions: ApiDefinitions; misbehaviour: { name: string; description: string } } {
  const known: Record<string, Misbehaviour> = misbehaviours;
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (found) return { definitions: found.change(definitions), misbehaviour: { name, description: found.description } };
  const names = Object.keys(known);
  const near = nearMatches(name, names);
  throw new OptionError(
    `${option}: '${name}' is unknown; expected one like ${(near.length > 0 ? near : names).join(", ")}`,
  );
}
