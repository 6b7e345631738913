import type { Target } from "../../contracts/drivers/target.ts";
import type { CaseResult } from "../../contracts/results/report.ts";
import type { Tool } from "./tool.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { playExcursions } from "../../test/walks/excursions.ts";

const timeoutMs = 5000;

/** The gate's cases, without walks; a run ends with the first failure. */
const cases = part("its cases alone", "each looks at one rule", async (target) => {
  const found = new AbortController();
  const onCase = ({ verdict }: CaseResult) => void (verdict === "failed" && found.abort());
  await runContract(target, { walks: "off", onCase, signal: found.signal });
  return found.signal.aborted;
});

/** What the gate plays beside its cases. */
const walks = part("its walks alone", "walks and variations, held against the model", async (target) =>
  (await playExcursions(target)).some(({ verdict }) => verdict === "failed"),
);

/** Our own gate, as a user starts it: it has found what one of its parts has found. */
export const gate = {
  name: "novamock verify",
  description: "this package's gate with default flags, at the default level, with the mock's test hooks",
  parts: [cases, walks],
};

function part(name: string, description: string, findsFault: (target: Target) => Promise<boolean>): Tool {
  return {
    name,
    description,
    start: async (api, { url }) => ({
      findsFault: () =>
        findsFault({
          [api]: api === "novastack" ? `${url}/router/v1` : url,
          drivers: httpHooks(`${url}/_mock`, { timeoutMs }),
          timeoutMs,
        }),
      stop: () => Promise.resolve(),
    }),
  };
}
