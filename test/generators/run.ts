// Generates clients from the published specs, with tools of their own in a folder of their own: no tool may report an error
// or leave out an error type. Redocly judges the specs in `npm run spec`, and Spectral in `npm run spec:lint`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { installRequirements, missingPython, pythonProgram } from "../python/environment.ts";
import { npmInstall } from "../support/npm-install.ts";

const apis = ["novyx", "novastack", "control"] as const;
const tools = ["@hey-api/openapi-ts@0.95", "orval@7", "typescript@5.9"];
const folder = mkdtempSync(join(tmpdir(), "novamock-clients-"));
const failures: string[] = [];

for (const api of apis) cpSync(`spec/generated/${api}.document.json`, join(folder, `${api}.json`));
writeFileSync(join(folder, "package.json"), '{ "private": true }');
await npmInstall(folder, ...tools);
for (const api of apis) {
  const document = JSON.parse(readFileSync(join(folder, `${api}.json`), "utf8")) as { components: { schemas: object } };
  const errors = Object.keys(document.components.schemas).filter((name) => name.endsWith("Error"));
  run("npx", ["openapi-ts", "-i", `${api}.json`, "-o", `${api}-hey`]);
  expectTypes(`${api}-hey`, errors);
  run("npx", ["orval", "--input", `${api}.json`, "--output", `${api}-orval/client.ts`]);
  expectTypes(`${api}-orval`, errors);
}
const missing = missingPython();
if (missing) console.log(`test:generators: openapi-python-client was not tried: ${missing}`);
else if (!installRequirements("test/generators/requirements.txt"))
  failures.push("the Python packages cannot be installed");
else
  for (const api of ["novyx", "novastack"] as const) {
    const target = join(folder, `${api}-python`);
    const told = run(pythonProgram("openapi-python-client"), [
      "generate",
      "--path",
      join(folder, `${api}.json`),
      "--output-path",
      target,
      "--meta",
      "none",
    ]);
    if (/Attempted|Unable to|Cannot parse|will be ignored/i.test(told))
      failures.push(`openapi-python-client leaves out a part of ${api}`);
    const { components } = JSON.parse(readFileSync(join(folder, `${api}.json`), "utf8")) as {
      components: { schemas: object };
    };
    expectTypes(
      `${api}-python`,
      Object.keys(components.schemas).filter((name) => name.endsWith("Error")),
    );
  }

for (const failure of failures) console.error(`test:generators: ${failure}`);
console.log(
  `test:generators: ${failures.length === 0 ? "every tool takes the specs, with every error type" : "failed"}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Runs a tool, and returns what it printed. */
function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: command.includes("/") ? process.cwd() : folder,
    encoding: "utf8",
  });
  if (status !== 0) failures.push(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

function expectTypes(output: string, names: readonly string[]): void {
  const code = textIn(join(folder, output));
  const absent = names.filter((name) => !new RegExp(`\\b(?:type|interface|class|const) ${name}\\b`).test(code));
  if (absent.length > 0) failures.push(`${output} has no type ${absent.join(", ")}`);
}

function textIn(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return readFileSync(path, "utf8");
  return readdirSync(path)
    .map((name) => textIn(join(path, name)))
    .join("\n");
}
