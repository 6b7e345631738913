import type { Row } from "../row.ts";

import { ratioAim } from "../aims.ts";
import { bare, novamock } from "../contestant.ts";
import { requireLoadGenerator } from "../load.ts";
import { listModels } from "../requests.ts";
import { measureThroughput } from "./throughput.ts";

export const models: Row = {
  id: "models",
  title: "GET /router/v1/models, authenticated and journaled",
  says: "32 connections. The peers answer with the same body; they keep no keys, so any Bearer token will do for them.",
  async measure(setting) {
    const load = { generator: requireLoadGenerator(), request: listModels, connections: 32 };
    const lines = await measureThroughput([bare, novamock, ...setting.peers], load, setting);
    const unit = "requests/s";
    const what = "`GET /router/v1/models`";
    return {
      unit,
      lines,
      aims: [
        ...ratioAim(what, lines, { to: bare.name, limit: { atLeast: 0.65 }, unit }),
        ...ratioAim(what, lines, { to: "Prism", limit: { atLeast: 10 }, unit }),
        ...setting.peers
          .filter(({ name }) => name !== "Prism")
          .flatMap(({ name }) => ratioAim(what, lines, { to: name, limit: { atLeast: 1 }, unit })),
      ],
    };
  },
};
