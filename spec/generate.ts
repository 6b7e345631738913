// Writes spec/generated/, SUPPORTED.md and llms.txt from the YAML files; with --check, only tells what is stale (exit status 1),
// and reads the vendors' documents again where somebody has put them beside the repository.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { format, resolveConfig } from "prettier";

import type { KnownPage } from "./facts/known-page.ts";
import type { Document } from "./generator/document.ts";
import type { LedgerClause } from "./generator/clauses.ts";
import type { Rules } from "./generator/rules.ts";
import type { Guide } from "./generator/language-model-page.ts";

import { clauseProblems, loadClauses } from "./generator/clauses.ts";
import { loadDocument, withEventSchemas } from "./generator/document.ts";
import { carryFacts, loadPages } from "./generator/known-pages.ts";
import { loadContradictions } from "./generator/contradictions.ts";
import { readPages } from "./generator/read-pages.ts";
import { factsYaml } from "./facts/facts-file.ts";
import { specPage } from "./generator/page.ts";
import { operationTable, secretFields } from "./generator/operations.ts";
import { rulesOf } from "./generator/rules.ts";
import { languageModelPage } from "./generator/language-model-page.ts";
import { supportedPage } from "./generator/supported-page.ts";
import { requestValidatorModules, responseValidatorModule } from "./generator/validators.ts";

const apis = ["novastack", "novyx", "control"] as const;
const folder = import.meta.dirname;
const root = dirname(folder);
const notice = "// Generated from spec/*.yaml by `npm run spec`. Do not edit.\n";

try {
  const stale = await generate(process.argv.includes("--check"));
  if (stale.length > 0) {
    console.error(
      `stale: ${stale.join(", ")}; run \`npm run spec\`, or \`npm run facts\` where a page has changed, and commit the result`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Writes what differs, or with `checkOnly` lists it. */
async function generate(checkOnly: boolean): Promise<string[]> {
  const documents = Object.fromEntries(
    await Promise.all(apis.map(async (api) => [api, await loadDocument(join(folder, `${api}.openapi.yaml`))])),
  ) as Record<(typeof apis)[number], Document>;
  const clauses = loadClauses(join(folder, "clauses.yaml"));
  // Types and validators are made of what was written; levels are for readers.
  const written = structuredClone(documents);
  const readAnew = readPages(join(folder, "facts"), checkOnly ? documentsBeside() : []);
  const { pages, problems: factProblems } = carryFacts(loadPages(join(folder, "facts"), readAnew), clauses, documents);
  const problems = [...clauseProblems(clauses, documents), ...factProblems];
  if (problems.length > 0) throw new Error(problems.join("\n"));

  const files = new Map<string, string>();
  const put = (name: string, text: string) => files.set(`spec/generated/${name}`, text);
  for (const api of apis) {
    for (const [name, text] of await filesOf(api, documents[api], written[api])) put(name, text);
  }
  for (const api of ["novastack", "novyx", "control"] as const) put(`${api}.page.html`, await specPage(documents[api]));
  put("clauses.ts", await clauseModule(clauses));
  put("facts.ts", await factModule(pages));
  for (const page of pages) if (page.facts.length > 0) files.set(`spec/facts/${page.page}.yaml`, factsYaml(page));
  files.set(
    "SUPPORTED.md",
    await markdown(supportedPage(documents, clauses, loadContradictions(join(folder, "facts")))),
  );
  files.set("llms.txt", languageModelPage(documents, guides()));
  mkdirSync(join(folder, "generated"), { recursive: true });
  const stale = [...files].filter(([name, text]) => read(name) !== text);
  if (!checkOnly) for (const [name, text] of stale) writeFileSync(join(root, name), text);
  return checkOnly ? stale.map(([name]) => name) : [];
}

/** The vendors' documents, which are no part of the repository. */
function documentsBeside(): string[] {
  const beside = ["../shared/documents", "../../shared/documents"]
    .map((path) => join(root, path))
    .find((path) => existsSync(path));
  return beside === undefined ? [] : readdirSync(beside).map((name) => join(beside, name));
}

/** The pages under docs/, each by its heading. */
function guides(): Guide[] {
  return readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({
      path: `docs/${name}`,
      title: /^# (.+)$/m.exec(readFileSync(join(root, "docs", name), "utf8"))?.[1] ?? name,
    }));
}

async function filesOf(api: string, published: Document, written: Document): Promise<[string, string][]> {
  const document = withEventSchemas(written);
  const types = astToString(await openapiTypescript(document as never, { alphabetize: false, silent: true }));
  const table = operationTable(document);
  const places = Object.fromEntries(table.map(({ id, method, path }) => [id, `${method} ${path}`]));
  const routes = [
    `/** Where each operation of ${api} stands, for who needs no more of it. */\n`,
    `export const routes = ${JSON.stringify(places)} as const;\n`,
  ].join("");
  const operations = [
    'import type { OperationSpec } from "../operation.ts";\n',
    `/** Every operation of ${api}. */`,
    `export const operations = ${JSON.stringify(table)} as const satisfies readonly OperationSpec[];\n`,
    "/** Where the API is served, as the first of the spec's servers has it. */",
    `export const baseUrl = ${JSON.stringify(document.servers[0]!.url)};\n`,
    "/** The fields that hold a secret. */",
    `export const secretFields: readonly string[] = ${JSON.stringify(secretFields(document))};`,
  ].join("\n");
  return [
    ...(api === "control"
      ? []
      : [[`${api}.rules.ts`, await pretty(ruleModule(api, rulesOf(written)))] as [string, string]]),
    [`${api}.types.ts`, await pretty(types)],
    [`${api}.operations.ts`, await pretty(operations)],
    [`${api}.routes.ts`, await pretty(routes)],
    ...(await requestValidatorModules(api, document)).map(([name, text]): [string, string] => [name, notice + text]),
    [`${api}.requests.d.ts`, await pretty(requestValidatorTypes(api))],
    [`${api}.responses.js`, notice + (await responseValidatorModule(document))],
    [`${api}.responses.d.ts`, await pretty(responseValidatorTypes())],
    [`${api}.document.json`, `${JSON.stringify(published, null, 1)}\n`],
  ];
}

function ruleModule(api: string, { errors, values, ...rules }: Rules): string {
  return [
    `/** The numbers and forms that ${api} keeps to, as the spec has them. */`,
    `export const rules = ${JSON.stringify(rules)} as const;\n`,
    "/** The statuses of each error that has an answer of its own. */",
    `export const errors = ${JSON.stringify(errors)} as const;\n`,
    "/** The named lists of values. */",
    `export const values = ${JSON.stringify(values)} as const;`,
  ].join("\n");
}

function requestValidatorTypes(api: string): string {
  return `import type { RequestValidators } from "../operation.ts";
import type { operations } from "./${api}.types.ts";
export declare const validators: { readonly [Id in keyof operations]: RequestValidators<operations[Id]> };`;
}

function responseValidatorTypes(): string {
  return `import type { ResponseValidators } from "../operation.ts";
export declare const validators: { readonly [operationId: string]: ResponseValidators };`;
}

function clauseModule(ledger: LedgerClause[]): Promise<string> {
  const clauses = ledger.map(({ id, document, section, operation, level, description, untestable }) => ({
    id,
    document,
    section,
    operation,
    level,
    description,
    untestable,
  }));
  return pretty(
    `import type { Clause } from "../clause.ts";\n/** The ledger. */\nexport const clauses: readonly Clause[] = ${JSON.stringify(clauses)};`,
  );
}

function factModule(pages: readonly KnownPage[]): Promise<string> {
  const stated = pages
    .filter(({ facts }) => facts.length > 0)
    .map(({ nothing: _nothing, read: _read, ...page }) => page);
  return pretty(
    `import type { KnownPage } from "../facts/known-page.ts";\n/** The vendors' pages, with what each stated when it was last read. */\nexport const pages: readonly KnownPage[] = ${JSON.stringify(stated)};`,
  );
}

async function pretty(source: string): Promise<string> {
  const options = await resolveConfig(folder);
  return format(notice + source, { ...options, parser: "typescript" });
}

async function markdown(source: string): Promise<string> {
  return format(source, { ...(await resolveConfig(folder)), parser: "markdown" });
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(root, name), "utf8");
  } catch {
    return undefined;
  }
}
