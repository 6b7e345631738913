import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { expect, onTestFinished, test } from "vitest";

import { contractTests } from "../../contracts/vitest.ts";
import { changeJson, put } from "../../mocks/misbehaviours/change-json.ts";
import { runCli, start } from "../support/cli.ts";
import { startWrongMock } from "../support/wrong-mock.ts";

type Verdicts = Record<string, string>;
type JsonReport = { cases: { id: string; verdict: string; reason?: string }[] };
type VitestReport = {
  success: boolean;
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
};

test("a user's own suite has the verdicts of the CLI and of the JSON report", async () => {
  const wrong = await startWrongMock(changeJson("rotateKey", put("message", 7)));
  const folder = mkdtempSync(join(tmpdir(), "novamock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = join(folder, "gate.config.mjs");
  // Without a mailbox, so that all three verdicts come up.
  writeFileSync(
    config,
    `const post = async (path, body) => (await fetch("${wrong.url}/_mock" + path, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).json();
    export default {
      novyx: "${wrong.url}",
      level: "assumed",
      hooks: {
        createNovyxKey: (request) => post("/novyx/keys", request),
        advanceClock: async (seconds) => (await post("/clock/advance", { seconds })).now,
      },
    };`,
  );
  const report = join(folder, "report.json");
  const cli = await runCli(["verify", "--config", config, "--report", `json=${report}`]);
  const suite = await runSuite(config, join(folder, "vitest.json"));

  const { cases } = JSON.parse(readFileSync(report, "utf8")) as JsonReport;
  const verdicts: Verdicts = Object.fromEntries(cases.map(({ id, verdict }) => [id, verdict]));
  expect(cli.status).toBe(1);
  expect(new Set(Object.values(verdicts))).toEqual(new Set(["passed", "failed", "unverified"]));
  expect(suite.verdicts).toEqual(verdicts);
  expect(suite.messages).toContain("novyx.rotate.message: expected ");
  // Cases try the words of an answer as keys, which makes no secrets of them.
  expect(suite.messages).toContain("content-type: application/json");
  expect(suite.messages).toContain('-H "Authorization: Bearer $KEY"');
});

test("what is no setting of a target or a choice of cases is rejected", () => {
  expect(() => contractTests({ novyx: "http://127.0.0.1:1", seed: 1 } as never)).toThrow(
    "contractTests: seed is a setting of",
  );
  expect(() => contractTests({ novyx: "nope" })).toThrow("contractTests: novyx: 'nope' is no URL");
  expect(() => contractTests({})).toThrow("neither novyx nor novastack is given");
});

async function runSuite(config: string, output: string): Promise<{ verdicts: Verdicts; messages: string }> {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--root", "test/verify/fixtures"];
  const args = [...vitest, "--reporter=json", `--outputFile=${output}`];
  await start(process.execPath, args, { GATE_CONFIG: pathToFileURL(config).href }).ended;
  const { testResults } = JSON.parse(readFileSync(output, "utf8")) as VitestReport;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const words: Verdicts = { passed: "passed", failed: "failed", skipped: "unverified", pending: "unverified" };
  return {
    verdicts: Object.fromEntries(results.map(({ title, status }) => [title, words[status] ?? status])),
    messages: results.flatMap(({ failureMessages }) => failureMessages).join("\n"),
  };
}
