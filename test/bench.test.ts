import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { ratioAim } from "../bench/aims.ts";
import { bare, novamock } from "../bench/contestant.ts";
import { findLoadGenerator } from "../bench/load.ts";
import { page } from "../bench/report.ts";
import { rows } from "../bench/rows/index.ts";
import { models } from "../bench/rows/models.ts";
import { start } from "../bench/rows/start.ts";
import { interleave, median, medianRatio } from "../bench/statistics.ts";

const tiny = { rounds: 1, seconds: 1, peers: [] };

test("a median is the middle, and of two middles their mean", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test("a ratio is taken within each round, so that a slow round corrupts neither side", () => {
  expect(medianRatio([50, 5, 40], [100, 10, 80])).toBe(0.5);
});

test("contestants take turns, and each round another one begins", async () => {
  const order: string[] = [];
  const samples = await interleave(["a", "b", "c"], 2, (name) => Promise.resolve(order.push(name)));
  expect(order).toEqual(["a", "b", "c", "b", "c", "a"]);
  expect(samples).toEqual([
    [1, 6],
    [2, 4],
    [3, 5],
  ]);
});

test("the page shows each aim with its figure, and a contestant that is absent with the reason", () => {
  const lines = [
    { name: "bare node:http", samples: [100, 200] },
    { name: "novamock", samples: [60, 160] },
    { name: "WireMock", samples: [], note: "there is no Java here" },
  ];
  const unit = "requests/s" as const;
  const aims = ratioAim("`GET /a`", lines, { to: "bare node:http", limit: { atLeast: 0.65 }, unit });
  const row = { id: "a", title: "GET /a", description: "So.", measure: () => Promise.reject(new Error("not asked")) };
  const circumstances = { rounds: 2, seconds: 1, generator: "wrk", peers: [], load: [0, 0, 0] };
  const text = page([{ row, measured: { unit, lines, aims } }], circumstances);
  expect(text).toContain("| `GET /a` | 110 requests/s | 0.7 × bare node:http | ≥ 0.65 × bare node:http | yes |");
  expect(text).toContain("| WireMock ¹ | - | - |");
  expect(text).toContain("¹ there is no Java here");
});

test("a start is measured up to a right answer", async () => {
  const { lines, aims } = await start.measure(tiny);
  expect(lines.map(({ name, samples }) => [name, samples.length, samples.every((ms) => ms > 0)])).toEqual([
    [bare.name, 2, true],
    [novamock.name, 2, true],
  ]);
  expect(aims.map(({ what, of }) => [what, of])).toEqual([["start to first answer", "× bare node:http"]]);
});

test.skipIf(!findLoadGenerator())("a load is measured, and every answer was a success", async () => {
  const { lines } = await models.measure(tiny);
  expect(lines.map(({ name, samples }) => [name, samples.length, samples[0]! > 0])).toEqual([
    [bare.name, 1, true],
    [novamock.name, 1, true],
  ]);
});

test("docs/benchmarks.md has every row", () => {
  const titles = readFileSync("docs/benchmarks.md", "utf8").match(/(?<=^## ).+$/gm);
  expect(titles).toEqual(["Aims", ...rows.map(({ title }) => title), "How it was measured"]);
});
