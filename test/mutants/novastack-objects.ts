import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { FileRecord, NovastackState, TaskRecord } from "../../mocks/novastack/state.ts";
import type { Store } from "../../mocks/novastack/store.ts";

import {
  all,
  changeAnswer,
  changeCall,
  changeOperation,
  changeRejection,
  changeSpec,
} from "../../mocks/misbehaviours/change.ts";
import { changeErrors, changeJson, changeSuccess, drop, edit, put } from "../../mocks/misbehaviours/change-json.ts";
import { defaultModels, modelInfo } from "../../mocks/novastack/models.ts";
import { mutantsOf } from "./mutant.ts";
import { repairBody } from "./repair-body.ts";

const models = defaultModels.map(modelInfo);

/** Models, tasks and files that are not what they should be, lists of them, and errors that do not say what is wrong. */
export const objectMutants = mutantsOf("novastack", {
  "models.list": {
    "models-live-elsewhere": changeSpec("listModels", { path: "/router/v1/model" }),
    "models-come-as-html": changeSuccess("listModels", () => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<ul><li>nova-7b</ul>",
    })),
  },
  "models.openai-list": { "last-model-has-no-id": changeJson("listModels", drop("data.1.id")) },
  "models.get": { "any-model-is-the-first": changeOperation("getModel", () => () => models[0]!) },
  "models.not-found": {
    "unknown-model-answers-a-stream": repairBody("createChatCompletion", (body) => {
      if (body["stream"] === true && !models.some(({ id }) => id === body["model"])) body["model"] = models[0]!.id;
    }),
    "tasks-take-any-model": changeCall("createTask", (_state, input) => ({
      input: { ...input, body: { ...input.body, model: models[0]!.id } },
    })),
  },
  "account.get": {
    "account-tells-every-permission": changeJson("getAccount", put("key.permissions", ["read", "write", "delete"])),
    "account-tells-one-permission": changeJson("getAccount", (json) =>
      edit(json, "key.permissions", (all) => (all as string[]).slice(0, 1)),
    ),
  },
  "tasks.create": {
    "task-input-is-on-one-line": changeAnswer("createTask", (task) => ({
      ...task,
      input: task.input.replaceAll("\n", " "),
    })),
  },
  "tasks.get": {
    "task-is-another": changeJson("getTask", put("id", "task_another")),
    "task-forgets-its-input": changeJson("getTask", put("input", "")),
  },
  "tasks.list": {
    "queued-tasks-are-hidden": changeAnswer("listTasks", (list) => ({
      ...list,
      data: list.data.filter(({ status }) => status !== "queued"),
    })),
    "list-of-tasks-is-empty": changeJson("listTasks", put("data", [])),
  },
  "tasks.delete": {
    "deleted-tasks-are-kept": changeCall("deleteTask", (state) => ({
      state: { ...state, tasks: { ...state.tasks, remove: () => true } },
    })),
    "deleted-tasks-are-listed": hideTasks(),
    "tasks-of-other-keys-are-kept": keepsTasksOfOthers(),
  },
  "files.upload": {
    "filename-is-lost": changeJson("uploadFile", put("filename", "upload")),
    "size-counts-characters": changeAnswer("uploadFile", (file, { body }) => ({
      ...file,
      bytes: new TextDecoder().decode(body.file.bytes).length,
    })),
  },
  "files.get": { "file-is-another": changeJson("getFile", put("id", "file-another")) },
  "files.content": {
    "download-is-text": changeDownload((bytes) =>
      new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)),
    ),
    "download-ends-lines-with-lf": changeDownload((bytes) =>
      bytes.filter((byte, at) => byte !== 13 || bytes[at + 1] !== 10),
    ),
  },
  "files.list": {
    "list-of-files-is-empty": changeJson("listFiles", put("data", [])),
    "files-for-users-are-hidden": changeAnswer("listFiles", (list) => ({
      ...list,
      data: list.data.filter(({ purpose }) => purpose !== "user_data"),
    })),
  },
  "files.delete": {
    "deleted-files-are-kept": changeCall("deleteFile", (state) => ({
      state: { ...state, files: { ...state.files, remove: () => true } },
    })),
    "deleted-files-are-listed": hideFiles(),
  },
  "lists.paging": {
    "task-limit-is-ignored": changeTaskQuery(({ limit: _, ...query }) => ({ ...query, limit: 100 })),
    "task-after-is-ignored": changeTaskQuery(({ after: _, ...query }) => query),
    "file-limit-is-ignored": changeCall("listFiles", (_state, input) => ({
      input: { ...input, query: { ...input.query, limit: 100 } },
    })),
    "pages-overlap": changeOperation("listTasks", (right) => async (state, input, call) => {
      const answer = await right(state, input, call);
      const { after } = input.query;
      if (after === undefined) return answer;
      const every = await right(state, { ...input, query: { limit: 100 } }, call);
      const last = every.data.filter(({ id }) => id === after);
      return { ...answer, data: [...last, ...answer.data.slice(0, -1)] };
    }),
    "more-is-never-told": changeJson("listTasks", put("has_more", false)),
    "more-is-always-told": changeJson("listFiles", put("has_more", true)),
    "full-pages-tell-of-more": changeAnswer("listTasks", (list, { query }) => ({
      ...list,
      has_more: list.data.length === (query.limit ?? 20),
    })),
  },
  "success.status": {
    "deletion-is-204": changeSuccess("deleteFile", (reply) => ({ ...reply, status: 204, body: null })),
  },
  "errors.invalid-request": {
    "wrong-chat-is-401": changeErrors(
      "novastack",
      ({ status }, operation) => operation === "createChatCompletion" && status === 400,
      put("error.type", "authentication_error"),
      401,
    ),
    "wrong-task-is-401": changeErrors(
      "novastack",
      ({ status }, operation) => operation === "createTask" && status === 400,
      put("error.type", "authentication_error"),
      401,
    ),
    "malformed-body-is-500": changeErrors("novastack", hasCode("invalid_json"), put("error.type", "server_error"), 500),
    "number-is-served-as-messages": repairBody("createChatCompletion", (body) => {
      const { messages } = body;
      if (typeof messages === "number") body["messages"] = [{ role: "user", content: String(messages) }];
    }),
  },
  "errors.invalid-request-param": {
    "param-is-never-told": changeParam(() => null),
    "param-is-body": changeParam(() => "body"),
    "param-is-cut": changeParam((param) => (typeof param === "string" ? param.split(/[.[]/, 1)[0] : null)),
  },
  "errors.not-found": {
    "unknown-file-is-deleted": changeRejection("deleteFile", (_rejection, { path }) => ({
      id: path.file_id,
      object: "file",
      deleted: true,
    })),
  },
});

function changeDownload(change: (bytes: Uint8Array) => Uint8Array): Change {
  return changeSuccess("getFileContent", (reply) =>
    reply.body instanceof Uint8Array ? { ...reply, body: change(reply.body) } : reply,
  );
}

type TaskQuery = { limit?: number; after?: string; order?: "asc" | "desc" };

function changeTaskQuery(change: (query: TaskQuery) => TaskQuery): Change {
  return changeCall("listTasks", (_state, input) => ({ input: { ...input, query: change(input.query) } }));
}

/** Deletes a task for the key that has made it only, whatever it says to others. */
function keepsTasksOfOthers(): Change {
  const owners = new Map<string, string>();
  return all(
    changeAnswer("createTask", (task, _input, { key }) => {
      owners.set(task.id, key.id);
      return task;
    }),
    changeCall("deleteTask", (state, { path }, { key }) =>
      owners.get(path.task_id) === key.id ? {} : { state: { ...state, tasks: { ...state.tasks, remove: () => true } } },
    ),
  );
}

/** Hides what was deleted from look-ups only. */
function hideTasks(): Change {
  const hide = hiding<TaskRecord>();
  const hidden = (state: NovastackState) => ({ state: { ...state, tasks: hide(state.tasks) } });
  return all(changeCall("getTask", hidden), changeCall("deleteTask", hidden));
}

function hideFiles(): Change {
  const hide = hiding<FileRecord>();
  const hidden = (state: NovastackState) => ({ state: { ...state, files: hide(state.files) } });
  return all(changeCall("getFile", hidden), changeCall("getFileContent", hidden), changeCall("deleteFile", hidden));
}

/** A store that removes nothing, and does not find what was removed. */
function hiding<Item extends { id: string }>(): (store: Store<Item>) => Store<Item> {
  const removed = new Set<string>();
  return (store) => ({
    ...store,
    find: (id) => (removed.has(id) ? undefined : store.find(id)),
    remove: (id) => Boolean(removed.add(id)),
  });
}

function hasCode(code: string) {
  return ({ body }: { body: unknown }) => typeof body === "string" && body.includes(`"code":"${code}"`);
}

function changeParam(change: (param: unknown) => unknown): Change {
  const isInvalid = ({ status }: { status: number }) => status === 400;
  return changeErrors("novastack", isInvalid, (json) => edit(json, "error.param", change));
}
