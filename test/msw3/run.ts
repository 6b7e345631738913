// Runs the suites that go through MSW once more with msw 3, which needs a newer Node than the rest of the repository.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const wanted = { msw: "^3.0.0", node: "^24.0.0" };
const folder = join("node_modules", ".cache", "novamock-msw3");
const node = join(folder, "node_modules", "node", "bin", "node");

mkdirSync(folder, { recursive: true });
const manifest = JSON.stringify({ private: true, dependencies: wanted, allowScripts: { node: true } });
if (!existsSync(node) || readFileSync(join(folder, "package.json"), "utf8") !== manifest) {
  writeFileSync(join(folder, "package.json"), manifest);
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"], folder);
}

const installed = JSON.parse(readFileSync(join(folder, "node_modules", "msw", "package.json"), "utf8")) as {
  version: string;
};
const nodeVersion = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
console.log(`msw ${installed.version} on Node ${nodeVersion}: test/behaviour through MSW, and test/msw/handlers`);
const config = join("test", "msw3", "vitest.config.ts");
run(node, [join("node_modules", "vitest", "vitest.mjs"), "run", "--config", config, ...process.argv.slice(2)]);

function run(command: string, args: string[], cwd = "."): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
