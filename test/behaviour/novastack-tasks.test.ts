import { describe, expect, test } from "vitest";

import { ask } from "../support/ask.ts";
import { createTask, invalidParam, novastackError } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

const noTask = (id: string) =>
  novastackError(404, "invalid_request_error", { code: "not_found", message: `No such task: '${id}'`, param: "id" });

describe.each(transports)("novastack's tasks ($name)", ({ open }) => {
  test("a created task is queued and echoes its input", async () => {
    const mock = await open();
    const json = { model: "deepseek-v4-pro", input: "Summarise.", metadata: { ticket: "42" } };
    const created = await ask(mock, "POST /router/v1/tasks", { key: mock.novastack.apiKey, json });
    expect(created).toEqual({
      status: 200,
      body: {
        id: expect.stringMatching(/^task_[a-z0-9]{16}$/),
        object: "task",
        created_at: Date.UTC(2026, 2, 1, 12) / 1000,
        status: "queued",
        model: "deepseek-v4-pro",
        input: "Summarise.",
        output: null,
        metadata: { ticket: "42" },
      },
    });
    const { id } = created.body as { id: string };
    expect(await ask(mock, `GET /router/v1/tasks/${id}`, { key: mock.novastack.apiKey })).toEqual(created);
  });

  test("a task without a model is given the first one", async () => {
    const mock = await open();
    const asked = { key: mock.novastack.apiKey, json: { input: "Summarise." } };
    expect(await ask(mock, "POST /router/v1/tasks", asked)).toMatchObject({ body: { model: "nova-7b", metadata: {} } });
  });

  test("a task runs after one second and is completed after three", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const id = await createTask(mock, "Summarise.");
    const states = [];
    for (const step of [999, 1, 1999, 1]) {
      mock.clock.advance(step);
      const { status, output } = (await ask(mock, `GET /router/v1/tasks/${id}`, { key })).body as Progress;
      states.push([status, output]);
    }
    expect(states).toEqual([
      ["queued", null],
      ["running", null],
      ["running", null],
      ["completed", "novamock completed the task: Summarise."],
    ]);
  });

  test("a deleted task is gone", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const id = await createTask(mock, "one");
    const kept = await createTask(mock, "two");
    expect(await ask(mock, `DELETE /router/v1/tasks/${id}`, { key })).toEqual({
      status: 200,
      body: { id, object: "task", deleted: true },
    });
    expect(await ask(mock, `GET /router/v1/tasks/${id}`, { key })).toEqual(noTask(id));
    expect(await ask(mock, `DELETE /router/v1/tasks/${id}`, { key })).toEqual(noTask(id));
    expect(await ask(mock, "GET /router/v1/tasks", { key })).toMatchObject({ body: { data: [{ id: kept }] } });
  });

  test("a file is no task", async () => {
    const mock = await open();
    const id = await createTask(mock, "one");
    expect((await ask(mock, `GET /router/v1/files/${id}`, { key: mock.novastack.apiKey })).status).toBe(404);
  });

  test.each([
    [{}, invalidParam("input", "'input' is required", "missing_required_parameter")],
    [{ input: "" }, invalidParam("input", "'input' must NOT have fewer than 1 characters")],
    [{ input: 7 }, invalidParam("input", "'input' must be string")],
    [{ input: "x", model: "" }, invalidParam("model", "'model' must NOT have fewer than 1 characters")],
    [{ input: "x", metadata: { a: 1 } }, invalidParam("metadata.a", "'metadata.a' must be string")],
    [{ input: "x", metadata: [] }, invalidParam("metadata", "'metadata' must be object")],
  ])("the task %j is rejected, naming the parameter", async (json, rejection) => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    expect(await ask(mock, "POST /router/v1/tasks", { key, json })).toEqual(rejection);
    expect(await ask(mock, "GET /router/v1/tasks", { key })).toMatchObject({ body: { data: [] } });
  });

  test("a thousand tasks are kept, and one more is rejected", async () => {
    const mock = await open();
    for (let count = 0; count < 1000; count++) await createTask(mock, "x");
    const asked = { key: mock.novastack.apiKey, json: { input: "x" } };
    expect(await ask(mock, "POST /router/v1/tasks", asked)).toEqual(
      novastackError(400, "invalid_request_error", {
        code: "invalid_value",
        message: "There are too many tasks already; delete some first",
      }),
    );
  });
});

type Progress = { status: string; output: string | null };
