import type { components } from "../../spec/generated/novastack.types.ts";
import type { Holding } from "../core/budget.ts";
import type { Quota } from "../core/quota.ts";
import type { Random } from "../core/random.ts";
import type { Replies } from "./replies.ts";
import type { Store } from "./store.ts";

import { reserve, unbounded } from "../core/budget.ts";
import { createQuota } from "../core/quota.ts";
import { hashSecret } from "../core/secret.ts";
import { inOnePiece } from "../core/text.ts";
import { defaultModels } from "./models.ts";
import { createReplies } from "./replies.ts";
import { createStore } from "./store.ts";

export type Permission = components["schemas"]["Permission"];

/** Every permission that a key can have. */
export const allPermissions: readonly Permission[] = ["read", "write", "delete"] satisfies Permission[];

/** A key. Its secret is not kept. */
export type NovastackKey = {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  hash: string;
  prefix: string;
  readonly createdAt: number;
};

export type TaskRecord = {
  readonly id: string;
  readonly createdAt: number;
  readonly model: string;
  readonly input: string;
  readonly metadata: Record<string, string>;
};

export type FileRecord = {
  readonly id: string;
  readonly createdAt: number;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: Uint8Array;
};

/** `requestsPerMinute` is per key; null where it is not limited. `models` are ids; null for those that the vendor names. */
export type NovastackRules = {
  readonly requestsPerMinute: number | null;
  readonly models: readonly string[] | null;
};

/** The state of the novastack double. */
export type NovastackState = {
  readonly rules: NovastackRules;
  readonly keysById: Map<string, NovastackKey>;
  readonly keysByHash: Map<string, NovastackKey>;
  readonly requestsByKey: Quota;
  readonly tasks: Store<TaskRecord>;
  readonly files: Store<FileRecord>;
  /** Ids, in the order in which they are listed. */
  models: readonly string[];
  readonly replies: Replies;
  /** What its keys count towards; the others count by themselves. */
  readonly memory: Holding;
};

export function createNovastackState(rules: NovastackRules, memory: Holding = unbounded()): NovastackState {
  const { requestsPerMinute } = rules;
  return {
    rules,
    keysById: new Map(),
    keysByHash: new Map(),
    requestsByKey: createQuota(
      requestsPerMinute === null ? null : { count: requestsPerMinute, windowMs: 60_000 },
      memory,
    ),
    tasks: createStore<TaskRecord>(sizeOfTask, memory),
    files: createStore<FileRecord>(({ bytes }) => bytes.byteLength, memory),
    models: rules.models ?? defaultModels,
    replies: createReplies(memory),
    memory,
  };
}

/** About how many bytes a task's texts take. */
export function sizeOfTask({ input, metadata }: Pick<TaskRecord, "input" | "metadata">): number {
  return 2 * Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, input.length);
}

/** Creates a key and returns it with its secret, which is kept nowhere. */
export function createKey(
  state: NovastackState,
  {
    name,
    permissions,
    secret: chosen,
  }: { name: string; permissions: readonly Permission[]; secret?: string | undefined },
  { now, random }: { now: number; random: Random },
): { key: NovastackKey; secret: string } {
  const secret = chosen ?? newSecret(random);
  const key: NovastackKey = {
    id: `nskey_${random.text(12)}`,
    name,
    // In the order of the spec, whatever order they were asked for in.
    permissions: allPermissions.filter((each) => permissions.includes(each)),
    hash: hashSecret(secret),
    prefix: prefixOf(secret),
    createdAt: now,
  };
  putKey(state, key);
  return { key, secret };
}

/**
 * Puts a key into both indexes.
 *
 * @throws OutOfMemory
 */
export function putKey(state: NovastackState, key: NovastackKey): void {
  reserve(state.memory, sizeOfKey(key));
  state.keysById.set(key.id, key);
  state.keysByHash.set(key.hash, key);
}

/** Replaces the secret of a key; the old one is unknown from now on. */
export function regenerateKey(state: NovastackState, key: NovastackKey, random: Random): string {
  const secret = newSecret(random);
  state.keysByHash.delete(key.hash);
  key.hash = hashSecret(secret);
  key.prefix = prefixOf(secret);
  state.keysByHash.set(key.hash, key);
  return secret;
}

export function deleteKey(state: NovastackState, key: NovastackKey): void {
  state.memory.give(sizeOfKey(key));
  state.keysById.delete(key.id);
  state.keysByHash.delete(key.hash);
}

/** About how many bytes a key takes, with its places in the indexes. */
const sizeOfKey = ({ name }: NovastackKey) => 600 + 2 * name.length;
const newSecret = (random: Random) => `ns-${random.text(40)}`;
const prefixOf = (secret: string) => inOnePiece(secret.slice(0, "ns-".length + 8));
