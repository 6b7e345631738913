import type { OperationSpec } from "../../spec/operation.ts";
import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { CommonError } from "../../mocks/core/api-error.ts";
import type { NovastackKey, Permission } from "../../mocks/novastack/state.ts";

import { hashSecret } from "../../mocks/core/secret.ts";
import { all, changeApi, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { changeJson, drop } from "../../mocks/misbehaviours/change-json.ts";
import { allPermissions } from "../../mocks/novastack/state.ts";
import { bearerToken } from "../../mocks/pipeline/read-input.ts";
import { answerNoKey, readSecret } from "./doors.ts";
import { mutantsOf } from "./mutant.ts";
import { kebab } from "./responses.ts";

const explain = "a wrong mock rejects this";

/** Doors that stand open, and doors that do not open. */
export const authenticationMutants = mutantsOf("novastack", {
  "auth.required": {
    "anyone-lists-models": letInNobody("listModels"),
    "anyone-generates": letInNobody("createChatCompletion"),
    "anyone-reads-the-account": letInNobody("getAccount"),
    "empty-header-lists-models": letInNobody("listModels", (header) => header === ""),
    "basic-credentials-list-models": letInNobody("listModels", (header = "") => header.startsWith("Basic ")),
    "missing-key-is-302": answerNoKey("novastack", 302),
    "missing-key-is-400": answerNoKey("novastack", 400),
    "missing-key-is-403": answerNoKey("novastack", 403),
  },
  "auth.bearer-header": {
    "key-in-x-api-key-only": readSecret("novastack", "x-api-key", /(.+)/),
    "token-scheme-only": readSecret("novastack", "authorization", /^Token (.+)/),
    "key-works-once": takesKeysOnce(),
  },
  "auth.invalid-key": {
    "key-prefix-is-enough": changeApi("novastack", (right) => ({
      authenticate(state, secret, spec, now) {
        const near = [...state.keysById.values()].find(({ prefix }) => secret.startsWith(prefix));
        return near?.permissions.includes(spec.permission!) ? near : right.authenticate(state, secret, spec, now);
      },
    })),
    "key-tail-is-ignored": changeApi("novastack", (right) => ({
      authenticate: (state, secret, spec, now) => right.authenticate(state, secret.slice(0, 43), spec, now),
    })),
    "unknown-key-is-403": rejectUnknownAs("forbidden"),
    "unknown-key-generating-is-400": rejectUnknownAs("invalid", "createChatCompletion"),
  },
  "auth.deleted-key": {
    "deleted-keys-are-kept": keepsDeletedKeys(() => true),
    "deleted-keys-may-delete": keepsDeletedKeys(({ method }) => method === "DELETE"),
    "deleted-keys-may-read-the-account": keepsDeletedKeys(({ id }) => id === "getAccount"),
  },
  "keys.shown-once": {
    "account-shows-the-key": showsKey("getAccount"),
    "tasks-show-the-key": showsKey("createTask"),
  },
  "errors.authentication": {
    "missing-key-has-another-type": changeApi("novastack", ({ reject }) => ({
      reject: (kind, options) => reject(kind === "unauthorized" ? "invalid" : kind, { status: 401, ...options }),
    })),
  },
});

/** Permissions that open too much or too little. */
export const permissionMutants = mutantsOf("novastack", {
  "permissions.read-models": {
    ...tooClosed("listModels", "write"),
    ...tooClosed("listModels", "delete"),
    "pairs-may-not-list-models": admit("listModels", (has) => has.includes("read") && has.length !== 2),
    "nobody-may-list-models": admit("listModels", () => false),
    "models-are-in-another-member": changeJson("listModels", (json) => ({ models: (json as { data: unknown }).data })),
    "models-have-names-only": changeJson("listModels", drop("data.*.id")),
  },
  "permissions.read-models-refused": {
    ...tooOpen("listModels", "write"),
    ...tooOpen("listModels", "delete"),
    "two-permissions-make-up-for-read": admit("listModels", (has) => has.includes("read") || has.length === 2),
  },
  "permissions.write-generate": {
    ...tooClosed("createChatCompletion", "read"),
    ...tooClosed("createChatCompletion", "delete"),
  },
  "permissions.write-generate-refused": {
    ...tooOpen("createChatCompletion", "read"),
    ...tooOpen("createChatCompletion", "delete"),
    "read-keys-may-stream": all(
      admit("createChatCompletion", () => true),
      (right) =>
        changeOperation("createChatCompletion", (answer) => (state, input, call) => {
          if (input.body.stream || call.key.permissions.includes("write")) return answer(state, input, call);
          throw right.novastack.reject("forbidden", { explain });
        })(right),
    ),
    "permissions-are-for-get-only": all(
      admit("POST", () => true),
      admit("DELETE", () => true),
    ),
  },
  "permissions.read-model": crossed("getModel", "write"),
  "permissions.read-account": crossed("getAccount", "delete"),
  "permissions.write-tasks": crossed("createTask", "read"),
  "permissions.read-tasks": crossed("listTasks", "write"),
  "permissions.read-task": crossed("getTask", "delete"),
  "permissions.delete-tasks": crossed("deleteTask", "write"),
  "permissions.write-files": crossed("uploadFile", "delete"),
  "permissions.read-files": crossed("listFiles", "delete"),
  "permissions.read-file": crossed("getFile", "write"),
  "permissions.read-content": crossed("getFileContent", "write"),
  "permissions.delete-files": crossed("deleteFile", "write"),
  "permissions.refusal": {
    "missing-permission-is-401": refuseAs("unauthorized"),
    "missing-permission-is-404": refuseAs("notFound"),
  },
});

/** Serves an operation to whoever sends such an Authorization header; by default none. */
function letInNobody(
  operation: string,
  isLetIn: (header: string | undefined) => boolean = (header) => header === undefined,
): Change {
  const nobody: NovastackKey = {
    id: "nskey_nobody",
    name: "nobody",
    permissions: allPermissions,
    hash: "",
    prefix: "",
    createdAt: 0,
  };
  return changeApi("novastack", (right) => ({
    readSecret(header) {
      const authorization = header("authorization");
      return isLetIn(authorization) ? nobody.id : bearerToken(authorization);
    },
    authenticate: (state, secret, spec, now) =>
      secret === nobody.id && operation === spec.id ? nobody : right.authenticate(state, secret, spec, now),
  }));
}

/** Tells in an answer which key has asked for it. */
function showsKey(operation: "getAccount" | "createTask"): Change {
  let last = "";
  return all(
    changeApi("novastack", (right) => ({
      authenticate(state, secret, spec, now) {
        last = secret;
        return right.authenticate(state, secret, spec, now);
      },
    })),
    changeJson(operation, (json) => Object.assign({}, json, { key_in_use: last })),
  );
}

function takesKeysOnce(): Change {
  const used = new Set<string>();
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      if (used.has(secret)) throw right.reject("unauthorized", { explain });
      const key = right.authenticate(state, secret, spec, now);
      used.add(secret);
      return key;
    },
  }));
}

/** Knows the keys that were used before, deleted or not, where an operation is concerned. */
function keepsDeletedKeys(isConcerned: (spec: OperationSpec) => boolean): Change {
  const used = new Map<string, NovastackKey>();
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      const kept = used.get(secret);
      if (kept && !state.keysById.has(kept.id) && isConcerned(spec)) return kept;
      const key = right.authenticate(state, secret, spec, now);
      used.set(secret, key);
      return key;
    },
  }));
}

/** Rejects an unknown key in another way. */
function rejectUnknownAs(kind: CommonError, operation?: string): Change {
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      try {
        return right.authenticate(state, secret, spec, now);
      } catch (error) {
        const concerns = state.keysByHash.get(hashSecret(secret)) === undefined && (operation ?? spec.id) === spec.id;
        throw concerns ? right.reject(kind, { explain }) : error;
      }
    },
  }));
}

/** Replaces the rule of who may do what, for one operation or for those with a method. */
export function admit(
  concerned: string,
  mayDo: (permissions: readonly Permission[], needed: Permission) => boolean,
): Change {
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      if (spec.id !== concerned && spec.method !== concerned) return right.authenticate(state, secret, spec, now);
      const key = right.authenticate(state, secret, { ...spec, permission: null }, now);
      if (mayDo(key.permissions, spec.permission!)) return key;
      throw right.reject("forbidden", { explain });
    },
  }));
}

/** Opens an operation to another permission as well, and asks for another permission as well. */
function crossed(operation: string, other: Permission) {
  return { ...tooOpen(operation, other), ...tooClosed(operation, other) };
}

function tooOpen(operation: string, other: Permission): Record<string, Change> {
  const isAdmitted = (has: readonly Permission[], needed: Permission) => has.includes(needed) || has.includes(other);
  return { [`${kebab(operation)}-open-to-${other}`]: admit(operation, isAdmitted) };
}

function tooClosed(operation: string, other: Permission): Record<string, Change> {
  const isAdmitted = (has: readonly Permission[], needed: Permission) => has.includes(needed) && has.includes(other);
  return { [`${kebab(operation)}-needs-${other}-too`]: admit(operation, isAdmitted) };
}

/** Rejects a key without the permission in another way. */
function refuseAs(kind: CommonError): Change {
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      const key = right.authenticate(state, secret, { ...spec, permission: null }, now);
      if (spec.permission && !key.permissions.includes(spec.permission)) throw right.reject(kind, { explain });
      return key;
    },
  }));
}
