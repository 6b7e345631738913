import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import OpenAI, { toFile } from "openai";
import { afterEach, beforeEach, expect, test } from "vitest";

import { startCli } from "../support/cli.ts";
import { openSandbox } from "../support/sandbox.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "novamock-"));
  file = join(folder, "state.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["SIGINT", "SIGTERM"] as const)("keys, files and mail outlive a restart by %s", async (signal) => {
  const first = await startCli(["--state", file]);
  const before = openSandbox(first.ready.url, "default");
  const { api_key } = await before.createNovastackKey(["read", "write"]);
  const novyx = await before.createNovyxKey();
  const client = new OpenAI({ apiKey: api_key, baseURL: before.novastackUrl });
  const { id } = await client.files.create({ file: await toFile(Buffer.from("kept"), "a.txt"), purpose: "batch" });
  await signUp(before.url);
  const mail = await before.mailTo("alice@example.com");
  expect(await first.stop(signal)).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual(["state.json"]);

  const second = await startCli(["--state", file]);
  const after = openSandbox(second.ready.url, "default");
  const again = new OpenAI({ apiKey: api_key, baseURL: after.novastackUrl });
  expect(await (await again.files.content(id)).text()).toBe("kept");
  expect(await after.mailTo("alice@example.com")).toEqual(mail);
  const headers = { authorization: `Bearer ${novyx.api_key}` };
  expect((await fetch(`${after.url}/v1/keys`, { headers })).status).toBe(200);
  expect(await second.stop()).toMatchObject({ status: 0, stderr: "" });
});

test("used sign-ups and the moved clock outlive a restart", async () => {
  const first = await startCli(["--state", file, "--seed", "7"]);
  const answers = [await signUp(first.ready.url), await signUp(first.ready.url)];
  await openSandbox(first.ready.url, "default").advanceClock(86_400);
  await first.stop();

  const second = await startCli(["--state", file, "--seed", "7"]);
  answers.push(await signUp(second.ready.url));
  expect(answers).toEqual([200, 200, 429]);
  expect(await (await fetch(`${second.ready.control}/clock`)).json()).toEqual({
    now: "2026-01-02T00:00:00.000Z",
    frozen: true,
  });
  await second.stop();
});

test("every sandbox outlives a restart", async () => {
  const first = await startCli(["--state", file]);
  await signUp(openSandbox(first.ready.url, "checkout").url);
  await first.stop();

  const second = await startCli(["--state", file]);
  expect(await openSandbox(second.ready.url, "checkout").mailTo("alice@example.com")).toBeDefined();
  expect(await openSandbox(second.ready.url, "default").mailTo("alice@example.com")).toBeUndefined();
  await second.stop();
});

async function signUp(url: string): Promise<number> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ email: "alice@example.com" });
  return (await fetch(`${url}/v1/keys`, { method: "POST", headers, body })).status;
}
