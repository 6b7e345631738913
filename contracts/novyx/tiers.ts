import type { Case } from "../engine/case.ts";

import { values } from "../../spec/generated/novyx.rules.ts";
import { field, isString, succeeded } from "../http/exchange.ts";
import { ask } from "./ask.ts";

/** Which accounts may use these operations: those of every tier. */
export const tierCases: readonly Case[] = values.Tier.map((tier): Case => ({
  id: `novyx.tiers.${tier}`,
  clauses: ["novyx.api.all-tiers"],
  needs: ["expiringKeys"],
  costs: { keys: 2 },
  async run(t) {
    const clause = "novyx.api.all-tiers";
    const { key } = await t.account({ tier });
    const listed = await ask(t, "listKeys", { key });
    if (!t.check(clause, succeeded(listed), `an account of the tier ${tier} to list its keys`, listed)) return;
    const { key_id, tier: listedTier } = await t.entryOf(key);
    if (String(listedTier).toLowerCase() !== tier)
      t.unverified(`the hook made no key of the tier ${tier}, but of ${String(listedTier)}`);
    const rotated = await ask(t, "rotateKey", { key });
    if (!t.check(clause, succeeded(rotated), `an account of the tier ${tier} to rotate its key`, rotated)) return;
    const newKey = field(rotated.json, "new_key");
    if (!isString(newKey)) return t.broken("novyx.rotate.new-key", "new_key to be a string", rotated);
    const revoked = await ask(t, "revokeKey", { key: newKey, body: { key_id } });
    // Not found is an answer too: other cases judge whether a replaced key can be revoked.
    const isServed = succeeded(revoked) || revoked.status === 404;
    t.check(clause, isServed, `an account of the tier ${tier} to revoke a key`, revoked);
  },
}));
