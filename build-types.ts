// Rolls the types of each entry point into one file of dist/types/, so that the public ones ship and no others.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
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

const folder = mkdtempSync(join(tmpdir(), "novamock-types-"));
try {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--outDir", folder], {
    stdio: "inherit",
  });
  rmSync("dist/types", { recursive: true, force: true });
  for (const [name, file] of Object.entries(entryPoints)) {
    const bundle = await rollup({
      input: join(folder, `${file}.d.ts`),
      external: ["msw", "vitest", "@playwright/test"],
      plugins: [dts()],
      onwarn(warning) {
        throw new Error(warning.message);
      },
    });
    await bundle.write({ file: `dist/types/${name}.d.ts`, format: "es", banner });
  }
} finally {
  rmSync(folder, { recursive: true });
}
