import { expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { describeConsole } from "../support/console.ts";
import { signUp, statusOf } from "../support/novyx.ts";

describeConsole("what the console makes a mock do", (openView) => {
  test("a fault is armed, strikes, and is disarmed", async () => {
    const { page, sandbox } = await openView("faults");
    await page.getByLabel("Operation").selectOption("listKeys");
    await page.getByRole("spinbutton", { name: "Status" }).fill("418");
    await page.getByLabel("Times").fill("2");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByText("2 left").waitFor();
    expect(await statusOf(sandbox, sandbox.novyx.apiKey)).toBe(418);
    await page.getByText("1 left").waitFor();
    await page.getByRole("button", { name: "Disarm fault_1" }).click();
    await page.getByText("No fault is armed").waitFor();
    expect(await statusOf(sandbox, sandbox.novyx.apiKey)).toBe(200);
  });

  test("a fault answers what was given, after a while, and spoils a body", async () => {
    const { page, sandbox } = await openView("faults");
    await page.getByRole("spinbutton", { name: "Status" }).fill("409");
    await page.getByLabel("Retry-After").fill("1h");
    await page.getByLabel("Delay").fill("1ms");
    await page.getByLabel("JSON to answer with").fill('{"error":"taken"}');
    await page.getByLabel("Probability").fill("100");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByText('Waits 1 ms, answers 409, Retry-After 3600 s, with {"error":"taken"}').waitFor();
    const response = await send(sandbox, "GET /v1/keys");
    const seen = [response.status, await response.json(), response.headers.get("retry-after")];
    expect(seen).toEqual([409, { error: "taken" }, "3600"]);
    await page.getByLabel("Delay").fill("soon");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByRole("alert").getByText("delay").waitFor();
    await page.getByLabel("Delay").fill("");
    await page.getByRole("combobox", { name: "Answer" }).selectOption("As usual");
    await page.getByLabel("Body").selectOption("truncated");
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    await page.getByText("Sends a truncated body").waitFor();
  });

  test("a reply of the chat is scripted, given, and forgotten", async () => {
    const { page, sandbox } = await openView("replies");
    await page.getByLabel("When the user says").fill("weather");
    await page.getByLabel("Answer with").selectOption("json");
    await page.getByLabel("Content").fill('{"celsius":24}');
    await page.getByLabel("Times").fill("2");
    await page.getByRole("button", { name: "Script", exact: true }).click();
    await page.getByText("2 left").waitFor();
    const json = { model: "nova-7b", messages: [{ role: "user", content: "The weather?" }] };
    const answer = await ask(sandbox, "POST /router/v1/chat/completions", { key: sandbox.novastack.apiKey, json });
    expect(answer.body).toMatchObject({ choices: [{ message: { content: '{"celsius":24}' } }] });
    await page.getByText("1 left").waitFor();
    await page.getByRole("button", { name: "Forget reply_1" }).click();
    await page.getByText("No reply is scripted").waitFor();
  });

  test("the clock is moved, frozen and set, and tells what changed", async () => {
    const { page, sandbox } = await openView("clock");
    await page.getByRole("button", { name: "Freeze" }).click();
    await page.getByText("frozen", { exact: true }).waitFor();
    const { key_id: id } = sandbox.novyx.createKey({ expiresIn: "24h" });
    const before = sandbox.clock.now().getTime();
    await page.getByRole("button", { name: "+24 h" }).click();
    await page.getByRole("listitem").filter({ hasText: id }).getByText("key expired").waitFor();
    expect(sandbox.clock.now().getTime() - before).toBe(86_400_000);
    await page.getByLabel("Set to").fill("2030-02-03T04:05:06");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByRole("region", { name: "Now" }).getByText("2030-02-03 04:05:06").waitFor();
    expect(sandbox.clock.now().toISOString()).toBe("2030-02-03T04:05:06.000Z");
    await page.getByLabel("Step").fill("2h");
    await page.getByRole("button", { name: "Advance" }).click();
    await page.getByRole("region", { name: "Now" }).getByText("2030-02-03 06:05:06").waitFor();
    await page.getByText("ahead of real time").waitFor();
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByText("running", { exact: true }).waitFor();
  });

  test("used sign-up places are seen, cleared and set", async () => {
    const { page, sandbox } = await openView("throttle");
    await page.getByText("Nobody has signed up yet").waitFor();
    await signUp(sandbox, "alice@example.com", "192.0.2.1");
    const row = page.getByRole("listitem").filter({ hasText: "192.0.2.1" });
    await row.getByText("1 of 2 used").waitFor();
    await page.getByRole("button", { name: "Clear 192.0.2.1" }).click();
    await row.waitFor({ state: "detached" });
    expect(sandbox.quota.read({ ip: "192.0.2.1" }).entries).toMatchObject([{ used: 0 }]);
    await page.getByLabel("IP or e-mail address").fill("bob@example.com");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByRole("listitem").filter({ hasText: "bob@example.com" }).getByText("2 of 2 used").waitFor();
    expect((await ask(sandbox, "POST /v1/keys", { json: { email: "bob@example.com" } })).status).toBe(429);

    for (let index = 0; index < 60; index++) sandbox.quota.set({ ip: `10.0.0.${index}`, used: 1 });
    await page.getByText("50 of 62").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("10.0.0.59").waitFor();
    await page.getByLabel("Search").fill("BOB@");
    await page.getByText("10.0.0.59").waitFor({ state: "detached" });
    await page.getByRole("listitem").filter({ hasText: "bob@example.com" }).waitFor();
  });
});
