import type { CallOptions, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";

import { operations } from "../../spec/generated/novastack.operations.ts";
import { values } from "../../spec/generated/novastack.rules.ts";
import { Unverified } from "../engine/case.ts";
import { field, isString, rejected, succeeded, summary } from "../http/exchange.ts";
import { ask } from "./ask.ts";

export type Permission = (typeof values.Permission)[number];

/** What a case works with. Whatever does not come about ends the case as unverified. */
export type Prepared = {
  /** For each permission a key that has it: one and the same key with all three, wherever there is one. */
  readonly keys: Readonly<Record<Permission, string>>;
  /** Sends a request with a key that may do this. Whether it is let in is for other clauses to judge. */
  ask(operation: OperationId, options?: CallOptions): Promise<Exchange>;
  /** The first model that the target lists. */
  model(): Promise<string>;
  /** The same; any name where the list names none. */
  anyModel(): Promise<string>;
  /** A task of the case's own, by its id. */
  task(input?: string): Promise<string>;
  /** A file of the case's own, by its id. */
  file(content?: string | Uint8Array): Promise<string>;
  /** Has what an answer made deleted when the case ends; returns its id. */
  note(kind: "task" | "file", answer: Exchange): string | undefined;
};

export const everyPermission: readonly Permission[] = values.Permission;

/** Runs a case with keys, and deletes the tasks and files that it made. */
export async function prepare(t: Scenario, run: (prepared: Prepared) => Promise<void>): Promise<void> {
  const keys = await keysForAll(t);
  const made: { kind: "task" | "file"; id: string }[] = [];
  let model: Promise<string> | undefined;
  const prepared: Prepared = {
    keys,
    async ask(operation, options = {}) {
      const answer = await ask(t, operation, { ...options, key: keys[permissionOf(operation)] });
      const isLetIn = answer.status !== 401 && answer.status !== 403;
      return isLetIn ? answer : t.unverified(`the key is not let in: ${summary(answer)}`);
    },
    model: () => (model ??= firstModel(t, prepared)),
    anyModel: async () => firstModelOf(await prepared.ask("listModels")) ?? "any",
    async task(input = "Say hello.") {
      const answer = await prepared.ask("createTask", { body: { model: await prepared.model(), input } });
      return (
        prepared.note("task", answer) ?? missed(t, "novastack.tasks.create", "a created task to have an id", answer)
      );
    },
    async file(content = "Hello!") {
      const answer = await prepared.ask("uploadFile", { form: fileForm(content) });
      return (
        prepared.note("file", answer) ?? missed(t, "novastack.files.upload", "an uploaded file to have an id", answer)
      );
    },
    note(kind, answer) {
      const id = field(answer.json, "id");
      if (!succeeded(answer) || !isString(id)) return undefined;
      made.push({ kind, id });
      return id;
    },
  };
  try {
    await run(prepared);
  } finally {
    await Promise.all(
      made.map(({ kind, id }) =>
        kind === "task"
          ? t.call("deleteTask", { key: keys.delete, path: { task_id: id } })
          : t.call("deleteFile", { key: keys.delete, path: { file_id: id } }),
      ),
    );
  }
}

/** An upload as OpenAI's clients send it. */
export function fileForm(content: string | Uint8Array, name = "gate.txt"): FormData {
  const form = new FormData();
  form.set("purpose", "user_data");
  form.set("file", new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return form;
}

async function keysForAll(t: Scenario): Promise<Record<Permission, string>> {
  try {
    const key = await t.novastackKey(...everyPermission);
    return { read: key, write: key, delete: key };
  } catch (error) {
    if (!(error instanceof Unverified)) throw error;
    // A fixed pool of keys may have none with every permission.
    const read = await t.novastackKey("read");
    const write = await t.novastackKey("write");
    return { read, write, delete: await t.novastackKey("delete") };
  }
}

/** The permission that an operation needs. */
export function permissionOf(operation: OperationId): Permission {
  return operations.find(({ id }) => id === operation)!.permission;
}

async function firstModel(t: Scenario, prepared: Prepared): Promise<string> {
  const answer = await prepared.ask("listModels");
  const model = firstModelOf(answer);
  if (model !== undefined) return model;
  const data = field(answer.json, "data");
  if (succeeded(answer) && Array.isArray(data) && data.length === 0) return t.notOffered("the target lists no model");
  const clause = succeeded(answer) ? "novastack.models.openai-list" : "novastack.models.list";
  return missed(t, clause, "the models to be listed in data, each with its id", answer);
}

/** What a case builds upon did not come about: a failure of its own clause, but for an outage. */
function missed(t: Scenario, clause: string, expected: string, answer: Exchange): never {
  if (succeeded(answer) || rejected(answer)) t.broken(clause, expected, answer);
  return t.unverified(`${clause} could not be had: ${summary(answer)}`);
}

/** The first model of a list; undefined where it names none. */
export function firstModelOf(answer: Exchange): string | undefined {
  const id = field(answer.json, "data", 0, "id");
  return succeeded(answer) && isString(id) ? id : undefined;
}
