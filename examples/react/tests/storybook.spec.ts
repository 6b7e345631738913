import { expect, test } from "@playwright/test";

test("each story has what it did to the mock, and the next one begins anew", async ({ page }) => {
  await page.goto("http://127.0.0.1:6006/?path=/story/app--outage");
  const told = page.frameLocator("#storybook-preview-iframe").getByRole("status");
  await expect(told).toHaveText("The service is unavailable");
  await page.getByRole("link", { name: "Models" }).click();
  await expect(told).toHaveText("nova-7b, deepseek-v4-pro");
});
