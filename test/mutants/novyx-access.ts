import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { NovyxKey } from "../../mocks/novyx/state.ts";

import { hashSecret } from "../../mocks/core/secret.ts";
import { all, changeApi } from "../../mocks/misbehaviours/change.ts";
import { rejectKeys } from "../../mocks/misbehaviours/change-keys.ts";
import { bearerToken } from "../../mocks/pipeline/read-input.ts";
import { mutantsOf } from "./mutant.ts";
import { isRevoked, rejection } from "./novyx-terms.ts";

/** Doors that stand open or do not open. */
export const accessMutants = mutantsOf("novyx", {
  "api.all-tiers": {
    "pro-may-not-rotate: Rejects rotations to accounts of the tier pro.": closedTo("pro", "rotateKey"),
    "enterprise-may-not-revoke: Rejects revocations to accounts of the tier enterprise.": closedTo(
      "enterprise",
      "revokeKey",
    ),
    "starter-may-not-list: Rejects lists to accounts of the tier starter.": closedTo("starter", "listKeys"),
  },
  "auth.bearer-header": {
    "key-in-x-api-key: Looks for the key in X-Api-Key only.": readsSecret("x-api-key", /(.+)/),
    "key-in-basic: Takes the scheme Basic in place of Bearer.": readsSecret("authorization", /^Basic (.+)/),
  },
  "auth.missing-key": {
    "no-key-is-403: Answers 403 to a request without a key.": changeApi("novyx", ({ reject }) => ({
      reject: (kind, options) => reject(kind, kind === "unauthorized" ? { ...options, status: 403 } : options),
    })),
    "no-key-lists-nothing: Answers an empty list to a request without a key.": all(
      changeApi("novyx", () => ({ readSecret: (header) => bearerToken(header("authorization")) ?? "nobody" })),
      changeApi("novyx", (right) => ({
        authenticate: (state, secret, spec, now) =>
          secret === "nobody" && spec.id === "listKeys" ? nobody() : right.authenticate(state, secret, spec, now),
      })),
    ),
  },
  "auth.invalid-key": {
    "no-such-key-is-403: Answers 403 to an unknown key.": rejectsWith(403, (key) => key === undefined),
    "revoked-key-is-403: Answers 403 to a revoked key.": rejectsWith(403, (key) => key !== undefined && isRevoked(key)),
    "expired-key-is-410: Answers 410 to an expired key.": rejectsWith(410, (key) => (key?.expiresAt ?? null) !== null),
    "prefix-is-enough: Takes the first characters of a key for the key.": changeApi("novyx", (right) => ({
      authenticate(state, secret, spec, now) {
        const keys = [...state.keysByHash.values()];
        const near = keys.find(({ prefix, revokedAt }) => prefix === secret && revokedAt === null);
        return near ?? right.authenticate(state, secret, spec, now);
      },
    })),
    "tail-is-ignored: Cuts a key to the length of its own keys before it looks it up.": changeApi("novyx", (right) => ({
      authenticate: (state, secret, spec, now) => right.authenticate(state, secret.slice(0, 46), spec, now),
    })),
  },
});

function nobody(): NovyxKey {
  const account = { tenant: "nobody", email: "nobody@example.com", tier: "free" as const, keys: [] };
  const never = { createdAt: 0, expiresAt: null, graceExpiresAt: null, revokedAt: null };
  return { id: "key_nobody", account, hash: "", prefix: "", ...never };
}

function closedTo(tier: string, operation: string): Change {
  return rejectKeys(({ account }, _now, asked) => account.tier === tier && asked === operation);
}

function readsSecret(name: string, form: RegExp): Change {
  return changeApi("novyx", () => ({ readSecret: (header) => form.exec(header(name) ?? "")?.[1] }));
}

/** Answers another status to some keys that do not authenticate. */
function rejectsWith(status: number, isConcerned: (key: NovyxKey | undefined) => boolean): Change {
  return changeApi("novyx", (right) => ({
    authenticate(state, secret, spec, now) {
      try {
        return right.authenticate(state, secret, spec, now);
      } catch (error) {
        throw isConcerned(state.keysByHash.get(hashSecret(secret))) ? rejection("UNAUTHORIZED", status) : error;
      }
    },
  }));
}
