import type { Api } from "./mutant.ts";
import type { NovastackKey } from "../../mocks/novastack/state.ts";
import type { Mutant } from "./mutant.ts";

import { allPermissions } from "../../mocks/novastack/state.ts";
import { all, changeAuthentication, withBody, wrong } from "./novastack-changes.ts";

/** Doors that stand open, and doors that do not open. */
export const authenticationMutants: readonly Mutant[] = [
  wrong(
    "auth.required",
    "anyone-lists-models",
    "Lists the models without a key.",
    letInNobody((header) => header === null, ["listModels"]),
  ),
  wrong(
    "auth.required",
    "anyone-generates",
    "Generates content without a key.",
    letInNobody((header) => header === null, ["createChatCompletion"]),
  ),
  wrong(
    "auth.required",
    "anyone-reads-the-account",
    "Shows the account without a key.",
    letInNobody((header) => header === null, ["getAccount"]),
  ),
  wrong(
    "auth.required",
    "empty-header-lists-models",
    "Takes an empty Authorization header for a key.",
    letInNobody((header) => header === "", ["listModels"]),
  ),
  wrong(
    "auth.required",
    "basic-credentials-list-models",
    "Takes any credentials of the Basic scheme for a key.",
    letInNobody((header) => (header ?? "").startsWith("Basic "), ["listModels"]),
  ),
  wrong("auth.required", "missing-key-is-302", "Redirects a request without a key to a login.", (api) => ({
    ...api,
    reject(kind, options) {
      const rejection = api.reject(kind, options);
      return kind === "unauthorized" ? withBody(rejection, rejection.body, 302) : rejection;
    },
  })),
  wrong(
    "auth.bearer-header",
    "key-in-x-api-key-only",
    "Looks for the key in X-Api-Key only.",
    readSecret("x-api-key", /(.+)/),
  ),
  wrong(
    "auth.bearer-header",
    "token-scheme-only",
    "Takes the scheme Token in place of Bearer.",
    readSecret("authorization", /^Token (.+)/),
  ),
  wrong("auth.bearer-header", "key-works-once", "Takes a key for one request only.", (api) => {
    const used = new Set<string>();
    return changeAuthentication((right) => (world, secret, spec, now) => {
      if (used.has(secret)) throw api.reject("unauthorized", { explain: "a wrong mock takes each key once" });
      const key = right(world, secret, spec, now);
      used.add(secret);
      return key;
    })(api);
  }),
  wrong(
    "auth.invalid-key",
    "key-prefix-is-enough",
    "Compares the first characters of a key only.",
    changeAuthentication((right) => (world, secret, spec, now) => {
      const near = [...world.novastack.keysById.values()].find(({ prefix }) => secret.startsWith(prefix));
      return near?.permissions.includes(spec.permission!) ? near : right(world, secret, spec, now);
    }),
  ),
  wrong(
    "auth.invalid-key",
    "key-tail-is-ignored",
    "Cuts a key to the length of its own keys before it looks it up.",
    changeAuthentication(
      (right) => (world, secret, spec, now) => right(world, secret.slice(0, "ns-".length + 40), spec, now),
    ),
  ),
  wrong("auth.invalid-key", "unknown-key-is-403", "Answers 403 to an unknown key.", rejectUnknownWith("forbidden")),
  wrong(
    "auth.invalid-key",
    "unknown-key-generating-is-400",
    "Answers 400 to an unknown key that generates content.",
    rejectUnknownWith("invalid", "createChatCompletion"),
  ),
];

const nobody: NovastackKey = {
  id: "nskey_nobody",
  name: "nobody",
  permissions: allPermissions,
  hash: "",
  prefix: "",
  createdAt: 0,
};

/** Serves some operations to whoever sends such a header. */
function letInNobody(isLetIn: (header: string | null) => boolean, operations: readonly string[]): Mutant["change"] {
  const bearer = /^Bearer +([^\s]+) *$/i;
  return all(
    (api) => ({
      ...api,
      readSecret(header) {
        const authorization = header("authorization") ?? null;
        return isLetIn(authorization) ? nobody.id : bearer.exec(authorization ?? "")?.[1];
      },
    }),
    changeAuthentication(
      (right) => (world, secret, spec, now) =>
        secret === nobody.id && operations.includes(spec.id) ? nobody : right(world, secret, spec, now),
    ),
  );
}

function readSecret(name: string, form: RegExp): Mutant["change"] {
  return (api) => ({ ...api, readSecret: (header) => form.exec(header(name) ?? "")?.[1] });
}

/** Rejects an unknown key in another way. */
function rejectUnknownWith(kind: Parameters<Api["reject"]>[0], operation?: string): Mutant["change"] {
  return changeAuthentication((right, api) => (world, secret, spec, now) => {
    const isKnown = isIssued(() => right(world, secret, { ...spec, permission: null }, now));
    if (isKnown || (operation !== undefined && operation !== spec.id)) return right(world, secret, spec, now);
    throw api.reject(kind, { explain: "a wrong mock rejects an unknown key so" });
  });
}

function isIssued(authenticate: () => unknown): boolean {
  try {
    authenticate();
    return true;
  } catch {
    return false;
  }
}
