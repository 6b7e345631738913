import type { GatewayKey } from "./keys.ts";
import type { Request } from "./offered.ts";
import type { Gateway } from "./visit.ts";

import { expectGateway } from "../../model/gateway.ts";
import { checkExpected } from "../../model/rule.ts";
import { day } from "../../model/time.ts";
import { findIn, send, unlessStuck } from "../stage.ts";
import { deleteThings, lookForDeleted } from "./deleted-things.ts";
import { visit } from "./visit.ts";

/** Two days later a key may have ended, which no document excludes; else it is what it was. */
export async function visitTwoDaysLater(
  gateway: Gateway,
  requests: readonly Request[],
  keys: readonly GatewayKey[],
): Promise<void> {
  const { stage, lane } = gateway;
  if (!stage.player.has("advanceClock")) return;
  const [first, ...others] = keys;
  const deleted = first ? await deleteThings(gateway, requests, first.secret) : [];
  const from = stage.player.now().to;
  await unlessStuck(lane, () => stage.player.advance({ at: from + 2 * day, late: 30 * day }));
  const visitBy = async (key: GatewayKey) => {
    const ask = () => send(stage, lane, "listModels", { key: key.secret }, { isLook: true });
    const tries = [await ask(), await ask(), await ask()];
    if (tries.every((sent) => sent?.answer.status === 401)) return;
    const expected = expectGateway("listModels", key);
    for (const sent of tries)
      if (sent) findIn(stage, lane, sent.answer, (check) => checkExpected(expected, sent.answer, check));
    await Promise.all(requests.map((request) => visit(gateway, { request, caller: key, key: key.secret })));
  };
  // The first by itself: what is wrong with one key may not show while others are used.
  if (first) {
    await lookForDeleted(gateway, deleted, first.secret);
    await visitBy(first);
  }
  await Promise.all(others.map(visitBy));
}
