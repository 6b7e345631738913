import type { Call } from "../../model/call.ts";
import type { Turn } from "./turn.ts";

import { race } from "../race.ts";
import { act } from "../stage.ts";
import { keyNameRows } from "../variations/key-names.ts";

/** Steps that revoke. */
export const revokeSteps = {
  revoke: {
    weight: 5,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const named = choose(working.filter((key) => key !== caller && key.account === caller?.account));
      if (caller && named) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: named.id });
    },
  },
  revokeByPrefix: {
    weight: 4,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const named = choose(working.filter((key) => key !== caller && key.account === caller?.account));
      const name = choose([named?.prefix, named?.prefix, named?.prefix?.slice(0, -2), named?.secret.slice(0, 16)]);
      if (caller && name) await act(stage, lane, { do: "revokeKey", key: caller.secret, name });
    },
  },
  revokeItself: {
    weight: 1,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      if (key) await act(stage, lane, { do: "revokeKey", key: key.secret, name: key.id });
    },
  },
  revokeAgain: {
    weight: 2,
    async run({ stage, lane, working, ended, choose }: Turn) {
      const caller = choose(working);
      const named = choose(ended.filter((key) => key.account === caller?.account));
      if (caller && named) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: named.id });
    },
  },
  revokeAtOnce: {
    weight: 2,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const named = choose(working.filter((key) => key !== caller && key.account === caller?.account));
      if (!caller || !named) return;
      const revocation: Call = { do: "revokeKey", key: caller.secret, name: named.id };
      // Not two that revoke each other: both may have been let in before either came into force.
      const other = choose<Call>([
        revocation,
        { do: "rotateKey", key: named.secret },
        { do: "listKeys", key: named.secret },
      ]);
      if (other) await race(stage, lane, [revocation, other]);
    },
  },
  revokeByEnded: {
    weight: 3,
    async run({ stage, lane, working, ended, choose }: Turn) {
      const caller = choose(ended);
      const named = choose(working.filter((key) => key.account === caller?.account));
      if (caller && named) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: named.id });
    },
  },
  revokeForeign: {
    weight: 4,
    async run({ stage, lane, working, others, choose }: Turn) {
      const caller = choose(working);
      const foreign = choose(others.flatMap(({ keys }) => keys));
      const name = choose([foreign?.id, foreign?.prefix, foreign?.secret]);
      const call: Call = { do: "revokeKey", key: caller?.secret ?? null, name, isForeign: true };
      if (caller && name !== undefined) await act(stage, lane, call);
    },
  },
  revokeNothing: {
    weight: 3,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const row = choose(keyNameRows);
      if (caller && row) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: row.of(caller) });
    },
  },
} as const;
