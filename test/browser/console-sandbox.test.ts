import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

import { expect, test } from "vitest";

import { describeConsole, shownSecret } from "../support/console.ts";
import { signUp, statusOf } from "../support/novyx.ts";

describeConsole("a sandbox in the console", (openView) => {
  test("the first view has what a client needs, and it works", async () => {
    const { page, sandbox } = await openView("");
    await page.getByRole("heading", { name: "Connect" }).waitFor();
    await page.getByRole("button", { name: ".env" }).click();
    const environment = await page.getByRole("region", { name: "Environment, .env" }).textContent();
    const variables = Object.fromEntries(environment!.split("\n").map((line) => line.split("=")));
    expect(variables).toEqual({
      API_BASE_URL: sandbox.novastack.baseUrl,
      NOVASTACK_API_KEY: sandbox.novastack.apiKey,
      NOVYX_BASE_URL: sandbox.novyx.baseUrl,
      NOVYX_API_KEY: sandbox.novyx.apiKey,
    });
    const command = await page.getByRole("region", { name: "First requests, chat" }).textContent();
    const { stdout } = await promisify(execFile)("sh", ["-c", command!]);
    expect(JSON.parse(stdout)).toMatchObject({ object: "chat.completion" });
    await page.getByRole("link", { name: "Requests 1" }).waitFor();
  });

  test("a mail arrives, and one click verifies it", async () => {
    const { page, sandbox } = await openView("mailbox");
    await page.getByText("No mail yet").waitFor();
    await signUp(sandbox, "alice@example.com");
    await page.getByRole("button", { name: "Verify alice@example.com" }).click();
    const key = await shownSecret(page);
    await page.getByRole("button", { name: "Done" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await statusOf(sandbox, key)).toBe(200);
    expect(await page.content()).not.toContain(key);
    await page.reload();
    await page.getByText("used", { exact: true }).waitFor();
    await page.getByRole("button", { name: "alice@example.com Verify your email" }).click();
    await page.getByRole("button", { name: "Verify all the same alice@example.com" }).click();
    await page.getByRole("alert").getByText("404 NOT_FOUND").waitFor();
  });

  test("what was copied is what is shown", async () => {
    const { page, context, sandbox } = await openView("mailbox");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const token = await signUp(sandbox, "alice@example.com");
    await page.getByRole("button", { name: "alice@example.com Verify your email" }).click();
    await page.getByRole("button", { name: "Copy token" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  });

  test("sandboxes are made, switched between and dropped", async () => {
    const { page, name: own } = await openView("sandboxes");
    const name = `made-in-${own}`;
    await page.getByLabel("New sandbox").fill(name);
    await page.getByRole("button", { name: "Create and open" }).click();
    await page.getByRole("heading", { name: `This sandbox: ${name}` }).waitFor();
    await page.getByRole("link", { name: "Open default" }).click();
    await page.getByRole("heading", { name: "This sandbox: default" }).waitFor();
    await page.getByRole("button", { name: `Drop ${name}` }).click();
    await page.getByRole("button", { name: "Drop", exact: true }).click();
    await page.getByRole("button", { name: `Drop ${name}` }).waitFor({ state: "detached" });
    await page.getByLabel("Sandbox", { exact: true }).selectOption(own);
    await page.getByRole("heading", { name: `This sandbox: ${own}` }).waitFor();
  });

  test("the state is saved as a file, and comes back from it after a reset", async () => {
    const { page, sandbox } = await openView("sandboxes");
    const { api_key: key } = sandbox.novyx.createKey({ email: "alice@example.com" });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download snapshot" }).click();
    const file = await (await download).path();
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => statusOf(sandbox, key)).toBe(401);
    await page.getByLabel("Restore a snapshot").setInputFiles(file);
    await expect.poll(() => statusOf(sandbox, key)).toBe(200);
    const notOne = { name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") };
    await page.getByLabel("Restore a snapshot").setInputFiles(notOne);
    await page.getByRole("alert").getByText("is required").waitFor();
  });

  test("the documents are there to read and to save", async () => {
    const { page, sandbox, problems } = await openView("spec");
    await page.getByText("/chat/completions").waitFor();
    await page.getByRole("link", { name: "Novyx", exact: true }).click();
    await page.getByText("/v1/keys/rotate").click();
    await page.getByText("The new key, shown this once").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download OpenAPI" }).click();
    const document = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect([document.servers, document.info.title]).toEqual([[{ url: sandbox.novyx.baseUrl }], "Novyx API keys"]);
    await page.getByRole("link", { name: "The mock's own API" }).click();
    await page.getByText("/clock/advance").waitFor();
    expect(problems).toEqual([]);
  });
});
