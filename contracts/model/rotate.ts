import type { Rotate } from "./call.ts";
import type { Expected, Rule } from "./rule.ts";
import type { Key } from "./world.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { field } from "../http/exchange.ts";
import { isString, isTimestampOrNull, timestamp } from "../http/exchange.ts";
import { expectKeyed } from "./keyed.ts";
import { isInGrace } from "./life.ts";
import { keyOf, withKey, withNewKey } from "./world.ts";

const endpoint = "novyx.rotate.endpoint";

/** `POST /v1/keys/rotate`: gives a new key, and starts the grace period of the calling one. */
export const rotateRule: Rule<Rotate> = {
  expect: (world, { key }, when) =>
    expectKeyed(world, { key, when, endpoint }, (caller): Expected => {
      const isSister = (each: Key) => each.account === caller.account && isInGrace(each, when);
      // Whether a key may rotate that is in grace, or whose predecessor still is, the documents leave open.
      const served = world.keys.some(isSister) ? "may" : "must";
      return { served, clause: endpoint, what: "a key that works to be rotated" };
    }),
  check(world, { key: secret }, { json }, _when, check) {
    const newKey = field(json, "new_key");
    const isNew = isString(newKey) && newKey.startsWith(rules.prefixes.Secret) && keyOf(world, newKey) === undefined;
    check("novyx.rotate.new-key", isNew, "new_key to be a key that starts with nram_ and was not given out before");
    const end = field(json, "grace_expires_at");
    const isEnd = isTimestampOrNull(end);
    check("novyx.rotate.grace-expires-at", isEnd, "grace_expires_at to be an ISO 8601 timestamp or null");
    check("novyx.rotate.message", isString(field(json, "message")), "message to be a string");
    const earlier = keyOf(world, secret)?.graceEnds.at(-1);
    const isKept = earlier === undefined || earlier === null || timestamp(end) === earlier;
    check("novyx.rotate.from-grace", isKept, "the grace of a key that rotates again not to be prolonged");
  },
  served(world, { key: secret }, { json }, when) {
    const caller = keyOf(world, secret);
    const newKey = field(json, "new_key");
    if (!caller) return [world];
    const end = timestamp(field(json, "grace_expires_at")) ?? null;
    const replaced = withKey(world, caller, { graceEnds: [...caller.graceEnds, end] });
    if (!isString(newKey)) return [replaced];
    return [
      withNewKey(replaced, {
        secret: newKey,
        account: caller.account,
        made: when,
        via: "rotate",
        replaces: caller.secret,
      }),
    ];
  },
};
