import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { FileRecord, NovastackState, TaskRecord } from "../../mocks/novastack/state.ts";
import type { Store } from "../../mocks/novastack/store.ts";
import type { Fields } from "../../mocks/misbehaviours/change-json.ts";

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
    "models-live-elsewhere: Lists the models under another address.": changeSpec("listModels", {
      path: "/router/v1/model",
    }),
    "models-come-as-html: Answers the list of models as a page.": changeSuccess("listModels", () => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<ul><li>nova-7b</ul>",
    })),
  },
  "models.openai-list": {
    "last-model-has-no-id: Leaves the id of the last model out.": changeJson("listModels", drop("data.1.id")),
  },
  "models.get": {
    "any-model-is-the-first: Answers the first model whichever is asked for.": changeOperation(
      "getModel",
      () => () => models[0]!,
    ),
  },
  "models.not-found": {
    "unknown-model-answers-a-stream: Streams the answer of the first model where the model is unknown.": repairBody(
      "createChatCompletion",
      (body) => {
        if (body["stream"] === true && !models.some(({ id }) => id === body["model"])) body["model"] = models[0]!.id;
      },
    ),
    "tasks-take-any-model: Creates tasks for models that do not exist.": changeCall("createTask", (_state, input) => ({
      input: { ...input, body: { ...input.body, model: models[0]!.id } },
    })),
  },
  "account.get": {
    "account-tells-every-permission: Tells every key that it has all permissions.": changeJson(
      "getAccount",
      put("key.permissions", ["read", "write", "delete"]),
    ),
    "account-tells-one-permission: Tells a key of the first of its permissions only.": changeJson(
      "getAccount",
      (json) => edit(json, "key.permissions", (all) => (all as string[]).slice(0, 1)),
    ),
  },
  "tasks.create": {
    "task-input-is-on-one-line: Joins the lines of the input of a new task.": changeAnswer("createTask", (task) => ({
      ...task,
      input: task.input.replaceAll("\n", " "),
    })),
  },
  "tasks.get": {
    "task-is-another: Answers the id of another task where one is looked up.": changeJson(
      "getTask",
      put("id", "task_another"),
    ),
    "task-forgets-its-input: Leaves the input of a task that is looked up empty.": changeJson(
      "getTask",
      put("input", ""),
    ),
  },
  "tasks.list": {
    "queued-tasks-are-hidden: Lists no tasks that are queued.": changeJson("listTasks", (json) =>
      edit(json, "data", (tasks) => (tasks as Fields[]).filter(isNotQueued)),
    ),
    "list-of-tasks-is-empty: Lists no tasks.": changeJson("listTasks", put("data", [])),
  },
  "tasks.delete": {
    "deleted-tasks-are-kept: Answers a deletion and keeps the task.": changeCall("deleteTask", (state) => ({
      state: { ...state, tasks: { ...state.tasks, remove: () => true } },
    })),
    "deleted-tasks-are-listed: Lists tasks that are deleted.": hideTasks(),
  },
  "files.upload": {
    'filename-is-lost: Calls every new file "upload".': changeJson("uploadFile", put("filename", "upload")),
    "size-counts-characters: Counts the characters of a new file as its bytes.": changeAnswer(
      "uploadFile",
      (file, { body }) => ({ ...file, bytes: new TextDecoder().decode(body.file.bytes).length }),
    ),
  },
  "files.get": {
    "file-is-another: Answers the id of another file where one is looked up.": changeJson(
      "getFile",
      put("id", "file-another"),
    ),
  },
  "files.content": {
    "download-is-text: Reads what is downloaded as UTF-8, whatever bytes it has.": changeDownload((bytes) =>
      new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)),
    ),
    "download-ends-lines-with-lf: Turns the ends of lines into LF.": changeDownload((bytes) =>
      bytes.filter((byte, at) => byte !== 13 || bytes[at + 1] !== 10),
    ),
  },
  "files.list": {
    "files-for-users-are-hidden: Lists no files with the purpose user_data.": changeJson("listFiles", (json) =>
      edit(json, "data", (files) => (files as Fields[]).filter((file) => file["purpose"] !== "user_data")),
    ),
  },
  "files.delete": {
    "deleted-files-are-kept: Answers a deletion and keeps the file.": changeCall("deleteFile", (state) => ({
      state: { ...state, files: { ...state.files, remove: () => true } },
    })),
    "deleted-files-are-listed: Lists files that are deleted.": hideFiles(),
  },
  "lists.paging": {
    "task-limit-is-ignored: Lists all tasks whatever limit says.": changeTaskQuery(({ limit: _, ...query }) => ({
      ...query,
      limit: 100,
    })),
    "task-after-is-ignored: Begins every page with the first task.": changeTaskQuery(({ after: _, ...query }) => query),
    "file-limit-is-ignored: Lists all files whatever limit says.": changeCall("listFiles", (_state, input) => ({
      input: { ...input, query: { ...input.query, limit: 100 } },
    })),
    "pages-overlap: Begins a page of tasks with the last task of the page before.": changeOperation(
      "listTasks",
      (right) => async (state, input, call) => {
        const answer = await right(state, input, call);
        const { after } = input.query;
        if (after === undefined) return answer;
        const every = await right(state, { ...input, query: { limit: 100 } }, call);
        const last = every.data.filter(({ id }) => id === after);
        return { ...answer, data: [...last, ...answer.data.slice(0, -1)] };
      },
    ),
    "more-is-never-told: Says has_more false on every page of tasks.": changeJson("listTasks", put("has_more", false)),
    "more-is-always-told: Says has_more true on every page of files.": changeJson("listFiles", put("has_more", true)),
    "full-pages-tell-of-more: Says has_more true on every full page of tasks, the last one too.": changeAnswer(
      "listTasks",
      (list, { query }) => ({ ...list, has_more: list.data.length === (query.limit ?? 20) }),
    ),
  },
  "success.status": {
    "deletion-is-204: Answers 204 to the deletion of a file.": changeSuccess(
      "deleteFile",
      ({ headers: { "content-type": _type, ...headers } }) => ({
        status: 204,
        headers,
        body: null,
      }),
    ),
  },
  "errors.invalid-request": {
    "malformed-body-is-500: Answers 500 to a body that is not JSON.": changeErrors(
      "novastack",
      hasCode("invalid_json"),
      put("error.type", "server_error"),
      500,
    ),
    "number-is-served-as-messages: Answers a chat request whose messages are a number.": repairBody(
      "createChatCompletion",
      (body) => {
        const { messages } = body;
        if (typeof messages === "number") body["messages"] = [{ role: "user", content: String(messages) }];
      },
    ),
  },
  "errors.invalid-request-param": {
    "param-is-never-told: Leaves param null.": changeParam(() => null),
    'param-is-body: Says "body" in place of the parameter.': changeParam(() => "body"),
    "param-is-cut: Names the outermost parameter only.": changeParam((param) =>
      typeof param === "string" ? param.split(/[.[]/, 1)[0] : null,
    ),
  },
  "errors.not-found": {
    "unknown-file-is-deleted: Answers the deletion of an unknown file as done.": changeRejection(
      "deleteFile",
      (_rejection, { path }) => ({ id: path.file_id, object: "file", deleted: true }),
    ),
  },
});

function isNotQueued({ status }: Fields): boolean {
  return status !== "queued";
}

function changeDownload(change: (bytes: Uint8Array) => Uint8Array): Change {
  return changeSuccess("getFileContent", (reply) =>
    reply.body instanceof Uint8Array ? { ...reply, body: change(reply.body) } : reply,
  );
}

type TaskQuery = { limit?: number; after?: string; order?: "asc" | "desc" };

function changeTaskQuery(change: (query: TaskQuery) => TaskQuery): Change {
  return changeCall("listTasks", (_state, input) => ({ input: { ...input, query: change(input.query) } }));
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
