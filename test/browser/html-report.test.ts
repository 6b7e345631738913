import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { createTarget } from "../../contracts/config/create-target.ts";
import { renderReport } from "../../contracts/reports/render.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { startMock } from "../../mocks/index.ts";
import { violationsOf } from "../support/axe.ts";
import { describeInBrowser } from "../support/browser.ts";

const clause = "novyx.revoke.*";
let folder: string;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "novamock-report-"));
  const file = join(folder, "report.html");
  address = pathToFileURL(file).href;
  const mock = await startMock({ port: 0, misbehave: "revoked-keys-still-work" });
  const target = createTarget({ novyx: mock.url, hooks: `${mock.url}/_mock` });
  const report = await runContract(target, { clause, walks: 0 });
  await mock.close();
  const about = { waivers: { waived: new Map(), problems: [] }, level: "documented" as const };
  const outcome = { report, ...about, novyx: mock.url, startedAt: new Date("2026-01-01T00:00:00Z"), ms: 1234 };
  writeFileSync(file, renderReport("html", outcome));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeInBrowser("the HTML report", (open) => {
  test("begins with what failed, and leads to every request of its case", async () => {
    const { page, problems } = await open();
    await page.goto(address);
    expect(await page.getByRole("heading").allInnerTexts()).toEqual(
      expect.arrayContaining(["Not passed", "Failed", "Overview", "Requests"]),
    );
    expect((await page.getByRole("heading", { level: 2 }).allInnerTexts())[0]).toBe("Failed");
    const failed = page.locator("details.clause").first();
    expect(await failed.getAttribute("data-standing")).toBe("failed");
    await failed.getByRole("link", { name: "novyx.revoke.ends-at-once" }).first().click();
    const asked = page.locator("details.case[open] li");
    expect(await asked.count()).toBeGreaterThan(3);
    await asked.first().getByText("POST /v1/keys → 200").click();
    await asked.first().getByText("content-type: application/json").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("keeps its filters in the address", async () => {
    const { page } = await open();
    await page.goto(address);
    await page.getByRole("button", { name: "failed", exact: true }).click();
    await page.getByLabel("Search").fill("prefix");
    const count = await page.getByRole("status").innerText();
    expect(page.url()).toBe(`${address}#?show=failed&search=prefix`);
    await page.reload();
    expect(await page.getByLabel("Search").inputValue()).toBe("prefix");
    expect(await page.getByRole("status").innerText()).toBe(count);
    await page.getByLabel("Search").fill("nothing is like this");
    await page.getByText("No clause fits the filters.").waitFor();
  });

  test("copies what repeats a request", async () => {
    const { page, context } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address);
    await page.locator(".copied", { hasText: "curl -i" }).first().getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl -i \S*http:/);
  });
});
