import type { FieldName } from "../http/spec-names.ts";
import type { List } from "./call.ts";
import type { Check, Rule } from "./rule.ts";
import type { When } from "./time.ts";
import type { Key, World } from "./world.ts";

import { field } from "../http/exchange.ts";
import { isObject, isString, isTimestampOrNull, timestamp } from "../http/exchange.ts";
import { expectKeyed } from "./keyed.ts";
import { clauseOfLife, lifeOf, statusesOf } from "./life.ts";
import { mayHaveCome, rounding, tells } from "./time.ts";
import { keyOf, withKey } from "./world.ts";

/** `GET /v1/keys`: shows every key of the calling account. */
export const listRule: Rule<List> = {
  expect: (world, { key }, when) =>
    expectKeyed(world, { key, when, endpoint: "novyx.list.endpoint" }, (caller) => ({
      served: "must",
      clause: clauseOfLife(caller),
      what: "a key that works to list the keys of its account",
    })),
  check(world, { key }, { json, text: body }, when, check) {
    const caller = keyOf(world, key);
    const entries = field(json, "keys");
    const isArray = Array.isArray(entries) && entries.every(isObject);
    if (!check("novyx.list.keys-array", isArray, "keys to be an array of objects") || !isArray || !caller) return;
    checkIds(entries, check);
    const shown = match(world, caller, entries);
    for (const own of world.keys.filter(({ account }) => account === caller.account)) {
      const entry = shown.entries.get(own);
      if (entry) checkEntry(world, own, entry, when, check);
      else if (shown.open.length === 0)
        check("novyx.list.all-keys", false, `the key ${own.secret} to be listed`, shows(...entries));
    }
    const missing = world.keys.filter(({ account }) => account === caller.account).length - entries.length;
    check("novyx.list.all-keys", missing <= 0, "every key of the account to be listed", shows(...entries));
    check("novyx.list.own-account-only", missing >= 0, "no other key to be listed", shows(...entries));
    // The few characters of its end that help to recognise a key may be shown.
    const longs = entries.flatMap((entry) => Object.values(entry)).filter(isLong);
    const isShown = world.keys.some(
      ({ secret }) => body.includes(secret) || longs.some((each) => secret.endsWith(each)),
    );
    check("novyx.list.secret-hidden", !isShown, "no more of a key to be shown than its first characters");
  },
  served(world, { key }, { json }) {
    const caller = keyOf(world, key);
    const entries = field(json, "keys");
    if (!caller || !Array.isArray(entries)) return [world];
    const [tier, ...others] = new Set(entries.map((entry) => field(entry, "tier")));
    let next = isString(tier) && others.length === 0 ? withTier(world, caller.account, tier) : world;
    for (const [own, entry] of match(world, caller, entries.filter(isObject)).entries) next = learn(next, own, entry);
    return [next];
  },
  rejected(world, { key: secret }, { status }, when) {
    const key = keyOf(world, secret);
    const isTelling = status === 401 || status === 403;
    return key && isTelling && lifeOf(key, when) === "unclear" ? withKey(world, key, { seenEnded: true }) : world;
  },
};

type Entry = { readonly [Name in FieldName]?: unknown };

/** The entry of each key of the account; `open` are entries that cannot be told apart, since they begin alike. */
function match({ keys }: World, { account }: Key, all: readonly Entry[]): { entries: Map<Key, Entry>; open: Entry[] } {
  const entries = new Map<Key, Entry>();
  const left = new Set(all);
  let waiting: Key[] = [];
  for (const key of keys.filter((each) => each.account === account)) {
    const entry = all.find(({ key_id }) => key.id !== undefined && key_id === key.id);
    if (entry && left.delete(entry)) entries.set(key, entry);
    else waiting.push(key);
  }
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    waiting = waiting.filter((key) => {
      const fitting = [...left].filter((entry) => begins(entry, key));
      const isOnly = (entry: Entry) => waiting.filter((other) => begins(entry, other)).length === 1;
      const entry = fitting.length === 1 ? fitting[0] : fitting.find(isOnly);
      if (entry) {
        entries.set(key, entry);
        left.delete(entry);
      }
      return !entry;
    });
  }
  // One key and one entry left belong together, whatever its prefix says.
  const [entry] = left;
  const [key] = waiting;
  if (entry && key && left.size === 1 && waiting.length === 1) return { entries: entries.set(key, entry), open: [] };
  return { entries, open: waiting.length > 0 ? [...left] : [] };
}

function begins({ key_prefix: prefix }: Entry, { secret }: Key): boolean {
  return isString(prefix) && prefix !== "" && secret.startsWith(prefix);
}

function isLong(value: unknown): value is string {
  return isString(value) && value.length >= 8;
}

function checkIds(entries: readonly Entry[], check: Check): void {
  const ids = entries.map(({ key_id }) => key_id);
  const areIds = ids.every((id) => isString(id) && id !== "") && new Set(ids).size === ids.length;
  check("novyx.list.key-id", areIds, "each key_id to be a string of its own", shows(...entries));
}

function checkEntry(world: World, key: Key, entry: Entry, when: When, check: Check): void {
  const { tiers } = world;
  const { key_id: id, key_prefix: prefix, tier, status } = entry;
  const seen = shows(entry);
  const known = withFirstTold(key, entry);
  check("novyx.list.key-id", key.id === undefined || id === key.id, `key_id to stay ${key.id}`, seen);
  const isPrefix = begins(entry, key) && prefix !== key.secret && (key.prefix === undefined || prefix === key.prefix);
  check("novyx.list.key-prefix", isPrefix, "key_prefix to be the first characters of the key, and to stay", seen);
  const tierKept = isString(tier) && tier === (tiers[key.account] ?? tier);
  check("novyx.list.tier", tierKept, `tier to be the account's, ${tiers[key.account] ?? "a string"}`, seen);

  const created = timestamp(entry["created_at"]);
  const isMaking = key.createdAt === undefined ? tells(entry["created_at"], key.made) : isSame(created, key.createdAt);
  check("novyx.list.created-at", isMaking, "created_at to be the time when the key was made, and to stay", seen);
  checkExpiry(key, entry, check);
  checkSuccessor(world, key, entry, check);
  checkGrace(key, entry, check);
  checkRevocation(known, entry, when, check);

  const statuses = statusesOf(known, when);
  const fits = isString(status) && statuses.some((each) => each === status);
  check(clauseOfStatus(known, statuses), fits, `the status ${statuses.join(" or ")}`, seen);
}

function checkExpiry(key: Key, entry: Entry, check: Check): void {
  const { expires_at: shown } = entry;
  const at = timestamp(shown) ?? null;
  const isGraceEnd = key.graceEnds.some((end) => end !== null && isSame(at, end));
  const isAsked = key.askedEnd === undefined || tells(shown, { from: key.askedEnd, to: key.askedEnd, wall: 0 });
  const isKept = key.expiresAt === undefined ? isAsked : key.expiresAt === at || isSame(at, key.expiresAt);
  const expected = `expires_at to be a timestamp or null, ${key.askedEnd === undefined ? "" : "the end that the key was made with, "}and to stay`;
  check("novyx.list.expires-at", isTimestampOrNull(shown) && (isKept || isGraceEnd), expected, shows(entry));
}

/** A new key does not end with the grace of the one that it replaces, unless that one was to end anyway. */
function checkSuccessor({ keys }: World, { replaces, graceEnds }: Key, entry: Entry, check: Check): void {
  const old = keys.find(({ secret }) => secret === replaces);
  const end = old?.graceEnds.at(-1);
  const at = timestamp(entry["expires_at"]);
  // Once it is replaced itself, the list may tell the end of its own grace.
  if (old?.expiresAt !== null || typeof end !== "number" || at === undefined || graceEnds.length > 0) return;
  const expected = "a new key to work beyond the grace of the old one";
  check("novyx.rotate.new-key-works", at > end + rounding, expected, shows(entry));
}

function checkGrace({ graceEnds, revoked }: Key, entry: Entry, check: Check): void {
  const { grace_expires_at: shown } = entry;
  const at = timestamp(shown) ?? null;
  const isAnnounced = graceEnds.some((end) => end === at || isSame(at, end));
  const isNone = shown === null && (graceEnds.length === 0 || revoked.length > 0);
  const announced = graceEnds.map((end) => (end === null ? "null" : new Date(end).toISOString())).join(" or ");
  const expected = `grace_expires_at to be ${announced || "null"}, as its rotation announced`;
  check("novyx.list.grace-expires-at", isTimestampOrNull(shown) && (isAnnounced || isNone), expected, shows(entry));
}

function checkRevocation(key: Key, entry: Entry, when: When, check: Check): void {
  const { revoked_at: shown } = entry;
  const isRevoked = key.revoked.length > 0;
  // A replaced key may be shown as revoked when its grace is over; then a revocation comes too late to change it.
  const isOver = key.graceEnds.some((end) => end === null || mayHaveCome(end, key.revoked[0] ?? when));
  const isByItself = isOver && (shown === null || timestamp(shown) !== undefined);
  const isKept = key.revokedAt === undefined || isSame(timestamp(shown), key.revokedAt);
  const holds = isByItself || (isRevoked ? isKept && key.revoked.some((each) => tells(shown, each)) : shown === null);
  const expected = isRevoked ? "revoked_at to be the time of the revocation, and to stay" : "revoked_at to be null";
  check("novyx.list.revoked-at", holds, expected, shows(entry));
}

function clauseOfStatus({ revoked, graceEnds }: Key, statuses: readonly string[]): string {
  const status = revoked.length > 0 ? "revoked" : (statuses[0] ?? "status");
  return `novyx.list.${status === "expired" && graceEnds.length > 0 ? "grace-ended" : status}`;
}

/** The key with its end as the list tells it for the first time. */
function withFirstTold(key: Key, { expires_at: shown }: Entry): Key {
  return key.expiresAt === undefined ? { ...key, expiresAt: timestamp(shown) ?? null } : key;
}

function learn(world: World, key: Key, entry: Entry): World {
  const { key_id: id, key_prefix: prefix, tier } = entry;
  return withKey(isString(tier) ? withTier(world, key.account, tier) : world, key, {
    ...(isString(id) && { id: key.id ?? id }),
    ...(isString(prefix) && { prefix: key.prefix ?? prefix }),
    ...(key.revoked.length > 0 && { revokedAt: key.revokedAt ?? timestamp(entry["revoked_at"]) ?? key.made.from }),
    createdAt: key.createdAt ?? timestamp(entry["created_at"]) ?? key.made.from,
    expiresAt: withFirstTold(key, entry).expiresAt ?? null,
  });
}

/** The world with the tier of an account, unless it was told before. */
function withTier(world: World, account: string, tier: string): World {
  return { ...world, tiers: { [account]: tier, ...world.tiers } };
}

const isSame = (one: number | null | undefined, other: number | null): boolean =>
  one !== undefined && one !== null && other !== null && Math.abs(one - other) <= rounding;

/** Entries as a fault shows them. */
const shows =
  (...entries: Entry[]) =>
  (): string =>
    entries.map((entry) => JSON.stringify(entry)).join(" ");
