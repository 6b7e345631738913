import type { Turn } from "./turn.ts";

import { day } from "../../model/time.ts";
import { act } from "../stage.ts";

/** Tries IP addresses that used up their places long ago, and uses up those of fresh ones. */
export async function usePlaces({ stage, lane, world }: Turn): Promise<void> {
  const attempts = async (ip: string | undefined) => {
    for (const _time of ["first", "second"])
      if (ip !== undefined) await act(stage, lane, { do: "signUp", email: stage.player.email(), kind: "valid", ip });
  };
  const taken = (ip: string) => world.places.filter((each) => each.ip === ip);
  const usedUp = [...new Set(world.places.map(({ ip }) => ip))].filter((ip) => taken(ip).length === 2);
  const ageOf = (ip: string) => stage.player.now().from - (taken(ip)[0]?.at.from ?? Infinity);
  // What a younger one is answered tells how an older one has to be.
  const old = usedUp.filter((ip) => ageOf(ip) > 20 * day);
  const again = async () => {
    for (const ip of [usedUp.filter((each) => ageOf(each) > 10 * day).at(-1), old[0]]) await attempts(ip);
  };
  const fresh = usedUp.some((ip) => ageOf(ip) < 10 * day) ? [] : [0, 1, 2].map(() => attempts(stage.player.ip()));
  await Promise.all([again(), ...fresh]);
}
