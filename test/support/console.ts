import type { Page } from "playwright-core";
import type { RunningMock } from "../../mocks/index.ts";
import type { Tab } from "./browser.ts";

import { afterAll, beforeAll } from "vitest";

import { startMock } from "../../mocks/index.ts";
import { describeInBrowser } from "./browser.ts";

/** A suite for which a mock runs; `openView` shows a view of a sandbox that nobody else uses. */
export function describeConsole(
  title: string,
  suite: (
    openView: (view: string) => Promise<Tab & { name: string; sandbox: ReturnType<RunningMock["sandbox"]> }>,
  ) => void,
): void {
  describeInBrowser(title, (open) => {
    let mock: RunningMock;
    beforeAll(async () => void (mock = await startMock({ port: 0 })));
    afterAll(() => mock?.close());

    let count = 0;
    suite(async (view) => {
      const name = `console-${++count}`;
      const tab = await open();
      await tab.page.goto(`${mock.url}/~${name}/_mock/console#/${view}`);
      await tab.page.getByText("Live", { exact: true }).waitFor();
      return { ...tab, name, sandbox: mock.sandbox(name) };
    });
  });
}

/** The key that a dialog shows this once. */
export async function shownSecret(page: Page): Promise<string> {
  await page.getByText("it is shown this once").waitFor();
  return (await page.locator(".secret").textContent()) ?? "";
}
