import type { CallOptions, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { Permission, Prepared } from "./prepared.ts";

import { ask } from "./ask.ts";
import { chatRequest } from "./chat-request.ts";
import { fileForm } from "./prepared.ts";

/** An operation and the permission that opens it. */
export type GuardedOperation = {
  readonly operation: OperationId;
  readonly permission: Permission;
  /** The clauses of a key that has the permission, and of one that has not. */
  readonly opens: string;
  readonly rejects: string;
  /** What to send; asked anew for every deletion, since a task can be deleted only once. */
  readonly options: (prepared: Prepared) => Promise<CallOptions>;
};

/** Every operation that needs a permission. */
export const guardedOperations: readonly GuardedOperation[] = [
  {
    operation: "listModels",
    permission: "read",
    opens: "novastack.permissions.read-models",
    rejects: "novastack.permissions.read-models-refused",
    options: async () => ({}),
  },
  {
    operation: "createChatCompletion",
    permission: "write",
    opens: "novastack.permissions.write-generate",
    rejects: "novastack.permissions.write-generate-refused",
    options: async ({ model }) => ({ body: chatRequest(await model()) }),
  },
  assumed("getModel", "read", "read-model", async ({ model }) => ({ path: { model_id: await model() } })),
  assumed("getAccount", "read", "read-account", async () => ({})),
  assumed("createTask", "write", "write-tasks", async ({ model }) => ({
    body: { model: await model(), input: "Say hello." },
  })),
  assumed("listTasks", "read", "read-tasks", async () => ({})),
  assumed("getTask", "read", "read-task", async ({ task }) => ({ path: { task_id: await task() } })),
  assumed("deleteTask", "delete", "delete-tasks", async ({ task }) => ({ path: { task_id: await task() } })),
  assumed("uploadFile", "write", "write-files", async () => ({ form: fileForm("Hello!") })),
  assumed("listFiles", "read", "read-files", async () => ({})),
  assumed("getFile", "read", "read-file", async ({ file }) => ({ path: { file_id: await file() } })),
  assumed("getFileContent", "read", "read-content", async ({ file }) => ({ path: { file_id: await file() } })),
  assumed("deleteFile", "delete", "delete-files", async ({ file }) => ({ path: { file_id: await file() } })),
];

/** Creates the sender of an operation, which has what it makes deleted when the case ends. */
export function createSender(
  t: Scenario,
  { operation, permission, options }: GuardedOperation,
  prepared: Prepared,
): (key: string) => Promise<Exchange> {
  let asked: Promise<CallOptions> | undefined;
  return async (key) => {
    if (asked === undefined || permission === "delete") asked = options(prepared);
    const answer = await ask(t, operation, { ...(await asked), key });
    if (operation === "createTask") prepared.note("task", answer);
    if (operation === "uploadFile") prepared.note("file", answer);
    return answer;
  };
}

function assumed(
  operation: OperationId,
  permission: Permission,
  name: string,
  options: GuardedOperation["options"],
): GuardedOperation {
  const clause = `novastack.permissions.${name}`;
  return { operation, permission, opens: clause, rejects: clause, options };
}
