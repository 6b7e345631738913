import type { components } from "../../spec/generated/control.types.ts";
import type { Account } from "../novyx/state.ts";
import type { World, WorldOptions } from "./world.ts";

import { isTellable } from "../core/clock.ts";
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
export function saveWorld({ clock, random, mailbox, novyx, novastack }: World): Snapshot {
  return {
    novamock: 1,
    clock: clock.save(),
    random: random.save(),
    novyx: {
      accounts: [...novyx.accountsByEmail.values()].map(({ tenant, email, tier }) => ({ tenant, email, tier })),
      keys: [...novyx.keysByHash.values()].map((key) => ({
        id: key.id,
        tenant: key.account.tenant,
        hash: key.hash,
        prefix: key.prefix,
        name: key.name,
        created_at: key.createdAt,
        expires_at: key.expiresAt,
        grace_expires_at: key.graceExpiresAt,
        revoked_at: key.revokedAt,
      })),
      pending: [...novyx.pendingByEmail.values()].map(({ email, tokenHash, expiresAt }) => ({
        email,
        token_hash: tokenHash,
        expires_at: expiresAt,
      })),
      sign_ups: { by_ip: novyx.signUpsByIp.save(), by_email: novyx.signUpsByEmail.save() },
    },
    novastack: {
      keys: [...novastack.keysById.values()].map(({ createdAt, permissions, ...key }) => ({
        ...key,
        permissions: [...permissions],
        created_at: createdAt,
      })),
      tasks: novastack.tasks.list("asc").map(({ createdAt, ...task }) => ({ ...task, created_at: createdAt })),
      files: novastack.files.list("asc").map(({ createdAt, bytes, ...file }) => ({
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
  const { novyx, novastack } = world;
  world.clock.load(snapshot.clock);
  if (!isTellable(world.clock.now())) throw new SnapshotError("its clock stands outside the years 1970 to 9999");
  world.random.load(snapshot.random as [number, number, number, number]);
  world.mailbox.load(snapshot.mailbox);

  const accounts = new Map<string, Account>();
  for (const saved of snapshot.novyx.accounts) {
    const account: Account = { ...saved, keys: [] };
    accounts.set(account.tenant, account);
    novyx.accountsByEmail.set(account.email, account);
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
  }
  for (const { email, token_hash, expires_at } of snapshot.novyx.pending)
    novyx.pendingByEmail.set(email, { email, tokenHash: token_hash, expiresAt: expires_at });
  novyx.signUpsByIp.load(snapshot.novyx.sign_ups.by_ip);
  novyx.signUpsByEmail.load(snapshot.novyx.sign_ups.by_email);

  for (const { created_at, ...key } of snapshot.novastack.keys)
    putNovastackKey(novastack, { ...key, createdAt: created_at });
  for (const { created_at, ...task } of snapshot.novastack.tasks)
    await novastack.tasks.add({ ...task, createdAt: created_at });
  for (const { created_at, content, ...file } of snapshot.novastack.files)
    await novastack.files.add({ ...file, createdAt: created_at, bytes: fromBase64(content, file.id) });
  return world;
}

function toBase64(bytes: Uint8Array): string {
  // In slices: a call cannot take a million arguments.
  let binary = "";
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}

function fromBase64(text: string, id: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new SnapshotError(`the content of file ${id} is not base64`);
  }
}
