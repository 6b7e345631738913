import type { AddressKind, Call } from "../../model/call.ts";
import type { Turn } from "./turn.ts";

import { race } from "../race.ts";
import { act } from "../stage.ts";
import { addressRows } from "../variations/addresses.ts";
import { usePlaces } from "./use-places.ts";

/** Steps that sign up. */
export const signUpSteps = {
  signUp: { weight: 5, run: async (turn: Turn) => signUp(turn, turn.stage.player.email(), "valid") },
  signUpAgain: {
    weight: 2,
    async run(turn: Turn) {
      const address = turn.choose(turn.world.addresses.filter(({ accepted }) => accepted > 0));
      if (address) await signUp(turn, address.email, "valid");
    },
  },
  signUpAtOnce: {
    weight: 2,
    async run({ stage, lane, choose }: Turn) {
      const ip = choose(lane.ips);
      if (ip === undefined) return;
      const emails = Array.from({ length: 6 }, () => stage.player.email());
      await race(
        stage,
        lane,
        emails.map((email): Call => ({ do: "signUp", email, ip, kind: "valid" })),
      );
    },
  },
  signUpOddly: {
    weight: 4,
    async run(turn: Turn) {
      const row = turn.choose(addressRows);
      if (row) await signUp(turn, row.of(turn.stage.player.email()), row.kind);
    },
  },
  usePlaces: { weight: 0, run: usePlaces },
} as const;

async function signUp({ stage, lane, choose }: Turn, email: unknown, kind: AddressKind): Promise<void> {
  const ip = choose(lane.ips);
  await act(stage, lane, { do: "signUp", email, kind, ...(ip !== undefined && { ip }) });
}
