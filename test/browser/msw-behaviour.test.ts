import type { Plugin } from "esbuild";
import type { PageResult } from "../support/page-runner.ts";
import type { Site } from "../support/msw-page.ts";

import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { describeInBrowser } from "../support/browser.ts";
import { serveMswPage } from "../support/msw-page.ts";

declare const window: { runSuite(name: string): Promise<PageResult[]> };

// Not among them: what a page may not send (the Origin of cors), what needs a server (on-change), what asks a thousand
// times (control-journal, novastack-tasks), and more of the kinds that are here already.
const suites = [
  "control-clock",
  "control-events",
  "control-explain",
  "control-faults",
  "control-faults-connection",
  "control-mailbox",
  "control-reset",
  "control-sandboxes",
  "control-snapshot",
  "novastack-chat",
  "novastack-files",
  "novastack-permissions",
  "novastack-rate-limit",
  "novyx-list",
  "novyx-revoke",
  "novyx-rotate",
  "novyx-sign-up",
  "novyx-verify",
  "seed",
];

const module = `
  import { runTests } from "./test/support/page-runner.ts";
  const suites = { ${suites.map((name) => `"${name}": () => import("./test/behaviour/${name}.test.ts")`).join(", ")} };
  window.runSuite = async (name) => {
    await suites[name]();
    return runTests();
  };`;

// Puts the page's transports in place of Node's, and the page's runner in place of vitest's.
const inPage: Plugin = {
  name: "in-page",
  setup({ onResolve }) {
    onResolve({ filter: /\/transports\.ts$/ }, () => ({ path: resolve("test/support/page-transports.ts") }));
    onResolve({ filter: /^vitest$/ }, ({ importer }) =>
      importer.endsWith("page-runner.ts") ? undefined : { path: resolve("test/support/page-runner.ts") },
    );
  },
};

describeInBrowser("behaviour through MSW in the browser", (open) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveMswPage(module, {
      plugins: [inPage],
      // The package tells bundlers which of its files do something when they are imported. A test does.
      ignoreAnnotations: true,
    });
  });
  afterAll(() => site?.close());

  test("every suite passes in one page", async () => {
    const { page } = await open();
    await page.goto(site.url);
    const failed: PageResult[] = [];
    for (const suite of suites) {
      const results = await page.evaluate((suite) => window.runSuite(suite), suite);
      expect([suite, results.length]).not.toEqual([suite, 0]);
      failed.push(...results.filter(({ error }) => error !== undefined));
    }
    expect(failed).toEqual([]);
  });
});
