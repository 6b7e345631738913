import type { Mail, MailState } from "../core/mailbox.ts";
import type { Account, NovyxState } from "../novyx/state.ts";
import type { Snapshot } from "./snapshot.ts";
import type { World, WorldOptions } from "./world.ts";

import { fromBase64 } from "../core/base64.ts";
import { OutOfMemory } from "../core/budget.ts";
import { isTellable } from "../core/clock.ts";
import { hashSecret } from "../core/secret.ts";
import { createTurns } from "../core/turns.ts";
import { putKey as putNovastackKey } from "../novastack/state.ts";
import { addPending, putAccount, putKey as putNovyxKey, tokenState } from "../novyx/state.ts";
import { SnapshotError } from "./snapshot.ts";
import { createEmptyWorld } from "./world.ts";

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

  const turns = createTurns();
  const accounts = new Map<string, Account>();
  for (const saved of snapshot.novyx.accounts) {
    const account: Account = { ...saved, keys: [] };
    accounts.set(account.tenant, account);
    putAccount(novyx, account);
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
    addPending(novyx, { email, tokenHash: token_hash, expiresAt: expires_at });
  world.mailbox.load(snapshot.mailbox, (mail) => mailState(novyx, mail));
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

/** What has become of a saved mail: its sign-up still waits, or nothing will change it any more. */
function mailState(novyx: NovyxState, { to, token, state = "used" }: Mail): (now: number) => MailState {
  const pending = novyx.pendingByEmail.get(to.toLowerCase());
  if (pending?.tokenHash !== hashSecret(token)) return () => state;
  return (now) => tokenState(novyx, pending, now);
}

function bytesOf(content: string, id: string): Uint8Array {
  try {
    return fromBase64(content);
  } catch {
    throw new SnapshotError(`the content of file ${id} is not base64`);
  }
}
