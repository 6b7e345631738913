import type { CaseResult } from "../../contracts/results/report.ts";
import type { Switch } from "../../test/support/switch.ts";
import type { Tool } from "./tool.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";

const timeoutMs = 5000;

/** Our own gate, as a user starts it. */
export const gate: Tool = {
  name: "novamock verify",
  description: "this package's gate with default flags, at the default level, with the mock's test hooks",
  start: async (api, upstream) => ({
    findsFault: () => findsFault(api, upstream),
    stop: () => Promise.resolve(),
  }),
};

/** Whether anything fails; a run ends with the first failure. */
async function findsFault(api: "novastack" | "novyx", { url }: Switch): Promise<boolean> {
  const target = { [api]: api === "novastack" ? `${url}/router/v1` : url };
  const drivers = httpHooks(`${url}/_mock`, { timeoutMs });
  const found = new AbortController();
  const onCase = ({ verdict }: CaseResult) => void (verdict === "failed" && found.abort());
  await runContract({ ...target, drivers, timeoutMs }, { onCase, signal: found.signal });
  return found.signal.aborted;
}
