import type { NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";
import type { Asked, Call, Change, Fields } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { ApiError } from "../../mocks/core/api-error.ts";
import { changeOperation, minute, rejection, rejectAs, wrong } from "./novyx-changes.ts";
import { named } from "./novyx-revoke.ts";

/** Revocations that end the wrong key, or keys of others. */
export const revokeReachMutants: readonly Mutant[] = [
  wrong(
    "revoke.by-prefix",
    "no-revocation-by-prefix",
    "Knows keys by id only.",
    named((name) => {
      if (name.startsWith("nram_")) throw rejection("NOT_FOUND");
    }),
  ),
  wrong(
    "revoke.by-prefix",
    "prefix-revokes-the-first",
    "Revokes the first key of the account whatever the prefix.",
    changeOperation("revokeKey", (right) => (state, asked, call) => {
      const [first] = call.key.account.keys;
      const isPrefix = call.key.account.keys.some(({ prefix }) => prefix === asked.body["key_id"]);
      return right(state, isPrefix ? { body: { key_id: first!.id } } : asked, call);
    }),
    ["revoke.revoked-key-id"],
  ),
  wrong(
    "revoke.not-found",
    "unknown-key-is-200",
    "Says that it revoked a key that there is not.",
    unknownKey((_error, { body }) => ({ revoked_key_id: body["key_id"], message: "Key revoked successfully" })),
    ["revoke.foreign-key-not-found"],
  ),
  wrong(
    "revoke.not-found",
    "unknown-key-is-400",
    "Answers 400 to the revocation of an unknown key.",
    rejectAs("revokeKey", "NOT_FOUND", { status: 400 }),
    ["revoke.foreign-key-not-found"],
  ),
  wrong(
    "revoke.not-found",
    "unknown-key-has-its-own-code",
    "Answers with the code KEY_NOT_FOUND.",
    rejectAs("revokeKey", "NOT_FOUND", { as: "KEY_NOT_FOUND" }),
    ["revoke.foreign-key-not-found"],
  ),
  wrong(
    "revoke.others-untouched",
    "revokes-the-account",
    "Revokes every key of the account.",
    alsoRevokes((each, named, caller) => each.account === named.account && each !== caller),
  ),
  wrong(
    "revoke.others-untouched",
    "revokes-the-caller-too",
    "Revokes the calling key too.",
    alsoRevokes((each, _named, caller) => each === caller),
  ),
  wrong(
    "revoke.others-untouched",
    "revokes-grace-too",
    "Ends every grace of the account at a revocation.",
    alsoRevokes((each, named) => each.account === named.account && each.graceExpiresAt !== null),
  ),
  wrong(
    "revoke.others-untouched",
    "unknown-key-revokes-the-caller",
    "Revokes the calling key where it does not know the key.",
    unknownKey((error, _asked, { key, now }) => {
      key.revokedAt = now - minute;
      throw error;
    }),
    ["revoke.not-found", "auth.bearer-header"],
  ),
  wrong(
    "revoke.ambiguous-prefix",
    "shared-prefix-revokes-the-first",
    "Revokes the first key that a prefix fits.",
    ambiguous((keys) => keys.slice(0, 1)),
  ),
  wrong(
    "revoke.ambiguous-prefix",
    "shared-prefix-revokes-all",
    "Revokes every key that a prefix fits.",
    ambiguous((keys) => keys),
  ),
  wrong(
    "revoke.foreign-key-survives",
    "revokes-ids-of-anybody",
    "Revokes a key of any account by its id.",
    revokesForeign(({ id }, name) => id === name),
    ["revoke.foreign-key-not-found"],
  ),
  wrong(
    "revoke.foreign-key-survives",
    "revokes-prefixes-of-anybody",
    "Revokes a key of any account by its prefix.",
    revokesForeign(({ prefix }, name) => prefix === name),
    ["revoke.foreign-key-not-found"],
  ),
  wrong(
    "revoke.foreign-key-not-found",
    "foreign-key-is-403",
    "Answers 403 to the id of another account's key.",
    atForeign(
      ({ id }, name) => id === name,
      () => {
        throw rejection("UNAUTHORIZED", 403);
      },
    ),
  ),
  wrong(
    "revoke.foreign-key-not-found",
    "foreign-prefix-is-200",
    "Says that it revoked another account's key that was named by prefix.",
    atForeign(
      ({ prefix }, name) => prefix === name,
      ({ id }) => ({ revoked_key_id: id, message: "Key revoked successfully" }),
    ),
  ),
];

/** Revokes other keys than the named one as well. */
function alsoRevokes(isRevokedToo: (each: NovyxKey, named: NovyxKey, caller: NovyxKey) => boolean): Change {
  return changeOperation("revokeKey", (right) => async (state, asked, call) => {
    const answer = (await right(state, asked, call)) as Fields;
    const key = call.key.account.keys.find(({ id }) => id === answer["revoked_key_id"])!;
    for (const each of call.key.account.keys) if (isRevokedToo(each, key, call.key)) each.revokedAt ??= call.now;
    return answer;
  });
}

function unknownKey(answer: (error: ApiError, asked: Asked, call: Call) => unknown): Change {
  return changeOperation("revokeKey", (right) => async (state, asked, call) => {
    try {
      return await right(state, asked, call);
    } catch (error) {
      if (error instanceof ApiError && error.code === "NOT_FOUND") return answer(error, asked, call);
      throw error;
    }
  });
}

/** Revokes some of the keys that a prefix fits. */
function ambiguous(choose: (keys: NovyxKey[]) => NovyxKey[]): Change {
  return changeOperation("revokeKey", (right) => (state, asked, call) => {
    const fitting = call.key.account.keys.filter(({ prefix }) => prefix.startsWith(String(asked.body["key_id"])));
    if (fitting.length < 2) return right(state, asked, call);
    const chosen = choose(fitting);
    for (const key of chosen) key.revokedAt = call.now;
    return { revoked_key_id: chosen[0]!.id, message: "Key revoked successfully" };
  });
}

/** Answers where a request names a key of another account. */
function atForeign(
  isNamed: (key: NovyxKey, name: string) => boolean,
  answer: (key: NovyxKey, call: Call) => unknown,
): Change {
  return changeOperation("revokeKey", (right) => (state: NovyxState, asked, call) => {
    const name = String(asked.body["key_id"]);
    const foreign = [...state.keysByHash.values()].find(
      (key) => key.account !== call.key.account && isNamed(key, name),
    );
    return foreign ? answer(foreign, call) : right(state, asked, call);
  });
}

function revokesForeign(isNamed: (key: NovyxKey, name: string) => boolean): Change {
  return atForeign(isNamed, (key, { now }) => {
    key.revokedAt = now;
    return { revoked_key_id: key.id, message: "Key revoked successfully" };
  });
}
