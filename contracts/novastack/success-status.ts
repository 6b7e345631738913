import type { CallOptions, Case } from "../engine/case.ts";
import type { OperationId } from "../http/spec-names.ts";

import { succeeded } from "../http/exchange.ts";
import { chatRequest } from "./chat-request.ts";
import { preparedCase } from "./prepared-case.ts";
import { fileForm } from "./prepared.ts";

/** The status of every success. What does not succeed is for other cases to judge. */
export const successStatusCases: readonly Case[] = [
  preparedCase("novastack.success.status", async (t, prepared) => {
    const { note } = prepared;
    const model_id = await prepared.model();
    const task = { task_id: await prepared.task() };
    const file = { file_id: await prepared.file() };
    const requests: [operation: OperationId, options: CallOptions][] = [
      ["listModels", {}],
      ["getModel", { path: { model_id } }],
      ["getAccount", {}],
      ["createChatCompletion", { body: chatRequest(model_id) }],
      ["createChatCompletion", { body: chatRequest(model_id, { stream: true }) }],
      ["createTask", { body: { model: model_id, input: "Say hello." } }],
      ["listTasks", {}],
      ["getTask", { path: task }],
      ["deleteTask", { path: task }],
      ["uploadFile", { form: fileForm("Hello!") }],
      ["listFiles", {}],
      ["getFile", { path: file }],
      ["getFileContent", { path: file }],
      ["deleteFile", { path: file }],
    ];
    for (const [operation, options] of requests) {
      const answer = await prepared.ask(operation, options);
      if (operation === "createTask") note("task", answer);
      if (operation === "uploadFile") note("file", answer);
      if (!succeeded(answer)) continue;
      t.check("novastack.success.status", answer.status === 200, `200 from ${operation}`, answer);
    }
  }),
];
