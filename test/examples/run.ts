// Installs the packed package in a copy of each example, side by side, and runs it as its reader would:
// `npm run test:examples`, or `npm run test:examples -- vitest python`.
import { exec } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { chromiumPath } from "../support/chromium.ts";
import { freePort } from "../support/free-port.ts";
import { npmInstall } from "../support/npm-install.ts";
import { pack } from "../support/pack.ts";

/** What is run in the folder of an example in which it is installed. */
type Example = { needsBrowser?: true; commands: readonly string[] };

const examples: Record<string, Example> = {
  vitest: { commands: ["npm test"] },
  playwright: { needsBrowser: true, commands: ["npm test"] },
  react: { needsBrowser: true, commands: ["npm run build", "npm test"] },
  next: { needsBrowser: true, commands: ["npm test", "npm run test:server"] },
  python: {
    commands: [
      "python3 -m venv .venv",
      ".venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt",
      ".venv/bin/pytest --quiet",
    ],
  },
};

/** The ports that examples name. Each example gets free ones in their place, since all of them run at once. */
const ports = /\b(?:6682|3000|4173|4174|5173|6006)\b/g;

const work = mkdtempSync(join(tmpdir(), "novamock-examples-"));
try {
  process.exitCode = await run(process.argv.slice(2));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The exit status: 0 where every example works, or was left out for a reason that is told. */
async function run(names: string[]): Promise<number> {
  const chosen = Object.entries(examples).filter(([name]) => names.length === 0 || names.includes(name));
  const tarball = pack(work);
  const results = await Promise.all(chosen.map(([name, example]) => tryExample(name, example, tarball)));
  return results.includes(false) ? 1 : 0;
}

async function tryExample(name: string, { needsBrowser, commands }: Example, tarball: string): Promise<boolean> {
  if (needsBrowser && !chromiumPath) {
    console.log(`${name} SKIPPED, it was not tried: no Chromium found; install it, or set CHROMIUM_PATH`);
    return !process.env["REQUIRE_BROWSER"];
  }
  const started = performance.now();
  const times: string[] = [];
  const noteTime = () => times.push(`${Math.round((performance.now() - started) / 1000)} s`);
  try {
    const folder = await copy(name);
    await npmInstall(folder, tarball);
    noteTime();
    for (const command of commands) {
      await succeed(command, folder);
      noteTime();
    }
    console.log(`ok    ${name} (${times.join(", ")})`);
    return true;
  } catch (error) {
    console.log(`WRONG ${name}\n${(error as Error).message}`);
    return false;
  }
}

/** The example with free ports, and this machine's browser in the place of the one that Playwright downloads. */
async function copy(name: string): Promise<string> {
  const folder = join(work, name);
  const isSource = (path: string) => !/\/(?:node_modules|public|\.next|\.venv|__pycache__|test-results)$/.test(path);
  cpSync(join("examples", name), folder, { recursive: true, filter: isSource });
  const free = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    for (const [port] of text.matchAll(ports)) if (!free.has(port)) free.set(port, String(await freePort()));
    const browser = `use: { launchOptions: { executablePath: ${JSON.stringify(chromiumPath)} },`;
    writeFileSync(file, text.replace(ports, (port) => free.get(port)!).replace(/^  use: \{/m, `  ${browser}`));
  }
  return folder;
}

/** Runs a command line to its end; what it printed is the error where it fails. */
async function succeed(command: string, cwd: string): Promise<void> {
  await promisify(exec)(command, { cwd, timeout: 180_000 }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${command} failed:\n${stdout}${stderr}`);
    },
  );
}
