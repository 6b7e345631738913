// The entry points that need a peer.
import { setupServer } from "msw/node";
import { contractTests } from "novamock/contracts/vitest";
import { createHandlers } from "novamock/msw";
import { createTest, expect } from "novamock/playwright";
import { test } from "novamock/vitest";

const { handlers, mock } = createHandlers({ grace: "1h" });
setupServer(...handlers).listen();
test("typed", async ({ mock: own }) => void own.clock.advance("1h"));
createTest({ novyx: "https://keys.example.com" })("typed", async ({ page, mock: own }) => {
  await page.goto(own.url);
  expect(own.mailbox.latest("alice@example.com")?.token).toBeDefined();
});
contractTests({ novyx: mock.novyx.baseUrl });
