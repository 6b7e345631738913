import { expect, test } from "@playwright/test";

test("what happens in the browser's mock is unknown to the server's", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("E-mail address").fill("alice@example.com");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("status")).toContainText("Check your email");
  await page.getByRole("button", { name: "novamock" }).click();
  await page.getByRole("button", { name: "Copy token" }).click();
  await page.getByLabel("Token").fill(await page.evaluate(() => navigator.clipboard.readText()));
  await page.locator("form").getByRole("button", { name: "Verify" }).click();
  await expect(page.locator("form").getByRole("status")).toContainText("No pending key");
});
