import { expect, test } from "vitest";

import { startCli } from "../support/cli.ts";

test("a process with a small heap outlives more tasks than would fit into it", { timeout: 180_000 }, async () => {
  const { ready, stop } = await startCli(["--max-memory", "64mb"], { NODE_OPTIONS: "--max-old-space-size=256" });
  const headers = { "content-type": "application/json", authorization: `Bearer ${ready.novastack.apiKey}` };
  const body = JSON.stringify({ input: "x".repeat(1_000_000) });
  const statuses = new Set<number>();
  for (let index = 0; index < 400; index++)
    statuses.add(
      (await fetch(`${ready.url}/~s${index % 90}/router/v1/tasks`, { method: "POST", headers, body })).status,
    );
  expect([...statuses]).toEqual([200, 503]);
  expect(await stop()).toMatchObject({ status: 0, stderr: "" });
});
