import type { Expected } from "./rule.ts";
import type { When } from "./time.ts";
import type { Key, World } from "./world.ts";

import { clauseOfEnd, clauseOfLife, lifeOf } from "./life.ts";
import { keyOf } from "./world.ts";

/**
 * What an operation that takes a key answers to this one: a key that works is let in, to what `letIn` says; one that
 * has ended or was never issued is turned away; where it is unclear, both are allowed.
 */
export function expectKeyed(
  world: World,
  { key: secret, when, endpoint }: { key: string | null; when: When; endpoint: string },
  letIn: (key: Key) => Expected,
): Expected {
  const key = keyOf(world, secret);
  if (!key) {
    const what =
      secret === null ? "a request without a key to be rejected" : "a key that nobody was given to be rejected";
    // That the operation takes a key is documented with it; the status stands on another page of the vendor's.
    const clause = secret === null ? "novyx.auth.missing-key" : "novyx.auth.invalid-key";
    return { served: "never", clause: endpoint, what, status: { is: 401, clause, what: `${what} with 401` } };
  }
  const life = lifeOf(key, when);
  if (life === "ended") {
    const what = "a key that has ended to be rejected";
    const status = { is: 401, clause: "novyx.auth.invalid-key", what: `${what} with 401` };
    return { served: "never", clause: clauseOfEnd(key, when), what, status };
  }
  const { rejections, ...expected } = letIn(key);
  if (life === "unclear") return { ...expected, served: expected.served === "never" ? "never" : "may" };
  const status = { not: 401, clause: clauseOfLife(key), what: "a key that works to be let in" };
  return { status, ...expected, ...(rejections && { rejections }) };
}
