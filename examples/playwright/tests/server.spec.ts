// tests/server.spec.ts
import { randomUUID } from "node:crypto";

import { test as plainTest, expect } from "@playwright/test";

// A sandbox for each test: whatever the page or the test asks of the server carries its name.
const test = plainTest.extend({
  baseURL: "http://127.0.0.1:4174",
  extraHTTPHeaders: async ({ browserName }, use) => use({ "Novamock-Sandbox": `${browserName}-${randomUUID()}` }),
});

for (const run of [1, 2, 3])
  test(`a new user gets a mail (${run})`, async ({ page, request }) => {
    await page.goto("/");
    await page.getByLabel("E-mail address").fill("alice@example.com");
    await page.getByRole("button", { name: "Sign up" }).click();
    await expect(page.getByRole("status")).toContainText("Check your email");
    const mailbox = await request.get("http://127.0.0.1:6682/_mock/mailbox?to=alice@example.com");
    expect(await mailbox.json()).toMatchObject({ total: 1 });
  });
