import { expect, onTestFinished, test } from "vitest";

import { judgeVariant } from "../variants/judge-variant.ts";
import { backendVariants, mockVariants } from "../variants/variants.ts";
import { outcome, verify } from "../variants/verify.ts";

// The same long-lived target each time: other runs' keys, mails and clock moves are in it.
test.each([backendVariants[0]!, mockVariants[0]!])("the gate passes again and again, in any order: $name", (variant) =>
  judgeVariant(variant, { expect, onTestFinished }, {}, {}, { seed: 1 }, { seed: 2 }, { seed: 20_260_301 }),
);

test("two gates at the same time do not disturb each other where the clock stands still", async () => {
  const backend = await backendVariants[0]!.start();
  onTestFinished(() => backend.close());
  const { hooks } = backend;
  const { httpHooks } = await import("../../contracts/drivers/http-hooks.ts");
  const { advanceClock: _, addFault: __, ...drivers } = httpHooks(hooks, { timeoutMs: 5000 });
  const reports = await Promise.all([1, 2].map((seed) => verify(backend, { seed, target: { drivers } })));
  for (const report of reports) expect(outcome(report).failed).toEqual([]);
});

test("the mock passes at every level", async () => {
  const backend = await mockVariants[0]!.start();
  onTestFinished(() => backend.close());
  const { failed, unverified } = outcome(await verify(backend, { level: "assumed" }));
  expect({ failed, unverified }).toEqual({ failed: [], unverified: [] });
});

test("a gateway that admits two requests a minute fails nothing", async () => {
  const { startMock } = await import("../../mocks/index.ts");
  const { url, close } = await startMock({ port: 0, novastackRpm: 2 });
  onTestFinished(close);
  const report = await verify({ novyx: url, novastack: `${url}/router/v1`, hooks: `${url}/_mock` });
  expect(outcome(report).failed).toEqual([]);
});
