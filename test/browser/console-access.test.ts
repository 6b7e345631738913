import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { Page } from "playwright-core";
import type { RunningMock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";
import { violationsOf } from "../support/axe.ts";
import { describeInBrowser } from "../support/browser.ts";
import { signUp, statusOf } from "../support/novyx.ts";
import { emptyWorld, fillWorld, views } from "./console-world.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describeInBrowser("axe finds nothing, in light and in dark mode,", (open) => {
  async function openView(view: string, options: Parameters<typeof open>[0] = {}): Promise<Page> {
    const { page } = await open(options);
    await page.goto(`${mock.url}/_mock/console#/${view}`);
    await page.getByText("Live", { exact: true }).waitFor();
    return page;
  }

  /** Goes from view to view as a user does, and gives what is wrong with each. */
  async function violationsIn(page: Page, openAll: (view: string) => Promise<unknown>): Promise<string[]> {
    const found: string[] = [];
    for (const view of views) {
      await page.locator(`nav a[href="#/${view}"]`).click();
      await page.locator(`nav a[href="#/${view}"][aria-current]`).waitFor();
      await openAll(view);
      found.push(...(await violationsOf(page)).map((violation) => `${view}: ${violation}`));
    }
    return found;
  }

  test("in the views of a full world, with what opens in them opened", async () => {
    await fillWorld(mock);
    const page = await openView("connect");
    const found = await violationsIn(page, async (view) => {
      await page.locator("main .row, main .card, main details").first().waitFor();
      if (view === "requests") await page.locator("summary").first().click();
      if (view === "mailbox") await page.locator(".opener").first().click();
      if (view === "spec") {
        await page.getByRole("link", { name: "Novyx", exact: true }).click();
        await page.getByText("/v1/keys/rotate").waitFor();
        await page.getByRole("button", { name: "Open all" }).click();
      }
    });
    expect(found).toEqual([]);
  });

  test("in the views of an empty world", async () => {
    await emptyWorld(mock);
    const page = await openView("connect");
    const always = ["connect", "clock", "sandboxes", "spec"];
    const found = await violationsIn(page, (view) =>
      page
        .locator(always.includes(view) ? "main .row, main .card, main details" : "main .empty")
        .first()
        .waitFor(),
    );
    expect(found).toEqual([]);
  });

  test("in dialogs and errors", async () => {
    const page = await openView("keys");
    await page.getByRole("button", { name: "Create Novyx key" }).click();
    await page.getByLabel("E-mail address").fill("nobody");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("E-mail address").fill("zoe@example.com");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByText("it is shown this once").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Delete demo" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test("in a narrow page", async () => {
    await ask(mock, "GET /v1/keys");
    const page = await openView("requests", { viewport: { width: 360, height: 740 } });
    await page.locator("summary").first().click();
    expect(await violationsOf(page)).toEqual([]);
  });
});

describeInBrowser("the keyboard alone", (open) => {
  /** Goes on until the focus is on what has this name. */
  async function tabTo(page: Page, name: string): Promise<void> {
    const focused = page.locator(":focus");
    for (let steps = 0; steps < 80; steps++) {
      await page.keyboard.press("Tab");
      const label = (await focused.count()) === 0 ? "" : await focused.evaluate(nameOf);
      if (label === name) return;
    }
    throw new Error(`80 steps did not lead to ${name}`);
  }
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ??
    (element as HTMLInputElement).labels?.[0]?.firstChild?.textContent ??
    element.textContent;

  async function openView(view: string): Promise<Page> {
    const { page } = await open();
    await page.goto(`${mock.url}/_mock/console#/${view}`);
    await page.getByText("Live", { exact: true }).waitFor();
    return page;
  }

  test("leads past the navigation to the content, and to another view, whose heading is read out", async () => {
    const page = await openView("keys");
    await tabTo(page, "Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").textContent()).toBe("API keys");
    await page.reload();
    await tabTo(page, "Mailbox");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Mailbox", level: 1 }).waitFor();
    expect(await page.locator(":focus").textContent()).toBe("Mailbox");
    expect(await page.title()).toBe("Mailbox · novamock");
  });

  test("creates a key; Escape and Done close the dialogs and give the focus back", async () => {
    const page = await openView("keys");
    await tabTo(page, "Create novastack key");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.locator(":focus").textContent()).toBe("Create novastack key");

    await page.keyboard.press("Enter");
    await tabTo(page, "Name");
    await page.keyboard.type("by keyboard");
    await page.keyboard.press("Enter");
    await page.getByText("it is shown this once").waitFor();
    await tabTo(page, "Done");
    await page.keyboard.press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(mock.novastack.listKeys().map(({ name }) => name)).toContain("by keyboard");
    expect(await page.locator(":focus").textContent()).toBe("Create novastack key");
  });

  test("revokes a key after a yes", async () => {
    const { key_id: id, api_key: key } = mock.novyx.createKey();
    const page = await openView("keys");
    await page.getByRole("button", { name: `Revoke ${id}` }).waitFor();
    await tabTo(page, `Revoke ${id}`);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await tabTo(page, "Revoke");
    await page.keyboard.press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await statusOf(mock, key)).toBe(401);
  });

  test("verifies a mail, jumps a day, and arms and disarms a fault", async () => {
    await signUp(mock, "alice@example.com");
    const page = await openView("mailbox");
    await page.getByRole("button", { name: "Verify alice@example.com" }).waitFor();
    await tabTo(page, "Verify alice@example.com");
    await page.keyboard.press("Enter");
    await page.getByText("it is shown this once").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("used", { exact: true }).waitFor();

    await tabTo(page, "Clock");
    await page.keyboard.press("Enter");
    const before = mock.clock.now().getTime();
    await tabTo(page, "+24 h");
    await page.keyboard.press("Space");
    await expect.poll(() => mock.clock.now().getTime() - before).toBeGreaterThanOrEqual(86_400_000);

    await tabTo(page, "Faults");
    await page.keyboard.press("Enter");
    await tabTo(page, "Status");
    await page.keyboard.press("Enter");
    await page.getByText("1 left").waitFor();
    await tabTo(page, "Disarm fault_1");
    await page.keyboard.press("Enter");
    await expect.poll(() => mock.faults.list()).toEqual([]);
  });

  test("opens a request and reads its body to the end", async () => {
    await ask(mock, "POST /v1/keys/revoke", { key: mock.novyx.apiKey, json: { key_id: "x".repeat(200) } });
    const page = await openView("requests");
    await page.locator("summary").first().waitFor();
    await tabTo(page, "Clear");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "Body");
    await tabTo(page, "Answer's body");
    await tabTo(page, "Copy curl");
  });
});
