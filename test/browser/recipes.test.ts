import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Project } from "../support/project.ts";

import { chromiumPath } from "../support/chromium.ts";
import { namedCodeBlocks } from "../support/code-blocks.ts";
import { createProject } from "../support/project.ts";

type Report = {
  testResults: {
    name: string;
    message: string;
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
};

const recipes = namedCodeBlocks("docs/recipes.md");
const needsBrowser = (file: string) => file.includes(".browser.");

let project: Project;
let report: Report;
beforeAll(async () => {
  project = createProject({ from: "examples/spa", tools: ["msw", "openai", "playwright-core", "vite", "vitest"] });
  project.write(recipes);
  await project.run("vite", ["build"]);
  // A busy machine takes its time; what is tested does not depend on it.
  const timeouts = ["--testTimeout=20000", "--hookTimeout=30000"];
  const left = chromiumPath ? [] : ["--exclude", "**/*.browser.*"];
  const env = { CHROMIUM_PATH: chromiumPath ?? "" };
  const output = await project
    .run("vitest", ["run", "--reporter=json", ...timeouts, ...left], env)
    // A recipe that fails is told of below.
    .catch(({ cause }: { cause: { stdout: string } }) => cause.stdout);
  report = JSON.parse(output.slice(output.indexOf("{"))) as Report;
}, 120_000);
afterAll(() => project.remove());

test("there is a recipe for everything that the guide promises", () => {
  expect(Object.keys(recipes)).toEqual([
    "rotation.test.js",
    "revoke.test.js",
    "throttle.test.js",
    "fail-closed.test.js",
    "chat.test.js",
    "scripted.test.js",
    "fake-time.test.js",
    "parallel.test.js",
    "sign-up.browser.test.js",
  ]);
});

for (const file of Object.keys(recipes)) {
  const isSkipped = needsBrowser(file) && !chromiumPath;
  const suffix = isSkipped ? " (SKIPPED: no Chromium found; install it, or set CHROMIUM_PATH)" : "";
  test.skipIf(isSkipped)(`${file} passes as it is printed${suffix}`, () => {
    const result = report.testResults.find(({ name }) => name === join(project.folder, file));
    const failures = result?.assertionResults.flatMap(({ title, failureMessages }) =>
      failureMessages.map((message) => `${title}: ${message}`),
    );
    expect({ message: result?.message, failures }).toEqual({ message: "", failures: [] });
    expect(result!.assertionResults.every(({ status }) => status === "passed")).toBe(true);
  });
}
