import { createServer } from "node:http";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { OperationSpec } from "../../spec/operation.ts";
import type { Answer, Sample, Scenario, World } from "../support/double-world.ts";
import type { Prism } from "../support/prism.ts";
import type { StartedCli } from "../support/cli.ts";

import { operations as controlOperations } from "../../spec/generated/control.operations.ts";
import novastackDocument from "../../spec/generated/novastack.document.json" with { type: "json" };
import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import novyxDocument from "../../spec/generated/novyx.document.json" with { type: "json" };
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { startCli } from "../support/cli.ts";
import { playThrough } from "../support/double-world.ts";
import { freePort } from "../support/free-port.ts";
import { startPrism } from "../support/prism.ts";
import { chat, controlSamples, novastackSamples, novyxSamples, upload } from "../support/samples.ts";

// What Prism's proxy cannot judge: requests that it rejects itself, whatever the mock would answer (no Authorization
// header, JSON that does not parse, paths and methods that the spec does not have), the single events of a stream, which
// it takes for a text, and bytes that are no UTF-8, which it does not pass on unharmed.

let mock: StartedCli;
beforeAll(async () => {
  mock = await startCli(["--seed", "7", "--novastack-rpm", "5"]);
});
afterAll(() => mock.stop());

describe("novastack", () => {
  const { play, playWrong } = prismSuite("novastack", "/router/v1", () => mock.ready.novastack.apiKey);
  const declared = declaredErrors(novastackOperations, novastackDocument);

  test.each(novastackOperations)("the success of $id fits the spec", async ({ id, successStatus }) => {
    expect((await play(sampled(novastackSamples[id]))).status).toBe(successStatus);
  });

  test.each(declared)("an injected %i of %s fits the spec", async (status, { id }) => {
    expect((await play(faulty("novastack", status, id, novastackSamples[id]))).status).toBe(status);
  });

  test.each(novastackOperations)("a wrong key for $id is a 401 that fits the spec", async ({ id }) => {
    expect((await play(withKey(() => "ns-wrong", novastackSamples[id]))).status).toBe(401);
  });

  test.each(novastackOperations)("a key without the permission for $id is a 403 that fits", async (operation) => {
    const poorKey = async (world: World) => {
      const permissions = ["read", "write", "delete"].filter((each) => each !== operation.permission);
      return (await world.control<{ api_key: string }>("/novastack/keys", { permissions })).api_key;
    };
    expect((await play(withKey(poorKey, novastackSamples[operation.id]))).status).toBe(403);
  });

  test.each(novastackOperations)("spent requests per minute for $id are a 429 that fits", async ({ id }) => {
    const spent: Scenario = async (world) => {
      const sample = await novastackSamples[id](world);
      for (let requests = 0; requests < 5; requests++) await world.send({ path: "/models" });
      return world.send(sample);
    };
    expect((await play(spent)).status).toBe(429);
  });

  test.each([
    ["/models/nova-0b", {}],
    ["/tasks/task_x", {}],
    ["/tasks/task_x", { method: "DELETE" }],
    ["/files/file-x", {}],
    ["/files/file-x/content", {}],
    ["/files/file-x", { method: "DELETE" }],
    ["/tasks", { json: { input: "x", model: "nova-0b" } }],
    ["/chat/completions", { json: { model: "nova-0b", messages: [{ role: "user", content: "x" }] } }],
  ])("an unknown object of %s %o is a 404 that fits", async (path, rest) => {
    expect((await play((world) => world.send({ path, ...rest }))).status).toBe(404);
  });

  test.each<[string, Sample]>([
    ["a page after nothing", { path: "/models?after=x" }],
    ["a page of tasks after nothing", { path: "/tasks?after=x" }],
    ["a page of files after nothing", { path: "/files?after=x" }],
    ["JSON mode of which no message speaks", { path: "/chat/completions", json: silentJsonMode() }],
    ["a tool that is not there", chat({ tool_choice: { type: "function", function: { name: "x" } } })],
  ])("%s is a 400 that fits", async (_, sample) => {
    expect((await play((world) => world.send(sample))).status).toBe(400);
  });

  test.each<[string, number, Sample]>([
    ["a limit that is no number", 400, { path: "/models?limit=x" }],
    ["a page that is too large", 400, { path: "/tasks?limit=101" }],
    ["an order that is none", 400, { path: "/files?order=up" }],
    ["an id that is too long", 400, { path: `/tasks/${"x".repeat(257)}` }],
    ["a task without input", 400, { path: "/tasks", json: {} }],
    ["a chat without messages", 400, { path: "/chat/completions", json: { model: "nova-7b" } }],
    ["a message without content", 400, chat({ messages: [{ role: "user" }] })],
    ["a tool message without an id", 400, chat({ messages: [{ role: "tool", content: "x" }] })],
    ["a text part without text", 400, chat({ messages: [{ role: "user", content: [{ type: "text" }] }] })],
    ["json_schema without a schema", 400, chat({ response_format: { type: "json_schema" } })],
    ["a temperature that is too high", 400, chat({ temperature: 3 })],
    ["a tool without a name", 400, chat({ tools: [{ type: "function", function: {} }] })],
    ["an upload without a purpose", 400, upload({})],
  ])("%s is a rejection that fits, and Prism rejects the request too", async (_, status, sample) => {
    expect((await playWrong(sample)).status).toBe(status);
  });

  const schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
  const tools = [{ type: "function", function: { name: "get_weather", parameters: schema } }];
  test.each<[string, object]>([
    ["stream", { stream: true }],
    ["stream with usage", { stream: true, stream_options: { include_usage: true } }],
    ["stream of a tool call", { stream: true, tools }],
    ["tool call", { tools, tool_choice: "required" }],
    ["JSON object", { response_format: { type: "json_object" } }],
    ["object by a schema", { response_format: { type: "json_schema", json_schema: { name: "city", schema } } }],
    ["cut answer", { max_tokens: 1, n: 3, stop: ["x"] }],
    ["answer to several turns", { messages: conversation() }],
  ])("a chat that gets a %s fits the spec", async (_, more) => {
    expect((await play((world) => world.send(chat(more)))).status).toBe(200);
  });
});

describe("novyx", () => {
  const { play, playWrong } = prismSuite("novyx", "", () => mock.ready.novyx.apiKey);

  test.each(novyxOperations)("the success of $id fits the spec", async ({ id, successStatus }) => {
    expect((await play(sampled(novyxSamples[id]))).status).toBe(successStatus);
  });

  test.each(declaredErrors(novyxOperations, novyxDocument))("an injected %i of %s fits", async (status, { id }) => {
    expect((await play(faulty("novyx", status, id, novyxSamples[id]))).status).toBe(status);
  });

  test.each(novyxOperations.filter(({ secured }) => secured))(
    "a wrong key for $id is a 401 that fits",
    async ({ id }) => {
      expect((await play(withKey(() => "nram_wrong", novyxSamples[id]))).status).toBe(401);
    },
  );

  test.each<[string, number, Sample[]]>([
    ["a disposable domain", 400, [signUp("alice@mailinator.com")]],
    ["a third sign-up from one IP", 429, ["a", "b", "c"].map((name) => signUp(`${name}@example.com`))],
    ["a verification of nothing", 404, [{ path: "/v1/verify", json: { email: "bob@example.com", token: "x" } }]],
    [
      "a wrong token",
      400,
      [signUp("bob@example.com"), { path: "/v1/verify", json: { email: "bob@example.com", token: "x" } }],
    ],
    ["a key that is not there", 404, [{ path: "/v1/keys/revoke", json: { key_id: "key_x" } }]],
    [
      "a prefix of two keys",
      400,
      [
        { method: "POST", path: "/v1/keys/rotate" },
        { path: "/v1/keys/revoke", json: { key_id: "nram_" } },
      ],
    ],
  ])("%s is a rejection that fits", async (_, status, samples) => {
    const last = await play(async (world) => {
      let answer: Answer | undefined;
      for (const sample of samples) answer = await world.send(sample);
      return answer!;
    });
    expect(last.status).toBe(status);
  });

  test.each<[string, Sample]>([
    ["a sign-up without an address", { path: "/v1/keys", json: {} }],
    ["a sign-up with half an address", signUp("alice@")],
    ["a verification without a token", { path: "/v1/verify", json: { email: "bob@example.com" } }],
    ["a revocation of nothing", { path: "/v1/keys/revoke", json: {} }],
  ])("%s is a 400 that fits, and Prism rejects the request too", async (_, sample) => {
    expect((await playWrong(sample)).status).toBe(400);
  });
});

describe("control", () => {
  const { play, playWrong } = prismSuite("control", "/_mock", () => null);

  const finite = controlOperations.filter((operation) => operation.id !== "followEvents");
  test.each(finite)("the success of $id fits the spec", async ({ id, successStatus }) => {
    expect((await play(sampled(controlSamples[id]))).status).toBe(successStatus);
  });

  test.each<[number, Sample]>([
    [404, { method: "DELETE", path: "/faults/fault_9" }],
    [404, { method: "DELETE", path: "/novastack/keys/x" }],
    [404, { method: "DELETE", path: "/sandboxes/none" }],
    [400, { path: "/faults", json: { api: "novyx", operation: "listModels", status: 500 } }],
  ])("a %i to %o fits the spec", async (status, sample) => {
    expect((await play((world) => world.send(sample))).status).toBe(status);
  });

  test.each<[string, Sample]>([
    ["a fault without an effect", { path: "/faults", json: { api: "novyx" } }],
    ["a clock that goes back by advancing", { path: "/clock/advance", json: { seconds: -1 } }],
    ["a time that is none", { path: "/clock/set", json: { now: "noon" } }],
    ["a permission that is none", { path: "/novastack/keys", json: { permissions: ["admin"] } }],
    ["a quota of nobody", { method: "PUT", path: "/quota", json: { used: 1 } }],
    ["a snapshot that is none", { method: "PUT", path: "/snapshot", json: {} }],
  ])("%s is a 400 that fits, and Prism rejects the request too", async (_, sample) => {
    expect((await playWrong(sample)).status).toBe(400);
  });
});

describe("an upstream that breaks the contract", () => {
  let wrong: { status: number; body: object };
  const upstream = createServer((_request, response) => {
    const headers = { "content-type": "application/json", "retry-after": "1" };
    response.writeHead(wrong.status, headers).end(JSON.stringify(wrong.body));
  });
  let prism: Prism;
  beforeAll(async () => {
    const port = await freePort();
    upstream.listen(port, "127.0.0.1");
    prism = await startPrism("novyx", `http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    upstream.close();
    await prism.stop();
  });

  test.each([
    ["a body without the documented fields", 200, { api_key: null }],
    ["an error in another envelope", 400, { detail: "no" }],
    ["an error with the code of another", 429, { error: "x", code: "NOT_FOUND", status: 429 }],
    ["a success that is not declared", 201, {}],
  ])("is reported by Prism: %s", async (_, status, body) => {
    wrong = { status, body };
    const { path, json } = signUp("alice@example.com");
    const headers = { "content-type": "application/json" };
    const answer = await fetch(prism.url + path, { method: "POST", headers, body: JSON.stringify(json) });
    expect(answer.headers.get("sl-violations")).not.toBeNull();
    expect(await answer.json()).toMatchObject({ type: "https://stoplight.io/prism/errors#VIOLATIONS", status: 500 });
  });
});

/** Starts the two Prisms of one spec: one that judges requests too, and one for requests that are meant to be wrong. */
function prismSuite(spec: string, basePath: string, key: () => string | null) {
  let strict: Prism;
  let lenient: Prism;
  beforeAll(async () => {
    const upstream = mock.ready.url + basePath;
    [strict, lenient] = await Promise.all([
      startPrism(spec, upstream),
      startPrism(spec, upstream, { requests: false }),
    ]);
  });
  afterAll(() => Promise.all([strict.stop(), lenient.stop()]));

  const playBehind = (prism: Prism, scenario: Scenario) => playThrough(prism, { mock, basePath, key: key() }, scenario);
  return {
    play: (scenario: Scenario) => playBehind(strict, scenario),
    async playWrong(sample: Sample): Promise<Answer> {
      const send: Scenario = (world) => world.send(sample);
      await expect(playBehind(strict, send)).rejects.toThrow("422");
      return playBehind(lenient, send);
    },
  };
}

type Sampler = (world: World) => Sample | Promise<Sample>;

const sampled =
  (sampler: Sampler): Scenario =>
  async (world) =>
    world.send(await sampler(world));

const withKey =
  (key: (world: World) => string | Promise<string>, sampler: Sampler): Scenario =>
  async (world) => {
    const sample = await sampler(world);
    return world.send({ ...sample, headers: { authorization: `Bearer ${await key(world)}` } });
  };

const faulty =
  (api: string, status: number, operation: string, sampler: Sampler): Scenario =>
  async (world) => {
    const sample = await sampler(world);
    await world.control("/faults", { api, operation, status });
    return world.send(sample);
  };

/** Every error that the spec declares for an operation, and 503 for the rest of them. */
function declaredErrors<Operation extends OperationSpec>(
  operations: readonly Operation[],
  document: { servers: { url: string }[]; paths: object },
): [number, Operation][] {
  const paths = document.paths as Record<string, Record<string, { responses: object; operationId: string }>>;
  const placed = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.flatMap((operation) => {
    const { responses } = placed.find(({ operationId }) => operationId === operation.id)!;
    const statuses = Object.keys(responses).map(Number);
    return [...statuses.filter((status) => status >= 400), 503].map(
      (status) => [status, operation] as [number, Operation],
    );
  });
}

function signUp(email: string): Sample {
  return { path: "/v1/keys", json: { email } };
}

function silentJsonMode(): object {
  const messages = [{ role: "user", content: "Hello!" }];
  return { model: "nova-7b", messages, response_format: { type: "json_object" } };
}

function conversation(): object[] {
  const call = { id: "call_1", type: "function", function: { name: "get_weather", arguments: "{}" } };
  return [
    { role: "system", content: "Be brief." },
    { role: "user", content: [{ type: "text", text: "How is the weather?" }] },
    { role: "assistant", content: null, tool_calls: [call] },
    { role: "tool", tool_call_id: "call_1", content: "Rain" },
  ];
}
