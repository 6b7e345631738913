// Runs the suites that go through MSW, and the guide for frontends, with the oldest msw that is supported, and with msw 3, which needs a newer Node.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { npmInstall } from "../support/npm-install.ts";
import { pack } from "../support/pack.ts";

/** What to install beside this repository's own tools, and the suites to run with it. */
type Version = { readonly packages: Record<string, string>; readonly suites: readonly string[] };

const versions: Version[] = [
  {
    packages: { msw: "2.10.0" },
    suites: ["test/msw/handlers", "test/behaviour/novyx", "test/behaviour/novastack-chat", "connection"],
  },
  { packages: { msw: "^3.0.0", node: "^24.0.0" }, suites: ["test/msw/handlers", "test/behaviour"] },
];

const work = mkdtempSync(join(tmpdir(), "novamock-msw-"));
process.on("exit", () => rmSync(work, { recursive: true }));
process.env["NOVAMOCK_TARBALL"] = pack(work);
for (const version of versions) await runWith(version);

async function runWith({ packages, suites }: Version): Promise<void> {
  const folder = join("node_modules", ".cache", "novamock-msw", packages["msw"]!.replace(/\W/g, ""));
  await install(folder, packages);
  const node = packages["node"] ? join(folder, "node_modules", "node", "bin", "node") : process.execPath;
  const nodeVersion = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`\nmsw ${versionIn(folder)} on Node ${nodeVersion}: ${suites.join(", ")}`);
  const config = join("test", "msw-versions", "vitest.config.ts");
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const env = { MSW_FOLDER: folder };
  run(node, [vitest, "run", "--config", config, ...suites], env);
  run(node, [vitest, "run", "--project", "browser", "frontend-guide"], env);
}

async function install(folder: string, packages: Version["packages"]): Promise<void> {
  const file = join(folder, "package.json");
  const manifest = JSON.stringify({ private: true, dependencies: packages, allowScripts: { node: true } });
  if (existsSync(join(folder, "node_modules")) && readFileSync(file, "utf8") === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  await npmInstall(folder, "--no-package-lock");
}

function versionIn(folder: string): string {
  const file = join(folder, "node_modules", "msw", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, { env: { ...process.env, ...env }, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
