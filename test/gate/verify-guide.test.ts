import { readFileSync } from "node:fs";

import { expect, test } from "vitest";
import { parse } from "yaml";

import { serveFlags, verifyFlags } from "../../cli/flags.ts";
import { checkConfig } from "../../contracts/config/check-config.ts";
import { parseWaivers } from "../../contracts/results/waivers.ts";
import { operations } from "../../spec/generated/control.operations.ts";

const guide = readFileSync("docs/verify.md", "utf8");
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, code]) => code!);

test("the guide names no flag of novamock that does not exist", () => {
  const known = [...verifyFlags, ...serveFlags].map(({ name }) => `--${name}`);
  const commands = [...guide.matchAll(/novamock (?:serve|verify)[^\n`]*/g)].map(([command]) => command);
  expect(commands.length).toBeGreaterThan(8);
  const flags = commands.flatMap((command) => command.match(/--[a-z][a-z-]+/g) ?? []);
  expect(flags.filter((flag) => !known.includes(flag) && flag !== "--help")).toEqual([]);
});

test("the guide's configurations can be used", async () => {
  const sources = blocks("js").filter((code) => code.includes("export default"));
  expect(sources).toHaveLength(2);
  for (const source of sources) {
    const plain = source.replace(/^import .*$/m, "const defineConfig = (config) => config;");
    const module = (await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as { default: unknown };
    expect(checkConfig(module.default)).toMatchObject({ novyx: "http://127.0.0.1:8000" });
  }
});

test("the guide's waivers can be used", () => {
  expect(parseWaivers(JSON.parse(blocks("json")[0]!))).toHaveLength(1);
});

test("the guide's workflow is YAML with steps", () => {
  const { jobs } = parse(blocks("yaml")[0]!) as { jobs: { contract: { steps: object[] } } };
  expect(jobs.contract.steps.length).toBeGreaterThan(3);
});

test("the guide tells every hook of the control API", () => {
  const hooks = operations.filter(({ tags }) => (tags as readonly string[]).includes("hooks"));
  expect(hooks.length).toBeGreaterThan(5);
  for (const { method, path } of hooks) expect(guide).toContain(`\`${method} ${path.replace("/_mock", "")}`);
});
