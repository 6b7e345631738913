import type { Project } from "../support/project.ts";

import { existsSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { describeInBrowser } from "../support/browser.ts";
import { namedCodeBlocks, shellLines } from "../support/code-blocks.ts";
import { startDevServer } from "../support/dev-server.ts";
import { createProject } from "../support/project.ts";

const guide = "docs/frontend.md";

// What `npm create vite` writes for a vanilla-ts project, as far as the guide goes on from it.
const freshProject = {
  "package.json": `{ "name": "my-app", "private": true, "version": "0.0.0", "type": "module" }`,
  "index.html": `<!doctype html>
    <html lang="en">
      <head><link rel="icon" href="data:," /><title>my-app</title></head>
      <body><div id="app"></div><script type="module" src="/src/main.ts"></script></body>
    </html>`,
  "src/style.css": "body { margin: 2rem }",
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2023",
      module: "esnext",
      lib: ["ES2023", "DOM"],
      types: ["vite/client"],
      skipLibCheck: true,
      strict: true,
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
      verbatimModuleSyntax: true,
      moduleDetection: "force",
      noEmit: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      erasableSyntaxOnly: true,
    },
    include: ["src"],
  }),
};

let project: Project;
beforeAll(async () => {
  project = createProject({ tools: ["msw", "typescript", "vite", "vitest"] });
  project.write({ ...freshProject, ...namedCodeBlocks(guide) });
  await project.run("msw", ["init", "public", "--save"]);
});
afterAll(() => project?.remove());

test("the guide has the commands and files that are tried here", () => {
  expect(shellLines(guide)).toEqual([
    "npm create vite@latest my-app -- --template vanilla-ts",
    "cd my-app",
    "npm install",
    "npm install --save-dev novamock msw vitest",
    "npx msw init public --save",
    "npm run dev",
    "npx vitest run",
    "npx novamock",
    "VITE_API_URL=http://127.0.0.1:6682 npm run dev",
  ]);
  expect(Object.keys(namedCodeBlocks(guide))).toEqual([
    "src/mock.ts",
    "src/novyx.ts",
    "src/main.ts",
    "src/novyx.test.ts",
  ]);
});

test("its code is well typed", async () => {
  expect(await project.run("tsc", [])).toBe("");
});

test("its test is green", async () => {
  expect(await project.run("vitest", ["run"], { NO_COLOR: "1" })).toContain("2 passed");
});

test("its links lead somewhere", () => {
  for (const target of ["recipes.md", "../examples/spa/vite.config.ts", "../examples/spa", "../README.md"])
    expect([target, existsSync(join("docs", target))]).toEqual([target, true]);
});

describeInBrowser("the page of the guide", (open) => {
  test("signs up, verifies and shows why a third sign-up is rejected", async () => {
    const app = await startDevServer(project.folder);
    try {
      const { page, context, problems } = await open();
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(app.url);
      const form = page.locator("form");
      const panel = page.getByRole("complementary", { name: "novamock" });
      const signUp = async (email: string) => {
        await form.getByLabel("E-mail address").fill(email);
        await form.getByRole("button", { name: "Sign up" }).click();
      };
      await signUp("alice@example.com");
      await page.getByText("Check your email").waitFor();
      await page.getByRole("button", { name: "novamock" }).click();
      await panel.getByRole("button", { name: "Copy token" }).click();
      await form.getByLabel("Token").fill(await page.evaluate(() => navigator.clipboard.readText()));
      await form.getByRole("button", { name: "Verify" }).click();
      await page.getByText("Your key: nram_").waitFor();
      expect(problems).toEqual([]);

      await signUp("bob@example.com");
      await panel.getByText("bob@example.com").first().waitFor();
      await signUp("carol@example.com");
      await page.getByText("Too many signups from this IP").waitFor();
      await panel.getByText("2 of 2 sign-ups used by 127.0.0.1").waitFor();
      await signUp("alice@mailinator.com");
      await page.getByText("Disposable e-mail addresses are not accepted").waitFor();
    } finally {
      await app.close();
    }
  });
});
