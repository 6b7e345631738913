import type { components, operations } from "../../spec/generated/novyx.types.ts";
import type { KeyedCall, Operations } from "../core/operation.ts";
import type { Random } from "../core/random.ts";
import type { NovyxKey, NovyxState } from "./state.ts";

import { isoTime } from "../core/clock.ts";
import { inPieces, lazily } from "../core/json-pieces.ts";
import { hashSecret } from "../core/secret.ts";
import { disposableDomains } from "./disposable.ts";
import { limitDetails, novyxError } from "./errors.ts";
import { addKey, addPending, keyStatus, openAccount, removePending, tokenState } from "./state.ts";

/** Novyx, operation by operation. Each checks everything first and writes last. */
export const novyxOperations: Operations<operations, NovyxState, KeyedCall<NovyxKey>> = {
  async signUp(state, { body }, call) {
    if (!("email" in body)) return anotherKey(state, body.name, call);
    const email = body.email.toLowerCase();
    const isDisposable = await disposableDomains();
    if (isDisposable(email))
      throw novyxError("VALIDATION_ERROR", {
        message: "Disposable e-mail addresses are not accepted",
        explain: `${email} is of a disposable domain`,
      });
    // A client that may not sign up at all must learn so, whatever address it tries.
    rejectAboveLimit(state, call.clientIp, "signUpsByIp", call.now);
    rejectAboveLimit(state, email, "signUpsByEmail", call.now);

    const token = call.random.text(32);
    const pending = { email, tokenHash: hashSecret(token), expiresAt: call.now + state.rules.tokenTtlMs };
    addPending(state, pending);
    state.signUpsByIp.take(call.clientIp, call.now);
    state.signUpsByEmail.take(email, call.now);
    call.send({
      to: body.email,
      ...verificationMail(token, pending.expiresAt),
      state: (now) => tokenState(state, pending, now),
    });
    return {
      api_key: null,
      tier: "free",
      created_at: isoTime(call.now),
      message: "Check your email to verify your address and activate your API key.",
      requires_verification: true,
    };
  },

  verify(state, { body }, call) {
    const email = body.email.toLowerCase();
    const pending = state.pendingByEmail.get(email);
    if (!pending)
      throw novyxError("NOT_FOUND", {
        message: "No pending key for this email",
        explain: `${email} has no sign-up that waits for verification; POST /v1/keys first`,
      });
    if (hashSecret(body.token) !== pending.tokenHash)
      throw novyxError("INVALID_TOKEN", {
        explain: `not the token of the newest mail to ${email}; GET /_mock/mailbox?to=${email}`,
      });
    if (call.now >= pending.expiresAt)
      throw novyxError("INVALID_TOKEN", { explain: `the token expired at ${isoTime(pending.expiresAt)}` });

    const account = openAccount(state, email, call.random);
    const { secret } = addKey(state, account, call);
    pending.isUsed = true;
    removePending(state, email);
    return { api_key: secret, tier: account.tier, message: "Email verified. Your API key is active." };
  },

  rotateKey(state, { body }, call) {
    const old = body?.key_id === undefined ? call.key : workingKey(call, body.key_id);
    const { secret, graceExpiresAt } = rotate(state, old, call);
    const inGrace = graceExpiresAt !== null;
    return {
      new_key: secret,
      grace_expires_at: isoTime(graceExpiresAt),
      message: inGrace ? "Key rotated. Old key valid during grace period." : "Key rotated. Old key no longer valid.",
    };
  },

  listKeys: (_state, _input, { key: { account }, now }) =>
    account.keys.length > shownAtOnce
      ? inPieces<{ keys: KeyInfo[] }>({ keys: lazily(account.keys, (key) => keyInfo(key, now)) })
      : { keys: account.keys.map((each) => keyInfo(each, now)) },

  revokeKey(_state, { body }, call) {
    const key = ownKey(call, body.key_id);
    key.revokedAt ??= call.now;
    return { revoked_key_id: key.id, message: "Key revoked successfully" };
  },
};

/** Longer lists of keys are sent in pieces. */
const shownAtOnce = 1000;

/** Makes another key of the account of the calling one. */
function anotherKey(state: NovyxState, name: string, call: KeyedCall<NovyxKey>) {
  const { account } = call.authenticate();
  const { key, secret } = addKey(state, account, { ...call, name });
  return {
    api_key: secret,
    key_id: key.id,
    name,
    tier: account.tier,
    created_at: isoTime(call.now),
    message: "Key created. It is shown this once.",
  };
}

/** Puts a new key beside an old one, which ends with its grace; null where there is none. */
export function rotate(
  state: NovyxState,
  old: NovyxKey,
  { now, random }: { now: number; random: Random },
): { key: NovyxKey; secret: string; graceExpiresAt: number | null } {
  const lifeMs = old.expiresAt === null ? null : old.expiresAt - old.createdAt;
  // Neither a rotation in grace nor one shortly before the key's own end prolongs the old key's life.
  const end = Math.min(
    now + state.rules.graceMs,
    old.graceExpiresAt ?? Number.POSITIVE_INFINITY,
    old.expiresAt ?? Number.POSITIVE_INFINITY,
  );
  const expiresAt = lifeMs === null ? null : now + lifeMs;
  const added = addKey(state, old.account, { now, random, expiresAt, name: old.name });
  const inGrace = end > now;
  if (inGrace) old.graceExpiresAt = end;
  else old.revokedAt = now;
  return { ...added, graceExpiresAt: inGrace ? end : null };
}

type KeyInfo = Required<components["schemas"]["Key"]>;

/** A key as lists show it. */
export function keyInfo(key: NovyxKey, now: number): KeyInfo {
  return {
    key_id: key.id,
    key_prefix: key.prefix,
    name: key.name,
    tier: key.account.tier,
    created_at: isoTime(key.createdAt),
    expires_at: isoTime(key.expiresAt),
    grace_expires_at: isoTime(key.graceExpiresAt),
    revoked_at: isoTime(key.revokedAt),
    status: keyStatus(key, now),
  };
}

/** The caller's key with this id or prefix, or with this beginning of its prefix. */
function ownKey({ key }: KeyedCall<NovyxKey>, idOrPrefix: string): NovyxKey {
  const { keys } = key.account;
  const named = keys.filter(({ id, prefix }) => id === idOrPrefix || prefix === idOrPrefix);
  const found = named.length > 0 ? named : keys.filter(({ prefix }) => prefix.startsWith(idOrPrefix));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (!only)
    throw novyxError("NOT_FOUND", {
      message: "Key does not exist",
      explain: "no key of the calling account has this id or prefix; GET /v1/keys lists them",
    });
  const candidates = found.map(({ id, prefix }) => `${id} (${prefix})`).join(", ");
  throw novyxError("VALIDATION_ERROR", {
    message: `The prefix fits several keys: ${candidates}`,
    explain: `the prefix fits ${found.length} keys; send the key_id or a longer prefix`,
  });
}

/** The same of a key that has not ended. */
function workingKey(call: KeyedCall<NovyxKey>, idOrPrefix: string): NovyxKey {
  const key = ownKey(call, idOrPrefix);
  const status = keyStatus(key, call.now);
  if (status === "active" || status === "grace") return key;
  throw novyxError("VALIDATION_ERROR", {
    message: "The key has ended",
    explain: `key ${key.id} is ${status}; only a key that works can be rotated`,
  });
}

function rejectAboveLimit(
  state: NovyxState,
  subject: string,
  quota: "signUpsByIp" | "signUpsByEmail",
  now: number,
): void {
  const { used, blockedUntil } = state[quota].read(subject, now);
  const { limit } = state[quota];
  if (!limit || blockedUntil === null) return;
  throw novyxError("RATE_LIMITED", {
    message: quota === "signUpsByIp" ? "Too many signups from this IP" : "Too many signups for this email",
    explain:
      `${used} of ${limit.count} sign-ups used by ${subject}; next at ${isoTime(blockedUntil)}; ` +
      "POST /_mock/clock/advance or /_mock/reset",
    headers: { "retry-after": String(Math.max(1, Math.ceil((blockedUntil - now) / 1000))) },
    details: limitDetails(used, limit.count, blockedUntil),
  });
}

function verificationMail(token: string, expiresAt: number) {
  return {
    subject: "Verify your email address",
    text: () => `Your verification token is ${token}\n\nIt is valid until ${isoTime(expiresAt)}.\n`,
    token,
  };
}
