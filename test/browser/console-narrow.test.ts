import { expect, onTestFinished, test } from "vitest";

import { startMock } from "../../mocks/index.ts";
import { describeInBrowser } from "../support/browser.ts";
import { fillWorld, views } from "./console-world.ts";

declare const innerWidth: number;

describeInBrowser("the console on a telephone", (open) => {
  test("nothing leaves its column, and what can be chosen stands in one row", async () => {
    const mock = await startMock({ port: 0, seed: 7 });
    onTestFinished(() => mock.close());
    await fillWorld(mock);
    const { page } = await open({ viewport: { width: 360, height: 800 } });
    const found: string[] = [];
    for (const view of views) {
      await page.goto(`${mock.url}/_mock/console#/${view}`);
      await page.getByText("Live", { exact: true }).waitFor();
      await page.locator("main :is(.card, .rows, .facts, .spec summary, .empty)").first().waitFor();
      const wrong = await page.locator("main").evaluate((main) => {
        const right = innerWidth - main.querySelector("h1")!.getBoundingClientRect().left;
        const controls = [...main.querySelectorAll("button, .button, input, select, .badge, pre, .row")];
        const tops = (group: Element) => [...group.children].map((each) => each.getBoundingClientRect().top);
        const groups = [...main.querySelectorAll(".choices, .toolbar nav")];
        return [
          ...controls.filter((each) => each.getBoundingClientRect().right > right + 1),
          ...groups.filter((group) => new Set(tops(group)).size > 1),
        ].map(({ outerHTML }) => outerHTML);
      });
      found.push(...wrong.map((html) => `${view}: ${html}`));
    }
    expect(found).toEqual([]);
  });
});
