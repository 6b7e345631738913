// Bundles the package into dist/: every run-time dependency is inlined, so that a user installs one small package.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { build as buildPage } from "vite";
import { stringify } from "yaml";

// What is packed for several suites is built for them, too; some of them run side by side.
if (process.env["NOVAMOCK_TARBALL"]) process.exit();

const apis = ["novastack", "novyx", "control"];

const result = await build({
  entryPoints: [
    "cli/main.ts",
    "mocks/index.ts",
    "mocks/adapters/msw/index.ts",
    "mocks/panel/index.ts",
    "mocks/panel/production.ts",
    "mocks/vitest.ts",
    "mocks/playwright.ts",
    "spec/types.ts",
    "contracts/index.ts",
    "contracts/vitest.ts",
  ],
  external: ["msw", "vitest", "@playwright/test"],
  outdir: "dist",
  outbase: ".",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  chunkNames: "chunks/[name]-[hash]",
  metafile: true,
  logLevel: "warning",
  plugins: [{ name: "version-only", setup: ({ onLoad }) => onLoad({ filter: /package\.json$/ }, loadVersion) }],
});

// What an earlier build left; a program that runs from dist/ meanwhile keeps what has not changed.
const outputs = new Set(Object.keys(result.metafile.outputs));
for (const name of readdirSync("dist/chunks")) if (!outputs.has(`dist/chunks/${name}`)) rmSync(`dist/chunks/${name}`);

await buildPage({
  configFile: false,
  root: "mocks/console",
  base: "/_mock/console/",
  logLevel: "warn",
  build: {
    outDir: "../../dist/console",
    emptyOutDir: true,
    // The page's policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

mkdirSync("dist/spec", { recursive: true });
for (const api of apis) {
  const json = readFileSync(`spec/generated/${api}.document.json`, "utf8");
  writeFileSync(`dist/spec/${api}.openapi.json`, json);
  // Each file stands alone: what it refers to in others is in it, and every part has its level.
  writeFileSync(
    `dist/spec/${api}.openapi.yaml`,
    stringify(JSON.parse(json), { lineWidth: 120, aliasDuplicateObjects: false }),
  );
}
cpSync("spec/clauses.yaml", "dist/spec/clauses.yaml");
for (const name of readdirSync("spec/facts").filter((each) => each.endsWith(".yaml")))
  cpSync(`spec/facts/${name}`, `dist/spec/facts/${name}`);
const bundled = packagesAmong(Object.keys(result.metafile.inputs));
writeFileSync("dist/THIRD-PARTY-LICENSES", licenses(bundled));
writeFileSync("dist/sbom.cdx.json", billOfMaterials(bundled));

/** All that the bundles take from this package's manifest. */
function loadVersion({ path }: { path: string }) {
  if (path !== resolve("package.json")) return undefined;
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
  return { contents: JSON.stringify({ version }), loader: "json" } as const;
}

type Bundled = { readonly folder: string; readonly name: string; readonly version: string; readonly license: string };

/** The packages that were inlined. */
function packagesAmong(inputs: string[]): Bundled[] {
  const folders = new Set(inputs.flatMap((file) => /^.*?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  return [...folders]
    .sort()
    .map((folder) => ({ ...(JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Bundled), folder }));
}

function licenses(bundled: readonly Bundled[]): string {
  return bundled
    .map(({ folder, name, version, license }) => `${name} ${version} (${license})\n\n${licenseText(folder)}`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** What is in the package, for tools that look for known weaknesses (CycloneDX). */
function billOfMaterials(bundled: readonly Bundled[]): string {
  const component = ({ name, version, license }: Omit<Bundled, "folder">, type: string) => ({
    type,
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: [{ license: { id: license } }],
  });
  const own = JSON.parse(readFileSync("package.json", "utf8")) as Bundled;
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: component(own, "application") },
    components: bundled.map((each) => component(each, "library")),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function licenseText(folder: string): string {
  for (const name of ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "license.md", "LICENCE"]) {
    try {
      return readFileSync(`${folder}/${name}`, "utf8");
    } catch {
      // The next name.
    }
  }
  return "(the package has no license file)\n";
}
