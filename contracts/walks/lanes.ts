import type { Way } from "../model/world.ts";
import type { Player } from "./player.ts";
import type { Lane, Stage } from "./stage.ts";
import type { StepName } from "./steps.ts";

import { values } from "../../spec/generated/novyx.rules.ts";
import { emptyWorld } from "../model/world.ts";
import { play } from "./steps.ts";
import { addKey } from "./steps/add-key.ts";

/** How a lane begins. `places` is about the places of IP addresses and nothing else. */
export type Start = "nothing" | "signUp" | "hook" | "manyKeys" | "longList" | "threeKeys" | "expiring" | "places";

const tiers = values.Tier;
// More than any page of a list that a target may think enough.
const further: Partial<Record<Start, number>> = { manyKeys: 26, longList: 52 };

/** The name of a lane: A to Z, then AA and so on. */
export function laneName(index: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (index % 26));
  return index < 26 ? letter : laneName(Math.floor(index / 26) - 1) + letter;
}

export function newLane(player: Player, index: number, ways: readonly Way[]): Lane {
  return { name: laneName(index), worlds: [emptyWorld(ways)], ips: [player.ip(), player.ip()], stuck: null };
}

export async function begin(stage: Stage, lane: Lane, start: Start, index: number): Promise<void> {
  const step = (name: StepName) => play(stage, lane, { do: name, pick: 0 });
  const hook = (request: Parameters<typeof addKey>[1] = {}) => {
    const working = lane.worlds[0]?.keys ?? [];
    return addKey({ stage, lane, working, choose: (values) => values[0] }, request);
  };
  if (start === "signUp") {
    await step("signUp");
    await step("verify");
  }
  const tier = tiers[index % tiers.length]!;
  const more = further[start] ?? 0;
  if (start === "hook" || start === "expiring" || more > 0) await hook({ tier });
  if (start === "hook") await step("rotate");
  if (start === "threeKeys") for (let count = 0; count < 3; count++) await hook();
  await Promise.all(Array.from({ length: more }, () => hook()));
  if (start === "expiring") for (const hours of [1, 48, 40 * 24]) await hook({ expires_in_seconds: hours * 3600 });
}
