import type { RequestHandler } from "msw";

import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";

import type { Row } from "../row.ts";

import { createHandlers } from "../../mocks/adapters/msw/index.ts";
import { ratioAim } from "../aims.ts";
import { interleave } from "../statistics.ts";

type Setup = { readonly name: string; readonly handlers: readonly RequestHandler[] };

const constant = "MSW handler that answers a constant";
const perRound = 2000;
const at = "https://api.novapai.ai/router/v1/models";

export const msw: Row = {
  id: "msw",
  title: "`novamock/msw` in Node.js",
  description: `One \`fetch\` of \`GET /router/v1/models\` after the other through \`setupServer\`, ${perRound} a round.`,
  async measure({ rounds }) {
    const { handlers, mock } = createHandlers();
    const authorization = `Bearer ${mock.novastack.apiKey}`;
    const answer = await (await mock.fetch("/router/v1/models", { headers: { authorization } })).json();
    const setups: Setup[] = [
      { name: constant, handlers: [http.get(at, () => HttpResponse.json(answer as object))] },
      { name: "novamock", handlers },
    ];
    const server = setupServer();
    server.listen({ onUnhandledRequest: "error" });
    const microseconds = async ({ handlers }: Setup) => {
      server.resetHandlers(...handlers);
      const started = performance.now();
      for (let sent = 0; sent < perRound; sent++) {
        const response = await fetch(at, { headers: { authorization } });
        await response.text();
        if (response.status !== 200) throw new Error(`MSW answered ${response.status}`);
      }
      return ((performance.now() - started) / perRound) * 1000;
    };
    for (const setup of setups) await microseconds(setup);
    const samples = await interleave(setups, rounds, microseconds);
    server.close();
    const lines = setups.map(({ name }, index) => ({ name, samples: samples[index]! }));
    const unit = "µs";
    return {
      unit,
      lines,
      aims: ratioAim("the MSW handler in Node.js", lines, { to: constant, limit: { atMost: 1.5 }, unit }),
    };
  },
};
