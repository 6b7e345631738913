import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { describeConsole } from "../support/console.ts";

describeConsole("the requests in the console", (openView) => {
  test("a request appears without a reload, with its explanation and a curl", async () => {
    const { page, sandbox } = await openView("requests");
    await page.getByText("Nothing was asked yet").waitFor();
    await ask(sandbox, "POST /v1/keys/revoke", { key: sandbox.novyx.apiKey, json: { key_id: "it's" } });
    const row = page.getByRole("listitem").filter({ hasText: "/v1/keys/revoke" });
    await row.getByText("no key of the calling account has this id").waitFor();
    await row.locator("summary").click();
    expect(await row.getByRole("region", { name: "As curl" }).textContent()).toBe(
      [
        `curl -X POST '${sandbox.novyx.baseUrl}/v1/keys/revoke'`,
        `-H "Authorization: Bearer $NOVYX_API_KEY"`,
        "-H 'Content-Type: application/json'",
        `-d '{"key_id":"it'\\''s"}'`,
      ].join(" \\\n  "),
    );
    await page.getByRole("button", { name: "Pause" }).click();
    await ask(sandbox, "GET /v1/keys");
    await page.getByText("Paused. 1 request").waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("2 requests").waitFor();
    await page.getByLabel("Search").fill("NOT_FOUND");
    await page.getByText("1 request fits").waitFor();
    await page.getByLabel("Search").fill("");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("Nothing was asked yet").waitFor();
  });

  test("the whole journal is searched, and what is looked at stands in the address", async () => {
    const { page, sandbox } = await openView("requests");
    sandbox.clock.freeze();
    await ask(sandbox, "POST /v1/keys", { json: { email: "alice@example.com" } });
    sandbox.clock.advance("24h");
    for (let index = 0; index < 120; index++) await ask(sandbox, `GET /v1/keys?page=${index}`);
    await page.getByText("The newest 50 of 121 requests").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("The newest 100 of 121 requests").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("121 requests", { exact: true }).waitFor();
    expect(await page.locator(".day").count()).toBe(2);
    await page.getByLabel("Search").fill("alice@EXAMPLE");
    await page.getByText("1 request fits").waitFor();
    await page.locator("summary").click();
    await page.getByRole("region", { name: "Answer's body" }).getByText("requires_verification").waitFor();
    await page.getByRole("region", { name: "Answer's headers" }).getByText("x-request-id: req_1").waitFor();

    await page.reload();
    await page.getByRole("region", { name: "Answer's body" }).waitFor();
    expect(await page.getByLabel("Search").inputValue()).toBe("alice@EXAMPLE");
    // Far down in the journal, and linked all the same.
    await page.getByLabel("Search").fill("");
    await page.getByText("The newest 50 of 121 requests").waitFor();
    await page.getByRole("region", { name: "Answer's body" }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByLabel("Outcome").selectOption("accepted");
    await page.getByText("1 request fits").waitFor();
    await page.getByRole("button", { name: "Save HAR" }).click();
    const { log } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(log.entries).toMatchObject([{ request: { method: "POST" }, response: { status: 200 } }]);
  });

  test("a request is repeated with the demo key, and a rejection leads to what helps", async () => {
    const { page, sandbox } = await openView("requests");
    await ask(sandbox, "GET /v1/keys", { key: sandbox.novyx.apiKey });
    sandbox.faults.add({ api: "novyx", operation: "listKeys", status: 503 });
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Repeat" }).click();
    expect(await page.getByLabel("Key", { exact: true }).inputValue()).toBe(sandbox.novyx.apiKey);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Answered 503").waitFor();
    expect(sandbox.requests.list({ operation: "listKeys" }).total).toBe(2);
    await page.getByRole("region", { name: "As curl" }).getByText("Bearer $NOVYX_API_KEY").waitFor();
    await page.getByRole("button", { name: "Disarm fault_1" }).click();
    await page.getByText("Disarmed fault_1").waitFor();
    expect(sandbox.faults.list()).toEqual([]);
  });

  test("a limit that was reached is lifted where it is told", async () => {
    const { page, sandbox } = await openView("requests?outcome=rejected");
    const email = "alice@example.com";
    sandbox.quota.set({ ip: "127.0.0.1", used: 2 });
    const signUpStatus = async () => (await ask(sandbox, "POST /v1/keys", { json: { email } })).status;
    expect(await signUpStatus()).toBe(429);
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Free the places of 127.0.0.1" }).click();
    await page.getByText("127.0.0.1 may sign up again").waitFor();
    expect(await signUpStatus()).toBe(200);

    sandbox.clock.freeze();
    sandbox.quota.set({ ip: "127.0.0.1", used: 2 });
    expect(await signUpStatus()).toBe(429);
    const before = sandbox.clock.now().getTime();
    await page.getByText("2 requests fit").waitFor();
    await page.locator("summary").first().click();
    await page.getByRole("button", { name: "Move the clock by 30 d 00:00:00" }).click();
    await expect.poll(() => sandbox.clock.now().getTime() - before).toBe(30 * 86_400_000);
    expect(await signUpStatus()).toBe(200);
  });

  test("a curl of a body that was cut says so", async () => {
    const { page, sandbox } = await openView("requests");
    const json = { email: `${"a".repeat(3000)}@example.com` };
    await ask(sandbox, "POST /v1/keys", { json });
    await page.locator("summary").click();
    await page
      .getByRole("region", { name: "As curl" })
      .getByText("# The journal has the beginning of the body only: complete it.")
      .waitFor();
    await page.getByRole("button", { name: "Repeat" }).click();
    await page.getByRole("dialog").getByText("The journal has the beginning of the body only").waitFor();
  });
});
