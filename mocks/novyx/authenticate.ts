import type { NovyxKey, NovyxState } from "./state.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { isoTime } from "../core/clock.ts";
import { hashSecret, unknownKey } from "../core/secret.ts";
import { novyxError } from "./errors.ts";
import { keyStatus } from "./state.ts";

/** The key with this secret; rejected with 401 where there is none or it has ended. */
export function authenticateNovyx(state: NovyxState, secret: string, now: number): NovyxKey {
  const key = state.keysByHash.get(hashSecret(secret));
  if (!key)
    throw rejected(`${unknownKey(secret, rules.prefixes.Secret)}; sign up and verify, or POST /_mock/novyx/keys`);
  const status = keyStatus(key, now);
  if (status === "active" || status === "grace") return key;
  throw rejected(`key ${key.id} ${howItEnded(key, now)}`);
}

function howItEnded(key: NovyxKey, now: number): string {
  if (key.revokedAt !== null) return `was revoked at ${isoTime(key.revokedAt)}`;
  if (key.expiresAt !== null && now >= key.expiresAt) return `expired at ${isoTime(key.expiresAt)}`;
  return `left grace at ${isoTime(key.graceExpiresAt)}`;
}

function rejected(explain: string) {
  return novyxError("UNAUTHORIZED", { explain, headers: { "www-authenticate": "Bearer" } });
}
