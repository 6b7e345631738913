import { expect, test } from "vitest";

import type { Change } from "../../mocks/misbehaviours/change.ts";

import { runContract } from "../../contracts/run-contract.ts";
import { changeAnswer, changeApi, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { startSwitch } from "../support/switch.ts";
import { targetOf } from "./judge.ts";

const day = 24 * 60 * 60 * 1000;

// Mistakes of strangers that cases find.
test.each<readonly [what: string, clause: string, change: Change]>([
  [
    "a time of making that is the server's start",
    "novyx.sign-up.created-at",
    changeAnswer("signUp", (answer) => ({ ...answer, created_at: started })),
  ],
  ["a token that a wrong try keeps alive", "novyx.verify.expired-token", stopsTimeAtAWrongTry()],
  ["a key that ends when nobody uses it", "novyx.verify.activates", forgetsIdleKeys()],
])("%s", async (_what, clause, change) => {
  const place = await startSwitch();
  try {
    const mock = place.put({ name: "wrong", clause, level: "documented", change });
    const { clauses } = await runContract(targetOf("novyx", mock), { clause: clause.replace(/[^.]+$/, "*") });
    expect(clauses.filter(({ verdict }) => verdict === "failed").map(({ id }) => id)).toContain(clause);
  } finally {
    await place.stop();
  }
});

const started = new Date().toISOString().replace(/\d{3}Z$/, "417Z");

function stopsTimeAtAWrongTry(): Change {
  const triedAt = new Map<string, number>();
  return changeOperation("verify", (right) => async (state, input, call) => {
    const { email } = input.body;
    const now = triedAt.get(email) ?? call.now;
    try {
      return await right(state, input, { ...call, now });
    } catch (error) {
      triedAt.set(email, now);
      throw error;
    }
  });
}

function forgetsIdleKeys(): Change {
  const usedAt = new Map<string, number>();
  return changeApi("novyx", (right) => ({
    authenticate(state, secret, spec, now) {
      const isIdle = now - (usedAt.get(secret) ?? now) > 90 * day;
      if (!isIdle) usedAt.set(secret, now);
      return right.authenticate(state, isIdle ? "nram_nobody" : secret, spec, now);
    },
  }));
}
