import type { components } from "../../spec/generated/control.types.ts";
import type { Lazy } from "../core/json-pieces.ts";
import type { World } from "./world.ts";

import { toBase64 } from "../core/base64.ts";
import { lazily } from "../core/json-pieces.ts";

/** A world in a form that outlives it. Keys are in it as hashes: they work again, but cannot be read. */
export type Snapshot = components["schemas"]["Snapshot"];

/** A snapshot that cannot be restored; the message says why. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";

  constructor(reason: string) {
    super(`the snapshot does not fit: ${reason}`);
  }
}

/** The state of a world. Faults and the journal are not part of it. */
export function saveWorld(world: World): Snapshot {
  return settled(freezeWorld(world)) as Snapshot;
}

/**
 * The state of a world at this instant, whose lists are made as they are read: what changes meanwhile is kept at once, and
 * the rest when it is its turn, since a large state takes long to write.
 */
export function freezeWorld({ clock, random, mailbox, novyx, novastack }: World): Lazy<Snapshot> {
  const accounts = [...novyx.accountsByEmail.values()];
  const tiers = accounts.map(({ tier }) => tier);
  const novyxKeys = [...novyx.keysByHash.values()];
  const ends = novyxKeys.map(({ graceExpiresAt, revokedAt }) => ({ graceExpiresAt, revokedAt }));
  const novastackKeys = [...novastack.keysById.values()];
  const secrets = novastackKeys.map(({ hash, prefix }) => ({ hash, prefix }));
  return {
    novamock: 1,
    clock: clock.save(),
    random: random.save(),
    novyx: {
      accounts: lazily(accounts, ({ tenant, email }, index) => ({ tenant, email, tier: tiers[index]! })),
      keys: lazily(novyxKeys, (key, index) => ({
        id: key.id,
        tenant: key.account.tenant,
        hash: key.hash,
        prefix: key.prefix,
        name: key.name,
        created_at: key.createdAt,
        expires_at: key.expiresAt,
        grace_expires_at: ends[index]!.graceExpiresAt,
        revoked_at: ends[index]!.revokedAt,
      })),
      pending: lazily([...novyx.pendingByEmail.values()], ({ email, tokenHash, expiresAt }) => ({
        email,
        token_hash: tokenHash,
        expires_at: expiresAt,
      })),
      sign_ups: { by_ip: novyx.signUpsByIp.save(), by_email: novyx.signUpsByEmail.save() },
    },
    novastack: {
      keys: lazily(novastackKeys, ({ createdAt, permissions, ...key }, index) => ({
        ...key,
        ...secrets[index]!,
        permissions: [...permissions],
        created_at: createdAt,
      })),
      tasks: lazily(novastack.tasks.list("asc"), ({ createdAt, ...task }) => ({ ...task, created_at: createdAt })),
      files: lazily(novastack.files.list("asc"), ({ createdAt, bytes, ...file }) => ({
        ...file,
        created_at: createdAt,
        content: toBase64(bytes),
      })),
    },
    mailbox: mailbox.save(),
  };
}

/** A value whose lists have all been made. */
function settled(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)];
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, settled(member)]));
}
