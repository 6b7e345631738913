import type { NovyxKey } from "../../mocks/novyx/state.ts";
import type { Call, Change } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import {
  acceptBody,
  all,
  changeAnswer,
  changeOperation,
  day,
  hour,
  letIn,
  redirect,
  rejection,
  setField,
  wrong,
} from "./novyx-changes.ts";

// What cannot hold where a revocation is answered wrongly, and where its keys live on.
const needRevoking = ["revoke.in-grace", "revoke.by-prefix", "revoke.calling-key", "api.all-tiers"];
const needEnding = ["revoke.in-grace", "revoke.by-prefix", "revoke.calling-key", "auth.invalid-key"];

/** Revocations that answer wrongly, do not last, or end the wrong key. */
export const revokeMutants: readonly Mutant[] = [
  wrong(
    "revoke.endpoint",
    "revoke-redirects",
    "Answers a revocation with a redirect.",
    redirect("revokeKey"),
    needRevoking,
  ),
  wrong(
    "revoke.endpoint",
    "revoke-is-500",
    "Fails after it has revoked.",
    changeAnswer("revokeKey", () => {
      throw rejection("INTERNAL_ERROR");
    }),
    needRevoking,
  ),
  wrong(
    "revoke.immediate",
    "revoked-key-lives-an-hour",
    "Lets a revoked key in for an hour.",
    letIn((key, now) => isRevoked(key) && now < key.revokedAt + hour),
    needEnding,
  ),
  wrong(
    "revoke.immediate",
    "revoked-key-may-rotate",
    "Lets a revoked key rotate.",
    letIn((key, _now, operation) => isRevoked(key) && operation === "rotateKey"),
    needEnding,
  ),
  wrong(
    "revoke.immediate",
    "revoked-key-may-revoke",
    "Lets a revoked key revoke.",
    letIn((key, _now, operation) => isRevoked(key) && operation === "revokeKey"),
  ),
  wrong(
    "revoke.immediate",
    "revoked-key-wakes-up",
    "Lets a revoked key in again a day later.",
    letIn((key, now) => isRevoked(key) && now > key.revokedAt + day),
  ),
  wrong(
    "revoke.in-grace",
    "grace-cannot-be-revoked",
    "Answers 404 to the revocation of a key in grace.",
    changeTarget((_call, key) => {
      if (key.graceExpiresAt !== null) throw rejection("NOT_FOUND");
    }),
  ),
  wrong(
    "revoke.in-grace",
    "grace-outlives-revocation",
    "Lets a key that was revoked in grace in until its grace ends.",
    letIn((key, now) => isRevoked(key) && key.graceExpiresAt !== null && now < key.graceExpiresAt),
  ),
  wrong(
    "revoke.key-id-required",
    "key-id-may-be-missing",
    "Revokes the calling key where there is no key_id.",
    revokesCaller((key_id) => key_id === undefined),
  ),
  wrong(
    "revoke.key-id-required",
    "key-id-may-be-null",
    "Revokes the calling key where key_id is null.",
    revokesCaller((key_id) => key_id === null),
  ),
  wrong(
    "revoke.key-id-required",
    "key-id-may-be-empty",
    "Revokes the calling key where key_id is empty.",
    revokesCaller((key_id) => key_id === ""),
  ),
  wrong(
    "revoke.revoked-key-id",
    "revoked-key-id-echoes",
    "Answers what was sent as key_id.",
    changeAnswer("revokeKey", (answer, { body }) => ({ ...answer, revoked_key_id: body["key_id"] })),
  ),
  wrong(
    "revoke.revoked-key-id",
    "revoked-key-id-of-the-caller",
    "Answers the id of the calling key.",
    changeAnswer("revokeKey", (answer, _asked, { key }) => ({ ...answer, revoked_key_id: key.id })),
  ),
  wrong(
    "revoke.revoked-key-id",
    "revoked-key-id-left-out",
    "Leaves revoked_key_id out.",
    setField("revokeKey", "revoked_key_id", undefined),
  ),
  wrong(
    "revoke.message",
    "revoke-without-message",
    "Leaves the message out.",
    setField("revokeKey", "message", undefined),
  ),
  wrong(
    "revoke.message",
    "revoke-message-true",
    "Answers with the message true.",
    setField("revokeKey", "message", true),
  ),
  wrong(
    "revoke.calling-key",
    "no-suicide",
    "Rejects to revoke the calling key.",
    changeTarget(({ key }, named) => {
      if (named === key) throw rejection("VALIDATION_ERROR", 409);
    }),
  ),
  wrong(
    "revoke.calling-key",
    "suicide-fails",
    "Says that it revoked the calling key, and lets it live.",
    changeOperation("revokeKey", (right) => async (state, asked, call) => {
      const answer = await right(state, asked, call);
      call.key.revokedAt = null;
      return answer;
    }),
  ),
  wrong(
    "revoke.repeat",
    "second-revocation-is-409",
    "Answers 409 to a second revocation.",
    changeTarget((_call, key) => {
      if (key.revokedAt !== null) throw rejection("VALIDATION_ERROR", 409);
    }),
  ),
  wrong(
    "revoke.repeat",
    "second-revocation-counts",
    "Tells the time of the last revocation.",
    changeTarget((_call, key) => {
      key.revokedAt = null;
    }),
  ),
];

export function isRevoked(key: NovyxKey): key is NovyxKey & { revokedAt: number } {
  return key.revokedAt !== null;
}

/** Does something with what a request names before the right revocation. */
export function named(look: (name: string, call: Call) => void): Change {
  return changeOperation("revokeKey", (right) => (state, asked, call) => {
    look(String(asked.body["key_id"]), call);
    return right(state, asked, call);
  });
}

/** Does something with the key that is named by its id. */
function changeTarget(look: (call: Call, key: NovyxKey) => void): Change {
  return named((name, call) => {
    const key = call.key.account.keys.find(({ id }) => id === name);
    if (key) look(call, key);
  });
}

function revokesCaller(isTaken: (key_id: unknown) => boolean): Change {
  return all(
    acceptBody("revokeKey", ({ key_id }) => isTaken(key_id)),
    changeOperation("revokeKey", (right) => (state, asked, call) => {
      const key_id = isTaken(asked.body["key_id"]) ? call.key.id : asked.body["key_id"];
      return right(state, { body: { key_id } }, call);
    }),
  );
}
