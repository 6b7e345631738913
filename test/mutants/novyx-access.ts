import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { NovyxKey } from "../../mocks/novyx/state.ts";

import { hashSecret } from "../../mocks/core/secret.ts";
import { changeApi } from "../../mocks/misbehaviours/change.ts";
import { rejectKeys } from "../../mocks/misbehaviours/change-keys.ts";
import { bearerToken } from "../../mocks/pipeline/read-input.ts";
import { answerNoKey, readSecret } from "./doors.ts";
import { mutantsOf } from "./mutant.ts";
import { isRevoked, rejection } from "./novyx-terms.ts";

/** Doors that stand open or do not open. */
export const accessMutants = mutantsOf("novyx", {
  "api.all-tiers": {
    "pro-may-not-rotate": closedTo("pro", "rotateKey"),
    "enterprise-may-not-revoke": closedTo("enterprise", "revokeKey"),
    "starter-may-not-list": closedTo("starter", "listKeys"),
  },
  "auth.bearer-header": {
    "key-in-x-api-key": readSecret("novyx", "x-api-key", /(.+)/),
    "key-in-basic": readSecret("novyx", "authorization", /^Basic (.+)/),
  },
  "auth.missing-key": {
    "no-key-is-403": answerNoKey("novyx", 403),
    "no-key-lists-nothing": changeApi("novyx", (right) => ({
      readSecret: (header) => bearerToken(header("authorization")) ?? "nobody",
      authenticate: (state, secret, spec, now) =>
        secret === "nobody" && spec.id === "listKeys" ? nobody() : right.authenticate(state, secret, spec, now),
    })),
  },
  "auth.invalid-key": {
    "no-such-key-is-403": rejectsWith(403, (key) => key === undefined),
    "revoked-key-is-403": rejectsWith(403, (key) => key !== undefined && isRevoked(key)),
    "expired-key-is-410": rejectsWith(410, (key) => (key?.expiresAt ?? null) !== null),
    "prefix-is-enough": changeApi("novyx", (right) => ({
      authenticate(state, secret, spec, now) {
        const keys = [...state.keysByHash.values()];
        const near = keys.find(({ prefix, revokedAt }) => prefix === secret && revokedAt === null);
        return near ?? right.authenticate(state, secret, spec, now);
      },
    })),
    "tail-is-ignored": changeApi("novyx", (right) => ({
      authenticate: (state, secret, spec, now) => right.authenticate(state, secret.slice(0, 46), spec, now),
    })),
  },
});

function nobody(): NovyxKey {
  const account = { tenant: "nobody", email: "nobody@example.com", tier: "free" as const, keys: [] };
  const never = { createdAt: 0, expiresAt: null, graceExpiresAt: null, revokedAt: null };
  return { id: "key_nobody", account, hash: "", prefix: "", name: null, ...never };
}

function closedTo(tier: string, operation: string): Change {
  return rejectKeys(({ account }, _now, asked) => account.tier === tier && asked === operation);
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
