import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { invalidParam, novastackError } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

const model = (id: string) => ({ id, object: "model", created: 1_767_225_600, owned_by: "novastack" });
const unknown = novastackError(404, "invalid_request_error", {
  code: "model_not_found",
  message: "The model 'gpt-99' does not exist",
  param: "model",
});

describe.each(transports)("novastack's models ($name)", ({ open }) => {
  test("the models are listed", async () => {
    const mock = await open();
    expect(await ask(mock, "GET /router/v1/models", { key: mock.novastack.apiKey })).toEqual({
      status: 200,
      body: { object: "list", data: [model("nova-7b"), model("deepseek-v4-pro")], has_more: false },
    });
  });

  test("the list pages", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    expect(await ask(mock, "GET /router/v1/models?limit=1", { key })).toEqual({
      status: 200,
      body: { object: "list", data: [model("nova-7b")], has_more: true },
    });
    expect(await ask(mock, "GET /router/v1/models?limit=1&after=nova-7b", { key })).toEqual({
      status: 200,
      body: { object: "list", data: [model("deepseek-v4-pro")], has_more: false },
    });
    expect(await ask(mock, "GET /router/v1/models?after=gpt-99", { key })).toEqual(
      invalidParam("after", "No such object to list after: 'gpt-99'"),
    );
  });

  test.each(["nova-7b", "deepseek-v4-pro", "nova%2D7b"])("the model %s can be looked up", async (id) => {
    const mock = await open();
    expect(await ask(mock, `GET /router/v1/models/${id}`, { key: mock.novastack.apiKey })).toEqual({
      status: 200,
      body: model(decodeURIComponent(id)),
    });
  });

  test("an unknown model is answered 404", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    expect(await ask(mock, "GET /router/v1/models/gpt-99", { key })).toEqual(unknown);
    expect(await ask(mock, "POST /router/v1/tasks", { key, json: { model: "gpt-99", input: "x" } })).toEqual(unknown);
    const chat = { model: "gpt-99", messages: [{ role: "user", content: "Hello!" }] };
    const response = await send(mock, "POST /router/v1/chat/completions", { key, json: chat });
    expect({ status: response.status, body: await response.json() }).toEqual(unknown);
    expect(response.headers.get("novamock-explain")).toContain("the models are nova-7b and deepseek-v4-pro;");
  });

  test("a model's name beyond 256 characters is rejected before it is looked up", async () => {
    const mock = await open();
    expect(await ask(mock, `GET /router/v1/models/${"m".repeat(257)}`, { key: mock.novastack.apiKey })).toEqual(
      invalidParam("model_id", "'model_id' must NOT have more than 256 characters"),
    );
  });
});
