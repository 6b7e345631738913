import type { Contestant } from "../contestant.ts";
import type { Line, Row } from "../row.ts";

import { ratioAim } from "../aims.ts";
import { bare, novamock } from "../contestant.ts";
import { requireLoadGenerator } from "../load.ts";
import { listModels } from "../requests.ts";
import { median } from "../statistics.ts";
import { measureThroughput } from "./throughput.ts";

export const models: Row = {
  id: "models",
  title: "GET /router/v1/models, authenticated and journaled",
  description:
    "32 connections. The peers answer with the same body; they keep no keys, so any Bearer token will do for them.",
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
        ...fastestOf(lines, setting.peers).flatMap(({ name }) =>
          ratioAim(what, lines, { to: name, limit: { atLeast: 1 }, unit }),
        ),
      ],
    };
  },
};

/** The peer that answers the most; none where there are no peers. */
function fastestOf(lines: readonly Line[], peers: readonly Contestant[]): Line[] {
  const names = new Set(peers.map(({ name }) => name));
  const measured = lines.filter(({ name, samples }) => names.has(name) && samples.length > 0);
  return measured.sort((a, b) => median(b.samples) - median(a.samples)).slice(0, 1);
}
