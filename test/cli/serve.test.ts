import { readFileSync } from "node:fs";

import supertest from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

import type { StartedCli } from "../support/cli.ts";

import { environmentVariable, serveFlags } from "../../cli/flags.ts";
import { cli, printed, runCli, start, startCli } from "../support/cli.ts";
import { paste, testInShell } from "../support/shell.ts";

let mock: StartedCli;
beforeAll(async () => {
  mock = await startCli();
});
afterAll(() => mock.stop());

test("the ready line is one line of JSON with the addresses and keys of both APIs", () => {
  const { url } = mock.ready;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(mock.stdout()).toBe(`${JSON.stringify(mock.ready)}\n`);
  expect(mock.ready).toEqual({
    url,
    novastack: { baseUrl: `${url}/router/v1`, apiKey: expect.stringMatching(/^ns-/) },
    novyx: { baseUrl: url, apiKey: expect.stringMatching(/^nram_/) },
    control: `${url}/_mock`,
    console: `${url}/_mock/console`,
  });
});

test("the novastack key of the ready line opens novastack", async () => {
  const { baseUrl, apiKey } = mock.ready.novastack;
  const { body } = await supertest(baseUrl).get("/account").auth(apiKey, { type: "bearer" }).expect(200);
  expect(body).toMatchObject({ key: { name: "demo", permissions: ["read", "write", "delete"] } });
});

test("the Novyx key of the ready line opens Novyx", async () => {
  const { baseUrl, apiKey } = mock.ready.novyx;
  const { body } = await supertest(baseUrl).get("/v1/keys").auth(apiKey, { type: "bearer" }).expect(200);
  expect(body).toMatchObject({ keys: [{ key_prefix: apiKey.slice(0, 10), tier: "free", status: "active" }] });
});

test("what the build loads only when it is needed is there: the disposable domains and the schemas of chat", async () => {
  const { novyx, novastack } = mock.ready;
  await supertest(novyx.baseUrl).post("/v1/keys").send({ email: "eve@mailinator.com" }).expect(400);
  await supertest(novyx.baseUrl).post("/v1/keys").send({ email: "alice@example.com" }).expect(200);
  const format = { type: "json_schema", json_schema: { name: "a", schema: { type: "object", required: ["b"] } } };
  const messages = [{ role: "user", content: "Hello" }];
  await supertest(novastack.baseUrl)
    .post("/chat/completions")
    .auth(novastack.apiKey, { type: "bearer" })
    .send({ model: "nova-7b", messages, response_format: format })
    .expect(200);
});

test("the control address of the ready line answers with the package's version", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const { status, body } = await supertest(mock.ready.control).get("/health");
  expect({ status, body }).toEqual({ status: 200, body: { status: "ok", version } });
});

test("the keys of the ready line are the same at every start", async () => {
  const another = await startCli();
  await another.stop();
  expect(another.ready.novastack.apiKey).toBe(mock.ready.novastack.apiKey);
  expect(another.ready.novyx.apiKey).toBe(mock.ready.novyx.apiKey);
});

testInShell("the banner's exports and curl line work when they are pasted", async () => {
  const started = start(process.execPath, [cli, "-p", "0"]);
  await printed(started, /control\)\n/);
  const lines = started.stdout().match(/^ {2}(export|curl) .*$/gm)!;
  try {
    expect(lines).toHaveLength(5);
    const { stdout } = await paste(`${lines.join("\n")}\necho "|$API_BASE_URL|$NOVYX_BASE_URL"\n`);
    const [models, novastack, novyx] = stdout.split("|");
    expect(JSON.parse(models!)).toMatchObject({ data: [{ id: "nova-7b" }, { id: "deepseek-v4-pro" }] });
    expect(`${novyx!.trim()}/router/v1`).toBe(novastack);
  } finally {
    started.child.kill();
    await started.ended;
  }
});

test("serve is the command where none is named", async () => {
  const named = start(process.execPath, [cli, "serve", "--json", "-p", "0"]);
  await printed(named, /^\{.*\}\n$/);
  named.child.kill();
  expect(await named.ended).toMatchObject({ status: 0, stderr: "" });
});

test.each(["--help", "-h", "help", "serve --help"])("%s names every flag", async (args) => {
  const { status, stdout, stderr } = await runCli(args.split(" "));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const { name } of serveFlags) expect(stdout).toContain(`--${name} `);
  expect(stdout).toContain(environmentVariable("port"));
});

test.each(["--version", "-v"])("%s prints the package's version", async (flag) => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await runCli([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test.each(["novyx", "novastack", "control"])("spec %s prints the document, with a level on each part", async (api) => {
  const { status, stdout } = await runCli(["spec", api]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.any(String) });
  expect(parse(stdout)).toEqual(JSON.parse(readFileSync(`spec/generated/${api}.document.json`, "utf8")));
});

test.each(["novyx", "novastack"])("spec %s --json prints the same document as JSON", async (api) => {
  const { status, stdout } = await runCli(["spec", api, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(`spec/generated/${api}.document.json`, "utf8")));
});

test("spec control --json stands on its own", async () => {
  const { stdout } = await runCli(["spec", "control", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ openapi: "3.1.0", info: { title: "novamock control" } });
  expect(stdout).not.toMatch(/"\$ref": "[^#]/);
});

testInShell("a document that is piped into a reader that stops early is no error", async () => {
  const { stdout, stderr } = await paste(`"${process.execPath}" ${cli} spec control | head -n 1\n`);
  expect({ stdout, stderr }).toEqual({ stdout: "openapi: 3.1.0\n", stderr: "" });
});
