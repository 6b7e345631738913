// Rolls the types of each entry point into one file of dist/types/, so that the public ones ship and no others.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const entryPoints = {
  index: "mocks/index",
  msw: "mocks/adapters/msw/index",
  panel: "mocks/panel/index",
  vitest: "mocks/vitest",
  playwright: "mocks/playwright",
  types: "spec/types",
  contracts: "contracts/index",
  "contracts-vitest": "contracts/vitest",
};

// `Symbol.asyncDispose` is younger than the oldest library that a user may compile with.
const banner = '/// <reference lib="esnext.disposable" />';

// By what they are made of: the package is packed for several suites, and its types take most of the time.
const made = `node_modules/.cache/novamock-types-${digestOfSources()}`;
if (!existsSync(made)) await make();
rmSync("dist/types", { recursive: true, force: true });
cpSync(made, "dist/types", { recursive: true });

async function make(): Promise<void> {
  // Not in the cache: what is under node_modules counts as somebody else's, and is not rolled in.
  const folder = mkdtempSync(join(tmpdir(), "novamock-types-"));
  const rolled = `${made}.${process.pid}`;
  try {
    const tsc = "node_modules/typescript/bin/tsc";
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.types.json", "--outDir", folder], { stdio: "inherit" });
    for (const [name, file] of Object.entries(entryPoints)) {
      const bundle = await rollup({
        input: join(folder, `${file}.d.ts`),
        external: ["msw", "vitest", "@playwright/test"],
        plugins: [dts()],
        onwarn(warning) {
          throw new Error(warning.message);
        },
      });
      await bundle.write({ file: join(rolled, `${name}.d.ts`), format: "es", banner });
    }
    // In one step: another build may look for it.
    if (!existsSync(made)) renameSync(rolled, made);
  } finally {
    for (const each of [folder, rolled]) rmSync(each, { recursive: true, force: true });
  }
}

/** Of all that the compiler may read, and of how it is told to. */
function digestOfSources(): string {
  const folders = ["spec", "mocks", "contracts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const files = folders.filter((name) => /\.(?:ts|tsx|js|json)$/.test(name)).sort();
  const hash = createHash("sha256");
  for (const file of [...files, "build-types.ts", "package-lock.json", "tsconfig.json", "tsconfig.types.json"])
    hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
