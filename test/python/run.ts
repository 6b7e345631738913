// Runs the Python programs against a started mock, with the packages from PyPI in a virtual environment of their own.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

import { startCli } from "../support/cli.ts";
import { installRequirements, missingPython, python } from "./environment.ts";

process.exitCode = await run();

/** The exit status: that of the tests, or 0 where there is no Python to run them with. */
async function run(): Promise<number> {
  const missing = missingPython();
  if (missing) {
    console.log(`test:sdk: skipped, the Python clients were not checked: ${missing}`);
    return 0;
  }
  if (!installRequirements("test/python/requirements.txt")) {
    console.error("test:sdk: the packages of test/python/requirements.txt could not be installed, see above");
    return 1;
  }
  const mock = await startCli();
  const { status } = spawnSync(python, ["-m", "pytest", "-q", "-p", "no:cacheprovider", "test/python"], {
    stdio: "inherit",
    env: {
      ...process.env,
      // Kept between runs, and not beside the tests.
      PYTHONPYCACHEPREFIX: resolve(".venv/compiled"),
      NOVAMOCK_URL: mock.ready.url,
      NOVASTACK_API_KEY: mock.ready.novastack.apiKey,
      NOVYX_API_KEY: mock.ready.novyx.apiKey,
    },
  });
  await mock.stop();
  return status ?? 1;
}
