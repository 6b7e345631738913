import type { Page } from "playwright-core";
import type { HttpHandler } from "msw";
import type { setupWorker as setupWorkerOf } from "msw/browser";
import type { createHandlers as createHandlersOf } from "../../mocks/adapters/msw/index.ts";
import type { Mock } from "../../mocks/index.ts";
import type { Site } from "../support/msw-page.ts";

import { afterAll, beforeAll, expect, test } from "vitest";

import { describeInBrowser } from "../support/browser.ts";
import { serveMswPage } from "../support/msw-page.ts";

/** What the page's module sets on its window. */
declare const window: {
  createHandlers: typeof createHandlersOf;
  start(...handlers: HttpHandler[]): Promise<ReturnType<typeof setupWorkerOf>>;
  mock: Mock;
  sessionStorage: Storage;
  localStorage: Storage;
  /** How often something was to be stored. */
  attempts: number;
  /** Sends a request and gives what a test compares. */
  ask(url: string, init?: RequestInit & { key?: string; json?: unknown }): Promise<{ status: number; body: unknown }>;
};

const module = `
  import { createHandlers } from "novamock/msw";
  import { setupWorker } from "msw/browser";
  Object.assign(window, {
    createHandlers,
    async start(...handlers) {
      const worker = setupWorker(...handlers);
      await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
      return worker;
    },
    async ask(url, { key, json, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (key) headers.set("authorization", "Bearer " + key);
      if (json) headers.set("content-type", "application/json");
      const body = json ? JSON.stringify(json) : init.body;
      const method = init.method ?? (body ? "POST" : "GET");
      const response = await fetch(url, { ...init, method, headers, body });
      const text = await response.text();
      return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
    },
  });`;

describeInBrowser("MSW in the browser", (open) => {
  let site: Site;
  beforeAll(async () => void (site = await serveMswPage(module)));
  afterAll(() => site?.close());

  /** Opens the page and starts the worker with the handlers of these options. */
  async function openMocked(options: Parameters<typeof createHandlersOf>[0] = {}) {
    const tab = await open();
    await tab.page.goto(site.url);
    await start(tab.page, options);
    return tab;
  }

  const start = (page: Page, options: Parameters<typeof createHandlersOf>[0]) =>
    page.evaluate(async (options) => {
      const { handlers, mock } = window.createHandlers(options);
      window.mock = mock;
      await window.start(...handlers);
    }, options);

  test("an address signs up, is verified, rotates its key and revokes it, at the vendor's own address", async () => {
    const { page } = await openMocked();
    const statuses = await page.evaluate(async () => {
      const { ask, mock } = window;
      const at = (path: string) => `https://novyx-ram-api.fly.dev/v1${path}`;
      const email = "alice@example.com";
      const signedUp = await ask(at("/keys"), { json: { email } });
      const { token } = mock.mailbox.latest(email)!;
      const verified = await ask(at("/verify"), { json: { email, token } });
      const { api_key: old } = verified.body as { api_key: string };
      const rotated = await ask(at("/keys/rotate"), { method: "POST", key: old });
      const { new_key: key } = rotated.body as { new_key: string };
      const inGrace = await ask(at("/keys"), { key: old });
      mock.clock.advance("24h");
      const afterGrace = await ask(at("/keys"), { key: old });
      const { keys } = (await ask(at("/keys"), { key })).body as { keys: { key_id: string; status: string }[] };
      const { key_id } = keys.find(({ status }) => status === "active")!;
      const revoked = await ask(at("/keys/revoke"), { json: { key_id }, key });
      const afterwards = await ask(at("/keys"), { key });
      return [signedUp, verified, rotated, inGrace, afterGrace, revoked, afterwards].map(({ status }) => status);
    });
    expect(statuses).toEqual([200, 200, 200, 200, 401, 200, 401]);
  });

  test("a rejection's explanation can be read across origins", async () => {
    const { page } = await openMocked();
    const explained = await page.evaluate(async () =>
      (await fetch("https://api.novapai.ai/router/v1/models")).headers.get("novamock-explain"),
    );
    expect(explained).toBe("there is no Authorization header; send Authorization: Bearer and the key");
  });

  test("base URLs may be relative to the page", async () => {
    const { page } = await openMocked({ novyx: "/api/novyx", novastack: "api/ai" });
    const urls = await page.evaluate(async () => {
      const { ask, mock } = window;
      const listed = await ask("/api/novyx/v1/keys", { key: mock.novyx.apiKey });
      return [mock.novyx.baseUrl, mock.novastack.baseUrl, listed.status];
    });
    expect(urls).toEqual([`${site.url}api/novyx`, `${site.url}api/ai`, 200]);
  });

  test("other requests of the page go to its server", async () => {
    const { page } = await openMocked({ novyx: "/api" });
    expect(await page.evaluate(() => window.ask("/api/health"))).toEqual({ status: 404, body: "" });
    expect(await page.evaluate(() => window.mock.requests.list().total)).toBe(0);
  });

  test("a long streamed answer arrives in parts, and ends", async () => {
    const { page } = await openMocked();
    const { parts, end } = await page.evaluate(async () => {
      const response = await fetch("https://api.novapai.ai/router/v1/chat/completions", {
        method: "POST",
        headers: { authorization: `Bearer ${window.mock.novastack.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({
          model: "nova-7b",
          stream: true,
          messages: [{ role: "user", content: "word ".repeat(500) }],
        }),
      });
      const parts: string[] = [];
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
      return { parts: parts.length, end: parts.join("").slice(-14) };
    });
    expect(parts).toBeGreaterThan(3);
    expect(end).toBe("data: [DONE]\n\n");
  });

  const persisted = { persist: "session", seed: 7 } as const;
  const stateOf = (page: Page) => page.evaluate(() => window.mock.snapshot());

  test.each(["session", "local"] as const)("the state survives a reload in the %s storage", async (persist) => {
    const { page, problems } = await openMocked({ persist });
    const key = await page.evaluate(async () => {
      const { ask, mock } = window;
      await ask(`${mock.novyx.baseUrl}/v1/keys`, { json: { email: "alice@example.com" } });
      mock.clock.advance("3d");
      return mock.novyx.createKey({ email: "bob@example.com" }).api_key;
    });
    const before = await stateOf(page);
    await page.reload();
    await start(page, { persist });
    const listed = await page.evaluate((key) => window.ask(`${window.mock.novyx.baseUrl}/v1/keys`, { key }), key);
    expect(listed.status).toBe(200);
    expect(await stateOf(page)).toEqual(before);
    const kept = await page.evaluate((persist) => JSON.stringify(window[`${persist}Storage`]), persist);
    expect(kept).toContain("bob@example.com");
    expect(kept).not.toContain(key);
    expect(problems).toEqual([]);
  });

  test("a sandbox survives a reload as well, and other handlers have a state of their own", async () => {
    const { page } = await openMocked(persisted);
    await page.evaluate(() =>
      window.ask(`${window.mock.sandbox("one").novyx.baseUrl}/v1/keys`, { json: { email: "alice@example.com" } }),
    );
    await page.reload();
    await start(page, { ...persisted, novastack: false });
    expect(await page.evaluate(() => window.mock.sandbox("one").mailbox.list().length)).toBe(0);
    await start(page, persisted);
    // Requests wait until the state is in place; the handles show it when it is.
    await expect.poll(() => page.evaluate(() => window.mock.sandbox("one").mailbox.list().length)).toBe(1);
  });

  test("the state is stored soon after a change, in case the page crashes", async () => {
    const { page } = await openMocked(persisted);
    await page.evaluate(() => void window.mock.novyx.createKey({ email: "alice@example.com" }));
    await page.waitForFunction(() => JSON.stringify(window.sessionStorage).includes("alice@example.com"));
  });

  test("handlers that are created anew while the page stays go on with the state", async () => {
    const { page } = await openMocked(persisted);
    await page.evaluate(() => void window.mock.novyx.createKey({ email: "alice@example.com" }));
    await start(page, persisted);
    await page.evaluate(() => window.ask(`${window.mock.novyx.baseUrl}/v1/keys`));
    expect(await page.evaluate(() => window.mock.novyx.listKeys({ email: "alice@example.com" }).total)).toBe(1);
  });

  test.each([
    ["{", "Expected property name"],
    ['{"user":"alice"}', "it is none of novamock"],
    ["null", "it is none of novamock"],
    ['{"default":{"novamock":2}}', "the snapshot does not fit: "],
  ])("a stored %s is removed with one warning", async (text, reason) => {
    const tab = await open();
    await tab.page.goto(site.url);
    const name = "novamock https://novyx-ram-api.fly.dev/ https://api.novapai.ai/router/v1";
    await tab.page.evaluate(([name, text]) => window.sessionStorage.setItem(name!, text!), [name, text]);
    const warnings = warningsOf(tab.page);
    await start(tab.page, persisted);
    await tab.page.evaluate(() => window.ask(`${window.mock.novyx.baseUrl}/v1/keys`));
    expect(warnings).toEqual([
      expect.stringContaining("novamock: the state in the page's sessionStorage cannot be used and was removed: "),
    ]);
    expect(warnings[0]).toContain(reason);
    await tab.page.reload();
    await start(tab.page, persisted);
    await tab.page.evaluate(() => window.ask(`${window.mock.novyx.baseUrl}/v1/keys`));
    expect(warnings).toHaveLength(1);
  });

  test("a full storage is told once, and the mock goes on", async () => {
    const { page } = await openMocked(persisted);
    const warnings = warningsOf(page);
    await page.evaluate(() => {
      for (let size = 5_000_000; size > 1; size = Math.floor(size / 2))
        try {
          for (let part = 0; ; part++) window.sessionStorage.setItem(`${size}-${part}`, "x".repeat(size));
        } catch {
          // The next smaller one may still fit.
        }
      const { setItem } = Storage.prototype;
      window.attempts = 0;
      Storage.prototype.setItem = function (...item) {
        window.attempts++;
        setItem.apply(this, item);
      };
    });
    for (const attempts of [1, 2]) {
      await page.evaluate(() => void window.mock.novyx.createKey());
      await expect.poll(() => page.evaluate(() => window.attempts)).toBe(attempts);
    }
    const { status } = await page.evaluate(() =>
      window.ask(`${window.mock.novyx.baseUrl}/v1/keys`, { key: window.mock.novyx.apiKey }),
    );
    expect(status).toBe(200);
    expect(warnings).toEqual([
      expect.stringMatching(/^novamock: the state of \d+ characters cannot be stored and ends/),
    ]);
  });
});

/** What the page will warn of from now on. */
function warningsOf(page: Page): string[] {
  const warnings: string[] = [];
  page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  return warnings;
}
