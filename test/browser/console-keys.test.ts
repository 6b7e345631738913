import { expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { describeConsole, shownSecret } from "../support/console.ts";
import { statusOf } from "../support/novyx.ts";

describeConsole("the keys in the console", (openView) => {
  test("a novastack key is created, shown once, and never again", async () => {
    const { page, sandbox, problems } = await openView("keys");
    await page.getByRole("button", { name: "Create novastack key" }).click();
    await page.getByLabel("Name").fill("ci");
    await page.getByRole("checkbox", { name: "write" }).uncheck();
    await page.getByRole("checkbox", { name: "delete" }).uncheck();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    const key = await shownSecret(page);
    expect(key).toMatch(/^ns-[a-z0-9]{40}$/);
    expect((await ask(sandbox, "GET /router/v1/models", { key })).status).toBe(200);
    expect((await ask(sandbox, "POST /router/v1/tasks", { key, json: { input: "x" } })).status).toBe(403);

    await page.getByRole("button", { name: "Done" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Delete ci" }).waitFor();
    expect(await page.content()).not.toContain(key);
    await page.reload();
    await page.getByRole("button", { name: "Delete ci" }).waitFor();
    expect(await page.content()).not.toContain(key);
    expect(problems).toEqual([]);
  });

  test("a novastack key gets a new secret, and is deleted after a yes", async () => {
    const { page, sandbox } = await openView("keys");
    const { api_key: old } = sandbox.novastack.createKey({ name: "worker" });
    const worksWith = async (key: string) => (await ask(sandbox, "GET /router/v1/models", { key })).status;
    await page.getByRole("button", { name: "Regenerate worker" }).click();
    await page.getByRole("button", { name: "Regenerate", exact: true }).click();
    const key = await shownSecret(page);
    expect([await worksWith(old), await worksWith(key)]).toEqual([401, 200]);
    await page.getByRole("button", { name: "Done" }).click();

    await page.getByRole("button", { name: "Delete worker" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await worksWith(key)).toBe(200);
    await page.getByRole("button", { name: "Delete worker" }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete worker" }).waitFor({ state: "detached" });
    expect(await worksWith(key)).toBe(401);
  });

  test("a rotated key counts its grace down, and the count ends when the clock jumps", async () => {
    const { page, sandbox } = await openView("keys");
    sandbox.clock.freeze();
    const { key_id: id, api_key: old } = sandbox.novyx.createKey({ email: "alice@example.com" });
    await page.getByRole("button", { name: `Rotate ${id}` }).click();
    const key = await shownSecret(page);
    await page.getByRole("button", { name: "Done" }).click();
    const account = page.getByRole("region", { name: "Account alice@example.com" });
    await account.getByText("grace ends in 1 d 00:00:00").waitFor();
    sandbox.clock.advance("23h");
    await account.getByText("grace ends in 01:00:00").waitFor();
    sandbox.clock.advance("1h");
    await account.getByText("expired").waitFor();
    expect(await account.getByText("ends in").count()).toBe(0);
    expect([await statusOf(sandbox, old), await statusOf(sandbox, key)]).toEqual([401, 200]);
  });

  test("a grace that ends while the clock runs is seen without anybody's doing", async () => {
    const { page, sandbox } = await openView("keys");
    sandbox.clock.freeze();
    sandbox.novyx.createKey({ email: "alice@example.com", expiresIn: "1s" });
    const account = page.getByRole("region", { name: "Account alice@example.com" });
    await account.getByText("active").waitFor();
    sandbox.clock.resume();
    await account.getByText("expired").waitFor();
  });

  test("a Novyx key is created and revoked", async () => {
    const { page, sandbox } = await openView("keys");
    await page.getByRole("button", { name: "Create Novyx key" }).click();
    await page.getByLabel("E-mail address").fill("bob");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByRole("alert").getByText(`'email' must match format "email"`).waitFor();
    await page.getByLabel("E-mail address").fill("bob@example.com");
    await page.getByLabel("Tier").selectOption("pro");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    const key = await shownSecret(page);
    await page.getByRole("button", { name: "Done" }).click();
    expect(await statusOf(sandbox, key)).toBe(200);
    const [{ key_id: id, tier } = { key_id: "", tier: "" }] = sandbox.novyx.listKeys({ email: "bob@example.com" }).keys;
    expect(tier).toBe("pro");
    await page.getByRole("button", { name: `Revoke ${id}` }).click();
    await page.getByRole("button", { name: "Revoke", exact: true }).click();
    await page.getByText("revoked", { exact: true }).waitFor();
    await page.getByLabel("Search").fill(id);
    await page.getByText("No key fits").waitFor();
    await page.getByLabel("Status at Novyx").selectOption("active");
    await page.getByText("No account fits").waitFor();
    await page.reload();
    expect(await page.getByLabel("Search").inputValue()).toBe(id);
    await page.getByLabel("Status at Novyx").selectOption("revoked");
    await page.getByRole("region", { name: "Account bob@example.com" }).waitFor();
    expect(await statusOf(sandbox, key)).toBe(401);
  });

  test("a thousand accounts are listed at once, closed, and found", async () => {
    const { page, sandbox } = await openView("keys");
    for (let index = 0; index < 1000; index++) sandbox.novyx.createKey({ email: `user-${index}@example.com` });
    await page.getByText("1001 accounts").waitFor();
    expect(await page.locator(".account").count()).toBe(50);
    await page.getByLabel("Search").fill("user-7@");
    await page
      .getByRole("region", { name: "Account user-7@example.com" })
      .getByText("active", { exact: true })
      .waitFor();
  });
});
