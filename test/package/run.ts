// Installs the packed package in empty projects, as a stranger would, and uses every entry point on several versions of Node:
// `npm run test:package`, or `npm run test:package -- 20 24`. Every version is an installation of the npm package `node`.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { npmInstall } from "../support/npm-install.ts";
import { pack } from "../support/pack.ts";

type Project = { name: string; peers: string[]; oldestNode: number };
type Check = { name: string; command: string[]; cwd: string; fits?: (ended: Ended) => boolean };
type Ended = { status: number | null; output: string };

const projects: readonly Project[] = [
  { name: "alone", peers: [], oldestNode: 20 },
  { name: "msw-2", peers: ["msw@2", "vitest@4", "@playwright/test@1"], oldestNode: 20 },
  { name: "msw-3", peers: ["msw@3", "vitest@4", "@playwright/test@1"], oldestNode: 22 },
];
const versions = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [20, 22, 24, 26];
const tooOld = 18;
/** The entry points that need what the user brings, and what that is. */
const peerOf: Record<string, string> = {
  "novamock/msw": "msw",
  "novamock/vitest": "vitest",
  "novamock/playwright": "@playwright/test",
  "novamock/contracts/vitest": "vitest",
};
const entries = entryPoints();
const tsc = resolve("node_modules/typescript/bin/tsc");
const nodes = resolve("node_modules/.cache/node-versions");
const work = mkdtempSync(join(tmpdir(), "novamock-package-"));
const started = performance.now();

try {
  const tarball = pack(work);
  await Promise.all([inTurn([tooOld, ...versions].map((version) => () => installNode(version))), install(tarball)]);
  const checks = [...versions.flatMap(checksOn), ...typeChecks(), checkOfOldNode()];
  const failed = (await atOnce(3, checks)).filter((isRight) => !isRight).length;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${checks.length - failed} of ${checks.length} checks passed in ${seconds} s`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true });
}

/** Kept from run to run: a version of Node is a hundred megabytes. */
async function installNode(version: number): Promise<void> {
  if (existsSync(nodeOf(version))) return;
  const folder = join(nodes, String(version));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  await npmInstall(folder, `node@${version}`);
}

function nodeOf(version: number): string {
  return join(nodes, String(version), "node_modules/node/bin/node");
}

function install(tarball: string): Promise<void> {
  return inTurn(
    projects.map(({ name, peers }) => async () => {
      const folder = join(work, name);
      cpSync("test/package/project", folder, { recursive: true });
      writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
      await npmInstall(folder, tarball, ...peers);
      const installed = readdirSync(join(folder, "node_modules")).filter((each) => !each.startsWith("."));
      if (peers.length === 0 && installed.join() !== "novamock")
        throw new Error(`the package alone brings ${installed.join(", ")}; expected nothing but itself`);
    }),
  );
}

/** Every entry point of package.json, patterns filled in from what was built. */
function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
  return Object.keys(exports)
    .map((path) => path.replace(/^\./, "novamock"))
    .flatMap((entry) => (entry.endsWith("/*") ? [entry.replace("*", "novyx.openapi.json")] : [entry]));
}

function checksOn(version: number): Check[] {
  return projects
    .filter(({ oldestNode }) => version >= oldestNode)
    .flatMap(({ name, peers }): Check[] => {
      const cwd = join(work, name);
      const run = (what: string, ...args: string[]): Check => ({
        name: `Node ${version}, ${name}: ${what}`,
        command: [nodeOf(version), ...args],
        cwd,
      });
      const hasPeers = peers.length > 0;
      const missing = hasPeers ? [] : entries.filter((entry) => entry in peerOf);
      const usable = entries.filter((entry) => !missing.includes(entry) && peerOf[entry] !== "vitest");
      return [
        run("every entry point", "entries.mjs", ...usable),
        ...missing.map((entry) => ({
          ...run(`${entry} names what it lacks`, "entries.mjs", entry),
          fits: ({ status, output }: Ended) =>
            status !== 0 && output.includes(`Cannot find package '${peerOf[entry]}'`),
        })),
        run("in-process", "in-process.mjs"),
        {
          ...run("bin", "node_modules/.bin/novamock", "--version"),
          fits: ({ status, output }) => status === 0 && /^\d+\.\d+\.\d+\n$/.test(output),
        },
        ...(hasPeers
          ? [run("over MSW", "over-msw.mjs"), run("in vitest", "node_modules/vitest/vitest.mjs", "run", "--root", ".")]
          : []),
      ];
    });
}

function typeChecks(): Check[] {
  return projects.flatMap(({ name, peers }) =>
    (["node16", "bundler"] as const).map((moduleResolution) => {
      const cwd = join(work, name);
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        types: [],
        target: "es2022",
        lib: ["es2023", "dom", "dom.iterable"],
        moduleResolution,
        module: moduleResolution === "node16" ? "node16" : "esnext",
        // The declarations of the peers are not ours to judge.
        skipLibCheck: peers.length > 0,
      };
      const files = ["types.mts", ...(peers.length > 0 ? ["types-of-peers.mts"] : [])];
      writeFileSync(join(cwd, `${moduleResolution}.json`), JSON.stringify({ compilerOptions, files }));
      return {
        name: `TypeScript, ${name}: moduleResolution ${moduleResolution}`,
        command: [process.execPath, tsc, "-p", `${moduleResolution}.json`],
        cwd,
      };
    }),
  );
}

function checkOfOldNode(): Check {
  return {
    name: `Node ${tooOld}: one readable line`,
    command: [nodeOf(tooOld), "node_modules/.bin/novamock"],
    cwd: join(work, "alone"),
    fits: ({ status, output }) => status !== 0 && /^novamock: [^\n]*Node[^\n]*20\.19[^\n]*\n$/.test(output),
  };
}

async function inTurn(works: readonly (() => Promise<void>)[]): Promise<void> {
  for (const each of works) await each();
}

/** Runs checks side by side, tells of each, and returns which of them are right. */
async function atOnce(most: number, checks: readonly Check[]): Promise<boolean[]> {
  const waiting = [...checks];
  const results: boolean[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, command, cwd, fits = ({ status }) => status === 0 } = next;
      const ended = await end(command, cwd);
      const isRight = fits(ended);
      results.push(isRight);
      console.log(isRight ? `ok    ${name}` : `WRONG ${name} (status ${ended.status})\n${ended.output}`);
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}

/** Runs a command to its end. */
function end([program, ...args]: string[], cwd: string): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program!, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", fail);
    child.on("close", (status) => done({ status, output }));
  });
}
