import type { Case } from "../engine/case.ts";
import type { NovastackCode } from "../http/spec-names.ts";

import { field, summary } from "../http/exchange.ts";
import { chatRequest } from "./chat-request.ts";
import { requireChat } from "./chat.ts";
import { preparedCase } from "./prepared-case.ts";

const unknown = "novamock-gate-no-such-thing";

/** Ids and models that are not there. */
export const notFoundCases: readonly Case[] = [
  preparedCase("novastack.models.not-found", async (t, prepared) => {
    await requireChat(t, prepared);
    await prepared.task();
    const answers = [
      await prepared.ask("getModel", { path: { model_id: unknown } }),
      await prepared.ask("createChatCompletion", { body: chatRequest(unknown) }),
      await prepared.ask("createChatCompletion", { body: chatRequest(unknown, { stream: true }) }),
      await prepared.ask("createTask", { body: { model: unknown, input: "Say hello." } }),
    ];
    for (const answer of answers) {
      prepared.note("task", answer);
      const isNotFound =
        answer.status === 404 && field(answer.json, "error", "code") === ("model_not_found" satisfies NovastackCode);
      t.check("novastack.models.not-found", isNotFound, "404 with the code model_not_found", answer);
    }
  }),
  preparedCase("novastack.errors.not-found", async (t, prepared) => {
    const [task_id, file_id] = [await prepared.task(), await prepared.file()];
    const found = [
      await prepared.ask("getTask", { path: { task_id } }),
      await prepared.ask("getFile", { path: { file_id } }),
    ];
    const absent = found.find(({ status }) => status === 404);
    if (absent) t.unverified(`what is there is not found either: ${summary(absent)}`);
    const operations = ["getTask", "deleteTask", "getFile", "getFileContent", "deleteFile"] as const;
    for (const operation of operations) {
      const answer = await prepared.ask(operation, { path: { task_id: unknown, file_id: unknown } });
      t.check("novastack.errors.not-found", answer.status === 404, "404 for an unknown id", answer);
    }
  }),
];
