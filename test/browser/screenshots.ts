// Takes pictures of every view of the console, to be looked at: npx tsx test/browser/screenshots.ts FOLDER
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { startMock } from "../../mocks/index.ts";
import { chromiumFlags, chromiumPath } from "../support/chromium.ts";
import { crowdWorld, emptyWorld, fillWorld, views } from "./console-world.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("say where the pictures go: npx tsx test/browser/screenshots.ts FOLDER");
mkdirSync(folder, { recursive: true });

const mock = await startMock({ port: 0, seed: 7 });
const browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumFlags });
for (const [state, fill] of Object.entries({ full: fillWorld, empty: emptyWorld, crowded: crowdWorld })) {
  await fill(mock);
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [360, 1280]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      for (const view of views) {
        await page.goto(`${mock.url}/_mock/console#/${view}`);
        await page.getByText("Live", { exact: true }).waitFor();
        await page.waitForTimeout(300);
        // Opened, so that the inside is in the picture, too.
        await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
        await page.waitForTimeout(100);
        await page.screenshot({
          path: join(folder, `${view}-${state}-${colorScheme}-${width}.png`),
          fullPage: state !== "crowded",
        });
      }
      await page.close();
    }
}
await browser.close();
await mock.close();
