import type { components } from "../../spec/generated/control.types.ts";
import type { NovastackKey } from "../novastack/state.ts";
import type { NovyxKey, NovyxState } from "../novyx/state.ts";
import type { World } from "../sandbox/world.ts";

import { isoTime } from "../core/clock.ts";
import { hashSecret, lastFour } from "../core/secret.ts";
import { allPermissions, createKey, regenerateKey } from "../novastack/state.ts";
import { keyInfo, rotate } from "../novyx/operations.ts";
import { addKey, keyStatus, openAccount } from "../novyx/state.ts";
import { controlError } from "./errors.ts";

type Schemas = components["schemas"];
type NovastackKeyRequest = Schemas["NovastackKeyRequest"];
type NovyxKeyRequest = Schemas["NovyxKeyRequest"];

/** A novastack key without its secret. */
export function novastackKeyInfo({ id, name, prefix, permissions, createdAt }: NovastackKey): Schemas["NovastackKey"] {
  return { id, name, key_prefix: prefix, permissions: [...permissions], created_at: isoTime(createdAt) };
}

/** Creates a novastack key, with every permission where none are named. The answer is the only place that shows it. */
export function createNovastackKey(
  { novastack, clock, random }: World,
  { name = "unnamed", permissions = [...allPermissions], api_key: chosen }: NovastackKeyRequest,
): Schemas["NovastackKeyShown"] {
  rejectKnown(novastack, chosen);
  const { key, secret } = createKey(novastack, { name, permissions, secret: chosen }, { now: clock.now(), random });
  return { ...novastackKeyInfo(key), api_key: secret };
}

/** Gives a novastack key a new secret; the old one is dead. */
export function regenerateNovastackKey(world: World, id: string): Schemas["NovastackKeyShown"] {
  const key = findNovastackKey(world, id);
  const secret = regenerateKey(world.novastack, key, world.random);
  return { ...novastackKeyInfo(key), api_key: secret };
}

/** The novastack key with this id; rejected with 404 where there is none. */
export function findNovastackKey({ novastack }: World, id: string): NovastackKey {
  const key = novastack.keysById.get(id);
  if (key) return key;
  throw controlError("NOT_FOUND", {
    explain: `there is no novastack key ${id}; GET /_mock/novastack/keys lists them`,
  });
}

/** Creates a verified account with a key, or adds a key to the account of an address. */
export function createNovyxKey(
  { novyx, clock, random }: World,
  { email, tier, expires_in_seconds, api_key: chosen }: NovyxKeyRequest,
): Schemas["NovyxKeyShown"] {
  rejectKnown(novyx, chosen);
  const now = clock.now();
  const expiresAt = expires_in_seconds === undefined ? null : now + Math.round(expires_in_seconds * 1000);
  const address = email?.toLowerCase() ?? `user-${random.text(8)}@example.com`;
  const account = openAccount(novyx, address, random);
  const { key, secret } = addKey(novyx, account, { now, random, expiresAt, secret: chosen });
  if (tier) account.tier = tier;
  return { key_id: key.id, api_key: secret, email: account.email, tier: account.tier };
}

/** The Novyx keys of one account, or of all in the order of their creation. */
export function listNovyxKeys(
  { novyx, clock }: World,
  { email, limit = 100 }: { email?: string; limit?: number },
): { total: number; keys: Schemas["NovyxKey"][] } {
  const info = (key: NovyxKey) => novyxKeyInfo(key, clock.now());
  if (email !== undefined) {
    const keys = novyx.accountsByEmail.get(email.toLowerCase())?.keys ?? [];
    return { total: keys.length, keys: keys.slice(0, limit).map(info) };
  }
  const shown: Schemas["NovyxKey"][] = [];
  for (const key of novyx.keysByHash.values()) {
    if (shown.length === limit) break;
    shown.push(info(key));
  }
  return { total: novyx.keysByHash.size, keys: shown };
}

/** Rotates a Novyx key as its owner would; rejected where the key does not work any more. */
export function rotateNovyxKey(
  { novyx, clock, random }: World,
  id: string,
): Schemas["NovyxKeyShown"] & { grace_expires_at: string | null } {
  const old = findNovyxKey(novyx, id);
  const now = clock.now();
  const status = keyStatus(old, now);
  if (status === "revoked" || status === "expired")
    throw controlError("VALIDATION_ERROR", {
      explain: `key ${id} is ${status}; only a key that works can be rotated`,
    });
  const { key, secret, graceExpiresAt } = rotate(novyx, old, { now, random });
  const { email, tier } = key.account;
  return { key_id: key.id, api_key: secret, email, tier, grace_expires_at: isoTime(graceExpiresAt) };
}

/** Revokes a Novyx key at once; one that is revoked already stays so. */
export function revokeNovyxKey({ novyx, clock }: World, id: string): Schemas["NovyxKey"] {
  const key = findNovyxKey(novyx, id);
  const now = clock.now();
  key.revokedAt ??= now;
  return novyxKeyInfo(key, now);
}

/** A Novyx key without its secret. */
export function novyxKeyInfo(key: NovyxKey, now: number): Schemas["NovyxKey"] {
  return { ...keyInfo(key, now), email: key.account.email };
}

function findNovyxKey({ keysByHash }: NovyxState, id: string): NovyxKey {
  for (const key of keysByHash.values()) if (key.id === id) return key;
  throw controlError("NOT_FOUND", { explain: `there is no Novyx key ${id}; GET /_mock/novyx/keys lists them` });
}

/** Two keys cannot have one secret. */
function rejectKnown({ keysByHash }: { keysByHash: ReadonlyMap<string, unknown> }, secret: string | undefined): void {
  if (secret === undefined || !keysByHash.has(hashSecret(secret))) return;
  throw controlError("VALIDATION_ERROR", { explain: `there is a key already that ends in ${lastFour(secret)}` });
}
