import type { Call } from "../../model/call.ts";
import type { Turn } from "./turn.ts";

import { race } from "../race.ts";
import { act } from "../stage.ts";
import { falseKeyRows } from "../variations/keys.ts";
import { addKey } from "./add-key.ts";

/** Steps that make keys, and one that uses what is none. */
export const keySteps = {
  addKey: { weight: 3, run: (turn: Turn) => addKey(turn, {}) },
  addExpiringKey: {
    weight: 3,
    run: (turn: Turn) => addKey(turn, { expires_in_seconds: turn.choose([60, 3600, 86_400, 40 * 86_400]) ?? 60 }),
  },
  rotate: {
    weight: 12,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      if (key) await act(stage, lane, { do: "rotateKey", key: key.secret });
    },
  },
  rotateAtOnce: {
    weight: 3,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      const call: Call = { do: "rotateKey", key: key?.secret ?? null };
      if (key) await race(stage, lane, [call, call, call]);
    },
  },
  rotateWhileAsking: {
    weight: 3,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      const victim = choose(working);
      if (!key || !victim) return;
      const secret = key.secret;
      const other: Call | undefined = choose([
        { do: "listKeys", key: secret },
        { do: "revokeKey", key: secret, name: victim.id },
        { do: "revokeKey", key: victim.secret, name: key.id },
      ]);
      if (other) await race(stage, lane, [{ do: "rotateKey", key: secret }, other]);
    },
  },
  useFalseKey: {
    weight: 3,
    async run({ stage, lane, world, choose }: Turn) {
      const key = choose(world.keys);
      const row = choose(falseKeyRows);
      const secret = key && row?.of(key.secret, key);
      if (!secret) return;
      const call = choose<Call>([
        { do: "listKeys", key: secret },
        { do: "rotateKey", key: secret },
        { do: "revokeKey", key: secret, name: key.id },
      ]);
      if (call) await act(stage, lane, call);
    },
  },
} as const;
