import type { Project } from "../support/project.ts";

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createProject } from "../support/project.ts";

let project: Project;
beforeAll(() => {
  project = createProject({ from: "examples/spa", tools: ["msw", "vite"] });
  project.run("msw", ["init", "public", "--no-save"]);
});
afterAll(() => project.remove());

/** Builds the project, and gives the built files by their kinds with all their text. */
function build(): { kinds: string[]; text: string } {
  project.run("vite", ["build"]);
  const dist = join(project.folder, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    kinds: files.map(({ name }) => name.replace(/.*\./, "")).sort(),
    text: files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8")).join("\n"),
  };
}

// What only the mock, MSW and the panel have in them.
const traces = /novamock|mockServiceWorker|setupWorker|_mock\/|No mail yet|nram_|disposable/i;

describe("a production build", () => {
  test("of the example app has neither the mock nor the panel in it", () => {
    const { kinds, text } = build();
    expect(kinds).toEqual(["css", "html", "js"]);
    expect(text.match(traces)).toBeNull();
    expect(text).toContain("Check your mail");
  });

  test("leaves a panel out that is shown without asking what is built", () => {
    project.write({
      "src/main.ts": `import { showPanel } from "novamock/panel";
        const remove = showPanel({} as never);
        document.title = "built";
        remove();`,
    });
    const { text } = build();
    expect(text).toContain("built");
    expect(text.match(traces)).toBeNull();
  });

  test("in development mode has the panel in it, so that its absence means something", () => {
    project.run("vite", ["build", "--mode", "development"], { NODE_ENV: "development" });
    const assets = join(project.folder, "dist/assets");
    const [script] = readdirSync(assets).filter((name) => name.endsWith(".js"));
    expect(readFileSync(join(assets, script!), "utf8")).toContain("novamock-panel");
  });
});
