import type { Mutant } from "./mutant.ts";
import type { Asked, Fields, OperationId } from "./novastack-changes.ts";

import { all, changeAnswer, changeHandler, set, without, wrong } from "./novastack-changes.ts";

const operations = {
  task: { find: ["getTask"], remove: "deleteTask", id: "task_id" },
  file: { find: ["getFile", "getFileContent"], remove: "deleteFile", id: "file_id" },
} as const;

/** Wrong lists: pages that do not fit together, and entries that are not there. */
export const listMutants: readonly Mutant[] = [
  wrong(
    "tasks.list",
    "queued-tasks-are-hidden",
    "Lists no tasks that are queued.",
    changeData("listTasks", isNotQueued),
  ),
  wrong(
    "tasks.list",
    "list-of-tasks-is-empty",
    "Lists no tasks.",
    changeData("listTasks", () => false),
  ),
  wrong(
    "files.list",
    "files-for-users-are-hidden",
    "Lists no files with the purpose user_data.",
    changeData("listFiles", ({ purpose }) => purpose !== "user_data"),
  ),
  wrong(
    "files.list",
    "files-come-as-files",
    "Lists files under files, not data.",
    changeAnswer("listFiles", ({ data, ...rest }) => ({ ...rest, data: [], files: data })),
  ),
  wrong(
    "lists.paging",
    "task-limit-is-ignored",
    "Lists all tasks whatever limit says.",
    ignoreQuery("listTasks", "limit"),
  ),
  wrong(
    "lists.paging",
    "file-limit-is-ignored",
    "Lists all files whatever limit says.",
    ignoreQuery("listFiles", "limit"),
  ),
  wrong(
    "lists.paging",
    "task-after-is-ignored",
    "Begins every page with the first task.",
    ignoreQuery("listTasks", "after"),
  ),
  wrong(
    "lists.paging",
    "pages-overlap",
    "Begins a page of tasks with the last task of the page before.",
    changeHandler("listTasks", (right) => async (state, asked, call) => {
      const answer = (await right(state, asked, call)) as { data: Fields[] };
      const { after } = asked.query as { after?: string };
      if (after === undefined) return answer;
      const every = (await right(state, { ...asked, query: { limit: 100 } }, call)) as { data: Fields[] };
      return set(answer, "data", [every.data.find(({ id }) => id === after), ...answer.data.slice(0, -1)]);
    }),
  ),
  wrong(
    "lists.paging",
    "more-is-never-told",
    "Says has_more false on every page of tasks.",
    changeAnswer("listTasks", (list) => set(list, "has_more", false)),
  ),
  wrong(
    "lists.paging",
    "more-is-always-told",
    "Says has_more true on every page of files.",
    changeAnswer("listFiles", (list) => set(list, "has_more", true)),
  ),
  wrong(
    "lists.paging",
    "full-pages-tell-of-more",
    "Says has_more true on every full page of tasks, the last one too.",
    changeAnswer("listTasks", (list, { query }) => {
      const { limit = 20 } = query as { limit?: number };
      return set(list, "has_more", (list["data"] as []).length === limit);
    }),
  ),
  wrong("tasks.delete", "deleted-tasks-are-kept", "Answers a deletion and keeps the task.", keepDeleted("task")),
  wrong("tasks.delete", "deleted-tasks-are-listed", "Lists tasks that are deleted.", listDeleted("task")),
  wrong("files.delete", "deleted-files-are-kept", "Answers a deletion and keeps the file.", keepDeleted("file")),
  wrong("files.delete", "deleted-files-are-listed", "Lists files that are deleted.", listDeleted("file")),
];

function isNotQueued({ status }: Fields): boolean {
  return status !== "queued";
}

function changeData(id: OperationId, isShown: (entry: Fields) => boolean): Mutant["change"] {
  return changeAnswer(id, (list) => set(list, "data", (list["data"] as Fields[]).filter(isShown)));
}

function ignoreQuery(id: OperationId, name: string): Mutant["change"] {
  return changeHandler(id, (right) => (state, asked, call) => {
    const query = name === "limit" ? { ...asked.query, limit: 100 } : without(asked.query, name);
    return right(state, { ...asked, query }, call);
  });
}

/** Deletes nothing. An unknown id is rejected all the same. */
function keepDeleted(kind: "task" | "file"): Mutant["change"] {
  const { find, remove, id } = operations[kind];
  return (api) => {
    const look = api.operations[find[0]] as unknown as (...args: unknown[]) => unknown;
    return changeHandler(remove, () => (state, asked, call) => {
      look(state, asked, call);
      return { id: asked.path[id], object: kind, deleted: true };
    })(api);
  };
}

/** Hides what is deleted from look-ups only. */
function listDeleted(kind: "task" | "file"): Mutant["change"] {
  const { find, remove, id } = operations[kind];
  return (api) => {
    const deleted = new Set<string>();
    const rejectDeleted = ({ path }: Asked) => {
      if (deleted.has(path[id]!)) throw api.reject("notFound", { explain: "a wrong mock has deleted it" });
    };
    const changes = find.map((each) =>
      changeHandler(each, (right) => (state, asked, call) => {
        rejectDeleted(asked);
        return right(state, asked, call);
      }),
    );
    const noting = changeHandler(remove, () => (state, asked, call) => {
      rejectDeleted(asked);
      const look = api.operations[find[0]] as unknown as (...args: unknown[]) => unknown;
      look(state, asked, call);
      deleted.add(asked.path[id]!);
      return { id: asked.path[id], object: kind, deleted: true };
    });
    return all(...changes, noting)(api);
  };
}
