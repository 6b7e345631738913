import { test } from "novamock/vitest";
import { expect } from "vitest";

import { rotate } from "./rotate.ts";

test("the old key works until grace is over", async ({ mock }) => {
  const { baseUrl } = mock.novyx;
  const old = mock.novyx.createKey().api_key;
  const status = async (key: string) =>
    (await fetch(`${baseUrl}/v1/keys`, { headers: { Authorization: `Bearer ${key}` } })).status;

  const { apiKey, graceEndsAt } = await rotate(baseUrl, old);
  expect([await status(old), await status(apiKey)]).toEqual([200, 200]);
  mock.clock.set(graceEndsAt);
  expect([await status(old), await status(apiKey)]).toEqual([401, 200]);
});

test("an outage is an error", async ({ mock }) => {
  mock.faults.add({ api: "novyx", status: 503, times: 1 });
  await expect(rotate(mock.novyx.baseUrl, mock.novyx.apiKey)).rejects.toThrow("503");
});
