import type { Call } from "../model/call.ts";
import type { Knowledge, Walked } from "./open-stage.ts";
import type { Player } from "./player.ts";

import { visit } from "./gateway/visit.ts";
import { openStage, wentSo } from "./open-stage.ts";
import { act } from "./stage.ts";

const key = "nram_zq7x4w9k_2m8v3n5b7c9x1z4l6k8j";

/** What nobody was given opens nothing where nobody was given anything yet: a store may be empty only now. */
export async function arriveAtNovyx(player: Player, knowledge: Knowledge): Promise<Walked> {
  const stage = openStage(player, 1, knowledge);
  const calls: Call[] = [
    { do: "verify", email: player.email(), token: "abc123" },
    { do: "listKeys", key },
    { do: "rotateKey", key },
    { do: "revokeKey", key, name: "key_zq7x4w9k2m" },
  ];
  const [lane] = stage.lanes;
  if (lane) await Promise.all(calls.map((call) => act(stage, lane, call)));
  return wentSo(stage);
}

/** The same of the gateway. */
export async function arriveAtGateway(player: Player, knowledge: Knowledge): Promise<Walked> {
  const stage = openStage(player, 1, knowledge);
  const [lane] = stage.lanes;
  if (lane) {
    const gateway = { stage, lane, secrets: [] };
    await visit(gateway, { request: ["listModels", {}], caller: "stranger", key });
    await visit(gateway, { request: ["listModels", {}], caller: "nobody" });
  }
  return wentSo(stage);
}
