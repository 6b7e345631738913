import { request } from "node:http";

import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import type { Page } from "playwright-core";
import type { RunningMock } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";
import { describeInBrowser } from "../support/browser.ts";
import { startCli } from "../support/cli.ts";
import { views } from "./console-world.ts";

const attack = `<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>`;
const long = `${attack}${"m".repeat(10_000 - attack.length)}`;

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describeInBrowser("the console takes all for text", (open) => {
  const isHacked = (page: Page) => page.evaluate(() => "hacked" in window);
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each([attack, long])("names, mails, models and paths of %.20s… (%#) show as they are", async (text) => {
    mock.reset();
    mock.novastack.createKey({ name: text });
    const snapshot = mock.snapshot();
    const mail = { id: "mail_1", to: text, subject: text, text, token: text, sent_at: "2026-03-01T12:00:00.000Z" };
    const accounts = snapshot.novyx.accounts.map((account) => ({ ...account, email: text }));
    await mock.restore({ ...snapshot, novyx: { ...snapshot.novyx, accounts }, mailbox: [mail] });
    mock.quota.set({ ip: attack.slice(0, 60), used: 1 });
    const chat = { model: text, messages: [{ role: "user", content: text }] };
    await ask(mock, "POST /router/v1/chat/completions", { key: mock.novastack.apiKey, json: chat });
    await ask(
      mock,
      `GET /router/v1/models/${encodeURIComponent(text).slice(0, 9000)}?q=${attack.replaceAll(" ", "+")}`,
    );

    const { page, problems } = await open({ viewport: { width: 360, height: 740 } });
    for (const view of views) {
      await page.goto(`${mock.url}/_mock/console#/${view}`);
      await page.getByText("Live", { exact: true }).waitFor();
      await page.locator("main .row, main .card, main details").first().waitFor();
      if (view === "requests") for (const summary of await page.locator("main summary").all()) await summary.click();
      expect([view, await isHacked(page), await overflow(page)]).toEqual([view, false, 0]);
      expect([view, await page.locator("main img, main script").count()]).toEqual([view, 0]);
    }
    await page.goto(`${mock.url}/_mock/console#/mailbox`);
    await page.locator(".opener").click();
    expect(await page.locator(".opener .clamp").first().textContent()).toBe(text);
    await page.goto(`${mock.url}/_mock/console#/keys`);
    const names = page.locator("strong");
    await names.nth(1).waitFor();
    expect(await names.allTextContents()).toContain(text);
    await page.getByRole("button", { name: /^Delete <img/ }).click();
    await page.getByRole("dialog").waitFor();
    expect([await isHacked(page), await overflow(page)]).toEqual([false, 0]);
    expect(problems).toEqual([]);
  });

  test("a verification that is rejected is one clear line", async () => {
    mock.reset();
    const mail = { to: "a@b.co", subject: attack, text: attack, token: "no", sent_at: "2026-03-01T12:00:00.000Z" };
    await mock.restore({ ...mock.snapshot(), mailbox: [{ ...mail, id: "mail_1" }] });
    const { page } = await open();
    await page.goto(`${mock.url}/_mock/console#/mailbox`);
    await page.getByText("used", { exact: true }).waitFor();
    await page.locator(".opener").click();
    await page.getByRole("button", { name: "Verify all the same" }).click();
    expect(await page.getByRole("alert").textContent()).toMatch(/^404 NOT_FOUND: a@b.co has no sign-up/);
  });

  test("the page's policy runs nothing that is inline or from elsewhere", async () => {
    const { page } = await open();
    await page.goto(`${mock.url}/_mock/console`);
    const blocked = await page.evaluate(async () => {
      const violated: string[] = [];
      const done = new Promise<void>((resolve) =>
        document.addEventListener("securitypolicyviolation", (event) => {
          if (violated.push(event.effectiveDirective) === 3) resolve();
        }),
      );
      const script = document.createElement("script");
      script.textContent = "window.hacked = true";
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.body.append(script, style);
      await fetch("https://evil.example/").catch(() => undefined);
      await done;
      return violated.sort();
    });
    expect(blocked).toEqual(["connect-src", "script-src-elem", "style-src-elem"]);
    expect(await isHacked(page)).toBe(false);
  });
});

describeInBrowser("the console and its mock", (open) => {
  test("a mock that goes away is told of, and its coming back is noticed", async () => {
    const first = await startMock({ port: 0 });
    const { page } = await open();
    await page.goto(`${first.url}/_mock/console#/keys`);
    await page.getByRole("button", { name: "Delete demo" }).waitFor();
    await first.close();
    await page.getByText("The connection to the mock is lost").waitFor();
    await page.getByText("Not connected").waitFor();
    const second = await startMock({ port: first.port });
    onTestFinished(() => second.close());
    second.novastack.createKey({ name: "after the restart" });
    await page.getByText("after the restart").waitFor();
    await page.getByText("The mock was started anew").waitFor();
    await page.getByRole("button", { name: "Understood" }).click();
    await page.getByText("Live", { exact: true }).waitFor();
    expect(await page.getByText("connection to the mock is lost").count()).toBe(0);
  });

  test("a mock that is wrong on purpose says so on every view", async () => {
    await using wrong = await startMock({ port: 0, misbehave: "no-mail" });
    const { page } = await open();
    for (const view of ["connect", "clock"]) {
      await page.goto(`${wrong.url}/_mock/console#/${view}`);
      await page.getByText("wrong on purpose (no-mail): Signs up and sends no mail.").waitFor();
    }
  });

  test("a control token is taken from the address, kept for the tab, and asked for where there is none", async () => {
    const token = "a-token-for-the-tests-123456";
    const { ready, stop } = await startCli(["--control-token", token]);
    onTestFinished(() => void stop());
    const { page, context } = await open();
    await page.goto(ready.console);
    await page.getByRole("heading", { name: "Addresses and keys" }).waitFor();
    expect(page.url()).not.toContain(token);
    await page.reload();
    await page.getByRole("heading", { name: "Addresses and keys" }).waitFor();

    const other = await context.newPage();
    await other.goto(`${ready.control}/console`);
    await other.getByLabel("Control token").fill("wrong");
    await other.getByRole("button", { name: "Unlock" }).click();
    await other.getByText("This is not the token that is wanted").waitFor();
    await other.getByLabel("Control token").fill(token);
    await other.getByRole("button", { name: "Unlock" }).click();
    await other.getByRole("heading", { name: "Addresses and keys" }).waitFor();
  });
});

test("the page has a strict policy and is asked for anew, and its assets are kept", async () => {
  const page = await fetch(`${mock.url}/_mock/console`);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  const names = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, name]) => name);
  expect(names).toHaveLength(2);
  for (const name of names) {
    const asset = await fetch(`${mock.url}/~any${name}`);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(asset.headers.get("content-type")).toMatch(/^text\/(javascript|css); charset=utf-8$/);
  }
});

test.each([
  ["GET", "/_mock/console/nothing.js", 404],
  ["GET", "/_mock/console/../../package.json", 404],
  ["GET", "/_mock/console/%2e%2e/%2e%2e/package.json", 404],
  ["GET", "/_mock/console/assets", 404],
  ["POST", "/_mock/console", 405],
  ["HEAD", "/_mock/console", 200],
])("%s %s is %i", async (method, path, status) => {
  expect((await raw(method, path, {})).status).toBe(status);
});

test("a foreign Host, and a foreign page's Origin, get neither the page nor the API", async () => {
  const statuses = await Promise.all([
    raw("GET", "/_mock/console", { host: "evil.example" }),
    raw("GET", "/_mock/events", { host: "evil.example" }),
    raw("GET", "/_mock/console", { origin: "https://evil.example" }),
    raw("GET", "/_mock/events", { origin: "https://evil.example" }),
    raw("POST", "/_mock/novastack/keys", { origin: "https://evil.example" }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
});

test.each(["/", "/_mock", "/~a/_mock"])("a browser that opens %s is led to the console", async (path) => {
  const html = await raw("GET", path, { accept: "text/html,application/xhtml+xml" });
  expect(html).toEqual({ status: 302, location: `${path.startsWith("/~a") ? "/~a" : ""}/_mock/console` });
  expect((await raw("GET", path, { accept: "*/*" })).location).toBeUndefined();
});

// fetch sets Host and Origin itself, and straightens paths.
function raw(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: mock.port, method, path, headers }, (response) => {
      response.destroy();
      resolve({ status: response.statusCode, location: response.headers.location });
    });
    sent.on("error", reject);
    sent.end();
  });
}
