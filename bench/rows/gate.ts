import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Row } from "../row.ts";

import { startMock } from "../../mocks/index.ts";
import { quantity } from "../aims.ts";
import { median } from "../statistics.ts";

const run = promisify(execFile);

export const gate: Row = {
  id: "gate",
  title: "The gate against the mock",
  description:
    "`novamock verify` with `--hooks`, every documented clause of both APIs: its cases alone, and its whole process.",
  async measure({ rounds }) {
    const whole: number[] = [];
    const cases: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const times = await verify();
      whole.push(times.whole);
      cases.push(times.cases);
    }
    const aim = (what: string, samples: number[], atMost: number) => ({
      what,
      figure: quantity(median(samples), "ms"),
      value: median(samples),
      limit: { atMost },
      of: "ms",
    });
    return {
      unit: "ms",
      lines: [
        { name: "all cases", samples: cases },
        { name: "with process start", samples: whole },
      ],
      aims: [aim("the gate, all cases", cases, 1000), aim("the gate, with process start", whole, 1500)],
    };
  },
};

/** Judges a mock in a process of its own, as a user's implementation would be; throws unless it passes whole. */
async function verify(): Promise<{ whole: number; cases: number }> {
  const mock = await startMock({ port: 0 });
  const report = join(mkdtempSync(join(tmpdir(), "novamock-bench-")), "report.json");
  const flags = {
    novyx: mock.novyx.baseUrl,
    novastack: mock.novastack.baseUrl,
    hooks: `${mock.url}/_mock`,
    report: `json=${report}`,
  };
  const started = performance.now();
  await run(process.execPath, [
    "dist/cli/main.js",
    "verify",
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
  ]);
  const whole = performance.now() - started;
  await mock.close();
  const { summary, run: times } = JSON.parse(readFileSync(report, "utf8")) as {
    summary: { failed: number; unverified: number };
    run: { ms: number };
  };
  if (summary.failed + summary.unverified > 0) throw new Error(`the mock does not pass: ${JSON.stringify(summary)}`);
  return { whole, cases: times.ms };
}
