import { describe, expect, test } from "vitest";

import type { Asked } from "../support/ask.ts";

import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { send } from "../support/ask.ts";
import { transports } from "../support/transports.ts";

const secured = [...novyxOperations, ...novastackOperations].filter((operation) => operation.secured);
const text = { body: "text", headers: { "content-type": "text/plain" } };
const malformed = { body: "{", headers: { "content-type": "application/json" } };

const rejections: [what: string, status: number, asked: Asked][] = [
  ...secured.map(({ method, path }): [string, number, Asked] => [`${method} ${path}`, 401, {}]),
  ["POST /v1/keys", 400, malformed],
  ["POST /v1/keys", 415, text],
  ["POST /v1/keys", 400, {}],
  ["POST /v1/keys", 413, { json: { email: "x".repeat(1_048_576) } }],
  ["POST /v1/keys", 400, { json: { email: "a@mailinator.com" } }],
  ["POST /v1/verify", 404, { json: { token: "abc123", email: "a@example.com" } }],
  ["GET /v1/nothing", 404, {}],
  ["PUT /v1/keys", 405, {}],
  ["GET /router/v1/nothing", 404, {}],
  ["DELETE /router/v1/models", 405, {}],
  ["GET /~-/v1/keys", 400, {}],
  ["GET /~-/router/v1/models", 400, {}],
];
const withDemoKey: [what: string, status: number, asked: Asked][] = [
  ["GET /router/v1/models?limit=0", 400, {}],
  ["GET /router/v1/models/%zz", 400, {}],
  ["GET /router/v1/models/gpt-99", 404, {}],
  ["GET /router/v1/tasks/task_%0D%0AX:1", 404, {}],
  ["POST /router/v1/tasks", 400, malformed],
  ["POST /router/v1/tasks", 415, text],
];

describe.each(transports)("Novamock-Explain ($name)", ({ open }) => {
  test.each(rejections)("%s: a %i (%#) is explained in one line", async (what, status, asked) => {
    const mock = await open();
    const response = await send(mock, what, asked);
    expect([response.status, response.headers.get("novamock-explain")]).toEqual([status, oneLine]);
  });

  test.each(withDemoKey)("%s with a key: a %i (%#) is explained in one line", async (what, status, asked) => {
    const mock = await open();
    const response = await send(mock, what, { ...asked, key: mock.novastack.apiKey });
    expect([response.status, response.headers.get("novamock-explain")]).toEqual([status, oneLine]);
  });

  test("no success and no answer of the control API carries it", async () => {
    const mock = await open();
    for (const what of ["GET /v1/keys", "GET /_mock/clock", "GET /_mock/nothing"])
      expect((await send(mock, what, { key: mock.novyx.apiKey })).headers.has("novamock-explain")).toBe(false);
  });
});

const oneLine: unknown = expect.stringMatching(/^[\x20-\x7e]{15,500}$/);
