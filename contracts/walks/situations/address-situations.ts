import type { Lane, Stage } from "../stage.ts";
import type { Situation } from "./situation.ts";

import { act } from "../stage.ts";
import { newestToken, signUp, verifyAll, verifyNewest } from "./situation.ts";

/** Whose address and whose token it is. */
export const addressSituations: readonly Situation[] = [likeAddresses, longAddresses, usedTokens];

/** Addresses that are alike are not the same. */
async function likeAddresses(stage: Stage, lane: Lane): Promise<void> {
  const [name = "", domain = ""] = stage.player.email().split("@");
  await verifyAll(stage, lane, [
    `${name}@${domain}`,
    `${name}@mail.${domain}`,
    `${name}+1@${domain}`,
    `${name}+2@${domain}`,
    `a.${name}@${domain}`,
    `a${name}@${domain}`,
    `${name}@${domain}.example`,
  ]);
}

/** Addresses that begin or end alike, at a length that is still an address. */
async function longAddresses(stage: Stage, lane: Lane): Promise<void> {
  const [name = "", domain = ""] = stage.player.email().split("@");
  const long = `${name}-${"long".repeat(10)}`.slice(0, 60);
  await verifyAll(stage, lane, [`${long}-a@${domain}`, `${long}-b@${domain}`, `c-${long}@${domain}`]);
}

/** A token that was used is worth nothing to anybody. */
async function usedTokens(stage: Stage, lane: Lane): Promise<void> {
  const three = [{}, {}, {}].map((options) => signUp(stage, lane, options));
  const [first = "", second = "", third = ""] = await Promise.all(three);
  const token = newestToken(lane, first);
  if (token === undefined) return;
  await verifyNewest(stage, lane, first);
  await act(stage, lane, { do: "verify", email: second, token });
  await verifyNewest(stage, lane, second);
  await act(stage, lane, { do: "verify", email: third, token: newestToken(lane, second) });
  await verifyNewest(stage, lane, third);
}
