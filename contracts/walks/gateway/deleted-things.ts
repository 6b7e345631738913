import type { CallOptions } from "../../engine/call-operation.ts";
import type { OperationId } from "../../http/spec-names.ts";
import type { Request } from "./offered.ts";
import type { Gateway } from "./visit.ts";

import { field, isString, rejected, succeeded } from "../../http/exchange.ts";
import { findIn, send } from "../stage.ts";

/** What was deleted, and where it would be seen. */
type Deleted = { readonly clause: string; readonly id: string; readonly looks: readonly Request[] };

type Kind = {
  readonly clause: string;
  readonly operations: readonly [make: OperationId, read: OperationId, remove: OperationId, list: OperationId];
  readonly path: (id: string) => Record<string, string>;
};

const kinds: readonly Kind[] = [
  {
    clause: "novastack.tasks.delete",
    operations: ["createTask", "getTask", "deleteTask", "listTasks"],
    path: (task_id) => ({ task_id }),
  },
  {
    clause: "novastack.files.delete",
    operations: ["uploadFile", "getFile", "deleteFile", "listFiles"],
    path: (file_id) => ({ file_id }),
  },
];

/** Makes and deletes one thing of each kind that the target has. */
export async function deleteThings(
  { stage, lane }: Gateway,
  requests: readonly Request[],
  key: string,
): Promise<Deleted[]> {
  const ask = async (operation: OperationId, options: CallOptions) =>
    (await send(stage, lane, operation, { ...options, key }))?.answer;
  const tried = kinds.map(async ({ clause, operations: [make, read, remove, list], path }) => {
    const making = requests.find(([operation]) => operation === make);
    const made = making && (await ask(...making));
    const id = made && field(made.json, "id");
    if (!isString(id)) return [];
    const deleted = await ask(remove, { path: path(id) });
    const found = await ask(read, { path: path(id) });
    if (!deleted || !succeeded(deleted) || !found || !rejected(found)) return [];
    const lists = requests.filter(([operation]) => operation === list);
    return [{ clause, id, looks: [[read, { path: path(id) }] as const, ...lists] }];
  });
  return (await Promise.all(tried)).flat();
}

/** Looks whether it is still gone. */
export async function lookForDeleted(
  { stage, lane }: Gateway,
  deleted: readonly Deleted[],
  key: string,
): Promise<void> {
  const look = async ({ clause, id }: Deleted, [operation, options]: Request) => {
    const answer = (await send(stage, lane, operation, { ...options, key }))?.answer;
    if (!answer) return;
    const isThere = succeeded(answer) && answer.text.includes(id);
    findIn(stage, lane, answer, (check) => check(clause, !isThere, "what was deleted to be gone two days later too"));
  };
  await Promise.all(deleted.flatMap((each) => each.looks.map((request) => look(each, request))));
}
