// Both entry points for vitest.
import { startMock } from "novamock";
import { contractTests } from "novamock/contracts/vitest";
import { test } from "novamock/vitest";
import { expect } from "vitest";

test("a test has a sandbox of its own", async ({ mock }) => {
  const models = await fetch(`${mock.novastack.baseUrl}/models`, {
    headers: { authorization: `Bearer ${mock.novastack.apiKey}` },
  });
  expect(models.status).toBe(200);
});

const target = await startMock({ port: 0 });
contractTests({ novyx: target.url, hooks: `${target.url}/_mock`, clause: "novyx.rotate.*" });
