import { readFileSync } from "node:fs";

import { expect, onTestFinished, test } from "vitest";

import type { Measured } from "../bench/row.ts";

import { bare, novamock, probed } from "../bench/contestants.ts";
import { plan } from "../bench/scale/plan.ts";
import { interleave, measureRow } from "../bench/row.ts";
import { load } from "../bench/rows/load.ts";
import { processes } from "../bench/rows/process.ts";
import { measuringBlocks, worst } from "../bench/rows/worst.ts";
import { playWalks } from "../bench/soak/player.ts";
import { judge } from "../bench/soak/verdicts.ts";
import { areMet, linesOf, median, table } from "../bench/table.ts";
import { readReport } from "../bench/wrk.ts";
import { createMock } from "../mocks/index.ts";
import { clientOver } from "./support/fetch-client.ts";

const rows = [...load, ...processes, ...worst];
const measured: Measured = {
  what: "GET /a",
  how: "So.",
  unit: "requests/s",
  aims: { bare: ["≥", 0.65], Prism: ["≥", 8], WireMock: ["≥", 8] },
  limit: ["≤", 120],
  figures: [
    { name: "novamock", samples: [50, 7, 240] },
    { name: "bare", samples: [100, 10, 300] },
    { name: "Prism", samples: [10, 1, 60] },
    { name: "Mockoon", samples: [25, 14, 240] },
    { name: "WireMock", samples: [], absent: "there is no Java here" },
  ],
};

test("a median is the middle, and of two middles their mean", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test("a ratio is taken within each round, so that a slow round corrupts neither side, and held against its aim", () => {
  expect(linesOf(measured).map(({ against, ratio, aim, isMet }) => [against, ratio, aim, isMet])).toEqual([
    ["bare", 0.7, ["≥", 0.65], true],
    ["Prism", 5, ["≥", 8], false],
    ["Mockoon", 1, undefined, null],
    ["WireMock", null, ["≥", 8], null],
    ["", null, ["≤", 120], true],
  ]);
  expect(areMet([measured])).toBe(false);
  expect(areMet([{ ...measured, aims: { bare: ["≥", 0.65] } }])).toBe(true);
  expect(areMet([{ ...measured, aims: {}, limit: ["≤", 49] }])).toBe(false);
});

test("the table has one shape for everything, and says why somebody is absent", () => {
  const shown = table([
    measured,
    { ...measured, limit: ["≥", 0.2], figures: [{ name: "novamock", samples: [0.12345] }] },
  ]);
  expect(shown.split("\n")).toEqual([
    "| What | novamock | Against | Theirs | Ratio | Aim | Met |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| GET /a | 50 requests/s (7 to 240) | bare | 100 requests/s (10 to 300) | 0.7 | ≥ 0.65 | yes |",
    "|  |  | Prism | 10 requests/s (1 to 60) | 5 | ≥ 8 | **no** |",
    "|  |  | Mockoon | 25 requests/s (14 to 240) | 1 |  |  |",
    "|  |  | WireMock | there is no Java here |  | ≥ 8 |  |",
    "|  |  |  |  |  | ≤ 120 | yes |",
    "| GET /a | 0.123 requests/s |  |  |  | ≥ 0.2 | **no** |",
  ]);
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

test("each row has a name of its own, novamock first, and aims at somebody who takes part", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const peers = ["Prism", "@scalar/mock-server"].map((name) => ({ ...bare, name }));
  for (const { aims = {}, limit, contestants } of rows) {
    const [ours, ...others] = contestants(peers).map(({ name }) => name);
    expect(ours).toBe(novamock.name);
    expect(others).toEqual(expect.arrayContaining(Object.keys(aims)));
    expect(limit ?? Object.values(aims)[0]).toBeDefined();
  }
});

test("a start is measured up to a right answer, once a round", async () => {
  const start = processes.find(({ id }) => id === "start")!;
  const { figures } = await measureRow(start, [{ ...bare, name: "WireMock", absent: "no Java" }], {
    rounds: 1,
    seconds: 1,
  });
  expect(figures.map(({ name, samples, absent }) => [name, samples.map((ms) => ms > 10), absent])).toEqual([
    [novamock.name, [true], undefined],
    [bare.name, [true], undefined],
    ["WireMock", [], "no Java"],
  ]);
});

test("a block of the event loop is as long as its server tells", async () => {
  const program = `require("node:http").createServer((request, response) => {
    const until = performance.now() + (request.url === "/worst" ? 150 : 0);
    while (performance.now() < until);
    response.end();
  }).listen(Number(process.argv[1]), "127.0.0.1")`;
  const blockOf = async (what: string) => {
    const { measure, close } = await measuringBlocks((port) => probed("-e", program, `${port}`), { name: "", what });
    onTestFinished(() => void close());
    return measure();
  };
  const [busy, idle] = [await blockOf("GET /worst"), await blockOf("GET /")];
  expect(busy).toBeGreaterThanOrEqual(150);
  expect(idle).toBeLessThan(busy);
});

test("what wrk prints is read, and an answer that was no success is no figure", () => {
  const printed =
    "  Latency Distribution\n     50%    1.25ms\n     75%    2.00ms\n  9 requests in 2.00s\nRequests/sec:  44736.5\n";
  expect(readReport(printed)).toEqual({ requestsPerSecond: 44_736.5, latencyMicroseconds: 1250 });
  expect(() => readReport(`${printed}  Non-2xx or 3xx responses: 7\n`)).toThrow("responses: 7");
  expect(() => readReport("")).toThrow("no figures");
});

test("a player of the soak has nothing against the mock, and something against one that forgets", async () => {
  const mock = createMock({ seed: 1 });
  const { signal } = new AbortController();
  const play = (player: number, fetch: typeof mock.fetch) =>
    playWalks("http://127.0.0.1", { player, seed: 7, connect: () => clientOver({ fetch }), signal }).next();
  expect((await play(1, mock.fetch)).value).toEqual([]);
  let asked = 0;
  const forgetful = await play(2, (path, init, info) => {
    if (++asked % 300 === 0) mock.sandbox("soak-2").reset();
    return mock.fetch(path, init, info);
  });
  expect(String(forgetful.value)).toMatch(/novyx\..+: expected .*\n1\. /);
});

test("a player stops in the middle of a walk when it is over", async () => {
  const mock = createMock({ seed: 1 });
  const over = new AbortController();
  let asked = 0;
  const fetch: typeof mock.fetch = (path, init, info) => {
    if (++asked === 5) over.abort();
    return mock.fetch(path, init, info);
  };
  const verdicts = [];
  const how = { player: 1, seed: 7, connect: () => clientOver({ fetch }), signal: over.signal };
  for await (const verdict of playWalks("http://127.0.0.1", how)) verdicts.push(verdict);
  expect(verdicts).toEqual([[]]);
  expect(asked).toBeLessThan(200);
});

test("a soak fails on wrong answers, on what grows and on what stays open", () => {
  const memory = { heap: 17e6, rss: 100e6, handles: 4 };
  const during = Array.from({ length: 8 }, () => memory);
  expect(areMet(judge({ before: memory, during, after: memory }, []))).toBe(true);
  const grown = during.map((each, index) => (index < 6 ? each : { ...each, heap: 22e6, rss: 120e6 }));
  const after = { heap: 20e6, rss: 0, handles: 5 };
  const verdicts = judge({ before: memory, during: grown, after }, ["wrong"]);
  expect(verdicts.map((verdict) => areMet([verdict]))).toEqual([false, false, false, false, false]);
  const busy = during.map((each, index) => (index % 2 === 0 ? each : { ...each, heap: 90e6, rss: 190e6 }));
  expect(areMet(judge({ before: memory, during: busy, after: memory }, []))).toBe(true);
});

test("the plan of docs/scale.md is what was measured, times what it assumes", () => {
  const measured = { mockMicroseconds: 50, balancerMicroseconds: 20, processBytes: 2 ** 26, sandboxBytes: 2 ** 14 };
  expect(
    plan({ ...measured, fullest: 1.25 })
      .split("\n")
      .slice(2),
  ).toEqual([
    "| 1,000 | 1,000 | 0.1 | 0.1 | 0.3 | **1** | 0.0 | 1 | 0.1 GiB |",
    "| 10,000 | 10,000 | 0.5 | 1.3 | 2.5 | **3** | 0.2 | 2 | 0.3 GiB |",
    "| 100,000 | 100,000 | 5.0 | 12.5 | 25.0 | **25** | 2.0 | 14 | 3.1 GiB |",
  ]);
});

test("docs/scale.md has its figures", () => {
  const page = readFileSync("docs/scale.md", "utf8");
  for (const part of ["figures", "plan"])
    expect(page).toMatch(
      new RegExp(`<!-- ${part} -->\n[^]*\n\\| --- [^]*<!-- /${part} -->`.replaceAll("| ---", "| -+")),
    );
});

test("docs/benchmarks.md has every row", () => {
  const page = readFileSync("docs/benchmarks.md", "utf8").replaceAll(/ +/g, " ");
  expect(rows.map(({ what }) => what).filter((what) => !page.includes(`| ${what} |`))).toEqual([]);
});
