import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

type Bill = { components: { name: string; version: string; purl: string; licenses: { license: { id: string } }[] }[] };
type Lock = { packages: Record<string, { version: string }> };

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as unknown;

test("the package tells what is bundled in it, in the versions that are locked", () => {
  const { components } = read("dist/sbom.cdx.json") as Bill;
  const { packages } = read("package-lock.json") as Lock;
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["@msw/data", "@noble/hashes", "hono", "preact"]),
  );
  for (const { name, version, purl, licenses } of components) {
    expect(version).toBe(packages[`node_modules/${name}`]?.version);
    expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    expect(licenses[0]?.license.id).toMatch(/^[\w.-]+$/);
  }
});

test("whatever is bundled has its license in the package", () => {
  const { components } = read("dist/sbom.cdx.json") as Bill;
  const licenses = readFileSync("dist/THIRD-PARTY-LICENSES", "utf8");
  for (const { name, version } of components) expect(licenses).toContain(`${name} ${version} (`);
});
