import type { RunningMock } from "../../mocks/index.ts";
import type { Project } from "../support/project.ts";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startMock } from "../../mocks/index.ts";
import { describeInBrowser } from "../support/browser.ts";
import { startDevServer } from "../support/dev-server.ts";
import { createProject } from "../support/project.ts";

describeInBrowser("the example app on the standalone server", (open) => {
  let project: Project;
  let mock: RunningMock;
  let app: Awaited<ReturnType<typeof startDevServer>>;
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
    project = createProject({ from: "examples/spa", tools: ["msw", "vite"] });
    project.write({ ".env.local": `VITE_API_URL=${mock.url}\n` });
    app = await startDevServer(project.folder);
  });
  afterAll(async () => {
    await app?.close();
    await mock?.close();
    project?.remove();
  });

  test("signs up, verifies, rotates, revokes and chats", async () => {
    const { page, problems } = await open();
    await page.goto(app.url);
    await page.getByLabel("E-mail address").fill("alice@example.com");
    await page.getByRole("button", { name: "Sign up" }).click();
    await page.getByLabel("Token").fill(mock.mailbox.latest("alice@example.com")?.token ?? "");
    await page.screenshot({ path: "/tmp/shots/a.png" });
    await page.getByRole("button", { name: "Verify" }).click();
    await page.getByText("shown this once").waitFor();
    await page.screenshot({ path: "/tmp/shots/b.png" });
    expect(problems).toEqual([]);
  });
});
