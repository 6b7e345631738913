import type { components } from "../../spec/generated/control.types.ts";
import type { Account } from "../novyx/state.ts";
import type { Lazy } from "../core/json-pieces.ts";
import type { World, WorldOptions } from "./world.ts";

import { OutOfMemory } from "../core/budget.ts";
import { fromBase64, toBase64 } from "../core/base64.ts";
import { isTellable } from "../core/clock.ts";
import { lazily } from "../core/json-pieces.ts";
import { createTurns } from "../core/turns.ts";
import { putKey as putNovastackKey } from "../novastack/state.ts";
import { putKey as putNovyxKey } from "../novyx/state.ts";
import { createEmptyWorld } from "./world.ts";

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

/** A world with the state of a snapshot; throws a `SnapshotError` where the snapshot contradicts itself. */
export async function loadWorld(options: WorldOptions, name: string, snapshot: Snapshot): Promise<World> {
  const world = createEmptyWorld(options, name);
  try {
    await fill(world, snapshot);
    return world;
  } catch (error) {
    world.memory.end();
    throw error instanceof OutOfMemory ? new SnapshotError(error.message) : error;
  }
}

async function fill(world: World, snapshot: Snapshot): Promise<void> {
  const { novyx, novastack } = world;
  world.clock.load(snapshot.clock);
  if (!isTellable(world.clock.now())) throw new SnapshotError("its clock stands outside the years 1970 to 9999");
  world.random.load(snapshot.random);
  world.mailbox.load(snapshot.mailbox);

  const turns = createTurns();
  const accounts = new Map<string, Account>();
  for (const saved of snapshot.novyx.accounts) {
    const account: Account = { ...saved, keys: [] };
    accounts.set(account.tenant, account);
    novyx.accountsByEmail.set(account.email, account);
    await turns.give();
  }
  for (const { id, tenant, hash, prefix, name = null, ...times } of snapshot.novyx.keys) {
    const account = accounts.get(tenant);
    if (!account) throw new SnapshotError(`key ${id} belongs to the account ${tenant}, which is not in it`);
    const key = {
      id,
      account,
      hash,
      prefix,
      name,
      createdAt: times.created_at,
      expiresAt: times.expires_at,
      graceExpiresAt: times.grace_expires_at,
      revokedAt: times.revoked_at,
    };
    putNovyxKey(novyx, key);
    await turns.give();
  }
  for (const { email, token_hash, expires_at } of snapshot.novyx.pending)
    novyx.pendingByEmail.set(email, { email, tokenHash: token_hash, expiresAt: expires_at });
  novyx.signUpsByIp.load(snapshot.novyx.sign_ups.by_ip);
  novyx.signUpsByEmail.load(snapshot.novyx.sign_ups.by_email);

  for (const { created_at, ...key } of snapshot.novastack.keys) {
    putNovastackKey(novastack, { ...key, createdAt: created_at });
    await turns.give();
  }
  for (const { created_at, ...task } of snapshot.novastack.tasks) {
    await novastack.tasks.add({ ...task, createdAt: created_at });
    await turns.give();
  }
  for (const { created_at, content, ...file } of snapshot.novastack.files) {
    await novastack.files.add({ ...file, createdAt: created_at, bytes: bytesOf(content, file.id) });
    await turns.give();
  }
}

/** A value whose lists have all been made. */
function settled(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)];
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, settled(member)]));
}

function bytesOf(content: string, id: string): Uint8Array {
  try {
    return fromBase64(content);
  } catch {
    throw new SnapshotError(`the content of file ${id} is not base64`);
  }
}
