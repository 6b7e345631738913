import type { Mock } from "../../mocks/index.ts";
import type { Project } from "../support/project.ts";

import { afterAll, beforeAll, expect, test } from "vitest";

import { violationsOf } from "../support/axe.ts";
import { describeInBrowser } from "../support/browser.ts";
import { startDevServer } from "../support/dev-server.ts";
import { createProject } from "../support/project.ts";
import { spaUser } from "../support/spa.ts";

declare const window: { mock: Mock };

describeInBrowser("the example app on MSW alone", (open) => {
  let project: Project;
  let app: Awaited<ReturnType<typeof startDevServer>>;
  beforeAll(async () => {
    project = createProject({ from: "examples/spa", tools: ["msw", "vite"] });
    await project.run("msw", ["init", "public", "--no-save"]);
    app = await startDevServer(project.folder);
  });
  afterAll(async () => {
    await app?.close();
    project?.remove();
  });

  /** Opens the app with its panel. */
  async function openApp() {
    const { page, context, problems } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(app.url);
    await page.getByRole("button", { name: "novamock" }).click();
    return { user: spaUser(page), panel: page.getByRole("complementary", { name: "novamock" }), problems };
  }

  test("does its whole flow, with the mail and the time from the panel", async () => {
    const { user, panel, problems } = await openApp();
    await user.signUp("alice@example.com");
    await panel.getByRole("button", { name: "Copy token" }).click();
    await user.verify(await user.page.evaluate(() => navigator.clipboard.readText()));
    expect(await user.shownKey()).toMatch(/^nram_/);

    await user.press("Rotate my key");
    await user.see("grace");
    await panel.getByRole("button", { name: "+24 h" }).click();
    await panel.getByText("grace ended: key_").waitFor();
    await user.press("Refresh");
    await user.see("expired");
    expect(await user.keys.allTextContents()).toEqual(["expired", "active"]);

    await user.ask("Hello there!");
    await user.seeAnswer("Hello there!");
    await user.page.getByRole("button", { name: /^Revoke nram_/ }).click();
    await user.see("Your key no longer works");
    // The 401 that signed the user out.
    expect(problems).toEqual([expect.stringContaining("401")]);
  });

  test("a reload keeps the accounts, the time and the mails", async () => {
    const { user, panel, problems } = await openApp();
    await user.signUp("alice@example.com");
    await panel.getByRole("button", { name: "Freeze" }).click();
    await panel.getByRole("button", { name: "+1 h" }).click();
    const time = await panel.locator("time").textContent();
    await user.page.reload();
    await panel.getByText("alice@example.com").first().waitFor();
    expect(await panel.locator("time").textContent()).toBe(time);
    await panel.getByRole("button", { name: "Copy token" }).click();
    await user.verify(await user.page.evaluate(() => navigator.clipboard.readText()));
    await user.see("active");
    await user.page.reload();
    await user.see("active");
    expect(problems).toEqual([]);
  });

  test("the panel verifies a mail, and the app signs in with the key that it shows", async () => {
    const { user, panel } = await openApp();
    await user.signUp("alice@example.com");
    await panel.getByRole("button", { name: "Verify" }).click();
    await panel.getByRole("button", { name: "Copy key" }).click();
    await user.press("sign in with a key");
    await user.signIn(await user.page.evaluate(() => navigator.clipboard.readText()));
    await user.see("active");
  });

  test("the panel is the way out of the sign-up throttle", async () => {
    const { user, panel } = await openApp();
    for (const email of ["a@example.com", "b@example.com"]) {
      await user.signUp(email);
      await user.press("Use another address");
    }
    await user.signUp("c@example.com");
    await user.see("2 of 2 are used.");
    await panel.getByRole("button", { name: "+30 d" }).click();
    await user.press("Sign up");
    await user.see("Check your mail");
  });

  test("a wrong token and a 503 of the chat are told", async () => {
    const { user, panel } = await openApp();
    await user.signUp("alice@example.com");
    await user.verify("wrong");
    await user.see("This token is wrong or has expired.");
    await panel.getByText("INVALID_TOKEN").waitFor();

    await user.press("sign in with a key");
    await user.signIn(await user.page.evaluate(() => window.mock.novyx.apiKey));
    await user.page.evaluate(() => void window.mock.faults.add({ api: "novastack", status: 503, times: 1 }));
    await user.ask("Are you there?");
    await user.see("The service is not available right now.");
    expect(await user.page.locator(".bubble").count()).toBe(0);
  });

  test("no screen has a fault that axe finds, or runs out of 360 pixels", async () => {
    const { page } = await open({ viewport: { width: 360, height: 640 } });
    await page.goto(app.url);
    const user = spaUser(page);
    const faults = async () => ({
      violations: await violationsOf(page),
      sideways: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    });
    const none = { violations: [], sideways: 0 };
    await user.signUp("alice@mailinator.com");
    await user.see("Disposable");
    expect(await faults()).toEqual(none);
    await user.signUp("alice@example.com");
    await user.verify("wrong");
    await user.see("This token is wrong");
    expect(await faults()).toEqual(none);
    await user.verify(await page.evaluate(() => window.mock.mailbox.latest("alice@example.com")!.token));
    await user.press("Rotate my key");
    await user.see("grace");
    await user.ask("Hello there!");
    await user.seeAnswer("Hello there!");
    expect(await faults()).toEqual(none);
    await user.press("Sign out");
    await user.see("No key yet?");
    expect(await faults()).toEqual(none);
  });
});
