import type { Revoke } from "./call.ts";
import type { Expected, Rejection, Rule } from "./rule.ts";
import type { When } from "./time.ts";
import type { Key, World } from "./world.ts";

import { field } from "../http/exchange.ts";
import { isString } from "../http/exchange.ts";
import { expectKeyed } from "./keyed.ts";
import { isInGrace, lifeOf } from "./life.ts";
import { keyOf, withKey } from "./world.ts";

const endpoint = "novyx.revoke.endpoint";

/** `POST /v1/keys/revoke`: ends a key of the calling account, named by its id or its prefix. */
export const revokeRule: Rule<Revoke> = {
  expect: (world, { key, name, isForeign }, when) =>
    expectKeyed(world, { key, when, endpoint }, (caller) => {
      const expected = expectName(world, caller, name, when, isForeign ?? false);
      // What a key in grace may do beside authenticating, the documents leave open.
      if (!isInGrace(caller, when)) return expected;
      const { rejections: _, ...rest } = expected;
      return { ...rest, served: rest.served === "never" ? "never" : "may" };
    }),
  check(world, { key, name }, answer, _when, check) {
    const caller = keyOf(world, key);
    const named = caller ? namedBy(world, caller, name) : [];
    const id = field(answer.json, "revoked_key_id");
    const isItsId =
      isString(id) && (named.length === 0 || named.some((each) => each.id === undefined || each.id === id));
    const expected = `revoked_key_id to be ${named.map((each) => each.id ?? "its id").join(" or ") || "a string"}`;
    check("novyx.revoke.revoked-key-id", isItsId, expected);
    check("novyx.revoke.message", isString(field(answer.json, "message")), "message to be a string");
  },
  served(world, { key, name }, { json }, when) {
    const caller = keyOf(world, key);
    const named = caller ? namedBy(world, caller, name) : [];
    const id = field(json, "revoked_key_id");
    const [only] = named.length > 1 ? named.filter((each) => each.id === id) : named;
    const one = only ? [revoked(world, only, when)] : [];
    // A prefix that several keys have may have revoked all of them.
    const all = named.length > 1 ? [named.reduce((next, each) => revoked(next, each, when), world)] : [];
    const none = named.length === 0 ? [world] : [];
    return [...one, ...all, ...none];
  },
};

const notFound: Rejection = { status: 404, code: "NOT_FOUND" };

function expectName(world: World, caller: Key, name: unknown, when: When, isForeign: boolean): Expected {
  if (!isString(name) || name.trim() === "")
    return {
      served: "never",
      clause: "novyx.revoke.key-id-required",
      what: "a revocation without key_id to be rejected",
    };
  const named = namedBy(world, caller, name);
  const [only] = named;
  if (only && named.length === 1) {
    const works = lifeOf(only, when) === "works";
    const isPlain = only !== caller && works;
    const isExact = only.id === name || only.prefix === name;
    const clause = only.id === name ? endpoint : "novyx.revoke.by-prefix";
    const inGrace = isInGrace(only, when) && only.id === name ? "novyx.revoke.in-grace" : clause;
    const what = "a key of the account that works to be revoked";
    // Whether a key may revoke itself is left open; that it does not exist is not true.
    const exists = "a key that works not to be answered 404, as one that does not exist";
    const clauseOfName = only.id === name ? "novyx.revoke.not-found" : "novyx.revoke.by-prefix";
    const status = { not: 404, clause: clauseOfName, what: exists };
    return { served: isPlain && isExact ? "must" : "may", clause: inGrace, what, ...(works && isExact && { status }) };
  }
  if (only)
    return { served: "may", clause: "novyx.revoke.ambiguous-prefix", what: "a prefix of several keys to revoke none" };
  if (isForeign) {
    const what = "another account's key to be 404 with the code NOT_FOUND";
    return { served: "may", clause: "novyx.revoke.foreign-key-not-found", what };
  }
  const what = "a key that does not exist to be 404 with the code NOT_FOUND";
  return { served: "never", clause: "novyx.revoke.not-found", what, rejections: [notFound] };
}

/** The keys of the account that a name may mean: by id, or else those that begin so. */
function namedBy({ keys }: World, caller: Key, name: unknown): Key[] {
  const own = keys.filter(({ account }) => account === caller.account);
  const byId = own.filter(({ id }) => id === name);
  // Before an account was listed its ids are not known.
  return byId.length > 0 || !isString(name) || name === "" ? byId : own.filter(({ secret }) => secret.startsWith(name));
}

function revoked(world: World, key: Key, when: When): World {
  const now = world.keys.find(({ secret }) => secret === key.secret) ?? key;
  return withKey(world, key, { revoked: [...now.revoked, when] });
}
