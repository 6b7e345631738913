import { expect, onTestFinished, test } from "vitest";

import type { Mock } from "../../mocks/index.ts";
import type { MisbehaviourName } from "../../mocks/misbehaviours/index.ts";

import { parseOptions } from "../../mocks/core/options.ts";
import { startMock } from "../../mocks/index.ts";
import { misbehaving, misbehaviours } from "../../mocks/misbehaviours/index.ts";
import { buildMock } from "../../mocks/mock.ts";
import { runCli, startCli } from "../support/cli.ts";

type Probe = readonly [look: (mock: Mock) => unknown, seen: unknown];

/** What a client sees of each misbehaviour, and of no right mock. */
const probes: Record<MisbehaviourName, Probe> = {
  "no-mail": [async (mock) => (await signUp(mock), mock.mailbox.list()), []],
  "sign-up-limited-at-once": [async (mock) => (await signUp(mock)).status, 429],
  "token-always-invalid": [async (mock) => (await json(await verify(mock)))["code"], "INVALID_TOKEN"],
  "old-key-stops-at-once": [
    async (mock) => [(await keys(mock, "/rotate")).status, (await keys(mock)).status],
    [200, 401],
  ],
  "grace-ends-early-after-half": [
    async (mock) => (await keys(mock, "/rotate"), mock.clock.advance("13h"), (await keys(mock)).status),
    401,
  ],
  "revoked-keys-still-work": [
    async (mock) => (
      await send(mock, "/v1/keys/revoke", { key_id: "nram_" }, mock.novyx.apiKey),
      (await keys(mock)).status
    ),
    200,
  ],
  "list-is-empty": [async (mock) => json(await keys(mock)), { keys: [] }],
  "list-of-everybody": [
    async (mock) => {
      mock.novyx.createKey();
      return ((await json(await keys(mock)))["keys"] as unknown[]).length;
    },
    2,
  ],
  "status-is-unknown": [async (mock) => json(await keys(mock)), { keys: [objectWith({ status: "suspended" })] }],
  "messages-are-missing": [async (mock) => "message" in (await json(await signUp(mock))), false],
  "timestamps-have-offsets": [
    async (mock) => (await json(await signUp(mock)))["created_at"],
    "2026-01-01T02:00:00.000000+02:00",
  ],
  "rate-limited-at-once": [async (mock) => (await novastack(mock, "/models")).headers.get("retry-after"), "30"],
  "keys-are-forbidden": [async (mock) => (await novastack(mock, "/models")).status, 403],
  "models-are-missing": [async (mock) => json(await novastack(mock, "/models")), objectWith({ data: [] })],
  "stream-without-done": [async (mock) => (await stream(mock)).includes("[DONE]"), false],
  "stream-breaks-off": [async (mock) => stream(mock).catch((error: Error) => error.name), "ConnectionCut"],
  "stream-is-slow": [
    async (mock) => {
      const response = await chat(mock, { stream: true });
      const from = performance.now();
      await response.body!.getReader().read();
      return performance.now() - from > 400;
    },
    true,
  ],
  "stream-has-an-error": [async (mock) => (await stream(mock)).includes('"server_error"'), true],
  "completion-without-choices": [async (mock) => json(await chat(mock)), objectWith({ choices: [] })],
  "content-is-null": [async (mock) => (await choice(mock)).message.content, null],
  "answers-are-cut": [async (mock) => (await choice(mock)).finish_reason, "length"],
  "tool-arguments-are-cut": [
    async (mock) => {
      const tools = [{ type: "function", function: { name: "weather", parameters: { type: "object" } } }];
      const { message } = await choice(mock, { tools, tool_choice: "required" });
      return message.tool_calls![0]!.function.arguments;
    },
    '{"city":"Ro',
  ],
  "json-in-a-code-fence": [
    async (mock) => (await choice(mock, { response_format: { type: "json_object" } })).message.content?.slice(0, 7),
    "```json",
  ],
  "usage-is-missing": [async (mock) => "usage" in (await json(await chat(mock))), false],
  "fails-now-and-then": [
    async (mock) => [(await keys(mock)).status, (await keys(mock)).status, (await keys(mock)).status],
    [200, 200, 500],
  ],
  "is-down": [async (mock) => (await novastack(mock, "/models")).status, 503],
  "errors-are-pages": [
    async (mock) => (await mock.fetch("/v1/keys")).headers.get("content-type"),
    "text/html; charset=utf-8",
  ],
  "errors-are-empty": [async (mock) => (await mock.fetch("/v1/keys")).text(), ""],
  "json-is-cut": [async (mock) => (await keys(mock)).json().catch((error: Error) => error.name), "SyntaxError"],
  "json-as-plain-text": [async (mock) => (await keys(mock)).headers.get("content-type"), "text/plain"],
  "members-are-new": [async (mock) => json(await keys(mock)), objectWith({ request_id: "req_1" })],
  "lists-are-slow": [
    async (mock) => {
      const from = performance.now();
      await keys(mock);
      return performance.now() - from > 2900;
    },
    true,
  ],
};

test.concurrent.each(Object.entries(probes))(
  "a client sees %s, and nothing of it otherwise",
  async (name, [look, seen]) => {
    const wrong = buildMock(parseOptions({ seed: 1 }), misbehaving(name, "misbehave")).mock;
    const right = buildMock(parseOptions({ seed: 1 })).mock;
    expect(await look(wrong)).toEqual(seen);
    expect(await look(right)).not.toEqual(seen);
  },
);

test.each(["--misbehaviours", "--mutants"])("serve %s lists each of them on a line", async (flag) => {
  const { status, stdout } = await runCli(["serve", flag]);
  const lines = stdout.trimEnd().split("\n");
  expect({ status, count: lines.length }).toEqual({ status: 0, count: Object.keys(misbehaviours).length });
  expect(lines).toContainEqual(expect.stringMatching(/^no-mail +Signs up and sends no mail\.$/));
});

test.each([
  [["--misbehave", "is-down"], {}],
  [["--mutant", "is-down"], {}],
  [[], { NOVAMOCK_MUTANT: "is-down" }],
])("%j %j serves it and says so on stderr", async (args, env) => {
  const mock = await startCli(args, env);
  const { status } = await fetch(`${mock.ready.url}/v1/keys`);
  const { stderr } = await mock.stop();
  expect(status).toBe(503);
  expect(stderr).toContain("novamock: warning: this mock misbehaves on purpose (--misbehave is-down): Answers 503");
});

test("an unknown misbehaviour is one line that names near ones", async () => {
  const { status, stderr } = await runCli(["serve", "--misbehave", "streams-without-done"]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(
      /^novamock: --misbehave: 'streams-without-done' is unknown; expected one like stream-without-done, [^\n]+\n$/,
    ),
  });
});

test("startMock misbehaves by an option, which has to name one", async () => {
  const mock = await startMock({ port: 0, misbehave: "list-is-empty" });
  onTestFinished(() => mock.close());
  expect(await json(await keys(mock))).toEqual({ keys: [] });
  await expect(startMock({ port: 0, misbehave: "no-such" as MisbehaviourName })).rejects.toThrow(
    "misbehave: 'no-such' is unknown; expected one like ",
  );
});

function objectWith(members: object): unknown {
  return expect.objectContaining(members);
}

function json(response: Response): Promise<Record<string, unknown>> {
  return response.json() as Promise<Record<string, unknown>>;
}

function send(mock: Mock, path: string, body: object, key?: string): Promise<Response> {
  const headers = { "content-type": "application/json", ...(key !== undefined && { authorization: `Bearer ${key}` }) };
  return mock.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
}

function signUp(mock: Mock): Promise<Response> {
  return send(mock, "/v1/keys", { email: "ann@example.com" });
}

async function verify(mock: Mock): Promise<Response> {
  await signUp(mock);
  return send(mock, "/v1/verify", { email: "ann@example.com", token: mock.mailbox.list()[0]!.token });
}

/** Lists the keys of the account that is there from the start, or does something with its key. */
function keys(mock: Mock, path = ""): Promise<Response> {
  const method = path === "" ? "GET" : "POST";
  return mock.fetch(`/v1/keys${path}`, { method, headers: { authorization: `Bearer ${mock.novyx.apiKey}` } });
}

function novastack(mock: Mock, path: string): Promise<Response> {
  return mock.fetch(`/router/v1${path}`, { headers: { authorization: `Bearer ${mock.novastack.apiKey}` } });
}

function chat(mock: Mock, fields: object = {}): Promise<Response> {
  const messages = [{ role: "user", content: "Say hello, as JSON." }];
  return send(mock, "/router/v1/chat/completions", { model: "nova-7b", messages, ...fields }, mock.novastack.apiKey);
}

async function stream(mock: Mock): Promise<string> {
  return (await chat(mock, { stream: true })).text();
}

type Choice = {
  finish_reason: string;
  message: { content: string | null; tool_calls?: { function: { arguments: string } }[] };
};

async function choice(mock: Mock, fields: object = {}): Promise<Choice> {
  return ((await json(await chat(mock, fields)))["choices"] as Choice[])[0]!;
}
