import type { Row } from "../row.ts";

import { ratioAim } from "../aims.ts";
import { bare, novamock } from "../contestant.ts";
import { requireLoadGenerator } from "../load.ts";
import { signUp } from "../requests.ts";
import { measureThroughput } from "./throughput.ts";

export const signUps: Row = {
  id: "sign-up",
  title: "POST /v1/keys, validated, throttled, mail sent",
  description:
    "32 connections; each request signs up another address from another client IP, so that the throttle looks at all " +
    "and admits all. Bare `node:http` reads the body. The peers check the body at most, and send no mail.",
  async measure(setting) {
    const load = { generator: requireLoadGenerator(), request: signUp, connections: 32 };
    const lines = await measureThroughput([bare, novamock, ...setting.peers], load, setting);
    const unit = "requests/s";
    const what = "`POST /v1/keys`";
    return {
      unit,
      lines,
      aims: [
        ...ratioAim(what, lines, { to: bare.name, limit: { atLeast: 0.45 }, unit }),
        ...ratioAim(what, lines, { to: "Prism", limit: { atLeast: 8 }, unit }),
      ],
    };
  },
};
