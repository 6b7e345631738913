import type { Mutant } from "./mutant.ts";

import { all, changeAnswer, changeHandler, changeSpec, set, without, wrong } from "./novastack-changes.ts";

type Upload = { name: string; bytes: Uint8Array };

/** Tasks and files that are not what was sent, and successes of other statuses. */
export const contentMutants: readonly Mutant[] = [
  wrong(
    "tasks.create",
    "task-input-is-not-echoed",
    "Leaves the input of a new task out.",
    changeAnswer("createTask", (task) => without(task, "input")),
  ),
  wrong(
    "tasks.create",
    "task-input-is-on-one-line",
    "Joins the lines of the input of a new task.",
    changeAnswer("createTask", (task) => set(task, "input", String(task["input"]).replaceAll("\n", " "))),
  ),
  wrong(
    "tasks.get",
    "task-is-another",
    "Answers the id of another task where one is looked up.",
    changeAnswer("getTask", (task) => set(task, "id", "task_another")),
  ),
  wrong(
    "tasks.get",
    "task-forgets-its-input",
    "Leaves the input of a task that is looked up empty.",
    changeAnswer("getTask", (task) => set(task, "input", "")),
  ),
  wrong(
    "files.upload",
    "filename-is-lost",
    'Calls every new file "upload".',
    changeAnswer("uploadFile", (file) => set(file, "filename", "upload")),
  ),
  wrong(
    "files.upload",
    "size-counts-characters",
    "Counts the characters of a new file as its bytes.",
    changeAnswer("uploadFile", (answer, { body }) => {
      const text = new TextDecoder().decode((body["file"] as Upload).bytes);
      return set(answer, "bytes", text.length);
    }),
  ),
  wrong(
    "files.get",
    "file-is-another",
    "Answers the id of another file where one is looked up.",
    changeAnswer("getFile", (file) => set(file, "id", "file-another")),
  ),
  wrong(
    "files.get",
    "file-in-an-envelope",
    "Puts a file that is looked up into data.",
    changeAnswer("getFile", (file) => ({ object: "file", data: file })),
  ),
  wrong(
    "files.content",
    "download-is-text",
    "Reads what is downloaded as UTF-8, whatever bytes it has.",
    changeHandler(
      "getFileContent",
      (right) =>
        (...args) =>
          asText(right(...args) as Uint8Array),
    ),
  ),
  wrong(
    "files.content",
    "download-ends-lines-with-lf",
    "Turns the ends of lines into LF.",
    changeHandler("getFileContent", (right) => (...args) => {
      const bytes = right(...args) as Uint8Array;
      return bytes.filter((byte, at) => byte !== 13 || bytes[at + 1] !== 10);
    }),
  ),
  wrong(
    "success.status",
    "created-task-is-201",
    "Answers 201 to a new task.",
    changeSpec("createTask", { successStatus: 201 }),
  ),
  wrong(
    "success.status",
    "upload-is-201",
    "Answers 201 to an upload.",
    changeSpec("uploadFile", { successStatus: 201 }),
  ),
  wrong(
    "success.status",
    "deletion-is-204",
    "Answers 204 to the deletion of a file.",
    all(
      changeSpec("deleteFile", { successStatus: 204 }),
      changeAnswer("deleteFile", () => undefined),
    ),
  ),
  wrong(
    "success.status",
    "chat-is-202",
    "Answers 202 to a conversation.",
    changeSpec("createChatCompletion", { successStatus: 202 }),
  ),
];

function asText(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
