import type { FieldName } from "../http/spec-names.ts";
import type { SignUp } from "./call.ts";
import type { Rejection, Rule } from "./rule.ts";
import type { Prediction } from "./sign-up-ways.ts";
import type { When } from "./time.ts";
import type { Way, World } from "./world.ts";

import { field } from "../http/exchange.ts";
import { isString } from "../http/exchange.ts";
import { isJustUsedUp, predict, waysAfter } from "./sign-up-ways.ts";
import { day, tells } from "./time.ts";
import { addressOf, withAddress } from "./world.ts";

/** `POST /v1/keys`: opens an account that waits for its verification. */
export const signUpRule: Rule<SignUp> = {
  expect(world, { email, ip, kind }, when) {
    const { prediction, clause } = placeOf(world, ip, when);
    const limited = prediction === "free" ? [] : [rateLimited];
    const rejections = [validationError, ...limited];
    if (kind === "disposable") {
      const what = "an address of a disposable domain to be rejected";
      return { served: "never", clause: "novyx.sign-up.email-disposable", what, rejections };
    }
    if (kind === "none")
      return { served: "never", clause: "novyx.sign-up.email-valid", what: "what is no address to be rejected" };
    // An address that is taken, or that one target takes for none, may be rejected for that.
    const isPlain = kind === "valid" && isUnknown(world, email);
    if (prediction === "limited") {
      const what = "a sign-up of an IP address that has used up its two in 30 days to be rejected";
      // Who has signed up already may be sent one more mail.
      return isUnknown(world, email)
        ? { served: "never", clause, what, ...(isPlain && { rejections: [rateLimited] }) }
        : { served: "may", clause, what };
    }
    if (kind === "perhaps-disposable") {
      const what = "an address of a disposable domain to be rejected";
      return { served: "may", clause: "novyx.sign-up.email-disposable", what, rejections };
    }
    const what = "a valid address to sign up where its IP address has a place left";
    if (!isPlain || prediction === "unclear") return { served: "may", clause: "novyx.sign-up.endpoint", what };
    return { served: "must", clause: "novyx.sign-up.endpoint", what, status: { not: 429, clause, what } };
  },
  check(_world, _call, { json }, when, check) {
    const shown = (name: FieldName) => () => `${name}: ${JSON.stringify(field(json, name)) ?? "(missing)"}`;
    const value = (name: FieldName) => field(json, name);
    check("novyx.sign-up.api-key-null", value("api_key") === null, "api_key to be null", shown("api_key"));
    check("novyx.sign-up.tier-free", value("tier") === "free", 'tier to be "free"', shown("tier"));
    const isNow = tells(value("created_at"), when);
    check("novyx.sign-up.created-at", isNow, "created_at to be the time of the sign-up", shown("created_at"));
    check("novyx.sign-up.message", isString(value("message")), "message to be a string", shown("message"));
    const isRequired = value("requires_verification") === true;
    const expected = "requires_verification to be true";
    check("novyx.sign-up.requires-verification", isRequired, expected, shown("requires_verification"));
  },
  served(world, { email, ip }, _answer, when) {
    const isSure = isUnknown(world, email);
    const next = {
      ...world,
      places: [...world.places, { ip: ip ?? "", at: when, isSure }],
      ways: isSure ? waysSeen(world, ip, true, when) : world.ways,
    };
    // Who has an account already has its tier, which only the target knows.
    const isNew = next.keys.every(({ account }) => account !== email);
    const tiers = isNew ? { [String(email)]: "free", ...next.tiers } : next.tiers;
    return [{ ...withAddress(next, String(email), ({ accepted }) => ({ accepted: accepted + 1 })), tiers }];
  },
  rejected(world, { email, ip, kind }, { status }, when) {
    const isAddress = kind === "valid" || kind === "disposable";
    // What else was rejected has used up no place.
    const isForLimit = status === 429 && kind === "valid" && isUnknown(world, email);
    const next = isForLimit ? { ...world, ways: waysSeen(world, ip, false, when) } : world;
    return withAddress(next, String(email), ({ rejected }) => ({ rejected: rejected + 1, isAddress }));
  },
};

const rateLimited: Rejection = { status: 429, code: "RATE_LIMITED" };
const validationError: Rejection = { status: 400, code: "VALIDATION_ERROR" };

/** Whether nobody has signed up with an address, and no hook has made an account of it. */
function isUnknown(world: World, email: unknown): boolean {
  return addressOf(world, email) === undefined && world.keys.every(({ account }) => account !== email);
}

/** Whether an IP address has a place left, and the clause that says so. */
function placeOf(
  { places, ways }: World,
  ip: string | undefined,
  when: When,
): { prediction: Prediction; clause: string } {
  const own = places.filter((each) => each.ip === (ip ?? ""));
  const sure = own.filter(({ isSure }) => isSure);
  if (isJustUsedUp(sure, when)) return { prediction: "limited", clause: "novyx.sign-up.ip-limit" };
  // Who else signs up from an address that all share is not known.
  if (ip === undefined) return { prediction: "unclear", clause: "novyx.sign-up.ip-limit" };
  const predictions = new Set(ways.flatMap((way) => [predict(way, own, when), predict(way, sure, when)]));
  const [only] = predictions;
  const isOld = own.some(({ at }) => when.from - at.to > day);
  const clause = isOld ? "ip-limit-window" : own.length > 0 ? "ip-limit" : "ip-limit-per-ip";
  return { prediction: predictions.size === 1 && only ? only : "unclear", clause: `novyx.sign-up.${clause}` };
}

/** The ways of counting that foretold what a sign-up was answered. */
function waysSeen({ places, ways }: World, ip: string | undefined, isAdmitted: boolean, when: When): readonly Way[] {
  if (ip === undefined) return ways;
  const own = places.filter((each) => each.ip === ip);
  return own.every(({ isSure }) => isSure) ? waysAfter(ways, own, isAdmitted, when) : ways;
}
