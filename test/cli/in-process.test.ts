import { expect, test } from "vitest";

import { start } from "../support/cli.ts";

/** Runs a program that imports the package by its name, as users do; it has to end by itself. */
async function runProgram(program: string): Promise<unknown> {
  const { status, stdout, stderr } = await start(process.execPath, ["--input-type=module", "-e", program]).ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

test("startMock serves on a port until it is closed", async () => {
  const program = `
    import { startMock } from "novamock";
    const mock = await startMock({ port: 0 });
    const headers = { authorization: "Bearer " + mock.novastack.apiKey };
    const { status } = await fetch(mock.novastack.baseUrl + "/models", { headers });
    await mock.close();
    const gone = await fetch(mock.url).catch((error) => error.cause.code);
    console.log(JSON.stringify({ status, gone, port: new URL(mock.url).port === String(mock.port) }));`;
  expect(await runProgram(program)).toEqual({ status: 200, gone: "ECONNREFUSED", port: true });
});

test("createMock answers without a socket, and a day passes at once", async () => {
  const program = `
    import { createMock } from "novamock";
    const mock = createMock();
    const post = async (path, body, key) => {
      const headers = { "content-type": "application/json", ...(key && { authorization: "Bearer " + key }) };
      return (await mock.fetch(path, { method: "POST", headers, body: JSON.stringify(body) })).json();
    };
    await post("/v1/keys", { email: "alice@example.com" });
    const { token } = mock.mailbox.latest("alice@example.com");
    const { api_key } = await post("/v1/verify", { token, email: "alice@example.com" });
    const { new_key } = await post("/v1/keys/rotate", {}, api_key);
    const status = async (key) => (await mock.fetch("/v1/keys", { headers: { authorization: "Bearer " + key } })).status;
    const before = [await status(api_key), await status(new_key)];
    const { changes } = mock.clock.advance("24h");
    const after = [await status(api_key), await status(new_key)];
    await mock.close();
    console.log(JSON.stringify({ before, after, changes: changes.map(({ change }) => change) }));`;
  expect(await runProgram(program)).toEqual({ before: [200, 200], after: [401, 200], changes: ["grace_ended"] });
});

test("a key of some permissions is made in-process, and a reset takes it back", async () => {
  const program = `
    import { createMock } from "novamock";
    const mock = createMock();
    const { api_key } = mock.novastack.createKey({ permissions: ["read"] });
    const headers = { authorization: "Bearer " + api_key };
    const status = async () => (await mock.fetch("/router/v1/models", { headers })).status;
    const before = await status();
    mock.reset();
    console.log(JSON.stringify([before, await status()]));`;
  expect(await runProgram(program)).toEqual([200, 401]);
});

test("closing a server ends its long polls and hanging requests", async () => {
  const program = `
    import { startMock } from "novamock";
    const mock = await startMock({ port: 0 });
    mock.faults.add({ api: "novyx", connection: "hang" });
    const ended = Promise.allSettled([fetch(mock.url + "/v1/keys"), fetch(mock.url + "/_mock/mailbox?wait_ms=60000")]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await mock.close();
    console.log(JSON.stringify((await ended).map(({ status }) => status)));`;
  expect(await runProgram(program)).toEqual(["rejected", "fulfilled"]);
});

test("a wrong option is an OptionError that names it", async () => {
  const program = `
    import { createMock, OptionError } from "novamock";
    try {
      createMock({ grace: "soon" });
    } catch (error) {
      console.log(JSON.stringify([error instanceof OptionError, error.message]));
    }`;
  expect(await runProgram(program)).toEqual([
    true,
    expect.stringMatching(/^grace: 'soon' is not a duration; expected/),
  ]);
});

test("a busy port is a ListenError", async () => {
  const program = `
    import { startMock, ListenError } from "novamock";
    const mock = await startMock({ port: 0 });
    const error = await startMock({ port: mock.port }).catch((error) => error);
    await mock.close();
    console.log(error instanceof ListenError);`;
  expect(await runProgram(program)).toBe(true);
});
