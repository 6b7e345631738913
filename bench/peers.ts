import type { ApiName, Command, Contestant } from "./contestants.ts";

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { createMock } from "../mocks/index.ts";
import { node, vendorBase } from "./contestants.ts";
import { listModels, signUp } from "./requests.ts";

const folder = "bench/peers";
const modules = `${folder}/node_modules`;
const atRoot = { novastack: "", novyx: "" };

/** The other mock servers, installed as their lock file says, each with our documents or with what it takes instead. */
export async function installPeers(): Promise<Contestant[]> {
  // What a package would run at its installation is left out: one of them reports to its makers.
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", args, { cwd: folder, stdio: "inherit" });
  const input = await writeInput();
  const document = (api: ApiName) => join(input, `${api}.json`);
  const hasJava = (process.env["PATH"] ?? "").split(delimiter).some((path) => existsSync(join(path, "java")));
  const mockoonFlags = ["--hostname", "127.0.0.1", "--disable-log-to-file", "--disable-admin-api"];
  // As many requests as novamock keeps.
  const wiremockFlags = ["--root-dir", join(input, "wiremock"), "--max-request-journal-entries", "1000"];
  return [
    peer("Prism", "@stoplight/prism-cli", atRoot, (api, port) =>
      node(`${modules}/@stoplight/prism-cli/dist/index.js`, "mock", document(api), "-p", port, "-v", "silent"),
    ),
    peer("Mockoon CLI", "@mockoon/cli", vendorBase, (api, port) =>
      node(`${modules}/@mockoon/cli/bin/run.js`, "start", "-d", document(api), "-p", port, ...mockoonFlags),
    ),
    peer("@scalar/mock-server", "@scalar/mock-server", atRoot, (api, port) =>
      node(`${folder}/scalar.mjs`, document(api), port),
    ),
    {
      ...peer("WireMock", "wiremock", vendorBase, (_api, port) => {
        const jar = `${modules}/wiremock/build/wiremock-standalone-${versionOf("wiremock")}.jar`;
        return { file: "java", args: ["-jar", jar, "--port", port, ...wiremockFlags] };
      }),
      ...(!hasJava && { absent: "there is no Java here" }),
    },
    peer("MSW behind http-middleware", "@mswjs/http-middleware", vendorBase, (_api, port) =>
      node(`${folder}/msw-middleware.mjs`, join(input, "answers.json"), port),
    ),
  ];
}

function peer(
  name: string,
  packageName: string,
  base: Contestant["base"],
  command: (api: ApiName, port: string) => Command,
): Contestant {
  return { name, version: versionOf(packageName), base, command: (api, port) => command(api, `${port}`) };
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`${modules}/${name}/package.json`, "utf8")) as { version: string }).version;
}

type Operation = { responses?: Record<string, { content?: Record<string, object> }> };
type Document = { paths: Record<string, Record<string, Operation>> };

/**
 * Our documents with novamock's own answers as their examples, and without rejections: some of the peers would answer
 * with a rejection, and some with values that the schema does not allow. And the answers, for those that read no OpenAPI.
 */
async function writeInput(): Promise<string> {
  const target = mkdtempSync(join(tmpdir(), "novamock-bench-"));
  const write = (file: string, content: object) => writeFileSync(join(target, file), JSON.stringify(content));
  const answers: Record<string, object> = {};
  for (const { api, path, method, headers, body } of [listModels, signUp]) {
    const response = await createMock().fetch(vendorBase[api] + path, { method, headers, ...(body && { body }) });
    const example = (answers[api] = (await response.json()) as object);
    const document = JSON.parse(readFileSync(`dist/spec/${api}.openapi.json`, "utf8")) as Document;
    for (const { responses = {} } of Object.values(document.paths).flatMap((operations) => Object.values(operations)))
      for (const status of Object.keys(responses)) if (!status.startsWith("2")) delete responses[status];
    // In both places, as some read the one and some the other.
    const content = { "application/json": { example, schema: { type: "object", example } } };
    document.paths[path]![method.toLowerCase()]!.responses!["200"]!.content = content;
    write(`${api}.json`, document);
  }
  write("answers.json", answers);
  mkdirSync(join(target, "wiremock", "mappings"), { recursive: true });
  write("wiremock/mappings/all.json", { mappings: stubs(answers) });
  return target;
}

function stubs(answers: Record<string, object>): object[] {
  const headers = { "content-type": "application/json" };
  const response = (api: ApiName) => ({ status: 200, headers, body: JSON.stringify(answers[api]) });
  const authorized = { headers: { authorization: { matches: "Bearer .+" } } };
  const withEmail = { bodyPatterns: [{ matchesJsonPath: "$.email" }] };
  return [
    { request: { method: "GET", urlPath: "/router/v1/models", ...authorized }, response: response("novastack") },
    { request: { method: "POST", urlPath: "/v1/keys", ...withEmail }, response: response("novyx") },
  ];
}
