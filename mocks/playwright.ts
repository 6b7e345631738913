import type {
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  Route,
  TestType,
} from "@playwright/test";

import { test as plainTest } from "@playwright/test";

import type { BaseUrls } from "./adapters/msw/base-urls.ts";
import type { Mount } from "./adapters/msw/mount.ts";
import type { MockOptions } from "./core/options.ts";
import type { ServedSandbox } from "./served-sandbox.ts";
import type { RunningMock } from "./start-mock.ts";

import { parseBaseUrls } from "./adapters/msw/base-urls.ts";
import { createMount, toSpecTarget, wholePattern } from "./adapters/msw/mount.ts";
import { parseOptions, rejectUnknownOptions } from "./core/options.ts";
import { definitions } from "./pipeline/apis.ts";
import { lendSandbox } from "./served-sandbox.ts";
import { startParsed } from "./start-mock.ts";

export type { BaseUrls } from "./adapters/msw/base-urls.ts";
export type { ServedSandbox } from "./served-sandbox.ts";

export { expect } from "@playwright/test";

/** Where the page under test calls the APIs. */
export type CalledOptions = {
  /** The base URL at which the page calls Novyx, or several; `false` lets these requests go out. Default: the vendor's. */
  novyx?: BaseUrls;
  /** The base URL at which the page calls novastack, or several; `false` lets these requests go out. Default: the vendor's. */
  novastack?: BaseUrls;
};

/** What a test gets. */
export type MockFixture = {
  /**
   * A fresh sandbox, which no other test sees. It answers what the pages of the test ask of either API, and its base URLs
   * are on a real port, so any other client can use them.
   */
  mock: ServedSandbox;
};

/** What the tests of a worker share. */
export type ServerFixture = { novamockServer: RunningMock };

/** Playwright's `test` with the mock's fixtures. */
export type MockedTest = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & MockFixture,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & ServerFixture
>;

/**
 * Creates a `test` of Playwright whose tests get a fresh sandbox each, in parallel too. The tests of a worker share a
 * server on a free port, which starts with the first test that uses it.
 *
 * @throws OptionError where an option cannot be used
 */
export function createTest({ novyx, novastack, ...options }: MockOptions & CalledOptions = {}): MockedTest {
  rejectUnknownOptions(options, []);
  const parsed = parseOptions(options);
  const urls = {
    novyx: parseBaseUrls(novyx, "novyx", definitions.novyx.baseUrl),
    novastack: parseBaseUrls(novastack, "novastack", definitions.novastack.baseUrl),
  };
  const mounts = (["novyx", "novastack"] as const).flatMap((name) =>
    urls[name].map((url) => createMount(definitions[name], url)),
  );
  return plainTest.extend<MockFixture, ServerFixture>({
    novamockServer: [
      // Playwright reads off this pattern what the fixture needs, which is nothing.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const server = await startParsed(parsed, { port: 0 });
        await use(server);
        await server.close();
      },
      { scope: "worker" },
    ],
    mock: ({ context, novamockServer: server }, use) =>
      lendSandbox(server, async (sandbox) => {
        for (const mount of mounts) await context.route(wholePattern(mount), (route) => answer(route, mount, sandbox));
        await use(sandbox);
      }),
  });
}

/** Playwright's `test` with a fresh sandbox in `mock`, and every option at its default. */
export const test: MockedTest = createTest();

async function answer(route: Route, mount: Mount, sandbox: ServedSandbox): Promise<void> {
  const request = route.request();
  const init = { method: request.method(), headers: await request.allHeaders(), body: request.postDataBuffer() };
  try {
    const response = await sandbox.fetch(toSpecTarget(mount, request.url()), init);
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  } catch {
    // A fault that cuts the connection, or a page that was closed meanwhile.
    await route.abort("connectionreset").catch(() => undefined);
  }
}
