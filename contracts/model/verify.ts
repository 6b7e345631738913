import type { Verify } from "./call.ts";
import type { Expected, Rejection, Rule } from "./rule.ts";
import type { When } from "./time.ts";
import type { Address } from "./world.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { field } from "../http/exchange.ts";
import { isString } from "../http/exchange.ts";
import { day, minute } from "./time.ts";
import { addressOf, withAddress, withNewKey } from "./world.ts";

/** `POST /v1/verify`: gives a key for the token that was mailed to the address. */
export const verifyRule: Rule<Verify> = {
  expect(world, { email, token, readAs }, when) {
    const address = addressOf(world, email);
    const known = address?.tokens.find(({ text }) => text === token || text === readAs);
    if (!isAddress(email) || isEmpty(token) || address?.isAddress === false)
      return malformed(email, known !== undefined);
    if (!address || address.accepted === 0) return notPending("an address that nobody has signed up to be rejected");
    if (known?.isUsed)
      return { ...notPending("a used token to give out no other key"), clause: "novyx.verify.token-once" };
    // A token that was mailed but could not be read may be any.
    const isRead = address.tokens.length > 0;
    const isPending = isRead ? address.tokens[0]?.isOver === false : !address.isVerified;
    if (!known && isPending)
      return invalidToken("a token that was not mailed to the address to be rejected", address, when);
    if (!known) return notPending("an address without a pending key to be rejected");
    const age = when.from - known.mailed.from;
    if (age > 366 * day) {
      const what = "a token of a year ago to be rejected";
      return { served: "never", clause: "novyx.verify.expired-token", what, rejections: [wrongToken, notFound] };
    }
    const isNewest = known === address.tokens[0] && known.text === token;
    const isFresh = when.to - known.mailed.from < minute && address.wrongTries === 0 && !address.isVerified;
    const what = "the token of the mail and the address to give out a key";
    if (isNewest && isFresh) return { served: "must", clause: "novyx.verify.endpoint", what };
    return { served: "may", clause: "novyx.verify.expired-token", what, rejections: [wrongToken, notFound] };
  },
  check({ keys, tiers }, { email }, { json }, _when, check) {
    const key = field(json, "api_key");
    const isKey = isString(key) && key.startsWith(rules.prefixes.Secret);
    check("novyx.verify.api-key", isKey, "api_key to be a string that starts with nram_");
    const isNew = keys.every(({ secret }) => secret !== key);
    check("novyx.verify.activates", isNew, "a key that was not given out before");
    check("novyx.verify.message", isString(field(json, "message")), "message to be a string");
    const tier = tiers[String(email)];
    const told = field(json, "tier");
    const isTier = isString(told) && told === (tier ?? told);
    check(
      "novyx.verify.tier",
      isTier,
      `tier to be the account's, ${tier ?? "a string"}`,
      () => `tier: ${JSON.stringify(told)}`,
    );
  },
  served(world, { email, token, readAs }, { json }, when) {
    const text = isString(token) ? token : readAs;
    const key = field(json, "api_key");
    const verified = withAddress(world, String(email), ({ tokens }) => ({
      isVerified: true,
      tokens: tokens.map((each) => ({
        ...each,
        isUsed: each.isUsed || each.text === text || each.text === readAs,
        isOver: true,
      })),
    }));
    if (!isString(key)) return [verified];
    return [withNewKey(verified, { secret: key, account: String(email), made: when, via: "verify" })];
  },
  rejected: (world, { email }) =>
    addressOf(world, email)
      ? withAddress(world, String(email), ({ wrongTries }) => ({ wrongTries: wrongTries + 1 }))
      : world,
};

const wrongToken: Rejection = { status: 400, code: "INVALID_TOKEN" };
const notFound: Rejection = { status: 404, code: "NOT_FOUND" };

/** Both sentences hold: there is no pending key, and the token is invalid. */
function notPending(what: string): Expected {
  return { served: "never", clause: "novyx.verify.not-found", what, rejections: [notFound, wrongToken] };
}

function invalidToken(what: string, { tokens, wrongTries }: Address, when: When): Expected {
  // An old sign-up may have been dropped; so may one that was tried too often.
  const isOld = tokens.length === 0 || wrongTries > 2 || tokens.some(({ mailed }) => when.from - mailed.from > minute);
  const rejections = isOld ? [wrongToken, notFound] : [wrongToken];
  return { served: "never", clause: "novyx.verify.invalid-token", what, rejections };
}

const isAddress = (value: unknown): boolean => isString(value) && /^[^@\s]+@[^@\s]+$/.test(value);
const isEmpty = (value: unknown): boolean => !isString(value) || value.trim() === "";

function malformed(email: unknown, isRead: boolean): Expected {
  const clause = isAddress(email) ? "novyx.verify.token-required" : "novyx.verify.email-required";
  return { served: isRead ? "may" : "never", clause, what: "a verification without token or email to be rejected" };
}
