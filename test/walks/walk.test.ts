import { expect, test } from "vitest";

import { allWays } from "../../contracts/model/sign-up-ways.ts";
import { drawWalk, walk } from "../../contracts/walks/walk.ts";
import { withTarget } from "../gate/judge.ts";
import { withPlayer } from "./player.ts";

test.each([1, 2, 3])(
  "the mock walks as the documents say, from seed %i",
  async (seed) => {
    await withTarget("novyx", async (target) => {
      const { broken, stuck } = await withPlayer(target, (player) =>
        walk(player, drawWalk(seed, { rounds: 6 }), { counts: () => true, ways: allWays }),
      );
      expect({ broken, stuck }).toEqual({ broken: null, stuck: [] });
    });
  },
  30_000,
);
