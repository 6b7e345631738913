import type { Exchange } from "../http/exchange.ts";
import type { Call } from "./call.ts";
import type { When } from "./time.ts";
import type { Fault } from "./rule.ts";
import type { World } from "./world.ts";

import { listRule } from "./list.ts";
import { revokeRule } from "./revoke.ts";
import { rotateRule } from "./rotate.ts";
import { apply } from "./rule.ts";
import { signUpRule } from "./sign-up.ts";
import { verifyRule } from "./verify.ts";

/** What an answer comes to: the worlds in which it is right, or what it breaks in the first one. */
export type Judgement = {
  readonly worlds: readonly World[];
  readonly faults: readonly Fault[];
  readonly checked: Set<string>;
};

/** Holds an answer against every world that may be the case; `counts` tells which clauses are judged at all. */
export function judge(
  worlds: readonly World[],
  call: Call,
  answer: Exchange,
  when: When,
  counts: (clause: string) => boolean,
): Judgement {
  const checked = new Set<string>();
  const right: World[] = [];
  let first: Fault[] | undefined;
  for (const world of worlds) {
    const { findings, worlds: next } = inWorld(world, call, answer, when);
    for (const clause of findings.checked) checked.add(clause);
    const faults = findings.faults.filter(({ clause }) => counts(clause));
    if (faults.length === 0) right.push(...next);
    first ??= faults;
  }
  return { worlds: right.slice(0, mostWorlds), faults: right.length > 0 ? [] : (first ?? []), checked };
}

function inWorld(world: World, call: Call, answer: Exchange, when: When) {
  switch (call.do) {
    case "signUp":
      return apply(signUpRule, world, call, answer, when);
    case "verify":
      return apply(verifyRule, world, call, answer, when);
    case "rotateKey":
      return apply(rotateRule, world, call, answer, when);
    case "listKeys":
      return apply(listRule, world, call, answer, when);
    case "revokeKey":
      return apply(revokeRule, world, call, answer, when);
  }
}

// What a race or a shared prefix leaves open is known after the next look; more worlds than this cannot matter.
const mostWorlds = 48;
