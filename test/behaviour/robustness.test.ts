import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { RunningMock } from "../../mocks/index.ts";
import type { Asked } from "../support/ask.ts";

import { startMock } from "../../mocks/index.ts";
import { ask, send } from "../support/ask.ts";
import { controlError } from "../support/control.ts";
import { invalidParam, novastackError } from "../support/novastack.ts";
import { novyxError } from "../support/novyx.ts";

const mebibyte = 1024 * 1024;
const json = { "content-type": "application/json" };
const jsonOfLength = (length: number) => {
  const [start, end] = ['{"email":"nobody","input":7,"note":"', '"}'];
  return start.padEnd(length - end.length, "x") + end;
};
const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const bad = (code: string, message: string) => novastackError(400, "invalid_request_error", { code, message });

let mock: RunningMock;
const overHttp = {
  fetch: (input: URL | string, init?: RequestInit) => fetch(new URL(input, mock.url), init),
};

// Whatever a test sends: nothing changes, the mock itself does not fail, and the server serves the next client.
let before: string;
beforeEach(async () => {
  mock = await startMock({ port: 0, seed: 7 });
  before = JSON.stringify(mock.snapshot());
  vi.spyOn(console, "error");
});
afterEach(async () => {
  const reported = vi.mocked(console.error).mock.calls;
  const { status } = await ask(overHttp, "GET /v1/keys", { key: mock.novyx.apiKey });
  const after = JSON.stringify(mock.snapshot());
  await mock.close();
  vi.restoreAllMocks();
  expect([reported, status, after]).toEqual([[], 200, before]);
});

/** The operations with a JSON body, each with the rejections of its API. */
const targets = [
  {
    what: "POST /v1/keys",
    malformed: novyxError(400, "VALIDATION_ERROR", "The request body is not valid JSON"),
    notUtf8: novyxError(400, "VALIDATION_ERROR", "The request body is not valid UTF-8"),
    missing: novyxError(400, "VALIDATION_ERROR", "The request body is missing"),
    wrongType: novyxError(415, "UNSUPPORTED_MEDIA_TYPE", "The content type text/plain is not supported"),
    tooLarge: novyxError(413, "PAYLOAD_TOO_LARGE", `The request body is larger than ${mebibyte} bytes`),
    noObject: novyxError(400, "VALIDATION_ERROR", "The request body must be object"),
  },
  {
    what: "POST /router/v1/tasks",
    malformed: bad("invalid_json", "The request body is not valid JSON"),
    notUtf8: bad("invalid_json", "The request body is not valid UTF-8"),
    missing: bad("missing_required_parameter", "The request body is missing"),
    wrongType: novastackError(415, "invalid_request_error", {
      code: "unsupported_media_type",
      message: "The content type text/plain is not supported",
    }),
    tooLarge: novastackError(413, "invalid_request_error", {
      code: "payload_too_large",
      message: `The request body is larger than ${mebibyte} bytes`,
    }),
    noObject: bad("invalid_value", "The request body must be object"),
  },
  {
    what: "PUT /_mock/quota",
    malformed: controlError(400, "VALIDATION_ERROR", "The request body is not valid JSON"),
    notUtf8: controlError(400, "VALIDATION_ERROR", "The request body is not valid UTF-8"),
    missing: controlError(400, "VALIDATION_ERROR", "The request body is missing"),
    wrongType: controlError(415, "UNSUPPORTED_MEDIA_TYPE", "The content type text/plain is not supported"),
    tooLarge: controlError(413, "PAYLOAD_TOO_LARGE", "The request body is larger than 65536 bytes"),
    noObject: controlError(400, "VALIDATION_ERROR", "The request body must match exactly one schema in oneOf"),
  },
];

describe.each(targets)("a body that $what cannot use", ({ what, ...rejections }) => {
  const post = (asked: Asked) => ask(overHttp, what, { key: mock.novastack.apiKey, headers: json, ...asked });

  test.each(["{", "{'email': 1}", '{"email":"a@example.com"', "undefined", '{"a":1}{"a":1}', "\u0000", "NaN"])(
    "%j is malformed",
    async (body) => {
      expect(await post({ body })).toEqual(rejections.malformed);
    },
  );

  test("invalid UTF-8 is rejected", async () => {
    const body = Uint8Array.from([...Buffer.from('{"email":"'), 0xff, 0xfe, ...Buffer.from('"}')]);
    expect(await post({ body })).toEqual(rejections.notUtf8);
  });

  test("nothing is too little", async () => {
    expect(await post({})).toEqual(rejections.missing);
  });

  test("another content type is rejected", async () => {
    expect(await post({ body: "{}", headers: { "content-type": "text/plain" } })).toEqual(rejections.wrongType);
  });

  test("one byte more than the limit is too large, with a length", async () => {
    expect(await post({ body: jsonOfLength(mebibyte + 1) })).toEqual(rejections.tooLarge);
  });

  test("one byte more than the limit is too large, in chunks", async () => {
    const request = {
      method: what.split(" ")[0]!,
      headers: { ...json, authorization: `Bearer ${mock.novastack.apiKey}` },
    };
    const body = new Blob([jsonOfLength(mebibyte + 1)]).stream();
    const response = await fetch(new URL(what.split(" ")[1]!, mock.url), {
      ...request,
      body,
      duplex: "half",
    } as RequestInit);
    expect({ status: response.status, body: await response.json() }).toEqual(rejections.tooLarge);
  });

  test("an array of 490 levels is no object", async () => {
    expect(await post({ body: "[".repeat(490) })).toEqual(rejections.malformed);
    expect(await post({ body: deep(490) })).toEqual(rejections.noObject);
  });
});

test.each(["email", "__proto__", "constructor", "other"])("100,000 levels under %s do no harm", async (field) => {
  const body = `{"${field}":${deep(100_000)}}`;
  const { status } = await ask(overHttp, "POST /v1/keys", { body, headers: json });
  expect(status).toBe(400);
});

test("490 levels in a task's metadata are rejected", async () => {
  const body = `{"input":"x","metadata":${'{"a":'.repeat(490)}1${"}".repeat(490)}}`;
  expect(await ask(overHttp, "POST /router/v1/tasks", { key: mock.novastack.apiKey, body, headers: json })).toEqual(
    invalidParam("metadata.a", "'metadata.a' must be string"),
  );
});

test.each(["items", "anyOf"])("490 levels of %s in a tool's schema are rejected", async (keyword) => {
  const schema = `${`{"${keyword}":`.repeat(490)}{}${"}".repeat(490)}`;
  const body = `{"model":"nova-7b","messages":[{"role":"user","content":"x"}],"tools":[{"type":"function","function":{"name":"f","parameters":${schema}}}]}`;
  const asked = { key: mock.novastack.apiKey, body, headers: json };
  const answer = await ask(overHttp, "POST /router/v1/chat/completions", asked);
  expect(answer).toMatchObject({ status: 400, body: { error: { type: "invalid_request_error" } } });
});

test("a body of exactly 1 MiB is read", async () => {
  const asked = { body: jsonOfLength(mebibyte), headers: json, key: mock.novastack.apiKey };
  expect(await ask(overHttp, "POST /v1/keys", asked)).toEqual(
    novyxError(400, "VALIDATION_ERROR", `'email' must match format "email"`),
  );
  expect(await ask(overHttp, "POST /router/v1/tasks", asked)).toEqual(invalidParam("input", "'input' must be string"));
});

test.each([
  ["GET /v1/nothing", novyxError(404, "NOT_FOUND", "There is nothing at this address")],
  ["GET /v1/keys/", novyxError(404, "NOT_FOUND", "There is nothing at this address")],
  ["GET /v1/%zz", novyxError(404, "NOT_FOUND", "There is nothing at this address")],
  ["GET /v1/constructor", novyxError(404, "NOT_FOUND", "There is nothing at this address")],
  [
    "GET /router/v1",
    novastackError(404, "invalid_request_error", { code: "not_found", message: "There is nothing at this address" }),
  ],
  [
    "GET /_mock/__proto__",
    controlError(404, "NOT_FOUND", expect.stringMatching(/^control has no path .+ its paths are/)),
  ],
])("%s is answered by the API that it addresses", async (what, answer) => {
  expect(await ask(overHttp, what)).toEqual(answer);
});

test.each(["GET /nothing", "POST /v2/keys", "GET /router", "GET /%zz", "GET /v1x", "DELETE /__proto__", "GET /~x"])(
  "%s addresses no API and is answered in plain text",
  async (what) => {
    const { status, body } = await ask(overHttp, what);
    expect(status).toBe(what === "GET /~x" ? 200 : 404);
    expect(body).toMatch(/^novamock: there is nothing at \/.*; it serves novastack under \/router\/v1, /);
  },
);

test.each([
  ["PUT /v1/keys", ["GET", "POST"]],
  ["PATCH /v1/keys", ["GET", "POST"]],
  ["GET /v1/verify", ["POST"]],
  ["HEAD /v1/verify", ["POST"]],
  ["POST /router/v1/models", ["GET"]],
  ["PUT /router/v1/tasks/task_1", ["DELETE", "GET"]],
  ["POST /_mock/clock", ["GET"]],
])("%s is answered 405 with the methods that there are", async (what, methods) => {
  const response = await send(overHttp, what);
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")!.split(", ").sort()).toEqual(methods);
});

test.each([
  ["HEAD /v1/keys", 401],
  ["HEAD /router/v1/models", 401],
  ["HEAD /_mock/clock", 200],
  ["HEAD /_mock/events", 200],
  ["HEAD /v1/verify", 405],
  ["HEAD /nothing", 404],
] as const)("%s is answered like GET, without a body", async (what, status) => {
  for (const mockOf of [overHttp, mock]) {
    const response = await send(mockOf, what);
    expect([response.status, await response.text()]).toEqual([status, ""]);
  }
});

test.each(["%zz", "%", "%f0%28%8c", "a%2"])("a path with the bad percent-encoding %s is rejected", async (id) => {
  expect(await ask(overHttp, `GET /router/v1/files/${id}`, { key: mock.novastack.apiKey })).toEqual(
    bad("invalid_value", "The address is not valid"),
  );
});

test("a bad percent-encoding in a query is text", async () => {
  expect(await ask(overHttp, "GET /router/v1/tasks?after=%zz", { key: mock.novastack.apiKey })).toEqual(
    invalidParam("after", "No such object to list after: '%zz'"),
  );
});

test("of a query's repeated parameters the first counts", async () => {
  const key = mock.novastack.apiKey;
  expect((await ask(overHttp, "GET /router/v1/models?limit=1&limit=0", { key })).status).toBe(200);
  expect((await ask(overHttp, "GET /router/v1/models?limit=0&limit=1", { key })).status).toBe(400);
});

test.each(["__proto__=1", "constructor=1&toString=2", "__proto__[limit]=0", "limit[]=0"])(
  "the query %s changes nothing",
  async (query) => {
    expect((await ask(overHttp, `GET /router/v1/models?${query}`, { key: mock.novastack.apiKey })).status).toBe(200);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test.each(['{"__proto__":{"email":"a@example.com"}}', '{"constructor":{"prototype":{"email":"a@example.com"}}}'])(
  "the body %s has no email",
  async (body) => {
    expect(await ask(overHttp, "POST /v1/keys", { body, headers: json })).toEqual(
      novyxError(400, "VALIDATION_ERROR", "'email' is required"),
    );
    expect("email" in {}).toBe(false);
  },
);

test.each(["__proto__", "constructor", "hasOwnProperty"])("the id %s is an unknown one", async (id) => {
  const key = mock.novastack.apiKey;
  for (const what of [`GET /router/v1/models/${id}`, `GET /router/v1/tasks/${id}`, `DELETE /router/v1/files/${id}`])
    expect((await ask(overHttp, what, { key })).status).toBe(404);
  expect((await ask(overHttp, `DELETE /_mock/novastack/keys/${id}`)).status).toBe(404);
  expect((await ask(overHttp, `DELETE /_mock/faults/${id}`)).status).toBe(404);
});

test("a wait for mail ends in time, though garbage is collected meanwhile", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const waits = Array.from({ length: 20 }, () => ask(overHttp, "GET /_mock/mailbox?wait_ms=200"));
  for (let times = 0; times < 10; times++) {
    await sleep(10);
    collect();
  }
  for (const wait of waits) expect(await wait).toEqual({ status: 200, body: { total: 0, messages: [] } });
});
