// tests/fixture.spec.ts
import { expect, test } from "novamock/playwright";

test("a new user gets a mail", async ({ page, mock }) => {
  await page.goto("/");
  await page.getByLabel("E-mail address").fill("alice@example.com");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("status")).toContainText("Check your email");
  expect(mock.mailbox.latest("alice@example.com")?.token).toBeDefined();
});

test("an outage is told", async ({ page, mock }) => {
  mock.faults.add({ api: "novyx", status: 503 });
  await page.goto("/");
  await page.getByLabel("E-mail address").fill("alice@example.com");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("status")).toContainText("unavailable");
});
