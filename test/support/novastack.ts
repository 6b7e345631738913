import type { Handles } from "../../mocks/index.ts";
import type { Asked } from "./ask.ts";

import { operations } from "../../spec/generated/novastack.operations.ts";
import { ask } from "./ask.ts";

export type NovastackOperation = (typeof operations)[number]["id"];

/** novastack's envelope of an error. */
export function novastackError(
  status: number,
  type: string,
  { code, message, param = null }: { code: string; message: unknown; param?: string | null },
) {
  return { status, body: { error: { message, type, param, code } } };
}

/** A rejection of a parameter. */
export const invalidParam = (param: string, message: string, code = "invalid_value") =>
  novastackError(400, "invalid_request_error", { code, message, param });

/** What an unknown key is answered, as the vendor's page shows it. */
export const invalidKey = novastackError(401, "authentication_error", {
  code: "invalid_api_key",
  message: "Invalid API key provided",
});

/** A form that uploads a file. */
export function fileForm(content: BlobPart, { name = "notes.txt", purpose = "user_data" } = {}): FormData {
  const form = new FormData();
  form.set("purpose", purpose);
  form.set("file", new File([content], name));
  return form;
}

/** Uploads a file with the demo key and gives its id. */
export async function upload(mock: Handles, content: BlobPart, options?: { name?: string; purpose?: string }) {
  const body = fileForm(content, options);
  return idOf(await ask(mock, "POST /router/v1/files", { key: mock.novastack.apiKey, body }));
}

/** Creates a task with the demo key and gives its id. */
export async function createTask(mock: Handles, input: string): Promise<string> {
  return idOf(await ask(mock, "POST /router/v1/tasks", { key: mock.novastack.apiKey, json: { input } }));
}

/** A request of an operation that succeeds with a key that may do it. */
export async function validRequest(mock: Handles, id: NovastackOperation): Promise<{ what: string } & Asked> {
  const { method, path } = operations.find((operation) => operation.id === id)!;
  const bodies: Partial<Record<NovastackOperation, () => Asked>> = {
    createChatCompletion: () => ({ json: { model: "nova-7b", messages: [{ role: "user", content: "Hello!" }] } }),
    createTask: () => ({ json: { input: "Summarise the meeting." } }),
    uploadFile: () => ({ body: fileForm("some notes") }),
  };
  const target = path
    .replace("{model_id}", "nova-7b")
    .replace("{task_id}", path.includes("{task_id}") ? await createTask(mock, "a task") : "")
    .replace("{file_id}", path.includes("{file_id}") ? await upload(mock, "a file") : "");
  return { what: `${method} ${target}`, ...bodies[id]?.() };
}

const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
