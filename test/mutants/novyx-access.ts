import { bearerToken } from "../../mocks/pipeline/read-input.ts";
import { alterSuccess } from "./mutant.ts";
import type { NovyxState, NovyxKey, Tier } from "../../mocks/novyx/state.ts";
import type { Change, Fields } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { ApiError } from "../../mocks/core/api-error.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import { changeRejections } from "./rejections.ts";
import { all, changeOperation, changeSpec, rejection, wrong } from "./novyx-changes.ts";
import { isRevoked } from "./novyx-revoke.ts";

/** Doors that stand open or do not open, and errors and successes of another form. */
export const accessMutants: readonly Mutant[] = [
  wrong(
    "api.all-tiers",
    "pro-may-not-rotate",
    "Rejects rotations to accounts of the tier pro.",
    closedTo("pro", "rotateKey"),
  ),
  wrong(
    "api.all-tiers",
    "enterprise-may-not-revoke",
    "Rejects revocations to accounts of the tier enterprise.",
    closedTo("enterprise", "revokeKey"),
  ),
  wrong(
    "api.all-tiers",
    "starter-may-not-list",
    "Rejects lists to accounts of the tier starter.",
    closedTo("starter", "listKeys"),
  ),
  wrong(
    "auth.bearer-header",
    "key-in-x-api-key",
    "Looks for the key in X-Api-Key only.",
    readsSecret("x-api-key", /(.+)/),
    ["verify.activates", "api.all-tiers"],
  ),
  wrong(
    "auth.bearer-header",
    "key-in-basic",
    "Takes the scheme Basic in place of Bearer.",
    readsSecret("authorization", /^Basic (.+)/),
    ["verify.activates", "api.all-tiers"],
  ),
  wrong("auth.missing-key", "no-key-is-403", "Answers 403 to a request without a key.", (api) => ({
    ...api,
    reject: (kind, options) => api.reject(kind, kind === "unauthorized" ? { ...options, status: 403 } : options),
  })),
  wrong(
    "auth.missing-key",
    "no-key-lists-nothing",
    "Answers an empty list to a request without a key.",
    all(
      (api) => ({ ...api, readSecret: (header) => bearerToken(header("authorization")) ?? "nobody" }),
      (api) => ({
        ...api,
        authenticate: (state: NovyxState, secret, spec, now) =>
          secret === "nobody" && spec.id === "listKeys" ? nobody : api.authenticate(state as never, secret, spec, now),
      }),
    ),
  ),
  wrong(
    "auth.invalid-key",
    "no-such-key-is-403",
    "Answers 403 to an unknown key.",
    rejectsWith(403, (key) => key === undefined),
  ),
  wrong(
    "auth.invalid-key",
    "revoked-key-is-403",
    "Answers 403 to a revoked key.",
    rejectsWith(403, (key) => key !== undefined && isRevoked(key)),
  ),
  wrong(
    "auth.invalid-key",
    "expired-key-is-410",
    "Answers 410 to an expired key.",
    rejectsWith(410, (key) => key !== undefined && key.expiresAt !== null),
  ),
  wrong("auth.invalid-key", "prefix-is-enough", "Takes the first characters of a key for the key.", (api) => ({
    ...api,
    authenticate(state: NovyxState, secret, spec, now) {
      const near = [...state.keysByHash.values()].find(
        ({ prefix, revokedAt }) => prefix === secret && revokedAt === null,
      );
      return near ?? api.authenticate(state as never, secret, spec, now);
    },
  })),
  wrong(
    "auth.invalid-key",
    "tail-is-ignored",
    "Cuts a key to the length of its own keys before it looks it up.",
    (api) => ({
      ...api,
      authenticate: (state: NovyxState, secret, spec, now) =>
        api.authenticate(state as never, secret.slice(0, 46), spec, now),
    }),
  ),
  wrong(
    "errors.envelope",
    "error-without-status",
    "Leaves the status out of an error.",
    changeErrors(({ status: _status, ...body }) => body),
  ),
  wrong(
    "errors.envelope",
    "error-status-as-text",
    "Writes the status of an error as a text.",
    changeErrors((body) => ({ ...body, status: String(body["status"]) })),
  ),
  wrong(
    "errors.envelope",
    "error-in-error",
    "Wraps the message and code in error.",
    changeErrors(({ error: message, code, ...body }) => ({ ...body, error: { message, code } })),
  ),
  wrong(
    "errors.envelope",
    "error-called-detail",
    "Calls the message of an error detail.",
    changeErrors(({ error, ...body }) => ({ ...body, detail: error })),
  ),
  wrong("success.status", "sign-up-is-201", "Answers 201 to a sign-up.", changeSpec("signUp", { successStatus: 201 })),
  wrong(
    "success.status",
    "revoke-is-202",
    "Answers 202 to a revocation.",
    changeSpec("revokeKey", { successStatus: 202 }),
  ),
  wrong("success.content-type", "list-is-plain-text", "Sends a list as text/plain.", sentAs("listKeys", "text/plain")),
  wrong(
    "success.content-type",
    "verify-is-html",
    "Sends the answer to a verification as text/html.",
    sentAs("verify", "text/html; charset=utf-8"),
  ),
];

const nobody: NovyxKey = {
  id: "key_nobody",
  account: { tenant: "nobody", email: "nobody@example.com", tier: "free", keys: [] },
  hash: "",
  prefix: "",
  createdAt: 0,
  expiresAt: null,
  graceExpiresAt: null,
  revokedAt: null,
};

function closedTo(tier: Tier, operation: string): Change {
  return changeOperation(operation, (right) => (state, asked, call) => {
    if (call.key.account.tier === tier) throw rejection("UNAUTHORIZED", 403);
    return right(state, asked, call);
  });
}

function readsSecret(name: string, form: RegExp): Change {
  return (api) => ({ ...api, readSecret: (header) => form.exec(header(name) ?? "")?.[1] });
}

/** Answers another status to some keys that do not authenticate. */
function rejectsWith(status: number, isConcerned: (key: NovyxKey | undefined) => boolean): Change {
  return (api) => ({
    ...api,
    authenticate(state: NovyxState, secret, spec, now) {
      try {
        return api.authenticate(state as never, secret, spec, now);
      } catch (error) {
        throw isConcerned(state.keysByHash.get(hashSecret(secret))) ? rejection("UNAUTHORIZED", status) : error;
      }
    },
  });
}

function changeErrors(change: (body: Fields) => Fields): Change {
  return changeRejections(
    (rejected) => new ApiError(rejected.code, rejected.status, change(rejected.body as Fields), rejected),
  );
}

function sentAs(operation: string, type: string): Change {
  return alterSuccess(operation, (reply) => ({ ...reply, headers: { ...reply.headers, "content-type": type } }));
}
