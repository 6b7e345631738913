import type { Page } from "playwright-core";
import type { Mock, MockOptions } from "../../mocks/index.ts";
import type { PanelWindow } from "../support/panel-page.ts";

import { afterAll, beforeAll, expect, test } from "vitest";

import { violationsOf } from "../support/axe.ts";
import { describeInBrowser } from "../support/browser.ts";
import { servePanelPage } from "../support/panel-page.ts";

declare const window: PanelWindow & { mock: Mock; remove(): void };
declare const document: Document;

describeInBrowser("the panel", (open) => {
  let site: Awaited<ReturnType<typeof servePanelPage>>;
  beforeAll(async () => void (site = await servePanelPage()));
  afterAll(() => site?.close());

  /** Opens the page with a mock and its panel, which is open. */
  async function openPanel(options: MockOptions = { seed: 7 }, path = "/", tab = {}) {
    const opened = await open(tab);
    await opened.page.goto(site.url + path);
    await opened.page.evaluate((options) => {
      window.mock = window.createMock(options);
      window.remove = window.showPanel(window.mock);
    }, options);
    await opened.page.getByRole("button", { name: "novamock" }).click();
    return { ...opened, panel: opened.page.getByRole("complementary", { name: "novamock" }) };
  }

  const signUp = (page: Page, email = "alice@example.com") =>
    page.evaluate(
      (email) =>
        window.mock
          .fetch("/v1/keys", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ email }),
          })
          .then(({ status }) => status),
      email,
    );

  test("verifies a mail, and shows the key that it got", async () => {
    const { page, panel, problems } = await openPanel();
    await panel.getByText("No mail yet").waitFor();
    await signUp(page);
    await panel.getByRole("button", { name: "Verify" }).click();
    const key = await panel.locator("code").textContent();
    const status = await page.evaluate(
      (key) =>
        window.mock.fetch("/v1/keys", { headers: { authorization: `Bearer ${key}` } }).then(({ status }) => status),
      key,
    );
    expect([key?.startsWith("nram_"), status]).toEqual([true, 200]);
    expect(problems).toEqual([]);
  });

  test("tells why a mail cannot be verified again", async () => {
    const { page, panel } = await openPanel();
    await signUp(page);
    await panel.getByRole("button", { name: "Verify" }).click();
    await panel.locator("code").waitFor();
    await panel.getByRole("button", { name: "Verify" }).click();
    await panel.getByText("404 NOT_FOUND: alice@example.com has no sign-up that waits").waitFor();
  });

  test("counts the mails that wait, and keeps a key that is shown once", async () => {
    const { page, panel } = await openPanel();
    const toggle = page.getByRole("button", { name: "novamock" });
    await signUp(page, "a@example.com");
    await signUp(page, "b@example.com");
    await page.getByRole("button", { name: "novamock2 mails" }).waitFor();
    await panel.getByRole("button", { name: "Verify" }).first().click();
    const key = await panel.locator("code").textContent();
    await page.getByRole("button", { name: "novamock1 mail" }).waitFor();
    await panel.getByText("used", { exact: true }).waitFor();
    await panel.getByRole("button", { name: "Verify" }).first().click();
    await panel.getByText("404 NOT_FOUND").first().waitFor();
    expect(await panel.locator("code").textContent()).toBe(key);
    await toggle.focus();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await toggle.click();
    expect(await panel.locator("code").textContent()).toBe(key);
  });

  test("arms and disarms faults, and makes and revokes keys", async () => {
    const { page, panel } = await openPanel();
    const statusWith = (key: string) =>
      page.evaluate(
        (key) =>
          window.mock.fetch("/v1/keys", { headers: { authorization: `Bearer ${key}` } }).then(({ status }) => status),
        key,
      );
    await panel.getByRole("button", { name: "hang" }).click();
    await panel.getByRole("button", { name: "Disarm fault_1" }).click();
    await panel.getByRole("button", { name: "503" }).click();
    await panel.getByRole("button", { name: "New Novyx key" }).click();
    const key = (await panel.locator("code").textContent())!;
    expect([await statusWith(key), await statusWith(key)]).toEqual([503, 200]);
    await panel.getByText("Another failure").click();
    await panel.getByRole("spinbutton", { name: "Status" }).fill("409");
    await panel.getByLabel("JSON").fill("{");
    await panel.getByRole("button", { name: "Arm", exact: true }).click();
    await panel.getByText("JSON at position").waitFor();
    await panel.getByLabel("JSON").fill('{"error":"taken"}');
    await panel.getByRole("button", { name: "Arm", exact: true }).click();
    await panel.getByText('answers 409, with {"error":"taken"}').waitFor();
    expect([await statusWith(key), await statusWith(key)]).toEqual([409, 200]);
    await panel.getByRole("button", { name: "Revoke" }).first().click();
    await panel.getByText("revoked").waitFor();
    expect(await statusWith(key)).toBe(401);
  });

  test("arms a fault for one operation, as surely and as often as is asked for", async () => {
    const { page, panel } = await openPanel();
    await panel.getByLabel("API").selectOption("novastack");
    await panel.getByLabel("Operation").selectOption("createChatCompletion");
    await panel.getByRole("button", { name: "429" }).click();
    await panel.getByText("Another failure").click();
    await panel.getByLabel("Delay").fill("3s");
    await panel.getByLabel("Retry-After").fill("30");
    await panel.getByLabel("Times").fill("");
    await panel.getByLabel("Probability, in %").fill("12.5");
    await panel.getByRole("button", { name: "Arm", exact: true }).click();
    const place = { api: "novastack", operation: "createChatCompletion" };
    expect(await page.evaluate(() => window.mock.faults.list())).toEqual([
      { id: "fault_1", ...place, status: 429, retry_after: 30, times: 1, probability: 1 },
      { id: "fault_2", ...place, status: 503, retry_after: 30, delay_ms: 3000, probability: 0.125 },
    ]);
    await panel.getByText("createChatCompletion, 12.5 %, until disarmed").waitFor();
    await page.evaluate(() => Array.from({ length: 20 }, () => window.mock.faults.add({ api: "novyx", status: 500 })));
    await panel.getByText("and 2 more").waitFor();
    await panel.getByRole("button", { name: "Disarm all" }).click();
    expect(await page.evaluate(() => window.mock.faults.list())).toEqual([]);
  });

  test("tells that no answer came where a fault cuts the connection", async () => {
    const { page, panel } = await openPanel();
    await signUp(page);
    await page.evaluate(() => void window.mock.faults.add({ api: "novyx", connection: "reset", times: 1 }));
    await panel.getByRole("button", { name: "Verify" }).click();
    await panel.getByText("No answer: ").waitFor();
  });

  test("moves the clock, and tells what ended by it", async () => {
    const { page, panel } = await openPanel();
    await page.evaluate(() =>
      window.mock
        .fetch("/v1/keys/rotate", {
          method: "POST",
          headers: { authorization: `Bearer ${window.mock.novyx.apiKey}` },
        })
        .then(({ status }) => status),
    );
    await panel.getByRole("button", { name: "+1 h" }).click();
    await panel.getByText("2026-01-01 01:00:00 UTC").waitFor();
    await panel.getByRole("button", { name: "+24 h" }).click();
    await panel.getByText("2026-01-02 01:00:00 UTC").waitFor();
    await panel.getByText("grace ended: key_").waitFor();
    await panel.getByRole("button", { name: "+30 d" }).click();
    await panel.getByText("2026-02-01 01:00:00 UTC").waitFor();
  });

  test("freezes the clock and lets it run on", async () => {
    const { page, panel } = await openPanel();
    const isFrozen = () => page.evaluate(() => window.mock.clock.isFrozen());
    await panel.getByText("(frozen)").waitFor();
    await panel.getByRole("button", { name: "Resume" }).click();
    expect(await isFrozen()).toBe(false);
    await panel.getByRole("button", { name: "Freeze" }).click();
    expect(await isFrozen()).toBe(true);
  });

  test("tells that the clock cannot go on for ever", async () => {
    const { page, panel } = await openPanel();
    await page.evaluate(() => void window.mock.clock.set("9999-12-31T00:00:00Z"));
    await panel.getByRole("button", { name: "+30 d" }).click();
    await panel.getByText("the clock cannot leave the years 1970 to 9999").waitFor();
  });

  test("shows who used the sign-ups, and frees them", async () => {
    const { page, panel } = await openPanel();
    await signUp(page, "a@example.com");
    await signUp(page, "b@example.com");
    expect(await signUp(page, "c@example.com")).toBe(429);
    await panel.getByText("2 of 2 used, one free 2026-01-31").waitFor();
    await panel.getByRole("button", { name: "Free the sign-ups of 127.0.0.1" }).click();
    await panel.getByText("2 of 2 used").waitFor({ state: "detached" });
    expect(await signUp(page, "c@example.com")).toBe(200);
  });

  test("tells that sign-ups are not limited", async () => {
    const { panel } = await openPanel({ signupLimit: "off" });
    await panel.getByText("They are not limited.").waitFor();
  });

  test("shows the last requests with the reason of a rejection", async () => {
    const { page, panel } = await openPanel();
    await page.evaluate(() => window.mock.fetch("/v1/keys").then(({ status }) => status));
    await panel.getByText("401 GET /v1/keys").waitFor();
    await panel.getByText("there is no Authorization header").waitFor();
  });

  test("resets the mock", async () => {
    const { page, panel } = await openPanel();
    await signUp(page);
    await panel.getByRole("button", { name: "Reset everything" }).click();
    await panel.getByText("No mail yet").waitFor();
  });

  test("opens and closes with the keyboard alone, and Escape gives the focus back to its button", async () => {
    const { page, panel } = await openPanel();
    const focused = () => page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.textContent);
    await page.evaluate(() => document.addEventListener("keydown", ({ key }) => document.body.append(key)));
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("+1 h");
    await page.keyboard.press("Escape");
    expect([await panel.count(), await focused()]).toEqual([0, "novamock"]);
    await page.keyboard.press("Enter");
    expect(await panel.count()).toBe(1);
    // The page heard of everything but the Escape that was the panel's.
    expect(await page.locator("body").innerText()).not.toContain("Escape");
  });

  test("stays open over a reload", async () => {
    const { page, panel } = await openPanel();
    await page.reload();
    await page.evaluate(() => void window.showPanel(window.createMock()));
    await panel.waitFor();
  });

  test("gives way to the next one, and is removed without a trace", async () => {
    const { page } = await openPanel();
    const shown = () => page.locator("novamock-panel").count();
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    await page.evaluate(() => void (window.remove = window.showPanel(window.mock)));
    expect(await shown()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    await page.evaluate(() => window.remove());
    expect(await shown()).toBe(0);
  });

  test("shows hostile and endless values as text, and stays in its place", async () => {
    const { page, panel, problems } = await openPanel({ signupLimit: "9/30d" }, "/", {
      viewport: { width: 360, height: 640 },
    });
    const markup = "<img src=x onerror=alert(1)>";
    await page.evaluate((markup) => {
      const long = "x".repeat(10_000);
      const snapshot = window.mock.snapshot();
      const mail = { to: `${long}@example.com`, subject: markup + long, text: markup + long, token: long };
      snapshot.mailbox = [
        { ...mail, id: "mail_1", sent_at: "2026-01-01T00:00:00.000Z" },
        { ...mail, to: markup, id: "mail_2", sent_at: "2026-01-01T00:00:00.000Z" },
      ];
      snapshot.novyx.sign_ups.by_email = [{ subject: `${markup}${long}@example.com`, used_at: [Date.now()] }];
      return window.mock.restore(snapshot);
    }, markup);
    await page.evaluate((markup) => window.mock.fetch(`/v1/${markup}${"y".repeat(10_000)}`).then(() => null), markup);
    await panel.getByText(markup).first().waitFor();
    for (const summary of await panel.locator("summary").all()) await summary.click();
    const found = await page.evaluate(() => {
      const root = document.querySelector("novamock-panel")!.shadowRoot!;
      const aside = root.querySelector("aside")!;
      return {
        images: root.querySelectorAll("img").length,
        sideways: aside.scrollWidth - aside.clientWidth,
        pageSideways: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(found).toEqual({ images: 0, sideways: 0, pageSideways: 0 });
    expect(problems).toEqual([]);
  });

  test("looks the same on a page whose styles corrupt everything, and leaves the page as it was", async () => {
    const looks = async (path: string) => {
      const { page, panel } = await openPanel({ seed: 7 }, path);
      const pageStyle = await page.evaluate(() => getComputedStyle(document.querySelector("#before")!).fontSize);
      await page.mouse.move(0, 0);
      await page.locator("main").evaluate((main) => void ((main as HTMLElement).innerText = ""));
      const clip = (await panel.boundingBox())!;
      return { clip, pageStyle, shot: (await page.screenshot({ clip, animations: "disabled" })).toString("base64") };
    };
    const calm = await looks("/");
    const corrupted = await looks("/hostile");
    expect(corrupted.clip).toEqual(calm.clip);
    expect(corrupted.shot === calm.shot).toBe(true);
    expect([calm.pageStyle, corrupted.pageStyle]).toEqual(["16px", "40px"]);
  });

  test("has no fault that axe finds", async () => {
    const { page, panel } = await openPanel({}, "/", { bypassCSP: true });
    await signUp(page);
    await page.evaluate(() => window.mock.fetch("/v1/keys").then(() => null));
    await panel.getByRole("button", { name: "Verify" }).click();
    await panel.locator("code").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
