import type { RunningMock } from "../../mocks/index.ts";
import type { Project } from "../support/project.ts";
import type { SpaUser } from "../support/spa.ts";

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { startMock } from "../../mocks/index.ts";
import { describeInBrowser } from "../support/browser.ts";
import { startDevServer } from "../support/dev-server.ts";
import { createProject } from "../support/project.ts";
import { spaUser } from "../support/spa.ts";

describeInBrowser("the example app on the standalone server", (open) => {
  let project: Project;
  let mock: RunningMock;
  let app: Awaited<ReturnType<typeof startDevServer>>;
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
    project = createProject({ from: "examples/spa", tools: ["msw", "vite"] });
    project.write({ ".env.local": `VITE_API_URL=${mock.url}\n` });
    app = await startDevServer(project.folder);
  });
  beforeEach(() => mock.reset());
  afterAll(async () => {
    await app?.close();
    await mock?.close();
    project?.remove();
  });

  async function openApp() {
    const { page, context, problems } = await open();
    await page.goto(app.url);
    return { user: spaUser(page), context, problems };
  }

  /** Opens the app with the account that is there from the start. */
  async function openAccount() {
    const opened = await openApp();
    await opened.user.press("Sign in");
    await opened.user.signIn(mock.novyx.apiKey);
    await opened.user.see("active");
    return opened;
  }

  const tokenOf = (email: string) => mock.mailbox.latest(email)!.token;

  test("signs up, verifies, rotates, revokes and chats", async () => {
    const { user, problems } = await openApp();
    await user.signUp("alice@example.com");
    await user.see("Check your mail");
    await user.verify(tokenOf("alice@example.com"));
    const first = await user.shownKey();
    await user.see("active");

    await user.press("Rotate my key");
    await user.see("grace");
    expect(await user.shownKey()).not.toBe(first);
    expect(await user.keys.allTextContents()).toEqual(["grace", "active"]);
    await user.see("works until");
    mock.clock.advance("24h");
    await user.press("Refresh");
    await user.see("expired");
    expect(await user.keys.allTextContents()).toEqual(["expired", "active"]);

    await user.page.getByLabel("novastack key").fill(mock.novastack.apiKey);
    await user.press("Use this key");
    await user.ask("Hello there!");
    await user.seeAnswer("Hello there!");
    expect(problems).toEqual([]);
  });

  test("a key is shown once: a reload keeps the user signed in, and the key out of sight", async () => {
    const { user } = await openApp();
    await user.signUp("alice@example.com");
    await user.see("Check your mail");
    await user.verify(tokenOf("alice@example.com"));
    const key = await user.shownKey();
    await user.page.reload();
    await user.see("active");
    expect(await user.page.content()).not.toContain(key);
  });

  test("a disposable address is rejected with the reason", async () => {
    const { user } = await openApp();
    await user.signUp("alice@mailinator.com");
    await user.see("Disposable e-mail addresses are not accepted.");
  });

  test("a throttled sign-up tells how many are used, and when the next is free", async () => {
    mock.quota.set({ ip: "127.0.0.1", used: 2 });
    const { user } = await openApp();
    await user.signUp("alice@example.com");
    await user.see(/Too many signups from this IP: 2 of 2 are used\. The next one is free on \w+ \d+, \d{4}/);
  });

  test("a wrong, an expired and a used token are told apart, and a new mail helps", async () => {
    const { user } = await openApp();
    await user.signUp("alice@example.com");
    await user.verify("wrong");
    await user.see("This token is wrong or has expired.");

    mock.clock.advance("24h");
    await user.verify(tokenOf("alice@example.com"));
    await user.see("This token is wrong or has expired.");
    await user.press("Send a new mail");
    await user.see("It is on its way.");

    const token = tokenOf("alice@example.com");
    await mock.fetch("/v1/verify", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "alice@example.com", token }),
    });
    await user.verify(token);
    await user.see("the token was used already");
  });

  test("an ambiguous prefix names the keys that it fits, and an unknown one is told", async () => {
    const { user } = await openAccount();
    await user.press("Rotate my key");
    await user.see("grace");
    await user.page.getByText("Revoke by id or prefix").click();
    const revoke = async (prefix: string) => {
      await user.page.getByLabel("Key id or the beginning of a key").fill(prefix);
      await user.page.locator("details").getByRole("button", { name: "Revoke" }).click();
    };
    await revoke("nram_");
    await user.see(/The prefix fits several keys: key_\w+ \(nram_\w+\), key_\w+ \(nram_\w+\)\./);
    await revoke("key_nobody");
    await user.see("Your account has no key with this id or prefix.");
    const { keys } = mock.novyx.listKeys({ email: "demo@example.com" });
    await revoke(keys.find(({ status }) => status === "grace")!.key_prefix);
    await user.see("revoked");
  });

  test("a key that is revoked elsewhere signs its user out", async () => {
    const { user } = await openAccount();
    await mock.fetch("/v1/keys/revoke", {
      method: "POST",
      headers: { authorization: `Bearer ${mock.novyx.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ key_id: mock.novyx.listKeys({ email: "demo@example.com" }).keys[0]!.key_prefix }),
    });
    await user.press("Refresh");
    await user.see("Your key no longer works: it was revoked or has expired.");
  });

  test("revoking the key in use signs out at once", async () => {
    const { user } = await openAccount();
    await user.page.getByRole("button", { name: /^Revoke nram_/ }).click();
    await user.see("Your key no longer works");
  });

  test("without a network nothing is shown that may have changed", async () => {
    const { user, context } = await openAccount();
    await context.setOffline(true);
    await user.press("Refresh");
    await user.see("No answer came back.");
    expect(await user.keys.count()).toBe(0);
    await context.setOffline(false);
    await user.press("Refresh");
    await user.see("active");
  });

  test("a 503 shows no keys: whether they still work is not known", async () => {
    const { user } = await openAccount();
    mock.faults.add({ api: "novyx", operation: "listKeys", status: 503, times: 1 });
    await user.press("Refresh");
    await user.see("The service is not available right now.");
    expect(await user.keys.count()).toBe(0);
  });

  test("a 503 of the chat leaves the question in its place, to be sent again", async () => {
    const { user } = await openAccount();
    await user.page.getByLabel("novastack key").fill(mock.novastack.apiKey);
    await user.press("Use this key");
    mock.faults.add({ api: "novastack", status: 503, times: 1 });
    await user.ask("Are you there?");
    await user.see("The service is not available right now.");
    expect(await user.page.locator(".bubble").count()).toBe(0);
    await user.press("Send");
    await user.seeAnswer("Are you there?");
  });

  const chunk = JSON.stringify({ choices: [{ index: 0, delta: { content: "One, two" }, finish_reason: null }] });
  const halfAnswers: Record<string, (user: SpaUser) => unknown> = {
    "is cut off": () => mock.faults.add({ api: "novastack", body: "truncated", times: 1 }),
    "is corrupted": () => mock.faults.add({ api: "novastack", body: "malformed", times: 1 }),
    "ends without its last event": ({ page }) =>
      page.route("**/chat/completions", (route) =>
        route.fulfill({ contentType: "text/event-stream", body: `data: ${chunk}\n\n` }),
      ),
    "has a chunk that is none": ({ page }) =>
      page.route("**/chat/completions", (route) =>
        route.fulfill({ contentType: "text/event-stream", body: `data: ${chunk}\n\ndata: {"choices"\n\n` }),
      ),
  };
  for (const [how, corrupt] of Object.entries(halfAnswers))
    test(`an answer that ${how} is no answer`, async () => {
      const { user, problems } = await openAccount();
      await user.page.getByLabel("novastack key").fill(mock.novastack.apiKey);
      await user.press("Use this key");
      await corrupt(user);
      await user.ask("Count to ten, please.");
      await user.see("No answer came back.");
      expect(await user.page.locator(".bubble").count()).toBe(0);
      expect(await user.page.getByLabel("Your message").inputValue()).toBe("Count to ten, please.");
      // The browser complains of a connection that is cut; of the app it has nothing to say.
      expect(problems.filter((problem) => !problem.startsWith("Failed to load resource"))).toEqual([]);
    });

  test("an answer can be stopped, and the question is there to be sent again", async () => {
    const { user } = await openAccount();
    await user.page.getByLabel("novastack key").fill(mock.novastack.apiKey);
    await user.press("Use this key");
    mock.faults.add({ api: "novastack", connection: "hang", times: 1 });
    await user.ask("Are you there?");
    await user.press("Stop");
    await expect.poll(() => user.page.getByLabel("Your message").inputValue()).toBe("Are you there?");
    const problems = await user.page.getByRole("alert").allTextContents();
    expect(problems.filter((text) => text !== "")).toEqual([]);
  });

  test("a corrupted list of keys is told, and shows none", async () => {
    const { user } = await openAccount();
    mock.faults.add({ api: "novyx", operation: "listKeys", body: "malformed", times: 1 });
    await user.press("Refresh");
    await user.see("No answer came back.");
    expect(await user.keys.count()).toBe(0);
  });

  test("a chat key without the write permission, and an unknown one, are told apart", async () => {
    const { user } = await openAccount();
    const { api_key } = mock.novastack.createKey({ permissions: ["read"] });
    await user.page.getByLabel("novastack key").fill(api_key);
    await user.press("Use this key");
    await user.ask("Hello?");
    await user.see("This key may not chat: it lacks the write permission.");
    await user.press("Use another key");
    await user.page.getByLabel("novastack key").fill("ns-unknown");
    await user.press("Use this key");
    await user.ask("Hello?");
    await user.see("novastack does not know this key.");
  });
});
