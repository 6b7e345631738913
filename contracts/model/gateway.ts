import type { Exchange } from "../http/exchange.ts";
import type { Check, Expected } from "./rule.ts";

import { field } from "../http/exchange.ts";

export type Permission = "read" | "write" | "delete";

/** Who calls the gateway: nobody, somebody with a key that it did not issue, or the holder of permissions. */
export type Caller = "nobody" | "stranger" | { readonly permissions: readonly Permission[] };

/** What an operation of the gateway needs, and the clauses of those who have it and of those who have not. */
export type Guard = { readonly permission: Permission; readonly opens: string; readonly closes: string };

/** The table of permissions. What stands on no page but in our spec is judged where the target answers it. */
export const guards: Readonly<Record<string, Guard>> = {
  listModels: guard("read", "read-models", "read-models-refused"),
  createChatCompletion: guard("write", "write-generate", "write-generate-refused"),
  getModel: guard("read", "read-model"),
  getAccount: guard("read", "read-account"),
  createTask: guard("write", "write-tasks"),
  listTasks: guard("read", "read-tasks"),
  getTask: guard("read", "read-task"),
  deleteTask: guard("delete", "delete-tasks"),
  uploadFile: guard("write", "write-files"),
  listFiles: guard("read", "read-files"),
  getFile: guard("read", "read-file"),
  getFileContent: guard("read", "read-content"),
  deleteFile: guard("delete", "delete-files"),
};

/** The answers that a caller may get from an operation that the target offers; a plain request has no odd header or address. */
export function expectGateway(operation: string, caller: Caller, { isPlain = true } = {}): Expected {
  const { permission, opens, closes } = guards[operation]!;
  if (caller === "nobody") {
    const clause = "novastack.auth.required";
    const what = `a request without a key to be rejected${isPlain ? " with 401" : ""}`;
    // The document does not say what a header is answered that cannot be read, or an address that is written oddly.
    return { served: "never", clause, what, ...(isPlain && { status: { is: 401, clause, what } }) };
  }
  if (caller === "stranger") {
    const what = "a key that was not issued to be rejected with 401";
    const clause = "novastack.auth.invalid-key";
    return { served: "never", clause, what, status: { is: 401, clause, what } };
  }
  const names = caller.permissions.join(" and ") || "no permission";
  if (!caller.permissions.includes(permission))
    return {
      served: "never",
      clause: closes,
      what: `a key with ${names} to be rejected where ${permission} is needed`,
    };
  const what = `a key with ${names} to be served where ${permission} is needed`;
  return { served: "must", clause: opens, what, status: { not: 401, clause: "novastack.auth.bearer-header", what } };
}

/** What holds for every answer of the gateway: the error that a stranger gets, and that no key is ever shown. */
export function checkGateway(caller: Caller, answer: Exchange, keys: readonly string[], check: Check): void {
  const texts = [answer.text, ...Object.values(answer.headers)];
  const isShown = keys.some((key) => texts.some((text) => text.includes(key)));
  check("novastack.keys.shown-once", !isShown, "no answer to show a key that was issued before");
  if (caller !== "stranger" || answer.status !== 401) return;
  const isExample =
    field(answer.json, "error", "param") === null && field(answer.json, "error", "code") === "invalid_api_key";
  check("novastack.errors.example", isExample, 'param to be null and code to be "invalid_api_key"');
}

function guard(permission: Permission, opens: string, closes = opens): Guard {
  return { permission, opens: `novastack.permissions.${opens}`, closes: `novastack.permissions.${closes}` };
}
