import type { TestAPI } from "vitest";

import { test as plainTest } from "vitest";

import type { MockOptions } from "./core/options.ts";
import type { ServedSandbox } from "./served-sandbox.ts";
import type { RunningMock } from "./start-mock.ts";

import { parseOptions, rejectUnknownOptions } from "./core/options.ts";
import { lendSandbox } from "./served-sandbox.ts";
import { startParsed } from "./start-mock.ts";

export type { ServedSandbox } from "./served-sandbox.ts";

/** What a test gets. */
export type MockFixture = {
  /** A fresh sandbox, which no other test sees. Its base URLs are on a real port, so any client can use them. */
  mock: ServedSandbox;
};

/**
 * Creates a `test` of vitest whose tests get a fresh sandbox each, in parallel too. They share a server on a free port,
 * which starts with the first test that uses it and closes with the worker.
 *
 * @throws OptionError where an option cannot be used
 */
export function createTest(options: MockOptions = {}): TestAPI<MockFixture> {
  rejectUnknownOptions(options, []);
  const parsed = parseOptions(options);
  return plainTest.extend<MockFixture & { novamockServer: RunningMock }>({
    novamockServer: [
      // Vitest reads off this pattern what the fixture needs, which is nothing.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const server = await startParsed(parsed, { port: 0 });
        await use(server);
        await server.close();
      },
      // Vitest 3.1 knows no scope, and takes this for options by `auto` alone; there each test gets a server.
      { scope: "worker", auto: false },
    ],
    mock: ({ novamockServer: server }, use) => lendSandbox(server, use),
  });
}

/** Vitest's `test` with a fresh sandbox in `mock`, and every option at its default. */
export const test: TestAPI<MockFixture> = createTest();
