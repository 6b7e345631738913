import type { components } from "../../spec/generated/novyx.types.ts";
import type { Holding } from "../core/budget.ts";
import type { MailState } from "../core/mailbox.ts";
import type { Limit, Quota } from "../core/quota.ts";
import type { Random } from "../core/random.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { reserve, unbounded } from "../core/budget.ts";
import { limits } from "../core/limits.ts";
import { dropOldest } from "../core/drop-oldest.ts";
import { createQuota } from "../core/quota.ts";
import { hashSecret } from "../core/secret.ts";
import { inOnePiece } from "../core/text.ts";

export type Tier = components["schemas"]["Tier"];
export type KeyStatus = components["schemas"]["KeyStatus"];

/** An account; `tenant` tells it from others. Where it has many, `prefixes` are those that are taken. */
export type Account = {
  readonly tenant: string;
  readonly email: string;
  tier: Tier;
  keys: NovyxKey[];
  prefixes?: Set<string>;
};

/** A key. Its secret is not kept; instants are milliseconds since 1970. */
export type NovyxKey = {
  readonly id: string;
  readonly account: Account;
  readonly hash: string;
  readonly prefix: string;
  readonly name: string | null;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  graceExpiresAt: number | null;
  revokedAt: number | null;
};

/** A sign-up that waits for its verification, or was verified. */
export type Pending = {
  readonly email: string;
  readonly tokenHash: string;
  readonly expiresAt: number;
  isUsed?: boolean;
};

/** How long things last, in milliseconds, and how many sign-ups are admitted. */
export type NovyxRules = { readonly graceMs: number; readonly tokenTtlMs: number; readonly signUpLimit: Limit | null };

/** The state of the Novyx double. E-mail addresses are in lower case. */
export type NovyxState = {
  readonly rules: NovyxRules;
  readonly accountsByEmail: Map<string, Account>;
  readonly keysByHash: Map<string, NovyxKey>;
  readonly pendingByEmail: Map<string, Pending>;
  readonly signUpsByIp: Quota;
  readonly signUpsByEmail: Quota;
  /** What accounts, keys and pending sign-ups count towards. */
  readonly memory: Holding;
};

export function createNovyxState(rules: NovyxRules, memory: Holding = unbounded()): NovyxState {
  return {
    rules,
    accountsByEmail: new Map(),
    keysByHash: new Map(),
    pendingByEmail: new Map(),
    signUpsByIp: createQuota(rules.signUpLimit, memory),
    signUpsByEmail: createQuota(rules.signUpLimit, memory),
    memory,
  };
}

/** The status of a key at an instant. Every end is exclusive: at the very instant the key is ended. */
export function keyStatus(key: NovyxKey, now: number): KeyStatus {
  if (key.revokedAt !== null) return "revoked";
  if (key.expiresAt !== null && now >= key.expiresAt) return "expired";
  if (key.graceExpiresAt === null) return "active";
  return now < key.graceExpiresAt ? "grace" : "expired";
}

/** Finds the account of an address or makes one, which is kept with its first key. */
export function openAccount(state: NovyxState, email: string, random: Random, tier: Tier = "free"): Account {
  const known = state.accountsByEmail.get(email);
  if (known) return known;
  return { tenant: random.text(tenantLength), email, tier, keys: [] };
}

/**
 * Adds a key to an account and returns it with its secret, which is kept nowhere.
 *
 * @throws OutOfMemory
 */
export function addKey(
  state: NovyxState,
  account: Account,
  {
    now,
    random,
    expiresAt = null,
    name = null,
    secret = newSecret(account, random),
  }: { now: number; random: Random; expiresAt?: number | null; name?: string | null; secret?: string | undefined },
): { key: NovyxKey; secret: string } {
  const key: NovyxKey = {
    id: inOnePiece(`key_${random.text(12)}`),
    account,
    hash: hashSecret(secret),
    prefix: inOnePiece(prefixOf(secret, account)),
    name,
    createdAt: now,
    expiresAt,
    graceExpiresAt: null,
    revokedAt: null,
  };
  putKey(state, key);
  return { key, secret };
}

/** Puts an account where it is looked for; throws OutOfMemory. */
export function putAccount({ accountsByEmail, memory }: NovyxState, account: Account): void {
  reserve(memory, sizeOfAccount(account));
  accountsByEmail.set(account.email, account);
}

/** Puts a key where it is looked for, and its account too where that is new; throws OutOfMemory, and then puts neither. */
export function putKey(state: NovyxState, key: NovyxKey): void {
  const { account } = key;
  const isNew = state.accountsByEmail.get(account.email) !== account;
  reserve(state.memory, keyBytes + 2 * (key.name ?? "").length + (isNew ? sizeOfAccount(account) : 0));
  if (isNew) state.accountsByEmail.set(account.email, account);
  // A new list that is as long as it has to be: one that grows makes room for sixteen more, and most accounts have one key.
  if (account.keys.length < manyKeys) account.keys = account.keys.concat(key);
  else account.keys.push(key);
  account.prefixes?.add(key.prefix);
  state.keysByHash.set(key.hash, key);
}

/**
 * Lets a sign-up wait for its verification, in place of an earlier one of the same address.
 *
 * @throws OutOfMemory
 */
export function addPending(state: NovyxState, pending: Pending): void {
  const { pendingByEmail, memory } = state;
  removePending(state, pending.email);
  reserve(memory, pendingBytes);
  const { size } = pendingByEmail.set(pending.email, pending);
  dropOldest(pendingByEmail, limits.pendingSignUps);
  memory.give((size - pendingByEmail.size) * pendingBytes);
}

/** What has become of the token of a sign-up. */
export function tokenState({ pendingByEmail }: NovyxState, pending: Pending, now: number): MailState {
  if (pending.isUsed) return "used";
  if (pendingByEmail.get(pending.email) !== pending) return "replaced";
  return now >= pending.expiresAt ? "expired" : "pending";
}

export function removePending({ pendingByEmail, memory }: NovyxState, email: string): void {
  if (pendingByEmail.delete(email)) memory.give(pendingBytes);
}

/** About what each takes beside its texts, with its places in the indexes. */
const [accountBytes, keyBytes, pendingBytes] = [150, 300, 400];
const sizeOfAccount = ({ email }: Account) => accountBytes + 2 * email.length;
const tenantLength = 8;
// As long as those of the vendor's samples.
const prefixLength = rules.prefixes.Secret.length + 5;

const manyKeys = 16;

function isTaken(account: Account, prefix: string): boolean {
  if (account.keys.length < manyKeys) return account.keys.some((key) => key.prefix === prefix);
  account.prefixes ??= new Set(account.keys.map((key) => key.prefix));
  return account.prefixes.has(prefix);
}

/** A secret whose prefix no other key of the account has. */
function newSecret(account: Account, random: Random): string {
  for (;;) {
    const secret = `${rules.prefixes.Secret}${random.text(8)}_${random.text(32)}`;
    if (!isTaken(account, secret.slice(0, prefixLength))) return secret;
  }
}

/** The beginning of a secret, and a longer one where a key of the account has that: chosen secrets may begin alike. */
function prefixOf(secret: string, account: Account): string {
  let length = prefixLength;
  while (length < secret.length - 1 && isTaken(account, secret.slice(0, length))) length++;
  return secret.slice(0, length);
}
