import { expect, test } from "vitest";

import { createMock } from "../../mocks/index.ts";

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
