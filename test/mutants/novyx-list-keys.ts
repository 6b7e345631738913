import type { KeyStatus, NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";
import type { Call, Change, Fields } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { keyInfo } from "../../mocks/novyx/operations.ts";
import { keyStatus } from "../../mocks/novyx/state.ts";
import { changeOperation, hour, letIn, minute, rejectKeys, wrong } from "./novyx-changes.ts";
import { changeEntry } from "./novyx-list.ts";

const everyStatus = ["list.active", "list.grace", "list.grace-ended", "list.expired", "list.revoked"];

/** Lists with keys that are missing, too many, or in the wrong status; and keys that do not end at their end. */
export const listKeysMutants: readonly Mutant[] = [
  wrong(
    "list.all-keys",
    "list-hides-grace",
    "Hides keys in grace.",
    listOnly((key, now) => keyStatus(key, now) !== "grace"),
  ),
  wrong(
    "list.all-keys",
    "list-hides-revoked",
    "Hides revoked keys.",
    listOnly((key) => key.revokedAt === null),
  ),
  wrong(
    "list.all-keys",
    "list-hides-ended",
    "Hides keys after their end.",
    listOnly((key, now) => keyStatus(key, now) !== "expired"),
  ),
  wrong(
    "list.all-keys",
    "list-stops-at-three",
    "Lists the newest three keys only.",
    listOnly((key) => key.account.keys.indexOf(key) >= key.account.keys.length - 3),
  ),
  wrong(
    "list.own-account-only",
    "list-of-everybody",
    "Lists the newest keys of all accounts.",
    listFrom((state) => [...state.keysByHash.values()].slice(-40)),
  ),
  wrong(
    "list.own-account-only",
    "list-with-the-neighbour",
    "Lists the newest key of somebody else too.",
    listFrom((state, { key }) => {
      const others = [...state.keysByHash.values()].filter(({ account }) => account !== key.account);
      return [...key.account.keys, ...others.slice(-1)];
    }),
  ),
  wrong(
    "list.own-account-only",
    "list-with-the-first-account",
    "Lists the oldest key of all too.",
    listFrom((state, { key }) => {
      const [oldest] = state.keysByHash.values();
      return [...new Set([...key.account.keys, oldest!])];
    }),
  ),
  wrong(
    "list.status",
    "status-in-capitals",
    "Writes the status in capitals.",
    changeEntry((entry) => ({ ...entry, status: String(entry["status"]).toUpperCase() })),
    everyStatus,
  ),
  wrong(
    "list.status",
    "status-left-out",
    "Leaves the status out.",
    changeEntry(({ status: _status, ...entry }) => entry),
    everyStatus,
  ),
  wrong(
    "list.status",
    "grace-is-called-deprecated",
    "Calls the status of a key in grace deprecated.",
    statusAs("grace", "deprecated"),
    ["list.grace"],
  ),
  wrong(
    "list.active",
    "new-key-is-in-grace",
    "Lists the new key of a rotation as in grace.",
    changeEntry((entry, key) =>
      key.account.keys.indexOf(key) > 0 && entry["status"] === "active" && key.expiresAt === null
        ? { ...entry, status: "grace" }
        : entry,
    ),
  ),
  wrong(
    "list.active",
    "status-expires-early",
    "Lists a key as expired a minute before it is.",
    changeEntry((entry, key, { now }) =>
      key.expiresAt !== null && now > key.expiresAt - minute ? { ...entry, status: "expired" } : entry,
    ),
  ),
  wrong("list.grace", "grace-listed-as-active", "Lists a key in grace as active.", statusAs("grace", "active")),
  wrong("list.grace", "grace-listed-as-revoked", "Lists a key in grace as revoked.", statusAs("grace", "revoked")),
  wrong(
    "list.grace",
    "grace-listed-for-an-hour",
    "Lists a key as in grace for the first hour only.",
    changeEntry((entry, key, { now }) =>
      entry["status"] === "grace" && now < key.graceExpiresAt! - hour
        ? entry
        : entry["status"] === "grace"
          ? { ...entry, status: "expired" }
          : entry,
    ),
  ),
  wrong("list.expired", "expired-listed-as-active", "Lists an expired key as active.", expiredAs("active")),
  wrong("list.expired", "expired-listed-as-revoked", "Lists an expired key as revoked.", expiredAs("revoked")),
  wrong("list.revoked", "revoked-listed-as-active", "Lists a revoked key as active.", statusAs("revoked", "active")),
  wrong("list.revoked", "revoked-listed-as-expired", "Lists a revoked key as expired.", statusAs("revoked", "expired")),
  wrong("list.grace-ended", "ended-grace-listed-as-grace", "Lists a key as in grace for ever.", endedGraceAs("grace")),
  wrong(
    "list.grace-ended",
    "ended-grace-listed-as-active",
    "Lists a key as active after its grace.",
    endedGraceAs("active"),
  ),
  wrong(
    "auth.expired-key",
    "expired-key-lives-on",
    "Lets an expired key in for an hour.",
    letIn((key, now) => expires(key) && now < key.expiresAt + hour),
    ["auth.invalid-key"],
  ),
  wrong(
    "auth.expired-key",
    "expires-a-minute-early",
    "Turns a key away a minute before its expires_at.",
    rejectKeys((key, now) => expires(key) && now >= key.expiresAt - minute),
  ),
  wrong(
    "auth.expired-key",
    "expired-key-may-rotate",
    "Lets an expired key rotate.",
    letIn((key, _now, operation) => expires(key) && operation === "rotateKey"),
  ),
  wrong(
    "auth.expired-key",
    "grace-outlives-expiry",
    "Lets a rotated key in after its expires_at.",
    letIn((key) => expires(key) && key.graceExpiresAt !== null),
  ),
];

function expires(key: NovyxKey): key is NovyxKey & { expiresAt: number } {
  return key.expiresAt !== null && key.revokedAt === null;
}

/** Lists some keys in place of the account's. */
function listFrom(keysOf: (state: NovyxState, call: Call) => NovyxKey[]): Change {
  return changeOperation("listKeys", () => (state, _asked, call) => ({
    keys: keysOf(state, call).map((key) => keyInfo(key, call.now)),
  }));
}

function listOnly(isListed: (key: NovyxKey, now: number) => boolean): Change {
  return listFrom((_state, { key, now }) => key.account.keys.filter((each) => isListed(each, now)));
}

function statusAs(status: KeyStatus, as: string): Change {
  return changeEntry((entry) => (entry["status"] === status ? { ...entry, status: as } : entry));
}

function expiredAs(status: KeyStatus): Change {
  return changeEntry((entry, key, { now }): Fields =>
    expires(key) && now >= key.expiresAt ? { ...entry, status } : entry,
  );
}

function endedGraceAs(status: KeyStatus): Change {
  return changeEntry((entry, key) =>
    entry["status"] === "expired" && key.expiresAt === null ? { ...entry, status } : entry,
  );
}
