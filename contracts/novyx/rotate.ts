import type { Case } from "../case.ts";

import { succeeded, turnedAway } from "../expectations.ts";

// Timestamps may be cut to whole seconds, and a target's clock may run on while requests travel.
const marginMs = 5000;

/** Rotating: the new key, and the life of the old one. */
export const rotateCases: readonly Case[] = [
  {
    id: "novyx.rotate.boundary-of-grace",
    clauses: ["novyx.rotate.old-key-works-in-grace", "novyx.rotate.old-key-ends-with-grace"],
    needs: ["clock"],
    costs: { keys: 2, clockMoves: 2 },
    async run(t) {
      const { key } = await t.account();
      const { graceExpiresAt, newKey } = await t.rotate(key);
      if (graceExpiresAt === null) return t.unverified("this target gives no grace (grace_expires_at is null)");
      if (graceExpiresAt - (await t.now()) > 2 * marginMs) await t.advanceTo(graceExpiresAt - marginMs);
      const before = await t.call("listKeys", { key });
      t.check(
        "novyx.rotate.old-key-works-in-grace",
        succeeded(before),
        "the old key to work until its grace ends",
        before,
      );
      await t.advanceTo(graceExpiresAt + 1000);
      const after = await t.call("listKeys", { key });
      t.check("novyx.rotate.old-key-ends-with-grace", turnedAway(after), "the old key to end with its grace", after);
      const renewed = await t.call("listKeys", { key: newKey });
      if (!succeeded(renewed)) t.unverified("the new key does not work either");
    },
  },
];
