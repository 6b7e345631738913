import type { Knowledge, Walked } from "../open-stage.ts";
import type { Player } from "../player.ts";

import { guards } from "../../model/gateway.ts";
import { openStage, wentSo } from "../open-stage.ts";
import { shareConnections } from "./kept-connection.ts";
import { every, newKey, sets } from "./keys.ts";
import { offered } from "./offered.ts";
import { visitTwoDaysLater } from "./two-days-later.ts";
import { everyVisit, isWhole } from "./visits.ts";
import { visit } from "./visit.ts";

/** Visits every operation of the gateway that there is, with every kind of key, and with none. */
export async function walkGateway(player: Player, knowledge: Knowledge): Promise<Walked> {
  const stage = openStage(player, 1, knowledge);
  const lane = stage.lanes[0]!;
  // Twice each: a table of keys may be full before long.
  const asked = await Promise.all([...sets, ...sets].map((permissions) => newKey(stage, permissions)));
  const made = asked.filter((key) => key !== undefined);
  const full = made.find((key) => key.permissions.length === every.length);
  if (!full) {
    lane.stuck ??= { reason: "no novastack key with every permission could be made", kind: "not offered" };
    return wentSo(stage);
  }
  const others = asked.slice(0, sets.length).flatMap((key) => (key && key !== full ? [key] : []));
  const keys = [full, ...others] as const;
  const ofNovyx = await player.newKey({ email: player.email() });
  const gateway = { stage, lane, secrets: keys.map(({ secret }) => secret) };
  const requests = await offered(stage, lane, full.secret);
  await Promise.all(everyVisit(requests, keys, ofNovyx?.api_key).map((each) => visit(gateway, each)));
  const firsts = requests.filter(([name], index) => requests.findIndex(([other]) => other === name) === index);
  const documented = firsts.filter(([operation]) => isWhole.has(operation));
  await shareConnections(gateway, documented, [full, ...keys]);
  const harmless = firsts.filter(([operation]) => guards[operation]!.permission !== "delete");
  await visitTwoDaysLater(gateway, harmless, keys);
  return wentSo(stage);
}
