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
    "list-wants-a-page": changeOperation("listKeys", () => () => {
      throw rejection("NOT_FOUND");
    }),
    "list-is-bare-array": changeJson("listKeys", (json) => (json as { keys: Entry[] }).keys),
  },
  "list.keys-array": {
    "keys-are-ids": changeJson("listKeys", (json) => edit(json, "keys.*", (entry) => (entry as Entry).key_id)),
  },
  "list.key-id": { "key-id-is-always-new": changingIds() },
  "list.key-prefix": {
    "prefix-of-the-id": prefixAs(({ id }) => id.slice(0, 9)),
    "prefix-is-masked": prefixAs(({ prefix }) => `${prefix}****`),
    "prefix-in-capitals": prefixAs(({ prefix }) => prefix.toUpperCase()),
    "prefix-without-nram": prefixAs(({ prefix }) => prefix.slice("nram_".length)),
  },
  "list.secret-hidden": {
    "list-shows-the-calling-key": withSecret((api_key) => ({ api_key })),
    "list-shows-nearly-all": withSecret((secret) => ({ key_prefix: secret.slice(0, -4) })),
    "list-shows-the-end": withSecret((secret) => ({ key_suffix: secret.slice(-10) })),
  },
  "list.prefix-tells-apart": {
    "prefix-is-a-letter": prefixAs(({ prefix }) => prefix.slice(0, 1)),
    "prefix-is-nram": prefixAs(() => "nram_"),
  },
  "list.created-at": {
    "list-created-at-local": changeEntry((_entry, key) => ({ created_at: isoTime(key.createdAt - 5 * hour) })),
  },
  "list.expires-at": {
    "expires-at-never": changeJson("listKeys", (json) => edit(json, "keys.*.expires_at", (at) => at ?? "never")),
    "expires-at-always-null": changeJson("listKeys", put("keys.*.expires_at", null)),
  },
  "list.grace-expires-at": {
    "list-grace-always-null": changeJson("listKeys", put("keys.*.grace_expires_at", null)),
    "list-grace-an-hour-off": changeEntry((_entry, key) => ({
      grace_expires_at: isoTime(key.graceExpiresAt && key.graceExpiresAt - hour),
    })),
  },
  "list.revoked-at": {
    "revoked-at-always-null": changeJson("listKeys", put("keys.*.revoked_at", null)),
    "revoked-at-of-a-working-key": changeEntry((_entry, key) => ({
      revoked_at: isoTime(key.revokedAt ?? key.createdAt),
    })),
    "revoked-at-is-created-at": changeEntry((_entry, key) => ({
      revoked_at: isoTime(key.revokedAt && key.createdAt - hour),
    })),
  },
  "list.all-keys": {
    "list-hides-grace": listOnly((key, now) => keyStatus(key, now) !== "grace"),
    "list-hides-revoked": listOnly((key) => key.revokedAt === null),
    "list-hides-ended": listOnly((key, now) => keyStatus(key, now) !== "expired"),
    "list-stops-at-three": listOnly((key) => key.account.keys.indexOf(key) >= key.account.keys.length - 3),
  },
  "list.own-account-only": {
    "list-of-everybody": listFrom((state) => [...state.keysByHash.values()].slice(-40)),
    "list-with-the-neighbour": listFrom((state, { key }) => {
      const others = [...state.keysByHash.values()].filter(({ account }) => account !== key.account);
      return [...key.account.keys, ...others.slice(-1)];
    }),
    "list-with-the-first-account": listFrom((state, { key }) => [
      ...new Set([...key.account.keys, ...[...state.keysByHash.values()].slice(0, 1)]),
    ]),
  },
  "list.status": {
    "status-in-capitals": changeJson("listKeys", (json) =>
      edit(json, "keys.*.status", (status) => String(status).toUpperCase()),
    ),
    "grace-is-called-deprecated": changeJson("listKeys", (json) =>
      edit(json, "keys.*.status", (status) => (status === "grace" ? "deprecated" : status)),
    ),
  },
  "list.active": {
    "new-key-is-in-grace": statusAs(
      "active",
      "grace",
      (key) => key.account.keys.indexOf(key) > 0 && key.expiresAt === null,
    ),
    "status-expires-early": statusAs("active", "expired", (key, now) => expires(key) && now > key.expiresAt - minute),
  },
  "list.grace": {
    "grace-listed-as-active": statusAs("grace", "active"),
    "grace-listed-as-revoked": statusAs("grace", "revoked"),
    "grace-listed-for-an-hour": statusAs("grace", "expired", (key, now) => now >= key.graceExpiresAt! - hour),
  },
  "list.expired": {
    "expired-listed-as-active": statusAs("expired", "active", expires),
    "expired-listed-as-revoked": statusAs("expired", "revoked", expires),
  },
  "list.revoked": {
    "revoked-listed-as-active": statusAs("revoked", "active"),
    "revoked-listed-as-expired": statusAs("revoked", "expired"),
  },
  "list.grace-ended": {
    "ended-grace-listed-as-grace": statusAs("expired", "grace", (key) => !expires(key)),
    "ended-grace-listed-as-active": statusAs("expired", "active", (key) => !expires(key)),
  },
  "auth.expired-key": {
    "expired-key-lives-on": letIn((key, now) => expires(key) && now < key.expiresAt + hour),
    "expires-a-minute-early": rejectKeys((key, now) => expires(key) && now >= key.expiresAt - minute),
    "expired-key-may-rotate": letIn((key, _now, operation) => expires(key) && operation === "rotateKey"),
    "grace-outlives-expiry": letIn((key) => expires(key) && key.graceExpiresAt !== null),
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
