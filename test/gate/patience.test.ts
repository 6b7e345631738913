import { getEventListeners } from "node:events";

import { expect, test } from "vitest";

import type { Exchange } from "../../contracts/http/exchange.ts";

import { createPatience, outlasts } from "../../contracts/engine/patience.ts";

const limited: Exchange = {
  method: "GET",
  url: "http://127.0.0.1:1",
  requestHeaders: {},
  requestBody: null,
  clientIp: null,
  status: 429,
  headers: { "retry-after": "0" },
  text: "",
  json: undefined,
  problem: null,
  ms: 1,
};

test("any number of requests wait for a limit at the same time, without a warning", async () => {
  const run = new AbortController();
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  const patience = createPatience();
  const waits = Array.from({ length: 30 }, () => outlasts(patience, limited, run.signal));
  expect(getEventListeners(run.signal, "abort").length).toBeGreaterThan(10);
  expect(await Promise.all(waits)).toEqual(waits.map(() => true));
  process.off("warning", note);
  expect(warnings).toEqual([]);
});
