import type { Call } from "../../model/call.ts";
import type { Turn } from "./turn.ts";

import { race } from "../race.ts";
import { act } from "../stage.ts";
import { tokenRows } from "../variations/tokens.ts";

/** Steps that verify. */
export const verifySteps = {
  verify: {
    weight: 8,
    async run({ stage, lane, world, choose }: Turn) {
      const address = choose(world.addresses.filter(({ isVerified, tokens }) => !isVerified && tokens.length > 0));
      if (address) await act(stage, lane, { do: "verify", email: address.email, token: address.tokens[0]?.text });
    },
  },
  verifyAtOnce: {
    weight: 2,
    async run({ stage, lane, world, choose }: Turn) {
      const address = choose(world.addresses.filter(({ tokens }) => tokens.length > 0));
      const call: Call = { do: "verify", email: address?.email, token: address?.tokens[0]?.text };
      if (address) await race(stage, lane, [call, call, call, call]);
    },
  },
  verifyWrongly: {
    weight: 4,
    async run({ stage, lane, world, choose }: Turn) {
      const address = choose(world.addresses.filter(({ tokens }) => tokens.length > 0));
      const row = choose(tokenRows);
      const token = address?.tokens[0]?.text;
      if (!address || !row || token === undefined) return;
      const readAs = row.may ? { readAs: token } : {};
      await act(stage, lane, { do: "verify", email: address.email, token: row.of(token), ...readAs });
    },
  },
  verifyAnyToken: {
    weight: 3,
    async run({ stage, lane, world, others, choose }: Turn) {
      const tokens = [world, ...others].flatMap(({ addresses }) => addresses.flatMap((each) => each.tokens));
      const emails = [...world.addresses.map(({ email }) => email), stage.player.email()];
      const token = choose(tokens);
      if (token) await act(stage, lane, { do: "verify", email: choose(emails), token: token.text });
    },
  },
} as const;
