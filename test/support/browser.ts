import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";

import { chromiumFlags, chromiumPath, chromiumPlaces } from "./chromium.ts";

/** What a test in the browser gets. */
export type Tab = { page: Page; context: BrowserContext; problems: string[] };

/**
 * A suite that needs Chromium. Where there is none it is skipped under a title that says so, or fails where
 * `REQUIRE_BROWSER` is set, as CI does.
 *
 * `open` gives a fresh page in a context of its own, and collects what the page complains of: errors that nobody
 * caught, and what it wrote to the console as an error.
 */
export function describeInBrowser(
  title: string,
  suite: (open: (options?: BrowserContextOptions) => Promise<Tab>) => void,
): void {
  if (!chromiumPath && process.env["REQUIRE_BROWSER"]) throw new Error(`no Chromium at ${chromiumPlaces.join(", ")}`);
  const suffix = chromiumPath ? "" : " (SKIPPED: no Chromium found; install it, or set CHROMIUM_PATH)";
  describe.skipIf(!chromiumPath)(`${title}${suffix}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumFlags });
    });
    afterAll(() => browser?.close());

    suite(async (options) => {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
      return { page, context, problems };
    });
  });
}
