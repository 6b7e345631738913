import type { NovastackKey, NovastackState, Permission } from "./state.ts";

import { hashSecret, unknownKey } from "../core/secret.ts";
import { novastackError } from "./errors.ts";

/** The key with this secret; rejected with 401 where there is none. */
export function authenticateNovastack(state: NovastackState, secret: string): NovastackKey {
  const key = state.keysByHash.get(hashSecret(secret));
  if (key) return key;
  throw novastackError("invalid_api_key", {
    explain: `${unknownKey(secret, "ns-")}; POST /_mock/novastack/keys makes one`,
    headers: { "www-authenticate": "Bearer" },
  });
}

/** Rejects with 403 a key without the permission, and with 429 a key whose requests per minute are spent. */
export function admitNovastack(
  state: NovastackState,
  key: NovastackKey,
  permission: Permission | null,
  now: number,
): void {
  if (permission && !key.permissions.includes(permission))
    throw novastackError("insufficient_permissions", {
      message: `This API key does not have the ${permission} permission`,
      explain: `key ${key.id} may ${key.permissions.join(", ")}; this operation needs ${permission}`,
    });
  const { limit } = state.requestsByKey;
  if (!limit) return;
  const { blockedUntil } = state.requestsByKey.read(key.id, now);
  if (blockedUntil !== null)
    throw novastackError("rate_limit_exceeded", {
      message: `Rate limit exceeded: ${limit.count} requests per minute`,
      explain: `key ${key.id} has used ${limit.count} of ${limit.count} requests in the last minute`,
      headers: { "retry-after": String(Math.max(1, Math.ceil((blockedUntil - now) / 1000))) },
    });
  state.requestsByKey.take(key.id, now);
}
