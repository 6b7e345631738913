import type { Page } from "playwright-core";
import type { HttpHandler } from "msw";
import type { setupWorker as setupWorkerOf } from "msw/browser";
import type { createHandlers as createHandlersOf } from "../../mocks/msw/index.ts";
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

  test("an address signs up, is verified, rotates its key and revokes it, on the vendor's own address", async () => {
    const { page, problems } = await openMocked();
    const statuses = await page.evaluate(async () => {
      const { ask, mock } = window;
      const at = (path: string) => `https://novyx-ram-api.fly.dev${path}`;
      const email = "alice@example.com";
      const signedUp = await ask(at("/v1/keys"), { json: { email } });
      const { token } = mock.mailbox.latest(email)!;
      const verified = await ask(at("/v1/verify"), { json: { email, token } });
      const { api_key: old } = verified.body as { api_key: string };
      const rotated = await ask(at("/v1/keys/rotate"), { method: "POST", key: old });
      const { api_key: key } = rotated.body as { api_key: string };
      const inGrace = await ask(at("/v1/keys"), { key: old });
      mock.clock.advance("24h");
      const afterGrace = await ask(at("/v1/keys"), { key: old });
      const { keys } = (await ask(at("/v1/keys"), { key })).body as { keys: { key_id: string; status: string }[] };
      const revoked = await ask(at(`/v1/keys/${keys.find(({ status }) => status === "active")!.key_id}`), {
        method: "DELETE",
        key,
      });
      const afterwards = await ask(at("/v1/keys"), { key });
      return [signedUp, verified, rotated, inGrace, afterGrace, revoked, afterwards].map(({ status }) => status);
    });
    expect(statuses).toEqual([200, 200, 200, 200, 401, 200, 401]);
    expect(problems.filter((problem) => !problem.includes("401"))).toEqual([]);
  });
});
