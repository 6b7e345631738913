import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Page } from "playwright-core";
import type { RunningMock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { ask, send } from "../support/ask.ts";
import { describeInBrowser } from "../support/browser.ts";
import { signUp, statusOf } from "../support/novyx.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

let count = 0;

describeInBrowser("the console", (open) => {
  /** A view of a sandbox that nobody else uses. */
  async function openView(view: string) {
    const name = `console-${++count}`;
    const sandbox = mock.sandbox(name);
    const tab = await open();
    await tab.page.goto(`${mock.url}/~${name}/_mock/console#/${view}`);
    await tab.page.getByText("Live", { exact: true }).waitFor();
    return { ...tab, sandbox };
  }

  test("a novastack key is created, shown once, and never again", async () => {
    const { page, sandbox, problems } = await openView("keys");
    await page.getByRole("button", { name: "Create novastack key" }).click();
    await page.getByLabel("Name").fill("ci");
    await page.getByRole("checkbox", { name: "write" }).uncheck();
    await page.getByRole("checkbox", { name: "delete" }).uncheck();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    const key = await shownSecret(page);
    expect(key).toMatch(/^ns-[a-z0-9]{40}$/);
    expect((await ask(sandbox, "GET /router/v1/models", { key })).status).toBe(200);
    expect((await ask(sandbox, "POST /router/v1/tasks", { key, json: { input: "x" } })).status).toBe(403);

    await page.getByRole("button", { name: "Done" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Delete ci" }).waitFor();
    expect(await page.content()).not.toContain(key);
    await page.reload();
    await page.getByRole("button", { name: "Delete ci" }).waitFor();
    expect(await page.content()).not.toContain(key);
    expect(problems).toEqual([]);
  });

  test("a novastack key gets a new secret, and is deleted after a yes", async () => {
    const { page, sandbox } = await openView("keys");
    const { api_key: old } = sandbox.novastack.createKey({ name: "worker" });
    const worksWith = async (key: string) => (await ask(sandbox, "GET /router/v1/models", { key })).status;
    await page.getByRole("button", { name: "Regenerate worker" }).click();
    await page.getByRole("button", { name: "Regenerate", exact: true }).click();
    const key = await shownSecret(page);
    expect([await worksWith(old), await worksWith(key)]).toEqual([401, 200]);
    await page.getByRole("button", { name: "Done" }).click();

    await page.getByRole("button", { name: "Delete worker" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await worksWith(key)).toBe(200);
    await page.getByRole("button", { name: "Delete worker" }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete worker" }).waitFor({ state: "detached" });
    expect(await worksWith(key)).toBe(401);
  });

  test("a rotated key counts its grace down, and the count ends when the clock jumps", async () => {
    const { page, sandbox } = await openView("keys");
    sandbox.clock.freeze();
    const { key_id: id, api_key: old } = sandbox.novyx.createKey({ email: "alice@example.com" });
    await page.getByRole("button", { name: `Rotate ${id}` }).click();
    const key = await shownSecret(page);
    await page.getByRole("button", { name: "Done" }).click();
    const account = page.getByRole("region", { name: "Account alice@example.com" });
    await account.getByText("grace ends in 1 d 00:00:00").waitFor();
    sandbox.clock.advance("23h");
    await account.getByText("grace ends in 01:00:00").waitFor();
    sandbox.clock.advance("1h");
    await account.getByText("expired").waitFor();
    expect(await account.getByText("ends in").count()).toBe(0);
    expect([await statusOf(sandbox, old), await statusOf(sandbox, key)]).toEqual([401, 200]);
  });

  test("a grace that ends while the clock runs is seen without anybody's doing", async () => {
    const { page, sandbox } = await openView("keys");
    sandbox.novyx.createKey({ email: "alice@example.com", expiresIn: "2s" });
    const account = page.getByRole("region", { name: "Account alice@example.com" });
    await account.getByText("active").waitFor();
    await account.getByText("expired").waitFor();
  });

  test("a Novyx key is created and revoked", async () => {
    const { page, sandbox } = await openView("keys");
    await page.getByRole("button", { name: "Create Novyx key" }).click();
    await page.getByLabel("E-mail address").fill("bob");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByRole("alert").getByText(`'email' must match format "email"`).waitFor();
    await page.getByLabel("E-mail address").fill("bob@example.com");
    await page.getByLabel("Tier").selectOption("pro");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    const key = await shownSecret(page);
    await page.getByRole("button", { name: "Done" }).click();
    expect(await statusOf(sandbox, key)).toBe(200);
    const [{ key_id: id, tier } = { key_id: "", tier: "" }] = sandbox.novyx.listKeys({ email: "bob@example.com" }).keys;
    expect(tier).toBe("pro");
    await page.getByRole("button", { name: `Revoke ${id}` }).click();
    await page.getByRole("button", { name: "Revoke", exact: true }).click();
    await page.getByText("revoked", { exact: true }).waitFor();
    await page.getByLabel("Search").fill(id);
    await page.getByText("No key fits").waitFor();
    await page.getByLabel("Status at Novyx").selectOption("active");
    await page.getByText("No account fits").waitFor();
    await page.reload();
    expect(await page.getByLabel("Search").inputValue()).toBe(id);
    await page.getByLabel("Status at Novyx").selectOption("revoked");
    await page.getByRole("region", { name: "Account bob@example.com" }).waitFor();
    expect(await statusOf(sandbox, key)).toBe(401);
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

  test("a request appears without a reload, with its explanation and a curl", async () => {
    const { page, sandbox } = await openView("requests");
    await page.getByText("Nothing was asked yet").waitFor();
    await ask(sandbox, "POST /v1/keys/revoke", { key: sandbox.novyx.apiKey, json: { key_id: "it's" } });
    const row = page.getByRole("listitem").filter({ hasText: "/v1/keys/revoke" });
    await row.getByText("no key of the calling account has this id").waitFor();
    await row.locator("summary").click();
    expect(await row.getByRole("region", { name: "As curl" }).textContent()).toBe(
      [
        `curl -X POST '${sandbox.novyx.baseUrl}/v1/keys/revoke'`,
        `-H "Authorization: Bearer $NOVYX_API_KEY"`,
        "-H 'Content-Type: application/json'",
        `-d '{"key_id":"it'\\''s"}'`,
      ].join(" \\\n  "),
    );
    await page.getByRole("button", { name: "Pause" }).click();
    await ask(sandbox, "GET /v1/keys");
    await page.getByText("Paused. 1 request").waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("2 requests").waitFor();
    await page.getByLabel("Search").fill("NOT_FOUND");
    await page.getByText("1 request fits").waitFor();
    await page.getByLabel("Search").fill("");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Nothing was asked yet").waitFor();
  });

  test("the whole journal is searched, and what is looked at stands in the address", async () => {
    const { page, sandbox } = await openView("requests");
    sandbox.clock.freeze();
    await ask(sandbox, "POST /v1/keys", { json: { email: "alice@example.com" } });
    sandbox.clock.advance("24h");
    for (let index = 0; index < 120; index++) await ask(sandbox, `GET /v1/keys?page=${index}`);
    await page.getByText("The newest 50 of 121 requests").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("The newest 100 of 121 requests").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("121 requests", { exact: true }).waitFor();
    expect(await page.locator(".day").count()).toBe(2);
    await page.getByLabel("Search").fill("alice@EXAMPLE");
    await page.getByText("1 request fits").waitFor();
    await page.locator("summary").click();
    await page.getByRole("region", { name: "Answer's body" }).getByText("requires_verification").waitFor();
    await page.getByRole("region", { name: "Answer's headers" }).getByText("x-request-id: req_1").waitFor();

    await page.reload();
    await page.getByRole("region", { name: "Answer's body" }).waitFor();
    expect(await page.getByLabel("Search").inputValue()).toBe("alice@EXAMPLE");
    // Far down in the journal, and linked all the same.
    await page.getByLabel("Search").fill("");
    await page.getByText("The newest 50 of 121 requests").waitFor();
    await page.getByRole("region", { name: "Answer's body" }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByLabel("Outcome").selectOption("accepted");
    await page.getByText("1 request fits").waitFor();
    await page.getByRole("button", { name: "Save HAR" }).click();
    const { log } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(log.entries).toMatchObject([{ request: { method: "POST" }, response: { status: 200 } }]);
  });

  test("a request is repeated with the demo key, and a rejection leads to what helps", async () => {
    const { page, sandbox } = await openView("requests");
    await ask(sandbox, "GET /v1/keys", { key: sandbox.novyx.apiKey });
    sandbox.faults.add({ api: "novyx", operation: "listKeys", status: 503 });
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Repeat" }).click();
    expect(await page.getByLabel("Key", { exact: true }).inputValue()).toBe(sandbox.novyx.apiKey);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Answered 503").waitFor();
    expect(sandbox.requests.list({ operation: "listKeys" }).total).toBe(2);
    await page.getByRole("region", { name: "As curl" }).getByText("Bearer $NOVYX_API_KEY").waitFor();
    await page.getByRole("button", { name: "Disarm fault_1" }).click();
    await page.getByText("Disarmed fault_1").waitFor();
    expect(sandbox.faults.list()).toEqual([]);
  });

  test("a limit that was reached is lifted where it is told", async () => {
    const { page, sandbox } = await openView("requests?outcome=rejected");
    const email = "alice@example.com";
    sandbox.quota.set({ ip: "127.0.0.1", used: 2 });
    const signUpStatus = async () => (await ask(sandbox, "POST /v1/keys", { json: { email } })).status;
    expect(await signUpStatus()).toBe(429);
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Free the places of 127.0.0.1" }).click();
    await page.getByText("127.0.0.1 may sign up again").waitFor();
    expect(await signUpStatus()).toBe(200);

    sandbox.clock.freeze();
    sandbox.quota.set({ ip: "127.0.0.1", used: 2 });
    expect(await signUpStatus()).toBe(429);
    const before = sandbox.clock.now().getTime();
    await page.getByText("2 requests fit").waitFor();
    await page.locator("summary").first().click();
    await page.getByRole("button", { name: "Move the clock by 30 d 00:00:00" }).click();
    await expect.poll(() => sandbox.clock.now().getTime() - before).toBe(30 * 86_400_000);
    expect(await signUpStatus()).toBe(200);
  });

  test("a curl of a body that was cut says so", async () => {
    const { page, sandbox } = await openView("requests");
    const json = { email: `${"a".repeat(3000)}@example.com` };
    await ask(sandbox, "POST /v1/keys", { json });
    await page.locator("summary").click();
    await page
      .getByRole("region", { name: "As curl" })
      .getByText("# The journal has the beginning of the body only: complete it.")
      .waitFor();
    await page.getByRole("button", { name: "Repeat" }).click();
    await page.getByRole("dialog").getByText("The journal has the beginning of the body only").waitFor();
  });

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

  test("a thousand accounts are listed at once, closed, and found", async () => {
    const { page, sandbox } = await openView("keys");
    for (let index = 0; index < 1000; index++) sandbox.novyx.createKey({ email: `user-${index}@example.com` });
    await page.getByText("1001 accounts").waitFor();
    expect(await page.locator(".account").count()).toBe(50);
    await page.getByLabel("Search").fill("user-7@");
    await page
      .getByRole("region", { name: "Account user-7@example.com" })
      .getByText("active", { exact: true })
      .waitFor();
  });

  test("a fault is armed, strikes, and is disarmed", async () => {
    const { page, sandbox } = await openView("faults");
    await page.getByLabel("Operation").selectOption("listKeys");
    await page.getByRole("spinbutton", { name: "Status" }).fill("418");
    await page.getByLabel("Times").fill("2");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByText("2 left").waitFor();
    expect(await statusOf(sandbox, sandbox.novyx.apiKey)).toBe(418);
    await page.getByText("1 left").waitFor();
    await page.getByRole("button", { name: "Disarm fault_1" }).click();
    await page.getByText("No fault is armed").waitFor();
    expect(await statusOf(sandbox, sandbox.novyx.apiKey)).toBe(200);
  });

  test("a fault answers what was given, after a while, and spoils a body", async () => {
    const { page, sandbox } = await openView("faults");
    await page.getByRole("spinbutton", { name: "Status" }).fill("409");
    await page.getByLabel("Retry-After").fill("1h");
    await page.getByLabel("Delay").fill("1ms");
    await page.getByLabel("JSON to answer with").fill('{"error":"taken"}');
    await page.getByLabel("Probability").fill("100");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByText('Waits 1 ms, answers 409, Retry-After 3600 s, with {"error":"taken"}').waitFor();
    const response = await send(sandbox, "GET /v1/keys");
    const seen = [response.status, await response.json(), response.headers.get("retry-after")];
    expect(seen).toEqual([409, { error: "taken" }, "3600"]);
    await page.getByLabel("Delay").fill("soon");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByRole("alert").getByText("delay").waitFor();
    await page.getByLabel("Delay").fill("");
    await page.getByRole("combobox", { name: "Answer" }).selectOption("As usual");
    await page.getByLabel("Body").selectOption("truncated");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByText("Sends a truncated body").waitFor();
  });

  test("a reply of the chat is scripted, given, and forgotten", async () => {
    const { page, sandbox } = await openView("replies");
    await page.getByLabel("When the user says").fill("weather");
    await page.getByLabel("Answer with").selectOption("json");
    await page.getByLabel("Content").fill('{"celsius":24}');
    await page.getByLabel("Times").fill("2");
    await page.getByRole("button", { name: "Script", exact: true }).click();
    await page.getByText("2 left").waitFor();
    const json = { model: "nova-7b", messages: [{ role: "user", content: "The weather?" }] };
    const answer = await ask(sandbox, "POST /router/v1/chat/completions", { key: sandbox.novastack.apiKey, json });
    expect(answer.body).toMatchObject({ choices: [{ message: { content: '{"celsius":24}' } }] });
    await page.getByText("1 left").waitFor();
    await page.getByRole("button", { name: "Forget reply_1" }).click();
    await page.getByText("No reply is scripted").waitFor();
  });

  test("the clock is moved, frozen and set, and tells what changed", async () => {
    const { page, sandbox } = await openView("clock");
    await page.getByRole("button", { name: "Freeze" }).click();
    await page.getByText("frozen", { exact: true }).waitFor();
    const { key_id: id } = sandbox.novyx.createKey({ expiresIn: "24h" });
    const before = sandbox.clock.now().getTime();
    await page.getByRole("button", { name: "+24 h" }).click();
    await page.getByRole("listitem").filter({ hasText: id }).getByText("key expired").waitFor();
    expect(sandbox.clock.now().getTime() - before).toBe(86_400_000);
    await page.getByLabel("Set to").fill("2030-02-03T04:05:06");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByRole("region", { name: "Now" }).getByText("2030-02-03 04:05:06").waitFor();
    expect(sandbox.clock.now().toISOString()).toBe("2030-02-03T04:05:06.000Z");
    await page.getByLabel("Step").fill("2h");
    await page.getByRole("button", { name: "Advance" }).click();
    await page.getByRole("region", { name: "Now" }).getByText("2030-02-03 06:05:06").waitFor();
    await page.getByText("ahead of real time").waitFor();
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByText("running", { exact: true }).waitFor();
  });

  test("used sign-up places are seen, cleared and set", async () => {
    const { page, sandbox } = await openView("throttle");
    await page.getByText("Nobody has signed up yet").waitFor();
    await signUp(sandbox, "alice@example.com", "192.0.2.1");
    const row = page.getByRole("listitem").filter({ hasText: "192.0.2.1" });
    await row.getByText("1 of 2 used").waitFor();
    await page.getByRole("button", { name: "Clear 192.0.2.1" }).click();
    await row.waitFor({ state: "detached" });
    expect(sandbox.quota.read({ ip: "192.0.2.1" }).entries).toMatchObject([{ used: 0 }]);
    await page.getByLabel("IP or e-mail address").fill("bob@example.com");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByRole("listitem").filter({ hasText: "bob@example.com" }).getByText("2 of 2 used").waitFor();
    expect((await ask(sandbox, "POST /v1/keys", { json: { email: "bob@example.com" } })).status).toBe(429);

    for (let index = 0; index < 60; index++) sandbox.quota.set({ ip: `10.0.0.${index}`, used: 1 });
    await page.getByText("50 of 62").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("10.0.0.59").waitFor();
    await page.getByLabel("Search").fill("BOB@");
    await page.getByText("10.0.0.59").waitFor({ state: "detached" });
    await page.getByRole("listitem").filter({ hasText: "bob@example.com" }).waitFor();
  });

  test("sandboxes are made, switched between and dropped", async () => {
    const { page } = await openView("sandboxes");
    const name = `made-${count}`;
    await page.getByLabel("New sandbox").fill(name);
    await page.getByRole("button", { name: "Create and open" }).click();
    await page.getByRole("heading", { name: `This sandbox: ${name}` }).waitFor();
    await page.getByRole("link", { name: "Open default" }).click();
    await page.getByRole("heading", { name: "This sandbox: default" }).waitFor();
    await page.getByRole("button", { name: `Drop ${name}` }).click();
    await page.getByRole("button", { name: "Drop", exact: true }).click();
    await page.getByRole("button", { name: `Drop ${name}` }).waitFor({ state: "detached" });
    await page.getByLabel("Sandbox", { exact: true }).selectOption("console-1");
    await page.getByRole("heading", { name: "This sandbox: console-1" }).waitFor();
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

  test("what was copied is what is shown", async () => {
    const { page, context, sandbox } = await openView("mailbox");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const token = await signUp(sandbox, "alice@example.com");
    await page.getByRole("button", { name: "alice@example.com Verify your email" }).click();
    await page.getByRole("button", { name: "Copy token" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  });
});

async function shownSecret(page: Page): Promise<string> {
  await page.getByText("it is shown this once").waitFor();
  return (await page.locator(".secret").textContent()) ?? "";
}
