import type { Report } from "../../contracts/results/report.ts";
import type { Switch } from "../../test/support/switch.ts";
import type { Vendor } from "../../mocks/misbehaviours/change.ts";
import type { Level } from "../../spec/clause.ts";
import type { Tool } from "./tool.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";

const timeoutMs = 5000;

/** Our own gate, as a user starts it. */
export const gate: Tool = {
  name: "novamock verify",
  description: "this package's gate with default flags, at the default level, with the mock's test hooks",
  start: async (api, upstream) => ({
    findsFault: async () => failedClauses(await judge(api, upstream)).length > 0,
    stop: () => Promise.resolve(),
  }),
};

/** The clauses that fail at every level. */
export async function failsAtEveryLevel(api: Vendor, upstream: Switch): Promise<string[]> {
  return failedClauses(await judge(api, upstream, "assumed"));
}

function judge(api: Vendor, { url }: Switch, level?: Level): Promise<Report> {
  const target = { [api]: api === "novastack" ? `${url}/router/v1` : url };
  const drivers = httpHooks(`${url}/_mock`, { timeoutMs });
  return runContract({ ...target, drivers, timeoutMs }, level ? { level } : {});
}

function failedClauses({ clauses }: Report): string[] {
  return clauses.filter(({ verdict }) => verdict === "failed").map(({ id }) => id);
}
