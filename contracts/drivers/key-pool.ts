import type { Drivers } from "./target.ts";

import { NotOffered } from "./target.ts";

/** A novastack key that was made by hand, and what it may do. */
export type PooledKey = { apiKey: string; permissions: readonly string[] };

const known = ["read", "write", "delete"];

/** A driver that takes novastack keys from a fixed pool; they are used again and again, and never deleted. */
export function keyPool(keys: readonly PooledKey[]): Pick<Drivers, "createNovastackKey"> {
  const wanted = (permissions: readonly string[]) => [...permissions].sort().join("+");
  const byPermissions = new Map(keys.map((key) => [wanted(key.permissions), key]));
  return {
    async createNovastackKey(permissions) {
      const key = byPermissions.get(wanted(permissions));
      if (key) return { api_key: key.apiKey, permissions: key.permissions };
      throw new NotOffered(`no novastack keys: the pool has none with exactly ${inOrder(permissions)}`);
    },
  };
}

function inOrder(permissions: readonly string[]): string {
  return known.filter((permission) => permissions.includes(permission)).join(" + ");
}

/** Reads `read=KEY,read+write=KEY2`; undefined where it is not written so. */
export function parseKeyPool(text: string): PooledKey[] | undefined {
  const keys = text.split(",").map((entry) => {
    const [permissions = "", ...key] = entry.trim().split("=");
    return { apiKey: key.join("="), permissions: permissions.split("+") };
  });
  return keys.every(isUsable) ? keys : undefined;
}

/** Whether a value is a pooled key. */
export function isUsable(value: unknown): value is PooledKey {
  const { apiKey, permissions } = (value ?? {}) as Partial<PooledKey>;
  return (
    typeof apiKey === "string" &&
    apiKey !== "" &&
    Array.isArray(permissions) &&
    permissions.length > 0 &&
    permissions.every((permission) => known.includes(permission as string))
  );
}
