import type { Limit, Quota } from "../../mocks/core/quota.ts";
import type { NovyxState } from "../../mocks/novyx/state.ts";
import type { Change, Fields } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { createQuota } from "../../mocks/core/quota.ts";
import { ApiError } from "../../mocks/core/api-error.ts";
import { changeOperation, day, hour, pause, rejectAs, wrong } from "./novyx-changes.ts";

const window = 30 * day;

/** Limits of sign-ups that are too tight, too loose, or the wrong ones. */
export const signUpLimitMutants: readonly Mutant[] = [
  wrong(
    "sign-up.ip-limit",
    "three-sign-ups",
    "Admits three sign-ups of an IP address.",
    limitIps({ count: 3, windowMs: window }),
    ["sign-up.parallel", "sign-up.ip-limit-window"],
  ),
  wrong(
    "sign-up.ip-limit",
    "one-sign-up",
    "Admits one sign-up of an IP address.",
    limitIps({ count: 1, windowMs: window }),
    ["sign-up.ip-limit-per-ip", "sign-up.only-accepted-count"],
  ),
  wrong(
    "sign-up.ip-limit",
    "limit-is-403",
    "Answers 403 above the limit of an IP address.",
    rejectAs("signUp", "RATE_LIMITED", { status: 403 }, isIpBlocked),
  ),
  wrong(
    "sign-up.ip-limit",
    "limit-has-another-code",
    "Answers with the code TOO_MANY_REQUESTS above the limit of an IP address.",
    rejectAs("signUp", "RATE_LIMITED", { as: "TOO_MANY_REQUESTS" }, isIpBlocked),
  ),
  wrong(
    "sign-up.ip-limit",
    "limit-gives-in",
    "Rejects the third sign-up of an IP address and admits the fourth.",
    changeOperation("signUp", (right) => (state, asked, call) => {
      const isRejected = isIpBlocked(state, asked, call);
      try {
        return right(state, asked, call);
      } finally {
        if (isRejected) state.signUpsByIp.set(call.clientIp, 0, call.now);
      }
    }),
    ["sign-up.parallel"],
  ),
  wrong(
    "sign-up.ip-limit-per-ip",
    "all-ips-together",
    "Counts the sign-ups of all IP addresses together.",
    renameIps(() => "all"),
    everyLimit(),
  ),
  wrong(
    "sign-up.ip-limit-per-ip",
    "ips-by-network",
    "Counts the sign-ups of a whole network together.",
    renameIps((ip) => ip.replace(/\.\d+$/, "")),
    everyLimit(),
  ),
  wrong(
    "sign-up.ip-limit-window",
    "window-of-29-days",
    "Gives a sign-up back after 29 days.",
    limitIps({ count: 2, windowMs: 29 * day }),
    ["sign-up.retry-after"],
  ),
  wrong(
    "sign-up.ip-limit-window",
    "window-of-31-days",
    "Gives a sign-up back after 31 days.",
    limitIps({ count: 2, windowMs: 31 * day }),
    ["sign-up.retry-after"],
  ),
  wrong(
    "sign-up.ip-limit-window",
    "window-of-half-a-day-more",
    "Gives a sign-up back after 30 days and a half.",
    limitIps({ count: 2, windowMs: window + 12 * hour }),
    ["sign-up.retry-after"],
  ),
  wrong(
    "sign-up.ip-limit-window",
    "window-forgets-overnight",
    "Gives a sign-up back after a day.",
    limitIps({ count: 2, windowMs: day }),
    ["sign-up.retry-after"],
  ),
  wrong(
    "sign-up.parallel",
    "limit-check-then-act",
    "Checks the limit, waits, and takes the place then.",
    changeOperation("signUp", (right) => async (state, asked, call) => {
      const seen = state.signUpsByIp.read(call.clientIp, call.now);
      await pause();
      return right({ ...state, signUpsByIp: { ...state.signUpsByIp, read: () => seen } }, asked, call);
    }),
  ),
  wrong(
    "sign-up.parallel",
    "limit-counts-at-the-end",
    "Counts a sign-up only when its mail has gone out.",
    changeOperation("signUp", (right) => async (state, asked, call) => {
      const { take } = state.signUpsByIp;
      const answer = await right(
        { ...state, signUpsByIp: { ...state.signUpsByIp, take: () => undefined } },
        asked,
        call,
      );
      await pause();
      take(call.clientIp, call.now);
      return answer;
    }),
  ),
  wrong(
    "sign-up.email-limit-number",
    "emails-without-limit",
    "Admits any number of sign-ups of an email address.",
    limitEmails({ count: 1000, windowMs: window }),
  ),
  wrong(
    "sign-up.email-limit-number",
    "one-sign-up-per-email",
    "Admits one sign-up of an email address.",
    limitEmails({ count: 1, windowMs: window }),
  ),
  wrong(
    "sign-up.only-accepted-count",
    "disposable-tries-count",
    "Counts the tries with a disposable address.",
    changeOperation("signUp", (right) => (state, asked, call) => {
      try {
        return right(state, asked, call);
      } catch (error) {
        const isDisposable = error instanceof ApiError && error.code === "VALIDATION_ERROR";
        if (isDisposable) state.signUpsByIp.take(call.clientIp, call.now);
        throw error;
      }
    }),
  ),
  wrong(
    "sign-up.only-accepted-count",
    "rejected-tries-count-for-the-email",
    "Counts for an email address what the limit of its IP address rejected.",
    changeOperation("signUp", (right) => (state, asked, call) => {
      const email = String(asked.body["email"]).toLowerCase();
      if (isIpBlocked(state, asked, call)) state.signUpsByEmail.take(email, call.now);
      return right(state, asked, call);
    }),
  ),
  wrong("sign-up.retry-after", "no-retry-after", "Leaves Retry-After out.", limitHeaders({})),
  wrong(
    "sign-up.retry-after",
    "retry-after-a-minute",
    "Says to try again in a minute.",
    limitHeaders({ "retry-after": "60" }),
  ),
  wrong(
    "sign-up.retry-after",
    "retry-after-in-milliseconds",
    "Tells Retry-After in milliseconds.",
    limitHeaders({ "retry-after": String(window) }),
  ),
  wrong(
    "errors.usage",
    "limit-without-usage",
    "Leaves usage out of a 429.",
    limitBody(({ usage: _usage, ...body }) => body),
  ),
  wrong(
    "errors.usage",
    "limit-without-upgrade-url",
    "Leaves upgrade_url out of a 429.",
    limitBody(({ upgrade_url: _url, ...body }) => body),
  ),
  wrong(
    "errors.usage",
    "resets-at-epoch",
    "Tells resets_at in seconds since 1970.",
    limitBody((body) => ({ ...body, usage: { ...(body["usage"] as Fields), resets_at: 1_772_000_000 } })),
  ),
];

/** What cannot hold where IP addresses are counted together: even a fresh one may have no sign-ups left. */
function everyLimit(): string[] {
  return ["sign-up.ip-limit", "sign-up.ip-limit-window", "sign-up.only-accepted-count", "sign-up.email-limit-number"];
}

function isIpBlocked({ signUpsByIp }: NovyxState, _asked: unknown, call: { clientIp: string; now: number }): boolean {
  return signUpsByIp.read(call.clientIp, call.now).blockedUntil !== null;
}

function limitIps(limit: Limit): Change {
  const quotas = new WeakMap<object, Quota>();
  return changeOperation("signUp", (right) => (state, asked, call) => {
    const quota = quotas.get(state.signUpsByIp) ?? createQuota(limit);
    quotas.set(state.signUpsByIp, quota);
    return right({ ...state, signUpsByIp: quota }, asked, call);
  });
}

function limitEmails(limit: Limit): Change {
  const quotas = new WeakMap<object, Quota>();
  return changeOperation("signUp", (right) => (state, asked, call) => {
    const quota = quotas.get(state.signUpsByEmail) ?? createQuota(limit);
    quotas.set(state.signUpsByEmail, quota);
    return right({ ...state, signUpsByEmail: quota }, asked, call);
  });
}

function renameIps(rename: (ip: string) => string): Change {
  return changeOperation(
    "signUp",
    (right) => (state, asked, call) => right(state, asked, { ...call, clientIp: rename(call.clientIp) }),
  );
}

function limitHeaders(headers: Record<string, string>): Change {
  return changeLimit(
    (rejected) => new ApiError(rejected.code, rejected.status, rejected.body, { explain: rejected.explain, headers }),
  );
}

function limitBody(change: (body: Fields) => Fields): Change {
  return changeLimit(
    (rejected) => new ApiError(rejected.code, rejected.status, change(rejected.body as Fields), rejected),
  );
}

function changeLimit(change: (rejected: ApiError) => ApiError): Change {
  return changeOperation("signUp", (right) => async (state, asked, call) => {
    try {
      return await right(state, asked, call);
    } catch (error) {
      throw error instanceof ApiError && error.code === "RATE_LIMITED" ? change(error) : error;
    }
  });
}
