import type { Key, World } from "../model/world.ts";
import type { Lane, Stage } from "./stage.ts";
import type { Turn } from "./steps/turn.ts";

import { isInGrace, lifeOf } from "../model/life.ts";
import { keySteps } from "./steps/key-steps.ts";
import { revokeSteps } from "./steps/revoke-steps.ts";
import { signUpSteps } from "./steps/sign-up-steps.ts";
import { verifySteps } from "./steps/verify-steps.ts";

/** Every step, and how often it is drawn. */
export const steps = { ...signUpSteps, ...verifySteps, ...keySteps, ...revokeSteps } as const;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];

/** A step of a walk. What it is about is found by `pick` among what there is when its turn comes. */
export type Step = { readonly do: StepName; readonly pick: number };

/**
 * Plays a step; one that there is nothing for does nothing. `others` is what can be known of the other lanes: as it was
 * before the round, so that a walk is the same however its lanes interleave.
 */
export async function play(
  stage: Stage,
  lane: Lane,
  { do: name, pick }: Step,
  others: readonly World[] = [],
): Promise<void> {
  const [world] = lane.worlds;
  if (!world || lane.stuck !== null) return;
  const when = stage.player.now();
  const is = (life: string) => (key: Key) => lane.worlds.every((each) => lifeOf(sameKey(each, key), when) === life);
  let rest = pick;
  const turn: Turn = {
    stage,
    lane,
    world,
    working: world.keys.filter(is("works")),
    inGrace: world.keys.filter((key) => is("works")(key) && isInGrace(key, when)),
    ended: world.keys.filter(is("ended")),
    others,
    choose(values) {
      const chosen = values[rest % values.length];
      rest = Math.floor(rest / Math.max(1, values.length));
      return chosen;
    },
  };
  await steps[name].run(turn);
}

function sameKey({ keys }: World, key: Key): Key {
  return keys.find(({ secret }) => secret === key.secret) ?? key;
}
