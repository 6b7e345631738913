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
    "revoke-is-500": changeAnswer("revokeKey", () => {
      throw rejection("INTERNAL_ERROR");
    }),
  },
  "revoke.immediate": {
    "revoked-key-lives-an-hour": letIn((key, now) => isRevoked(key) && now < key.revokedAt + hour),
    "revoked-key-may-rotate": letIn((key, _now, operation) => isRevoked(key) && operation === "rotateKey"),
    "revoked-key-may-revoke": letIn((key, _now, operation) => isRevoked(key) && operation === "revokeKey"),
    "revoked-key-wakes-up": letIn((key, now) => isRevoked(key) && now > key.revokedAt + day),
  },
  "revoke.in-grace": {
    "grace-cannot-be-revoked": beforeRevoking((key) => {
      if (key.graceExpiresAt !== null) throw rejection("NOT_FOUND");
    }),
    "grace-outlives-revocation": letIn(
      (key, now) => isRevoked(key) && key.graceExpiresAt !== null && now < key.graceExpiresAt,
    ),
  },
  "revoke.key-id-required": {
    "key-id-may-be-missing": revokesCaller(undefined),
    "key-id-may-be-null": revokesCaller(null),
    "key-id-may-be-empty": revokesCaller(""),
  },
  "revoke.revoked-key-id": {
    "revoked-key-id-echoes": changeAnswer("revokeKey", (answer, { body }) => ({
      ...answer,
      revoked_key_id: body.key_id,
    })),
    "revoked-key-id-of-the-caller": changeAnswer("revokeKey", (answer, _input, { key }) => ({
      ...answer,
      revoked_key_id: key.id,
    })),
  },
  "revoke.calling-key": {
    "no-suicide": beforeRevoking((named, { key }) => {
      if (named === key) throw rejection("VALIDATION_ERROR", 409);
    }),
    "suicide-fails": changeAnswer("revokeKey", (answer, _input, { key }) => {
      key.revokedAt = null;
      return answer;
    }),
  },
  "revoke.repeat": {
    "second-revocation-is-409": beforeRevoking((key) => {
      if (key.revokedAt !== null) throw rejection("VALIDATION_ERROR", 409);
    }),
    "second-revocation-is-404": beforeRevoking((key) => {
      if (key.revokedAt !== null) throw rejection("NOT_FOUND");
    }),
  },
  "list.revoked-at": {
    "second-revocation-counts": beforeRevoking((key) => {
      key.revokedAt = null;
    }),
  },
  "revoke.by-prefix": {
    "no-revocation-by-prefix": changeOperation("revokeKey", (right) => (state, input, call) => {
      if (input.body.key_id.startsWith("nram_")) throw rejection("NOT_FOUND");
      return right(state, input, call);
    }),
    "prefix-revokes-the-first": changeCall("revokeKey", (_state, input, { key: { account } }) => {
      const isPrefix = account.keys.some(({ prefix }) => prefix === input.body.key_id);
      return isPrefix ? { input: { ...input, body: { key_id: account.keys[0]!.id } } } : {};
    }),
  },
  "revoke.not-found": {
    "unknown-key-is-200": changeRejection("revokeKey", (_rejection, { body }) => revoked(body.key_id)),
  },
  "revoke.others-untouched": {
    "revokes-the-account": alsoRevokes((each, { key }) => each.account === key.account && each !== key),
    "revokes-the-caller-too": alsoRevokes((each, { key }) => each === key),
    "revokes-grace-too": alsoRevokes((each) => each.graceExpiresAt !== null),
    "unknown-key-revokes-the-caller": changeRejection("revokeKey", (error, _input, { key, now }) => {
      if (error.code === "NOT_FOUND") key.revokedAt = now - minute;
      throw error;
    }),
  },
  "revoke.ambiguous-prefix": {
    "shared-prefix-revokes-the-first": revokesFitting((keys) => keys.slice(0, 1)),
    "shared-prefix-revokes-all": revokesFitting((keys) => keys),
  },
  "revoke.foreign-key-survives": {
    "revokes-ids-of-anybody": atForeign("id", revoke),
    "revokes-prefixes-of-anybody": atForeign("prefix", revoke),
  },
  "revoke.foreign-key-not-found": {
    "foreign-key-is-403": atForeign("id", () => {
      throw rejection("UNAUTHORIZED", 403);
    }),
    "foreign-prefix-is-200": atForeign("prefix", ({ id }) => revoked(id)),
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
