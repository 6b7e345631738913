// Runs the Python programs against a started mock, with the packages from PyPI in a virtual environment of their own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { startCli } from "../support/cli.ts";

const python = process.platform === "win32" ? ".venv/Scripts/python.exe" : ".venv/bin/python";

process.exitCode = await run();

/** The exit status: that of the tests, or 0 where there is no Python to run them with. */
async function run(): Promise<number> {
  const missing = missingPython();
  if (missing) {
    console.log(`test:sdk: skipped, the Python clients were not checked: ${missing}`);
    return 0;
  }
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "test/python/requirements.txt"];
  if (!succeeds(python, pip)) {
    console.error("test:sdk: the packages of test/python/requirements.txt could not be installed, see above");
    return 1;
  }
  const mock = await startCli();
  const { status } = spawnSync(python, ["-m", "pytest", "-q", "-p", "no:cacheprovider", "test/python"], {
    stdio: "inherit",
    env: {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: "1",
      NOVAMOCK_URL: mock.ready.url,
      NOVASTACK_API_KEY: mock.ready.novastack.apiKey,
      NOVYX_API_KEY: mock.ready.novyx.apiKey,
    },
  });
  await mock.stop();
  return status ?? 1;
}

/** Why there is no Python to work with, after an attempt to set it up; null where there is. */
function missingPython(): string | null {
  if (existsSync(python) && succeeds(python, ["-m", "pip", "--version"])) return null;
  if (!succeeds("python3", ["--version"])) return "there is no python3 on this machine";
  if (!succeeds("python3", ["-m", "venv", "--clear", ".venv"]))
    return "python3 cannot make a virtual environment (Debian has that in python3-venv)";
  return null;
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
