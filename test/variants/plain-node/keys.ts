import type { Choices } from "./choices.ts";
import type { Ask, Reply } from "./http.ts";
import type { Account, StoredKey, World } from "./world.ts";

import { bearer, textField } from "./http.ts";

/** The routes that take a key: rotate, list, revoke. */
export const keyRoutes: Record<string, { operation: string; run: typeof rotate }> = {
  "POST /v1/keys/rotate": { operation: "rotateKey", run: rotate },
  "GET /v1/keys": { operation: "listKeys", run: list },
  "POST /v1/keys/revoke": { operation: "revokeKey", run: revoke },
};

/** Runs a route with the key of the request, or turns it away. */
export function withKey(run: typeof rotate, ask: Ask, world: World, choices: Choices): Reply {
  const key = world.keys.get(bearer(ask) ?? "");
  if (!key) return reject(401, "UNAUTHENTICATED", choices);
  const status = statusOf(key, world, choices);
  if (status === "expired" || status === "revoked") return reject(choices.endedKeyStatus, "KEY_ENDED", choices);
  return run(key, ask, world, choices);
}

export function issueKey(account: Account, world: World, choices: Choices, expiresAt: number | null = null): StoredKey {
  const key: StoredKey = {
    id: choices.keyId(),
    secret: choices.secret(account.tenant),
    account,
    createdAt: world.now(),
    expiresAt,
    endsAt: null,
    announcedEnd: null,
    revokedAt: null,
  };
  account.keys.push(key);
  world.keys.set(key.secret, key);
  return key;
}

function rotate(key: StoredKey, _ask: Ask, world: World, choices: Choices): Reply {
  if (key.endsAt !== null && !choices.mayRotateInGrace) return reject(409, "ALREADY_ROTATED", choices);
  const isBusy = key.account.keys.some((each) => statusOf(each, world, choices) === "grace");
  if (isBusy && !choices.mayRotateTwice) return reject(409, "ROTATION_UNDER_WAY", choices);
  const { graceMinutes, timestamp } = choices;
  const fresh = issueKey(key.account, world, choices, key.expiresAt);
  // A key that ends before its grace would stops working then, and that is what is announced.
  key.endsAt ??= Math.min(world.now() + (graceMinutes ?? 0) * 60 * 1000, key.expiresAt ?? Infinity);
  key.announcedEnd = graceMinutes === null ? null : key.endsAt;
  const body = {
    message: "Der alte Schlüssel gilt noch eine Weile.",
    grace_expires_at: key.announcedEnd === null ? null : timestamp(key.announcedEnd),
    new_key: fresh.secret,
    new_key_id: fresh.id,
  };
  return { status: choices.statuses.rotate, body };
}

function list(caller: StoredKey, _ask: Ask, world: World, choices: Choices): Reply {
  const shown = (ms: number | null) => (ms === null ? null : choices.timestamp(ms));
  const keys = caller.account.keys.map((key) => {
    const status = statusOf(key, world, choices);
    const revokedAt = key.revokedAt ?? (status === "revoked" ? key.endsAt : null);
    return {
      status,
      key_id: key.id,
      key_prefix: prefixOf(key, choices),
      revoked_at: shown(revokedAt),
      grace_expires_at: shown(key.announcedEnd),
      expires_at: shown(choices.graceIsExpiry ? (key.endsAt ?? key.expiresAt) : key.expiresAt),
      created_at: shown(key.createdAt),
      tier: key.account.tier,
      last_used_at: null,
      scopes: ["*"],
    };
  });
  return { status: 200, body: { total: keys.length, keys: choices.newestFirst ? keys.toReversed() : keys } };
}

function revoke(caller: StoredKey, ask: Ask, world: World, choices: Choices): Reply {
  const name = textField(ask.json, "key_id");
  if (name === undefined) return reject(choices.missingFieldStatus, "VALIDATION_ERROR", choices);
  const own = caller.account.keys;
  const found = own
    .filter(({ id }) => id === name)
    .concat(own.filter((key) => choices.takesPrefix && prefixOf(key, choices) === name));
  if (found.length > 1) return reject(409, "AMBIGUOUS", choices);
  const [key] = found;
  if (!key) {
    const isForeign = [...world.keys.values()].some(({ id }) => id === name);
    const { status, code } = isForeign ? choices.foreignKey : { status: 404, code: "NOT_FOUND" };
    return reject(status, code, choices);
  }
  if (key === caller && !choices.mayRevokeItself) return reject(409, "OWN_KEY", choices);
  if (key.revokedAt !== null && choices.revokedAgainStatus >= 400)
    return reject(choices.revokedAgainStatus, "ALREADY_REVOKED", choices);
  key.revokedAt ??= world.now();
  return { status: choices.statuses.revoke, body: { message: "Gesperrt.", revoked_key_id: key.id } };
}

function statusOf(key: StoredKey, world: World, { endedGraceShows }: Choices): string {
  const now = world.now();
  if (key.revokedAt !== null) return "revoked";
  if (key.endsAt !== null && now >= key.endsAt) return endedGraceShows;
  if (key.expiresAt !== null && now >= key.expiresAt) return "expired";
  return key.endsAt === null ? "active" : "grace";
}

function prefixOf({ secret }: StoredKey, { prefixLength }: Choices): string {
  return secret.slice(0, prefixLength);
}

function reject(status: number, code: string, { novyxError, novyxErrorType }: Choices): Reply {
  return { status, body: novyxError(status, code, "Abgelehnt."), type: novyxErrorType };
}
