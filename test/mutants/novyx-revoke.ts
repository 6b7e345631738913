import type { Answer, Call, Change } from "../../mocks/misbehaviours/change.ts";
import type { NovyxKey } from "../../mocks/novyx/state.ts";

import { all, changeAnswer, changeCall, changeOperation, changeRejection } from "../../mocks/misbehaviours/change.ts";
import { letIn } from "../../mocks/misbehaviours/change-keys.ts";
import { mutantsOf } from "./mutant.ts";
import { day, hour, isRevoked, minute, rejection } from "./novyx-terms.ts";
import { repairBody } from "./repair-body.ts";

/** Revocations that do not last, end the wrong key, or reach keys of others. */
export const revokeMutants = mutantsOf("novyx", {
  "revoke.endpoint": {
    "revoke-is-500: Fails after it has revoked.": changeAnswer("revokeKey", () => {
      throw rejection("INTERNAL_ERROR");
    }),
  },
  "revoke.immediate": {
    "revoked-key-lives-an-hour: Lets a revoked key in for an hour.": letIn(
      (key, now) => isRevoked(key) && now < key.revokedAt + hour,
    ),
    "revoked-key-may-rotate: Lets a revoked key rotate.": letIn(
      (key, _now, operation) => isRevoked(key) && operation === "rotateKey",
    ),
    "revoked-key-may-revoke: Lets a revoked key revoke.": letIn(
      (key, _now, operation) => isRevoked(key) && operation === "revokeKey",
    ),
    "revoked-key-wakes-up: Lets a revoked key in again a day later.": letIn(
      (key, now) => isRevoked(key) && now > key.revokedAt + day,
    ),
  },
  "revoke.in-grace": {
    "grace-cannot-be-revoked: Answers 404 to the revocation of a key in grace.": beforeRevoking((key) => {
      if (key.graceExpiresAt !== null) throw rejection("NOT_FOUND");
    }),
    "grace-outlives-revocation: Lets a key that was revoked in grace in until its grace ends.": letIn(
      (key, now) => isRevoked(key) && key.graceExpiresAt !== null && now < key.graceExpiresAt,
    ),
  },
  "revoke.key-id-required": {
    "key-id-may-be-missing: Revokes the calling key where there is no key_id.": revokesCaller(undefined),
    "key-id-may-be-null: Revokes the calling key where key_id is null.": revokesCaller(null),
    "key-id-may-be-empty: Revokes the calling key where key_id is empty.": revokesCaller(""),
  },
  "revoke.revoked-key-id": {
    "revoked-key-id-echoes: Answers what was sent as key_id.": changeAnswer("revokeKey", (answer, { body }) => ({
      ...answer,
      revoked_key_id: body.key_id,
    })),
    "revoked-key-id-of-the-caller: Answers the id of the calling key.": changeAnswer(
      "revokeKey",
      (answer, _input, { key }) => ({ ...answer, revoked_key_id: key.id }),
    ),
  },
  "revoke.calling-key": {
    "no-suicide: Rejects to revoke the calling key.": beforeRevoking((named, { key }) => {
      if (named === key) throw rejection("VALIDATION_ERROR", 409);
    }),
    "suicide-fails: Says that it revoked the calling key, and lets it live.": changeAnswer(
      "revokeKey",
      (answer, _input, { key }) => {
        key.revokedAt = null;
        return answer;
      },
    ),
  },
  "revoke.repeat": {
    "second-revocation-is-409: Answers 409 to a second revocation.": beforeRevoking((key) => {
      if (key.revokedAt !== null) throw rejection("VALIDATION_ERROR", 409);
    }),
    "second-revocation-counts: Tells the time of the last revocation.": beforeRevoking((key) => {
      key.revokedAt = null;
    }),
  },
  "revoke.by-prefix": {
    "no-revocation-by-prefix: Knows keys by id only.": changeOperation("revokeKey", (right) => (state, input, call) => {
      if (input.body.key_id.startsWith("nram_")) throw rejection("NOT_FOUND");
      return right(state, input, call);
    }),
    "prefix-revokes-the-first: Revokes the first key of the account whatever the prefix.": changeCall(
      "revokeKey",
      (_state, input, { key: { account } }) => {
        const isPrefix = account.keys.some(({ prefix }) => prefix === input.body.key_id);
        return isPrefix ? { input: { ...input, body: { key_id: account.keys[0]!.id } } } : {};
      },
    ),
  },
  "revoke.not-found": {
    "unknown-key-is-200: Says that it revoked a key that there is not.": changeRejection(
      "revokeKey",
      (_rejection, { body }) => revoked(body.key_id),
    ),
  },
  "revoke.others-untouched": {
    "revokes-the-account: Revokes every key of the account.": alsoRevokes(
      (each, { key }) => each.account === key.account && each !== key,
    ),
    "revokes-the-caller-too: Revokes the calling key too.": alsoRevokes((each, { key }) => each === key),
    "revokes-grace-too: Ends every grace of the account at a revocation.": alsoRevokes(
      (each) => each.graceExpiresAt !== null,
    ),
    "unknown-key-revokes-the-caller: Revokes the calling key where it does not know the key.": changeRejection(
      "revokeKey",
      (error, _input, { key, now }) => {
        if (error.code === "NOT_FOUND") key.revokedAt = now - minute;
        throw error;
      },
    ),
  },
  "revoke.ambiguous-prefix": {
    "shared-prefix-revokes-the-first: Revokes the first key that a prefix fits.": revokesFitting((keys) =>
      keys.slice(0, 1),
    ),
    "shared-prefix-revokes-all: Revokes every key that a prefix fits.": revokesFitting((keys) => keys),
  },
  "revoke.foreign-key-survives": {
    "revokes-ids-of-anybody: Revokes a key of any account by its id.": atForeign("id", revoke),
    "revokes-prefixes-of-anybody: Revokes a key of any account by its prefix.": atForeign("prefix", revoke),
  },
  "revoke.foreign-key-not-found": {
    "foreign-key-is-403: Answers 403 to the id of another account's key.": atForeign("id", () => {
      throw rejection("UNAUTHORIZED", 403);
    }),
    "foreign-prefix-is-200: Says that it revoked another account's key that was named by prefix.": atForeign(
      "prefix",
      ({ id }) => revoked(id),
    ),
  },
});

function revoked(id: string): Answer<"revokeKey"> {
  return { revoked_key_id: id, message: "Key revoked successfully" };
}

function revoke(key: NovyxKey, { now }: Call<"revokeKey">): Answer<"revokeKey"> {
  key.revokedAt = now;
  return revoked(key.id);
}

/** Does something with the key that is named by its id. */
function beforeRevoking(look: (key: NovyxKey, call: Call<"revokeKey">) => void): Change {
  return changeOperation("revokeKey", (right) => (state, input, call) => {
    const key = call.key.account.keys.find(({ id }) => id === input.body.key_id);
    if (key) look(key, call);
    return right(state, input, call);
  });
}

/** Revokes the calling key where a request names none. */
function revokesCaller(lacking: unknown): Change {
  const caller = "the-calling-key";
  return all(
    repairBody("revokeKey", (body) => {
      if (body["key_id"] === lacking) body["key_id"] = caller;
    }),
    changeCall("revokeKey", (_state, input, { key }) =>
      input.body.key_id === caller ? { input: { ...input, body: { key_id: key.id } } } : {},
    ),
  );
}

/** Revokes other keys of the account than the named one as well. */
function alsoRevokes(isRevokedToo: (each: NovyxKey, call: Call<"revokeKey">) => boolean): Change {
  return changeAnswer("revokeKey", (answer, _input, call) => {
    for (const each of call.key.account.keys) if (isRevokedToo(each, call)) each.revokedAt ??= call.now;
    return answer;
  });
}

/** Revokes some of the keys that a prefix fits. */
function revokesFitting(choose: (keys: NovyxKey[]) => NovyxKey[]): Change {
  return changeOperation("revokeKey", (right) => (state, input, call) => {
    const fitting = call.key.account.keys.filter(({ prefix }) => prefix.startsWith(input.body.key_id));
    if (fitting.length < 2) return right(state, input, call);
    return choose(fitting).map((key) => revoke(key, call))[0]!;
  });
}

/** Answers where a request names a key of another account. */
function atForeign(
  by: "id" | "prefix",
  answer: (key: NovyxKey, call: Call<"revokeKey">) => Answer<"revokeKey">,
): Change {
  return changeOperation("revokeKey", (right) => (state, input, call) => {
    const others = [...state.keysByHash.values()].filter(({ account }) => account !== call.key.account);
    const foreign = others.find((key) => key[by] === input.body.key_id);
    return foreign ? answer(foreign, call) : right(state, input, call);
  });
}
