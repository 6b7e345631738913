import { expect, test } from "@playwright/test";

const control = `${process.env.NEXT_PUBLIC_API_URL}/_mock`;

test("the server verifies who signed up in the browser", async ({ page, request }) => {
  await page.goto("/");
  await page.getByLabel("E-mail address").fill("alice@example.com");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("status")).toContainText("Check your email");
  const { messages } = await (await request.get(`${control}/mailbox?to=alice@example.com`)).json();
  await page.getByLabel("Token").fill(messages[0].token);
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByRole("status")).toContainText("signed in");
});
