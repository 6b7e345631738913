import type { components, operations } from "../../spec/generated/novastack.types.ts";
import type { KeyedCall, Operations } from "../core/operation.ts";
import type { FileRecord, NovastackKey, NovastackState, TaskRecord } from "./state.ts";
import type { Store } from "./store.ts";

import { limits } from "../core/limits.ts";
import { novastackError } from "./errors.ts";
import { findModel, modelInfo } from "./models.ts";
import { page } from "./page.ts";
import { sizeOfTask } from "./state.ts";

type Schemas = components["schemas"];

/** novastack, operation by operation. Each checks everything first and writes last. */
export const novastackOperations: Operations<operations, NovastackState, KeyedCall<NovastackKey>> = {
  listModels({ models }, { query }) {
    const { data, has_more } = page(models.map(modelInfo), query);
    return { object: "list", data, has_more };
  },

  getModel: ({ models }, { path }) => findModel(models, path.model_id, "model"),

  getAccount: (_state, _input, { key: { id, name, permissions } }) => ({
    id: "acct_novamock",
    object: "account",
    key: { id, name, permissions: [...permissions] },
  }),

  async createChatCompletion(state, { body }, call) {
    // It is a third of what a page would get, and few pages chat at once.
    const { answerChat } = await import("./chat.ts");
    return answerChat(state, body, call);
  },

  async createTask(state, { body: { model, input, metadata = {} } }, { now, random }) {
    findModel(state.models, model, "model");
    rejectIfFull(state.tasks, sizeOfTask({ input, metadata }), "tasks");
    const task: TaskRecord = { id: `task_${random.text(16)}`, createdAt: now, model, input, metadata };
    await state.tasks.add(task);
    return taskInfo(task, now);
  },

  listTasks(state, { query }, { now }) {
    const { data, ...rest } = page(state.tasks.list(query.order ?? "desc"), query);
    return { object: "list", data: data.map((task) => taskInfo(task, now)), ...rest };
  },

  getTask: (state, { path }, { now }) => taskInfo(found(state.tasks.find(path.task_id), "task", path.task_id), now),

  deleteTask(state, { path }) {
    found(state.tasks.find(path.task_id), "task", path.task_id);
    state.tasks.remove(path.task_id);
    return { id: path.task_id, object: "task", deleted: true };
  },

  async uploadFile(state, { body: { file, purpose } }, { now, random }) {
    rejectIfFull(state.files, file.bytes.byteLength, "files");
    const record: FileRecord = {
      id: `file-${random.text(20)}`,
      createdAt: now,
      filename: file.name,
      purpose,
      bytes: file.bytes,
    };
    await state.files.add(record);
    return fileInfo(record);
  },

  listFiles(state, { query }) {
    const fits = query.purpose === undefined ? {} : { purpose: query.purpose };
    const { data, ...rest } = page(state.files.list(query.order ?? "desc", fits), query);
    return { object: "list", data: data.map(fileInfo), ...rest };
  },

  getFile: (state, { path }) => fileInfo(found(state.files.find(path.file_id), "file", path.file_id)),

  getFileContent: (state, { path }) => found(state.files.find(path.file_id), "file", path.file_id).bytes,

  deleteFile(state, { path }) {
    found(state.files.find(path.file_id), "file", path.file_id);
    state.files.remove(path.file_id);
    return { id: path.file_id, object: "file", deleted: true };
  },
};

/** A task is queued for one second, runs for two more, and is then completed: its status is told from its age. */
function taskInfo({ id, createdAt, model, input, metadata }: TaskRecord, now: number): Schemas["Task"] {
  const age = now - createdAt;
  const status = age < 1000 ? "queued" : age < 3000 ? "running" : "completed";
  return {
    id,
    object: "task",
    created_at: unixTime(createdAt),
    status,
    model,
    input,
    output: status === "completed" ? `novamock completed the task: ${input}` : null,
    metadata,
  };
}

function fileInfo({ id, bytes, createdAt, filename, purpose }: FileRecord): Schemas["File"] {
  return {
    id,
    object: "file",
    bytes: bytes.byteLength,
    created_at: unixTime(createdAt),
    filename,
    purpose,
    status: "processed",
  };
}

function found<Item>(item: Item | undefined, kind: string, id: string): Item {
  if (item) return item;
  throw novastackError("not_found", {
    message: `No such ${kind}: '${id}'`,
    param: "id",
    explain: `this sandbox has no ${kind} ${id}`,
  });
}

/** A sandbox is not a place to store things: what is listed has a bound. */
function rejectIfFull({ hasRoomFor }: Pick<Store<{ id: string }>, "hasRoomFor">, bytes: number, kind: string): void {
  if (hasRoomFor(bytes)) return;
  throw novastackError("invalid_value", {
    message: `There are too many ${kind} already; delete some first`,
    explain: `a sandbox keeps at most ${limits.tasksOrFiles} ${kind} and ${limits.taskOrFileBytes} bytes of them; DELETE some or POST /_mock/reset`,
  });
}

const unixTime = (ms: number) => Math.max(0, Math.floor(ms / 1000));
