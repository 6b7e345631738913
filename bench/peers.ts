import type { ApiName, Command, Contestant } from "./contestant.ts";

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "../mocks/index.ts";
import { isInstalled } from "./installed.ts";

/** Where the other mock servers are installed. */
export const peersFolder = "bench/peers";
const modules = `${peersFolder}/node_modules`;

/** Installs the other mock servers into their own folder, as their lock file says. */
export function installPeers(): void {
  // What a package would run at its installation is left out: one of them reports to its makers.
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], {
    cwd: peersFolder,
    stdio: "inherit",
  });
}

/** The other mock servers, each with our documents or with what it takes in their place. */
export async function findPeers(): Promise<Contestant[]> {
  const documents = await writeDocuments();
  const specs = { novastack: join(documents, "novastack.json"), novyx: join(documents, "novyx.json") };
  const node = (...args: string[]): Command => ({ file: process.execPath, args });
  const atRoot = { novastack: "", novyx: "" };
  const atPaths = { novastack: "/router/v1", novyx: "" };
  return [
    {
      name: "Prism",
      ...installed("@stoplight/prism-cli"),
      base: atRoot,
      command: (api, port) =>
        node(`${modules}/@stoplight/prism-cli/dist/index.js`, "mock", specs[api], "-p", String(port), "-v", "silent"),
    },
    {
      name: "Mockoon CLI",
      ...installed("@mockoon/cli"),
      base: atPaths,
      command: (api, port) =>
        node(
          `${modules}/@mockoon/cli/bin/run.js`,
          "start",
          "--data",
          specs[api],
          "--port",
          String(port),
          "--hostname",
          "127.0.0.1",
          "--disable-log-to-file",
          "--disable-admin-api",
        ),
    },
    {
      name: "@scalar/mock-server",
      ...installed("@scalar/mock-server"),
      base: atRoot,
      command: (api, port) => node(`${peersFolder}/scalar.mjs`, specs[api], String(port)),
    },
    {
      name: "WireMock",
      ...installed("wiremock"),
      base: atPaths,
      ...(isInstalled("java") ? {} : { absent: "there is no Java here" }),
      command: (_api, port) => ({
        file: "java",
        args: [
          "-jar",
          `${modules}/wiremock/build/wiremock-standalone-${versionOf("wiremock")}.jar`,
          "--port",
          String(port),
          "--root-dir",
          join(documents, "wiremock"),
          // As many as novamock keeps.
          "--max-request-journal-entries",
          "1000",
        ],
      }),
    },
    {
      name: "MSW behind http-middleware",
      ...installed("@mswjs/http-middleware"),
      base: atPaths,
      command: (_api, port) => node(`${peersFolder}/msw-middleware.mjs`, join(documents, "answers.json"), String(port)),
    },
  ];
}

const installed = (name: string) => ({ package: name, version: versionOf(name) });

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`${modules}/${name}/package.json`, "utf8")) as { version: string }).version;
}

type Operation = { responses?: Record<string, { content?: Record<string, object> }> };
type Document = { paths: Record<string, Record<string, Operation>> };

/**
 * Our documents with novamock's own answers as their examples, and without rejections: some of the peers would answer
 * with a rejection, and some with values that the schema does not allow.
 */
async function writeDocuments(): Promise<string> {
  const target = mkdtempSync(join(tmpdir(), "novamock-bench-"));
  const answers = await sampleAnswers();
  for (const api of ["novastack", "novyx"] as const) {
    const document = JSON.parse(readFileSync(`spec/generated/${api}.document.json`, "utf8")) as Document;
    for (const path of Object.values(document.paths))
      for (const operation of Object.values(path))
        if (operation.responses)
          operation.responses = Object.fromEntries(
            Object.entries(operation.responses).filter(([status]) => status.startsWith("2")),
          );
    const { path, method } = measured[api];
    const example = answers[api];
    // In both places, as some read the one and some the other.
    document.paths[path]![method]!.responses!["200"]!.content = {
      "application/json": { example, schema: { type: "object", example } },
    };
    writeFileSync(join(target, `${api}.json`), JSON.stringify(document));
  }
  writeFileSync(join(target, "answers.json"), JSON.stringify(answers));
  mkdirSync(join(target, "wiremock", "mappings"), { recursive: true });
  writeFileSync(join(target, "wiremock", "mappings", "all.json"), JSON.stringify({ mappings: stubs(answers) }));
  return target;
}

const measured = {
  novastack: { path: "/models", method: "get" },
  novyx: { path: "/v1/keys", method: "post" },
} as const;

type Answers = Record<ApiName, unknown>;

async function sampleAnswers(): Promise<Answers> {
  const mock = createMock();
  const authorization = `Bearer ${mock.novastack.apiKey}`;
  const models = await mock.fetch("/router/v1/models", { headers: { authorization } });
  const signUp = await mock.fetch("/v1/keys", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "user@example.com" }),
  });
  return { novastack: await models.json(), novyx: await signUp.json() };
}

function stubs(answers: Answers) {
  const answer = (body: unknown) => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return [
    {
      request: {
        method: "GET",
        urlPath: "/router/v1/models",
        headers: { authorization: { matches: "Bearer .+" } },
      },
      response: answer(answers.novastack),
    },
    {
      request: {
        method: "POST",
        urlPath: "/v1/keys",
        bodyPatterns: [{ matchesJsonPath: "$.email" }],
      },
      response: answer(answers.novyx),
    },
  ];
}
