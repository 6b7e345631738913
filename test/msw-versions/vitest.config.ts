import { createRequire } from "node:module";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "../..");
// As if the project that is tested had installed this one.
const installed = createRequire(resolve(root, process.env["MSW_FOLDER"]!, "package.json"));

export default defineConfig({
  resolve: {
    alias: ["msw", "msw/node"].map((find) => ({ find: new RegExp(`^${find}$`), replacement: installed.resolve(find) })),
  },
  test: {
    root,
    include: ["test/behaviour/**/*.test.ts", "test/msw/handlers.test.ts"],
    // The suites of behaviour name their transport; those of test/msw have no other.
    testNamePattern: /^(?!.*\('?(?:in-process|HTTP)'?\))/,
    testTimeout: 20_000,
  },
});
