import {
  APIConnectionError,
  APIConnectionTimeoutError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  toFile,
} from "openai";
import { expect, test } from "vitest";

import { openaiSuite } from "../support/openai.ts";

const { connect } = openaiSuite();
const limited = openaiSuite(["--novastack-rpm", "2"]);
const ask = { model: "nova-7b", messages: [{ role: "user" as const, content: "Hello!" }] };

test("a wrong parameter is a BadRequestError that names it", async () => {
  const { client } = connect();
  await expect(client.chat.completions.create({ ...ask, temperature: 3 })).rejects.toMatchObject({
    constructor: BadRequestError,
    status: 400,
    type: "invalid_request_error",
    param: "temperature",
  });
});

test("a wrong key is an AuthenticationError with the documented envelope", async () => {
  const { client } = connect({ apiKey: "ns-wrong" });
  await expect(client.models.list()).rejects.toMatchObject({
    constructor: AuthenticationError,
    status: 401,
    error: {
      message: "Invalid API key provided",
      type: "authentication_error",
      param: null,
      code: "invalid_api_key",
    },
  });
});

test("a key without the permission is a PermissionDeniedError", async () => {
  const { client, sandbox } = connect();
  const { api_key } = await sandbox.createNovastackKey(["read"]);
  const reader = client.withOptions({ apiKey: api_key });
  expect((await reader.models.list()).data).toHaveLength(2);
  await expect(reader.chat.completions.create(ask)).rejects.toMatchObject({
    constructor: PermissionDeniedError,
    status: 403,
    type: "permission_error",
  });
});

test("deleting with a key that may only write is a PermissionDeniedError, and the file stays", async () => {
  const { client, sandbox } = connect();
  const { id } = await client.files.create({ file: await toFile(Buffer.from("x"), "a.txt"), purpose: "batch" });
  const { api_key } = await sandbox.createNovastackKey(["read", "write"]);
  const deletion = client.withOptions({ apiKey: api_key }).files.delete(id);
  await expect(deletion).rejects.toBeInstanceOf(PermissionDeniedError);
  expect((await client.files.retrieve(id)).id).toBe(id);
});

test("an unknown model is a NotFoundError", async () => {
  const { client } = connect();
  await expect(client.models.retrieve("nova-0b")).rejects.toMatchObject({
    constructor: NotFoundError,
    status: 404,
    code: "model_not_found",
  });
});

test("spent requests per minute are a RateLimitError with Retry-After", async () => {
  const { client } = limited.connect({ maxRetries: 0 });
  await client.models.list();
  await client.models.list();
  const rejected = await client.models.list().catch((error: unknown) => error);
  expect(rejected).toMatchObject({
    constructor: RateLimitError,
    status: 429,
    type: "rate_limit_error",
    code: "rate_limit_exceeded",
  });
  const seconds = Number((rejected as RateLimitError).headers.get("retry-after"));
  expect(seconds > 0 && seconds <= 60).toBe(true);
});

test.each([
  [429, RateLimitError],
  [500, InternalServerError],
  [503, InternalServerError],
])("an injected %i is the client's error class for it", async (status, errorClass) => {
  const { client, sandbox } = connect({ maxRetries: 0 });
  await sandbox.addFault({ api: "novastack", status, times: 1 });
  await expect(client.models.list()).rejects.toMatchObject({ constructor: errorClass, status });
  expect((await client.models.list()).data).toHaveLength(2);
});

test.each([429, 500, 503])("the client's own retry heals one %i", async (status) => {
  const { client, sandbox } = connect();
  await sandbox.addFault({ api: "novastack", status, times: 1, retry_after: 0 });
  expect((await client.models.list()).data).toHaveLength(2);
  expect((await sandbox.requests()).map((request) => request.status)).toEqual([200, status]);
});

test("a reset connection is an APIConnectionError", async () => {
  const { client, sandbox } = connect({ maxRetries: 0 });
  await sandbox.addFault({ api: "novastack", connection: "reset", times: 1 });
  await expect(client.models.list()).rejects.toMatchObject({ constructor: APIConnectionError });
});

test("the client's own retry heals a reset connection", async () => {
  const { client, sandbox } = connect();
  await sandbox.addFault({ api: "novastack", connection: "reset", times: 1 });
  expect((await client.chat.completions.create(ask)).choices).toHaveLength(1);
});

test.each([{ delay_ms: 5000 }, { connection: "hang" as const }])(
  "an answer that does not come in time is an APIConnectionTimeoutError: %o",
  async (fault) => {
    const { client, sandbox } = connect({ maxRetries: 0, timeout: 100 });
    await sandbox.addFault({ api: "novastack", times: 1, ...fault });
    await expect(client.models.list()).rejects.toMatchObject({ constructor: APIConnectionTimeoutError });
  },
);

test("a regenerated key locks the old secret out", async () => {
  const { client, sandbox } = connect();
  const { id, api_key } = await sandbox.createNovastackKey(["read"]);
  const old = client.withOptions({ apiKey: api_key });
  await old.models.list();
  const answer = await fetch(`${sandbox.url}/_mock/novastack/keys/${id}/regenerate`, { method: "POST" });
  const { api_key: fresh } = (await answer.json()) as { api_key: string };
  await expect(old.models.list()).rejects.toBeInstanceOf(AuthenticationError);
  expect((await client.withOptions({ apiKey: fresh }).models.list()).data).toHaveLength(2);
});
