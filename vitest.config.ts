import { availableParallelism } from "node:os";

import { defineConfig } from "vitest/config";

// What needs dist/, which is built once before them; everything else runs the sources.
const built = ["test/cli/**/*.test.ts", "test/docs/**/*.test.ts", "test/msw/**/*.test.ts", "test/verify/**/*.test.ts"];
const browser = ["test/browser/**/*.test.ts"];
const scale = ["test/scale/**/*.test.ts"];
const python = ["test/python/**/*.test.ts"];
// Whole runs of the gate, and others who judge the mock: minutes.
const conformance = ["test/conformance/**/*.test.ts"];
const globalSetup = ["test/support/build.ts"];

export default defineConfig({
  test: {
    // Nothing here is about speed: these ends are for what hangs, on a machine that has much else to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // The tests share no state of modules, so that a worker loads each module once.
    isolate: false,
    // Many tests wait: for processes, browsers, slow answers.
    maxWorkers: 2 * availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: [...built, ...browser, ...python, ...scale, ...conformance],
        },
      },
      { extends: true, test: { name: "built", include: built, globalSetup } },
      { extends: true, test: { name: "browser", include: browser, globalSetup: ["test/support/build-package.ts"] } },
      { extends: true, test: { name: "conformance", include: conformance, globalSetup } },
      { extends: true, test: { name: "python", include: python } },
      { extends: true, test: { name: "scale", include: scale, globalSetup } },
    ],
  },
});
