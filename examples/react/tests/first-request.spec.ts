import { expect, test } from "@playwright/test";

test("the mock in the page answers the very first request", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("status")).toHaveText("nova-7b, deepseek-v4-pro");
});
