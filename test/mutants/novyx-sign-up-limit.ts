import type { Call, Change } from "../../mocks/misbehaviours/change.ts";
import type { Limit, Quota } from "../../mocks/core/quota.ts";
import type { NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";

import { createQuota } from "../../mocks/core/quota.ts";
import {
  all,
  changeApi,
  changeCall,
  changeOperation,
  changeRejection,
  changeReply,
} from "../../mocks/misbehaviours/change.ts";
import { addKey } from "../../mocks/novyx/state.ts";
import { mutantsOf } from "./mutant.ts";
import { day, emailOf, hour, pause, rejection } from "./novyx-terms.ts";

const window = 30 * day;

/** Limits of sign-ups that are too tight, too loose, or the wrong ones. */
export const signUpLimitMutants = mutantsOf("novyx", {
  "sign-up.ip-limit": {
    "three-sign-ups": limitIps({ count: 3, windowMs: window }),
    "one-sign-up": limitIps({ count: 1, windowMs: window }),
    "limit-gives-in": changeRejection("signUp", (rejection, _input, call, state) => {
      if (isIpBlocked(state, call)) state.signUpsByIp.set(call.clientIp, 0, call.now);
      throw rejection;
    }),
  },
  "sign-up.ip-limit-per-ip": {
    "all-ips-together": renameIps(() => "all"),
    "ips-by-network": renameIps((ip) => ip.replace(/\.\d+$/, "")),
  },
  "sign-up.limits-sign-ups-only": {
    "limit-on-all-below-keys": all(...(["rotateKey", "revokeKey"] as const).map(limitToo)),
    "limit-on-verifying": limitToo("verify"),
  },
  "errors.refusal-changes-nothing": {
    "limited-rotation-makes-a-key": carryOutLimited(
      "rotateKey",
      (state, key, call) => void addKey(state, key.account, call),
    ),
    "limited-revocation-ends-the-key": carryOutLimited("revokeKey", (_state, key, { now }) => {
      key.revokedAt = now;
    }),
  },
  "sign-up.ip-limit-window": {
    "window-of-29-days": limitIps({ count: 2, windowMs: 29 * day }),
    "window-of-31-days": limitIps({ count: 2, windowMs: 31 * day }),
    "window-of-half-a-day-more": limitIps({
      count: 2,
      windowMs: window + 12 * hour,
    }),
    "window-forgets-overnight": limitIps({ count: 2, windowMs: day }),
  },
  "sign-up.parallel": {
    "limit-check-then-act": changeOperation("signUp", (right) => async (state, input, call) => {
      const seen = state.signUpsByIp.read(call.clientIp, call.now);
      await pause();
      return right({ ...state, signUpsByIp: { ...state.signUpsByIp, read: () => seen } }, input, call);
    }),
    "limit-counts-at-the-end": changeOperation("signUp", (right) => async (state, input, call) => {
      const { take } = state.signUpsByIp;
      const uncounted = { ...state, signUpsByIp: { ...state.signUpsByIp, take: () => undefined } };
      const answer = await right(uncounted, input, call);
      await pause();
      take(call.clientIp, call.now);
      return answer;
    }),
  },
  "sign-up.email-limit-number": {
    "emails-without-limit": limitEmails({
      count: 1000,
      windowMs: window,
    }),
    "one-sign-up-per-email": limitEmails({ count: 1, windowMs: window }),
  },
  "sign-up.only-accepted-count": {
    "disposable-tries-count": changeRejection("signUp", (rejection, _input, { clientIp, now }, state) => {
      if (rejection.code === "VALIDATION_ERROR") state.signUpsByIp.take(clientIp, now);
      throw rejection;
    }),
    "rejected-tries-lock-out-for-longer": changeRejection("signUp", (rejection, _input, { clientIp, now }, state) => {
      if (rejection.code === "RATE_LIMITED") state.signUpsByIp.take(clientIp, now);
      throw rejection;
    }),
    "rejected-tries-count-for-the-email": changeOperation("signUp", (right) => (state, input, call) => {
      if (isIpBlocked(state, call)) state.signUpsByEmail.take(emailOf(input), call.now);
      return right(state, input, call);
    }),
  },
  "sign-up.retry-after": {
    "retry-after-a-minute": retryAfter(60),
    "retry-after-in-milliseconds": retryAfter(window),
  },
});

function isIpBlocked({ signUpsByIp }: NovyxState, { clientIp, now }: { clientIp: string; now: number }): boolean {
  return signUpsByIp.read(clientIp, now).blockedUntil !== null;
}

/** Holds another operation to the limit of sign-ups. */
function limitToo(id: "rotateKey" | "revokeKey" | "verify"): Change {
  return changeCall(id, (state, _input, call) => {
    if (isIpBlocked(state, call)) throw rejection("RATE_LIMITED");
    return {};
  });
}

/** Does after a 429 of an operation what it was asked for, by the time that the key is used again. */
function carryOutLimited(
  id: "rotateKey" | "revokeKey",
  carryOut: (state: NovyxState, key: NovyxKey, call: Call<"listKeys">) => void,
): Change {
  let isDue = false;
  const remember = changeApi("novyx", ({ rejectWithStatus }) => ({
    rejectWithStatus(status, request, options) {
      isDue ||= status === 429 && request.operation === id;
      return rejectWithStatus(status, request, options);
    },
  }));
  const catchUp = changeCall("listKeys", (state, _input, call) => {
    if (isDue) carryOut(state, call.key, call);
    isDue = false;
    return {};
  });
  return all(remember, catchUp);
}

function limitIps(limit: Limit): Change {
  const quotaFor = replacing(limit);
  return changeCall("signUp", (state) => ({ state: { ...state, signUpsByIp: quotaFor(state.signUpsByIp) } }));
}

function limitEmails(limit: Limit): Change {
  const quotaFor = replacing(limit);
  return changeCall("signUp", (state) => ({ state: { ...state, signUpsByEmail: quotaFor(state.signUpsByEmail) } }));
}

/** A quota with another limit in place of each right one. */
function replacing(limit: Limit): (right: Quota) => Quota {
  const quotas = new WeakMap<Quota, Quota>();
  return (right) => {
    const quota = quotas.get(right) ?? createQuota(limit);
    quotas.set(right, quota);
    return quota;
  };
}

function renameIps(rename: (ip: string) => string): Change {
  return changeCall("signUp", (_state, _input, call) => ({ call: { ...call, clientIp: rename(call.clientIp) } }));
}

function retryAfter(seconds: number): Change {
  return changeReply("novyx", (reply) =>
    reply.status === 429 ? { ...reply, headers: { ...reply.headers, "retry-after": String(seconds) } } : reply,
  );
}
