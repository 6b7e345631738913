import type { Tool } from "./tool.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";

const timeoutMs = 5000;

/** Our own gate. */
export const gate: Tool = {
  name: "novamock verify",
  description: "this package's gate at the level `assumed`, with the mock's test hooks",
  start: async (api, { url }) => ({
    async findsFault() {
      const target = { [api]: api === "novastack" ? `${url}/router/v1` : url };
      const drivers = httpHooks(`${url}/_mock`, { timeoutMs });
      const { summary } = await runContract({ ...target, drivers, timeoutMs }, { level: "assumed" });
      return summary.failed > 0;
    },
    stop: () => Promise.resolve(),
  }),
};
