import { networkInterfaces } from "node:os";

import { expect, onTestFinished, test } from "vitest";

import type { RunningMock, ServerOptions } from "../../mocks/index.ts";

import { createGuessLog } from "../../cli/guess-log.ts";
import { startMock } from "../../mocks/index.ts";
import { cli, runCli, start, startCli } from "../support/cli.ts";
import { controlError } from "../support/control.ts";

/** An address under which other machines reach this one. */
const lanAddress = Object.values(networkInterfaces())
  .flat()
  .find((each) => each && !each.internal && each.family === "IPv4")?.address;

const token = "a-token-for-tests";
const warning = (host: string) =>
  `novamock: warning: other machines can reach this mock (--host ${host}); its control API wants the control token\n`;

async function open(options: ServerOptions = {}): Promise<RunningMock> {
  const mock = await startMock({ port: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Status, challenge and body of a control request, with a token where one is given. */
async function askControl(url: string, authorization?: string, path = "/_mock/clock", init: RequestInit = {}) {
  const response = await fetch(url + path, { ...init, headers: authorization === undefined ? {} : { authorization } });
  const body: unknown = await response.json();
  return { status: response.status, challenge: response.headers.get("www-authenticate"), body };
}

const rejected = (explain: RegExp) => ({
  ...controlError(401, "UNAUTHORIZED", expect.stringMatching(explain)),
  challenge: 'Bearer realm="novamock control"',
});

test.skipIf(lanAddress === undefined)(
  "a mock cannot be reached at the machine's own address (skipped where it has none)",
  async () => {
    const { port } = await open();
    const error = await fetch(`http://${lanAddress}:${port}/v1/keys`).catch((thrown: Error) => thrown.cause);
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
  },
);

test.skipIf(lanAddress === undefined)(
  "with --host 0.0.0.0 it can, and the control API wants the token (skipped where the machine has no address)",
  async () => {
    const mock = await startCli(["--host", "0.0.0.0"]);
    onTestFinished(async () => void (await mock.stop()));
    const { controlToken } = mock.ready;
    const url = `http://${lanAddress}:${new URL(mock.ready.url).port}`;
    expect((await fetch(`${url}/v1/keys`)).status).toBe(401);
    expect(await askControl(url)).toEqual(rejected(/wants its token/));
    expect((await askControl(url, `Bearer ${controlToken}`)).status).toBe(200);
  },
);

test("a mock that only this machine can reach wants no token and warns of nothing", async () => {
  for (const host of ["127.0.0.1", "localhost", "127.0.0.2"]) {
    const mock = await open({ host });
    expect(mock.controlToken).toBeNull();
    expect((await askControl(mock.url)).status).toBe(200);
  }
  const served = await startCli();
  expect(served.ready).not.toHaveProperty("controlToken");
  expect(await served.stop()).toMatchObject({ status: 0, stderr: "" });
});

test("a wider bind warns in one line, and prints a new token at each start", async () => {
  const [one, other] = await Promise.all([
    startCli(["--host", "0.0.0.0", "--seed", "7"]),
    startCli(["--host", "0.0.0.0", "--seed", "7"]),
  ]);
  expect(one.ready.controlToken).toMatch(/^[0-9a-f]{40}$/);
  expect(other.ready.controlToken).not.toBe(one.ready.controlToken);
  expect(one.ready.console).toBe(`${one.ready.url}/_mock/console#token=${one.ready.controlToken}`);
  expect(await one.stop()).toMatchObject({ status: 0, stderr: warning("0.0.0.0") });
  await other.stop();
});

test("a wider bind warns even where it is to be quiet", async () => {
  const started = start(process.execPath, [cli, "-p", "0", "--host", "0.0.0.0", "--quiet"]);
  await new Promise((resolve) => started.child.stderr!.once("data", resolve));
  started.child.kill();
  expect(await started.ended).toEqual({ status: 0, stdout: "", stderr: warning("0.0.0.0") });
});

test("the banner shows the token, and the console's address with it", async () => {
  const started = start(process.execPath, [cli, "-p", "0"], { NOVAMOCK_CONTROL_TOKEN: token });
  onTestFinished(async () => {
    started.child.kill();
    await started.ended;
  });
  await new Promise((resolve) => started.child.stdout!.once("data", resolve));
  expect(started.stdout()).toMatch(
    new RegExp(`^ {2}console: http://127\\.0\\.0\\.1:\\d+/_mock/console#token=${token}$`, "m"),
  );
  expect(started.stdout()).toContain(`-H "Authorization: Bearer ${token}"`);
});

test("a token that was chosen is wanted on loopback too", async () => {
  const mock = await open({ controlToken: token });
  expect(mock.controlToken).toBe(token);
  expect(await askControl(mock.url)).toEqual(rejected(/wants its token/));
  for (const wrong of [`Bearer ${token}x`, `Bearer ${token.slice(0, -1)}`, `Bearer ${token.toUpperCase()}`])
    expect(await askControl(mock.url, wrong)).toEqual(rejected(/^this is not the control token/));
  for (const wrong of [`Basic ${btoa(`user:${token}`)}`, token, "Bearer", `Bearer ${token} x`])
    expect(await askControl(mock.url, wrong)).toEqual(rejected(/wants its token/));
  expect(await askControl(mock.url, `Bearer ${token}`)).toMatchObject({ status: 200, challenge: null });
});

test("without the token nothing of the control API can be learned or changed", async () => {
  const mock = await open({ controlToken: token });
  const before = JSON.stringify(mock.snapshotAll());
  for (const path of ["/_mock", "/_mock/nothing", "/_mock/mailbox", "/~other/_mock/clock", "/~%20/_mock/clock"])
    expect((await askControl(mock.url, undefined, path)).status).toBe(401);
  for (const [method, path] of [
    ["POST", "/_mock/reset"],
    ["POST", "/_mock/novyx/keys"],
    ["PUT", "/_mock/snapshot"],
    ["DELETE", "/_mock/mailbox"],
    ["OPTIONS", "/_mock/reset"],
  ] as const)
    expect((await askControl(mock.url, undefined, path, { method })).status).toBe(401);
  expect(Object.keys(mock.snapshotAll())).toEqual(["default"]);
  expect(JSON.stringify(mock.snapshotAll())).toBe(before);
});

test("a vendor's key is no control token, and the control token no vendor's key", async () => {
  const mock = await open({ controlToken: token });
  for (const key of [mock.novyx.apiKey, mock.novastack.apiKey])
    expect((await askControl(mock.url, `Bearer ${key}`)).status).toBe(401);
  for (const path of ["/v1/keys", "/router/v1/models"])
    expect((await fetch(mock.url + path, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
});

test("the vendor APIs want no control token", async () => {
  const mock = await open({ controlToken: token });
  const headers = { authorization: `Bearer ${mock.novyx.apiKey}` };
  expect((await fetch(`${mock.url}/v1/keys`, { headers })).status).toBe(200);
});

test("the handles of the process itself need no token", async () => {
  const mock = await open({ host: "0.0.0.0" });
  mock.clock.freeze();
  mock.sandbox("other").reset();
  expect((await mock.fetch("/_mock/clock")).status).toBe(200);
  expect((await mock.sandbox("other").fetch("/_mock/clock")).status).toBe(200);
});

test("the gate sends the token to the hooks", async () => {
  const mock = await open({ controlToken: token });
  const verify = (env: Record<string, string>, ...more: string[]) =>
    runCli(["verify", "--novyx", mock.url, "--hooks", `${mock.url}/_mock`, "--clause", "novyx.verify.*", ...more], env);
  expect(await verify({ NOVAMOCK_HOOKS_TOKEN: token })).toMatchObject({ status: 0, stderr: "" });
  expect((await verify({}, `--hooks-token=${token}`, "--require-verified=100")).status).toBe(0);
  const without = await verify({});
  expect(without.stdout).toMatch(/answered 401/);
  const wrong = await verify({ NOVAMOCK_HOOKS_TOKEN: "line\nbreak" });
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringMatching(/^novamock: --hooks-token: [^\n]*\n$/) });
});

test("a wrong control token is answered half a second late, after one that is missing, and logged once a minute", async () => {
  const mock = await startCli(["--control-token", token]);
  const timed = async (authorization?: string) => {
    const from = performance.now();
    expect(await askControl(mock.ready.url, authorization)).toMatchObject({ status: 401 });
    return performance.now() - from;
  };
  const answered: string[] = [];
  const guesses = ["one", "two", "three"].map((each) =>
    timed(`Bearer ${each}-is-a-guess`).finally(() => answered.push("wrong")),
  );
  const none = timed().finally(() => answered.push("none"));
  expect(Math.min(...(await Promise.all(guesses)))).toBeGreaterThan(450);
  await none;
  expect(answered).toEqual(["none", "wrong", "wrong", "wrong"]);
  const { stderr } = await mock.stop();
  expect(stderr).toBe("novamock: warning: a wrong control token, the last from 127.0.0.1\n");
});

test("a probe needs no token, and learns the version alone", async () => {
  const { url } = await open({ controlToken: token });
  const { status, body } = await askControl(url, undefined, "/_mock/ready");
  expect({ status, body }).toEqual({ status: 200, body: { ready: true, version: expect.any(String) } });
  expect(await askControl(url, undefined, "/_mock/health")).toEqual(rejected(/wants its token/));
});

test("the log of wrong tokens tells how many there were since its last line", () => {
  const [lines, clock] = [[] as string[], { now: 0 }];
  const log = createGuessLog(
    (line) => lines.push(line),
    () => clock.now,
  );
  for (clock.now = 0; clock.now < 90_000; clock.now += 1000) log("127.0.0.1");
  expect(lines).toEqual([
    "a wrong control token, the last from 127.0.0.1",
    "60 wrong control tokens, the last from 127.0.0.1",
  ]);
});
