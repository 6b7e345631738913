// Lets Schemathesis, from PyPI, look for what the running server does that its specs do not allow: `npm run test:fuzz`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { installRequirements, missingPython, pythonProgram } from "../python/environment.ts";
import { startCli } from "../support/cli.ts";

const { values } = parseArgs({
  options: { "max-examples": { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
});

process.exitCode = await run();

/** The exit status: 1 where something was found, 0 where nothing was or where there is no Python to look with. */
async function run(): Promise<number> {
  const missing = missingPython();
  if (missing) {
    console.log(`test:fuzz: skipped, Schemathesis did not look at the server: ${missing}`);
    return 0;
  }
  if (!installRequirements("test/fuzz/requirements.txt")) {
    console.error("test:fuzz: the packages of test/fuzz/requirements.txt could not be installed, see above");
    return 1;
  }
  // Schemathesis writes into the folder that it runs in.
  const folder = mkdtempSync(join(tmpdir(), "novamock-fuzz-"));
  const mock = await startCli(["--signup-limit", "off"]);
  const { url, novyx, novastack, control } = mock.ready;
  const apis = [
    { spec: "novyx", baseUrl: url, key: novyx.apiKey },
    { spec: "novastack", baseUrl: novastack.baseUrl, key: novastack.apiKey },
    // Nothing of it is secured here; a key does no harm.
    { spec: "control", baseUrl: control, key: "none" },
  ];
  const found = apis.map((api) => findsFault(api, folder));
  const { status, stderr } = await mock.stop();
  rmSync(folder, { recursive: true });
  if (stderr !== "" || status !== 0) console.error(`test:fuzz: the server ended with ${status} and said:\n${stderr}`);
  return found.includes(true) || stderr !== "" || status !== 0 ? 1 : 0;
}

function findsFault({ spec, baseUrl, key }: { spec: string; baseUrl: string; key: string }, folder: string): boolean {
  const { status, stdout, stderr, error } = spawnSync(
    resolve(pythonProgram("schemathesis")),
    [
      `--config-file=${resolve("test/fuzz/schemathesis.toml")}`,
      "run",
      resolve(`spec/${spec}.openapi.yaml`),
      `--url=${baseUrl}`,
      `--header=Authorization: Bearer ${key}`,
      `--seed=${values.seed}`,
      `--max-examples=${values["max-examples"]}`,
      "--phases=examples,coverage,fuzzing",
      "--request-timeout=10",
    ],
    { cwd: folder, encoding: "utf8", timeout: 600_000, maxBuffer: 256 * 1024 * 1024 },
  );
  const [, operations = "?"] = /Tested: (\d+)/.exec(stdout) ?? [];
  const [, cases = "?"] = /Test cases:\s+(.+)/.exec(stdout) ?? [];
  console.log(`test:fuzz: ${spec}: ${operations} operations, ${cases} (seed ${values.seed})`);
  if (status === 0) return false;
  console.error(`${stdout}${stderr}${error?.message ?? ""}`);
  return true;
}
