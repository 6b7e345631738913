import type { Project } from "../support/project.ts";

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createProject } from "../support/project.ts";

let project: Project;
beforeAll(async () => {
  project = createProject({ from: "examples/spa", tools: ["msw", "vite"] });
  await project.run("msw", ["init", "public", "--no-save"]);
});
afterAll(() => project.remove());

/** Builds the project, and gives the built files by their kinds with all their text. */
async function build(args: string[] = [], env = {}): Promise<{ kinds: string[]; text: string }> {
  await project.run("vite", ["build", ...args], env);
  const dist = join(project.folder, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    kinds: files.map(({ name }) => name.replace(/.*\./, "")).sort(),
    text: files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8")).join("\n"),
  };
}

// What only the mock, MSW and the panel have in them.
const traces = /novamock|mockServiceWorker|setupWorker|_mock\/|No mail yet|nram_|disposable/i;

// A page that shows the panel without asking what it is built for.
const carelessPage = {
  "src/main.ts": `import { showPanel } from "novamock/panel";
    const remove = showPanel({} as never);
    document.title = "built";
    remove();`,
};

describe("a production build", () => {
  test("of the example app has neither the mock nor the panel in it", async () => {
    const { kinds, text } = await build();
    expect(kinds).toEqual(["css", "html", "js"]);
    expect(text.match(traces)).toBeNull();
    expect(text).toContain("Check your mail");
  });

  test("leaves out a panel that is shown without asking", async () => {
    project.write(carelessPage);
    const { text } = await build();
    expect(text).toContain("built");
    expect(text.match(traces)).toBeNull();
  });

  test("keeps a panel that is meant to be there", async () => {
    project.write({ "src/main.ts": carelessPage["src/main.ts"].replace("novamock/panel", "novamock/panel/preview") });
    const { text } = await build();
    expect(text).toContain("novamock-panel");
  });

  test("differs in that from a development build", async () => {
    project.write(carelessPage);
    const { text } = await build(["--mode", "development"], { NODE_ENV: "development" });
    expect(text).toContain("novamock-panel");
  });
});
