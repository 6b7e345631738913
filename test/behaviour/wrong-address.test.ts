import { expect, test } from "vitest";

import { createMock } from "../../mocks/index.ts";
import { ask, send } from "../support/ask.ts";

test.each([
  ["/v1/chat/completions", "novastack's /router/v1/chat/completions; the base URL of novastack ends in /router/v1"],
  ["/chat/completions", "novastack's /router/v1/chat/completions; the base URL of novastack ends in /router/v1"],
  ["/v1/models/nova-7b", "novastack's /router/v1/models/{model_id}; the base URL of novastack ends in /router/v1"],
  ["/router/v1/v1/models", "novastack's /router/v1/models; the base URL of novastack ends in /router/v1"],
  ["/router/v1/keys/rotate", "novyx's /v1/keys/rotate; the base URL of novyx has no path"],
  ["/v1/v1/keys", "novyx's /v1/keys; the base URL of novyx has no path"],
  ["/keys", "novyx's /v1/keys; the base URL of novyx has no path"],
  ["/router/v1/responses", "the Responses API is not offered; use chat completions"],
  ["/v1/responses", "the Responses API is not offered; use chat completions"],
  ["/router/v1/embeddings", "embeddings are not offered"],
])("%s is answered 404, and says what to use", async (path, advice) => {
  const response = await createMock().fetch(path, { method: "POST" });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(advice);
});

test.each(["/v1/nothing", "/router/v1/nothing", "/nothing"])("%s looks like no other address", async (path) => {
  const text = await (await createMock().fetch(path)).text();
  expect(text).not.toContain("looks like");
});

test("a request to an address of no API is written down in its sandbox, with what may be meant", async () => {
  const mock = createMock();
  const response = await send(mock, "POST /~a/chat/completions?x=1", { ip: "192.0.2.1" });
  expect(mock.sandbox("a").requests.list().requests).toMatchObject([
    {
      id: response.headers.get("x-request-id"),
      api: null,
      operation: null,
      method: "POST",
      path: "/chat/completions?x=1",
      client_ip: "192.0.2.1",
      key: null,
      status: 404,
      code: null,
      fault: null,
      explain: expect.stringMatching(/^this looks like novastack's \/router\/v1\/chat\/completions; /),
      response_body: expect.stringMatching(/^novamock: there is nothing at \/chat\/completions; /),
    },
  ]);
  await ask(mock, "GET /");
  await ask(mock, "GET /~/nothing");
  expect(mock.requests.list().requests).toMatchObject([{ api: null, path: "/nothing", status: 404 }]);
});
