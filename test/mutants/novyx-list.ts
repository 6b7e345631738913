import type { Answer, Call, Change } from "../../mocks/misbehaviours/change.ts";
import type { KeyStatus, NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";

import { isoTime } from "../../mocks/core/clock.ts";
import { all, changeAnswer, changeApi, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { changeJson, edit, put } from "../../mocks/misbehaviours/change-json.ts";
import { letIn, rejectKeys } from "../../mocks/misbehaviours/change-keys.ts";
import { keyInfo } from "../../mocks/novyx/operations.ts";
import { keyStatus } from "../../mocks/novyx/state.ts";
import { mutantsOf } from "./mutant.ts";
import { expires, hour, minute, rejection } from "./novyx-terms.ts";

type Entry = Answer<"listKeys">["keys"][number];

/** Lists with keys that are missing, too many, or told wrongly; and keys that do not end at their end. */
export const listMutants = mutantsOf("novyx", {
  "list.endpoint": {
    "list-wants-a-page: Answers 404 to a list without a page.": changeOperation("listKeys", () => () => {
      throw rejection("NOT_FOUND");
    }),
    "list-is-bare-array: Answers the array without an object around it.": changeJson(
      "listKeys",
      (json) => (json as { keys: Entry[] }).keys,
    ),
  },
  "list.keys-array": {
    "keys-are-ids: Lists the ids only.": changeJson("listKeys", (json) =>
      edit(json, "keys.*", (entry) => (entry as Entry).key_id),
    ),
  },
  "list.key-id": {
    "key-id-is-always-new: Tells another key_id in each list.": changingIds(),
  },
  "list.key-prefix": {
    "prefix-of-the-id: Shows the first characters of the id.": prefixAs(({ id }) => id.slice(0, 9)),
    "prefix-is-masked: Shows stars after the first characters.": prefixAs(({ prefix }) => `${prefix}****`),
    "prefix-in-capitals: Shows the first characters in capitals.": prefixAs(({ prefix }) => prefix.toUpperCase()),
    "prefix-without-nram: Shows what follows nram_.": prefixAs(({ prefix }) => prefix.slice("nram_".length)),
  },
  "list.secret-hidden": {
    "list-shows-the-calling-key: Shows the calling key whole.": withSecret((api_key) => ({ api_key })),
    "list-shows-nearly-all: Shows all but the last four characters.": withSecret((secret) => ({
      key_prefix: secret.slice(0, -4),
    })),
    "list-shows-the-end: Shows the last characters too.": withSecret((secret) => ({ key_suffix: secret.slice(-10) })),
  },
  "list.prefix-tells-apart": {
    "prefix-of-the-tenant: Shows only what all keys of an account begin with.": prefixAs(({ prefix }) =>
      prefix.slice(0, 14),
    ),
    "prefix-is-nram: Shows only what all keys begin with.": prefixAs(() => "nram_"),
  },
  "list.created-at": {
    "list-created-at-local: Tells the local time of another zone as UTC.": changeEntry((_entry, key) => ({
      created_at: isoTime(key.createdAt - 5 * hour),
    })),
  },
  "list.expires-at": {
    "expires-at-never: Tells never for a key without an end.": changeJson("listKeys", (json) =>
      edit(json, "keys.*.expires_at", (at) => at ?? "never"),
    ),
    "expires-at-always-null: Tells null for a key that expires.": changeJson(
      "listKeys",
      put("keys.*.expires_at", null),
    ),
  },
  "list.grace-expires-at": {
    "list-grace-always-null: Tells null for a key in grace.": changeJson(
      "listKeys",
      put("keys.*.grace_expires_at", null),
    ),
    "list-grace-an-hour-off: Tells another end than the rotation announced.": changeEntry((_entry, key) => ({
      grace_expires_at: isoTime(key.graceExpiresAt && key.graceExpiresAt - hour),
    })),
  },
  "list.revoked-at": {
    "revoked-at-always-null: Tells null for a revoked key.": changeJson("listKeys", put("keys.*.revoked_at", null)),
    "revoked-at-of-a-working-key: Tells a revoked_at for a working key.": changeEntry((_entry, key) => ({
      revoked_at: isoTime(key.revokedAt ?? key.createdAt),
    })),
    "revoked-at-is-created-at: Tells the time of creation as that of the revocation.": changeEntry((_entry, key) => ({
      revoked_at: isoTime(key.revokedAt && key.createdAt - hour),
    })),
  },
  "list.all-keys": {
    "list-hides-grace: Hides keys in grace.": listOnly((key, now) => keyStatus(key, now) !== "grace"),
    "list-hides-revoked: Hides revoked keys.": listOnly((key) => key.revokedAt === null),
    "list-hides-ended: Hides keys after their end.": listOnly((key, now) => keyStatus(key, now) !== "expired"),
    "list-stops-at-three: Lists the newest three keys only.": listOnly(
      (key) => key.account.keys.indexOf(key) >= key.account.keys.length - 3,
    ),
  },
  "list.own-account-only": {
    "list-of-everybody: Lists the newest keys of all accounts.": listFrom((state) =>
      [...state.keysByHash.values()].slice(-40),
    ),
    "list-with-the-neighbour: Lists the newest key of somebody else too.": listFrom((state, { key }) => {
      const others = [...state.keysByHash.values()].filter(({ account }) => account !== key.account);
      return [...key.account.keys, ...others.slice(-1)];
    }),
    "list-with-the-first-account: Lists the oldest key of all too.": listFrom((state, { key }) => [
      ...new Set([...key.account.keys, ...[...state.keysByHash.values()].slice(0, 1)]),
    ]),
  },
  "list.status": {
    "status-in-capitals: Writes the status in capitals.": changeJson("listKeys", (json) =>
      edit(json, "keys.*.status", (status) => String(status).toUpperCase()),
    ),
    "grace-is-called-deprecated: Calls the status of a key in grace deprecated.": changeJson("listKeys", (json) =>
      edit(json, "keys.*.status", (status) => (status === "grace" ? "deprecated" : status)),
    ),
  },
  "list.active": {
    "new-key-is-in-grace: Lists the new key of a rotation as in grace.": statusAs(
      "active",
      "grace",
      (key) => key.account.keys.indexOf(key) > 0 && key.expiresAt === null,
    ),
    "status-expires-early: Lists a key as expired a minute before it is.": statusAs(
      "active",
      "expired",
      (key, now) => expires(key) && now > key.expiresAt - minute,
    ),
  },
  "list.grace": {
    "grace-listed-as-active: Lists a key in grace as active.": statusAs("grace", "active"),
    "grace-listed-as-revoked: Lists a key in grace as revoked.": statusAs("grace", "revoked"),
    "grace-listed-for-an-hour: Lists a key as in grace for the first hour only.": statusAs(
      "grace",
      "expired",
      (key, now) => now >= key.graceExpiresAt! - hour,
    ),
  },
  "list.expired": {
    "expired-listed-as-active: Lists an expired key as active.": statusAs("expired", "active", expires),
    "expired-listed-as-revoked: Lists an expired key as revoked.": statusAs("expired", "revoked", expires),
  },
  "list.revoked": {
    "revoked-listed-as-active: Lists a revoked key as active.": statusAs("revoked", "active"),
    "revoked-listed-as-expired: Lists a revoked key as expired.": statusAs("revoked", "expired"),
  },
  "list.grace-ended": {
    "ended-grace-listed-as-grace: Lists a key as in grace for ever.": statusAs(
      "expired",
      "grace",
      (key) => !expires(key),
    ),
    "ended-grace-listed-as-active: Lists a key as active after its grace.": statusAs(
      "expired",
      "active",
      (key) => !expires(key),
    ),
  },
  "auth.expired-key": {
    "expired-key-lives-on: Lets an expired key in for an hour.": letIn(
      (key, now) => expires(key) && now < key.expiresAt + hour,
    ),
    "expires-a-minute-early: Turns a key away a minute before its expires_at.": rejectKeys(
      (key, now) => expires(key) && now >= key.expiresAt - minute,
    ),
    "expired-key-may-rotate: Lets an expired key rotate.": letIn(
      (key, _now, operation) => expires(key) && operation === "rotateKey",
    ),
    "grace-outlives-expiry: Lets a rotated key in after its expires_at.": letIn(
      (key) => expires(key) && key.graceExpiresAt !== null,
    ),
  },
});

/** Changes members of each entry. */
function changeEntry(change: (entry: Entry, key: NovyxKey, call: Call<"listKeys">) => Partial<Entry>): Change {
  return changeAnswer("listKeys", ({ keys }, _input, call) => ({
    keys: keys.map((entry, at) => ({ ...entry, ...change(entry, call.key.account.keys[at]!, call) })),
  }));
}

function prefixAs(prefixOf: (key: NovyxKey) => string): Change {
  return changeEntry((_entry, key) => ({ key_prefix: prefixOf(key) }));
}

/** Lists keys of one status under another one. */
function statusAs(
  status: KeyStatus,
  as: KeyStatus,
  concerns: (key: NovyxKey, now: number) => boolean = () => true,
): Change {
  return changeEntry((entry, key, { now }) => (entry.status === status && concerns(key, now) ? { status: as } : {}));
}

/** Changes the entry of the calling key by its secret. */
function withSecret(change: (secret: string) => Partial<Entry> & { api_key?: string; key_suffix?: string }): Change {
  const secrets = new WeakMap<NovyxKey, string>();
  return all(
    changeApi("novyx", (right) => ({
      authenticate(state, secret, spec, now) {
        const key = right.authenticate(state, secret, spec, now);
        secrets.set(key, secret);
        return key;
      },
    })),
    changeEntry((_entry, key, call) => (key === call.key ? change(secrets.get(key)!) : {})),
  );
}

/** Ids with a number that counts the lists; revocations take any of them. */
function changingIds(): Change {
  let lists = 0;
  return all(
    changeAnswer("listKeys", ({ keys }) => {
      lists++;
      return { keys: keys.map((entry) => ({ ...entry, key_id: `${entry.key_id}.${lists}` })) };
    }),
    changeOperation("revokeKey", (right) => async (state, { body: { key_id }, ...input }, call) => {
      const body = { key_id: key_id.replace(/\.\d+$/, "") };
      const answer = await right(state, { ...input, body }, call);
      return key_id.startsWith("key_") ? { ...answer, revoked_key_id: key_id } : answer;
    }),
  );
}

/** Lists some keys in place of the account's. */
function listFrom(keysOf: (state: NovyxState, call: Call<"listKeys">) => NovyxKey[]): Change {
  return changeOperation("listKeys", () => (state, _input, call) => ({
    keys: keysOf(state, call).map((key) => keyInfo(key, call.now)),
  }));
}

function listOnly(isListed: (key: NovyxKey, now: number) => boolean): Change {
  return listFrom((_state, { key, now }) => key.account.keys.filter((each) => isListed(each, now)));
}
