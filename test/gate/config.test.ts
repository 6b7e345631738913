import { expect, test } from "vitest";

import { checkConfig } from "../../contracts/config/check-config.ts";
import { ConfigError } from "../../contracts/config/config.ts";
import { createTarget } from "../../contracts/config/create-target.ts";

const url = "http://127.0.0.1:8000";

test("a configuration is brought into one form", () => {
  const hooks = { mailbox: () => [] };
  expect(
    checkConfig({ novyx: `${url}/`, hooks, timeout: "2s", seed: "7", requireVerified: "90%", clientIps: false }),
  ).toEqual({ novyx: url, hooks, timeout: 2000, seed: 7, requireVerified: 90, clientIps: false });
});

test("any text is a seed, the same for the same text", () => {
  const { seed } = checkConfig({ seed: "monday" });
  expect(seed).toEqual(expect.any(Number));
  expect(checkConfig({ seed: "monday" }).seed).toBe(seed);
  expect(checkConfig({ seed: "tuesday" }).seed).not.toBe(seed);
});

test.each([
  [{ novix: url }, "novix: unknown setting; expected one of novyx, novastack"],
  [{ novyx: "localhost:8000" }, "novyx: 'localhost:8000' is no URL"],
  [{ novyx: 8000 }, "novyx: 8000 is no URL"],
  [{ novastack: `${url}/router/v1?x=1` }, "has a query or fragment"],
  [{ hooks: 7 }, "hooks: 7 is neither a URL nor an object of functions"],
  [{ hooks: { mail: () => [] } }, "hooks: unknown hook 'mail'; expected one of mailbox, advanceClock"],
  [{ hooks: { mailbox: url } }, `hooks: mailbox is '${url}'; expected a function`],
  [{ mailpit: url }, "expected { url, token }"],
  [{ mailpit: { url, token: "(" } }, "expected a regular expression"],
  [{ mailpit: { url, tokens: "x" } }, "unknown setting 'tokens'"],
  [{ novastackKeys: "KEY" }, "expected PERMISSIONS=KEY"],
  [{ novastackKeys: [{ apiKey: "a", permissions: ["admin"] }] }, "of read, write and delete"],
  [{ clientIpHeader: "X Forwarded" }, "is no name of a header"],
  [{ clientIps: "no" }, "expected true or false"],
  [{ level: "all" }, "level: 'all' is no level; expected documented, companion or assumed"],
  [{ clause: "nope.*" }, "clause: 'nope.*' fits no clause"],
  [{ timeout: "soon" }, "timeout: 'soon' is no time limit"],
  [{ timeout: 0 }, "timeout: 0 is no time limit"],
  [{ requireVerified: 101 }, "requireVerified: 101 is no percentage"],
  [{ requireVerified: "" }, "requireVerified: '' is no percentage"],
  [{ waivers: [{ clause: "x" }] }, "waivers: entry 1 (x) has no reason"],
  [{ reports: { pdf: "x" } }, "reports: unknown format 'pdf'"],
  [{ reports: { json: "" } }, "reports: json: ''"],
  [[], "is no object"],
])("%j cannot be used", (config, told) => {
  expect(() => checkConfig(config)).toThrow(ConfigError);
  expect(() => checkConfig(config)).toThrow(told);
});

test("a target needs an API", () => {
  expect(() => createTarget({})).toThrow("neither novyx nor novastack is given");
});

test("Mailpit and the key pool take the place of the hooks behind a URL", () => {
  const { drivers, helpers } = createTarget({
    novyx: url,
    hooks: `${url}/_test`,
    mailpit: { url: "http://127.0.0.1:8025" },
    novastackKeys: [{ apiKey: "key", permissions: ["read"] }],
  });
  expect(drivers.deleteNovastackKey).toBeUndefined();
  expect(helpers).toEqual([`${url}/_test`, "http://127.0.0.1:8025"]);
});

test("a key pool gives the key with exactly the permissions, and tells which it lacks", async () => {
  const config = checkConfig({ novyx: url, novastackKeys: "read=one,write+read=a=b" });
  const { createNovastackKey } = createTarget(config).drivers;
  expect(await createNovastackKey!(["read", "write"])).toEqual({ api_key: "a=b", permissions: ["write", "read"] });
  await expect(createNovastackKey!(["delete"])).rejects.toThrow("the pool has none with exactly delete");
});

test("a hook that is a function has as much time as a request", async () => {
  const { drivers } = createTarget({ novyx: url, timeout: 20, hooks: { reset: () => new Promise(() => undefined) } });
  await expect(drivers.reset!()).rejects.toThrow("no answer within 20 ms");
});

test.each([
  ["2026-01-01T00:00:00Z", Date.UTC(2026, 0, 1)],
  [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1)],
  [new Date("2026-01-01T00:00:00Z"), Date.UTC(2026, 0, 1)],
])("advanceClock may return %j", async (answer, now) => {
  const { drivers } = createTarget({ novyx: url, hooks: { advanceClock: () => answer } });
  expect(await drivers.advanceClock!(0)).toBe(now);
});

test("a hook that returns something else is told so", async () => {
  const hooks = { advanceClock: () => "noon", mailbox: () => "none" as never, createNovyxKey: () => ({}) as never };
  const { drivers } = createTarget({ novyx: url, hooks });
  await expect(drivers.advanceClock!(0)).rejects.toThrow('advanceClock returned "noon"; expected the target\'s time');
  await expect(drivers.mailbox!("a@b.c")).rejects.toThrow('mailbox returned "none"; expected a list of mails');
  await expect(drivers.createNovyxKey!({})).rejects.toThrow("createNovyxKey returned no api_key");
});

test("the token of a mail may be a number; what is no token is none", async () => {
  const mailbox = () =>
    [
      { to: "a@b.c", token: 123456 },
      { to: "a@b.c", token: {} },
    ] as never;
  const { drivers } = createTarget({ novyx: url, hooks: { mailbox } });
  expect(await drivers.mailbox!("a@b.c")).toEqual([{ to: "a@b.c", token: "123456" }, { to: "a@b.c" }]);
});

test.each(["", "example", "a@example.com", "example.com\n", ".com", 7])(
  "%j is no domain for addresses",
  (emailDomain) => {
    expect(() => checkConfig({ novyx: url, emailDomain })).toThrow(
      /^emailDomain: .+; expected one like test\.example\.com$/,
    );
  },
);
