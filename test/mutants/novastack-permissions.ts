import type { OperationSpec } from "../../spec/operation.ts";
import type { Permission } from "../../mocks/novastack/state.ts";
import type { Mutant } from "./mutant.ts";

import { changeAdmission, changeHandler, set, withBody, wrong } from "./novastack-changes.ts";
import { changeRejections } from "./rejections.ts";

/** Permissions that open too much or too little. */
export const permissionMutants: readonly Mutant[] = [
  tooClosed("listModels", "permissions.read-models", "write"),
  tooClosed("listModels", "permissions.read-models", "delete"),
  wrong(
    "permissions.read-models",
    "pairs-may-not-list-models",
    "Rejects the list of models to keys with two permissions.",
    changeAdmission(is("listModels"), (has) => has.includes("read") && has.length !== 2),
  ),
  tooOpen("listModels", "permissions.read-models-refused", "write"),
  tooOpen("listModels", "permissions.read-models-refused", "delete"),
  wrong(
    "permissions.read-models-refused",
    "two-permissions-make-up-for-read",
    "Lists the models for keys with both other permissions.",
    changeAdmission(is("listModels"), (has) => has.includes("read") || has.length === 2),
  ),
  tooClosed("createChatCompletion", "permissions.write-generate", "read"),
  tooClosed("createChatCompletion", "permissions.write-generate", "delete"),
  tooOpen("createChatCompletion", "permissions.write-generate-refused", "read"),
  tooOpen("createChatCompletion", "permissions.write-generate-refused", "delete"),
  wrong(
    "permissions.write-generate-refused",
    "read-keys-may-stream",
    "Checks the write permission of whole answers only.",
    (api) => {
      const opened = changeAdmission(is("createChatCompletion"), () => true)(api);
      const guard = changeHandler("createChatCompletion", (right) => (state, asked, call) => {
        if (asked.body["stream"] === true || call.key.permissions.includes("write")) return right(state, asked, call);
        throw api.reject("forbidden", { explain: "the key may not write" });
      });
      return guard(opened);
    },
  ),
  wrong(
    "permissions.write-generate-refused",
    "permissions-are-for-get-only",
    "Checks the permissions of GET requests only.",
    changeAdmission(
      ({ method }) => method !== "GET",
      () => true,
    ),
    ["permissions.write-tasks", "permissions.write-files", "permissions.delete-tasks", "permissions.delete-files"],
  ),
  wrong(
    "permissions.read-models",
    "nobody-may-list-models",
    "Rejects the list of models to every key.",
    changeAdmission(is("listModels"), () => false),
  ),
  ...crossed("getModel", "permissions.read-model", "write"),
  ...crossed("getAccount", "permissions.read-account", "delete"),
  ...crossed("createTask", "permissions.write-tasks", "read"),
  ...crossed("listTasks", "permissions.read-tasks", "write"),
  ...crossed("getTask", "permissions.read-task", "delete"),
  ...crossed("deleteTask", "permissions.delete-tasks", "write"),
  ...crossed("uploadFile", "permissions.write-files", "delete"),
  ...crossed("listFiles", "permissions.read-files", "delete"),
  ...crossed("getFile", "permissions.read-file", "write"),
  ...crossed("getFileContent", "permissions.read-content", "write"),
  ...crossed("deleteFile", "permissions.delete-files", "write"),
  wrong("permissions.refusal", "missing-permission-is-401", "Answers 401 to a key without the permission.", (api) =>
    changeRejections((rejection) => (rejection.status === 403 ? api.reject("unauthorized", rejection) : rejection))(
      api,
    ),
  ),
  wrong(
    "permissions.refusal",
    "missing-permission-is-invalid-request",
    "Gives a key without the permission the type invalid_request_error.",
    changeRejections((rejection) =>
      rejection.status === 403
        ? withBody(rejection, set(rejection.body, "error.type", "invalid_request_error"))
        : rejection,
    ),
  ),
  wrong("permissions.refusal", "missing-permission-is-404", "Hides what a key may not see behind a 404.", (api) =>
    changeRejections((rejection) => (rejection.status === 403 ? api.reject("notFound", rejection) : rejection))(api),
  ),
];

function crossed(operation: string, clause: string, other: Permission): Mutant[] {
  return [tooOpen(operation, clause, other), tooClosed(operation, clause, other)];
}

/** Opens an operation to another permission as well. */
function tooOpen(operation: string, clause: string, other: Permission): Mutant {
  return wrong(
    clause,
    `${kebab(operation)}-open-to-${other}`,
    `Lets keys with the ${other} permission ${spaced(operation)}.`,
    changeAdmission(is(operation), (has, { permission }) => has.includes(permission!) || has.includes(other)),
  );
}

/** Asks for another permission as well. */
function tooClosed(operation: string, clause: string, other: Permission): Mutant {
  return wrong(
    clause,
    `${kebab(operation)}-needs-${other}-too`,
    `Lets a key ${spaced(operation)} only if it has the ${other} permission too.`,
    changeAdmission(is(operation), (has, { permission }) => has.includes(permission!) && has.includes(other)),
  );
}

function is(operation: string) {
  return ({ id }: OperationSpec) => id === operation;
}

function kebab(operation: string): string {
  return operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function spaced(operation: string): string {
  return kebab(operation).replaceAll("-", " ");
}
