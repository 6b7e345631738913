import { afterAll, beforeAll, expect, test } from "vitest";

import type { Drivers, Target } from "../../contracts/drivers/target.ts";
import type { RunningMock } from "../../mocks/index.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { planRun } from "../../contracts/plan-run.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { startMock } from "../../mocks/index.ts";

const timeoutMs = 5000;

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test.each<(keyof Drivers)[][]>([
  [[]],
  [["mailbox"]],
  [["createNovyxKey"]],
  [["advanceClock"]],
  [["mailbox", "advanceClock"]],
])("with the hooks %j a run leaves unverified what its plan says", async (names) => {
  const all = httpHooks(`${mock.url}/_mock`, { timeoutMs });
  const drivers: Drivers = Object.fromEntries(names.map((name) => [name, all[name]]));
  const target: Target = { novyx: mock.url, novastack: mock.novastack.baseUrl, drivers, timeoutMs };
  const planned = planRun(target, {}).clauses.filter(({ reason }) => reason !== null);
  const { clauses } = await runContract(target);
  const unverified = clauses.filter(({ verdict }) => verdict === "unverified");
  expect(unverified.map(({ id }) => id)).toEqual(planned.map(({ id }) => id));
  expect(clauses.filter(({ verdict }) => verdict === "failed")).toEqual([]);
});
