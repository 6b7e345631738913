import type { Permission } from "../../model/gateway.ts";
import type { Stage } from "../stage.ts";

import { values } from "../../../spec/generated/novastack.rules.ts";

/** A key of the gateway, with what it may do. */
export type GatewayKey = {
  readonly secret: string;
  readonly id: string | undefined;
  readonly permissions: readonly Permission[];
};

/** Every permission that there is. */
export const every: readonly Permission[] = values.Permission;

/** Every set of permissions, the whole one first and the empty one last. */
export const sets: readonly (readonly Permission[])[] = [
  every,
  ["read"],
  ["write"],
  ["delete"],
  ["read", "write"],
  ["read", "delete"],
  ["write", "delete"],
  [],
];

/** A key with exactly these permissions; undefined where the target makes none. */
export async function newKey(
  { player, names, lines }: Stage,
  permissions: readonly Permission[],
): Promise<GatewayKey | undefined> {
  const made = await player.newNovastackKey(permissions);
  // A hook may take an empty list for every permission, and says so then.
  const isOther = permissions.length === 0 && !(Array.isArray(made?.permissions) && made.permissions.length === 0);
  if (!made || isOther) return undefined;
  names.learn("KEY", permissions.map((each) => each[0]!.toUpperCase()).join("") || "NONE", made.api_key);
  const note = `the hook makes ${made.api_key}, a key with ${permissions.join(" and ") || "no permission"}`;
  lines.push({ lane: "", exchange: null, note, isLook: false });
  return { secret: made.api_key, id: made.id, permissions };
}
