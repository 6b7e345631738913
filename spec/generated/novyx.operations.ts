// Generated from spec/*.yaml by `npm run spec`. Do not edit.
import type { OperationSpec } from "../operation.ts";

/** Every operation of novyx. */
export const operations = [
  {
    id: "listKeys",
    method: "GET",
    path: "/v1/keys",
    secured: true,
    open: false,
    permission: null,
    successStatus: 200,
    requestBody: null,
    tags: ["keys"],
  },
  {
    id: "signUp",
    method: "POST",
    path: "/v1/keys",
    secured: false,
    open: false,
    permission: null,
    successStatus: 200,
    requestBody: { contentType: "application/json", required: true, maxBytes: 1048576 },
    tags: ["keys"],
  },
  {
    id: "verify",
    method: "POST",
    path: "/v1/verify",
    secured: false,
    open: true,
    permission: null,
    successStatus: 200,
    requestBody: { contentType: "application/json", required: true, maxBytes: 1048576 },
    tags: ["keys"],
  },
  {
    id: "rotateKey",
    method: "POST",
    path: "/v1/keys/rotate",
    secured: true,
    open: false,
    permission: null,
    successStatus: 200,
    requestBody: { contentType: "application/json", required: false, maxBytes: 1048576 },
    tags: ["keys"],
  },
  {
    id: "revokeKey",
    method: "POST",
    path: "/v1/keys/revoke",
    secured: true,
    open: false,
    permission: null,
    successStatus: 200,
    requestBody: { contentType: "application/json", required: true, maxBytes: 1048576 },
    tags: ["keys"],
  },
] as const satisfies readonly OperationSpec[];

/** Where the API is served, as the first of the spec's servers has it. */
export const baseUrl = "https://novyx-ram-api.fly.dev";

/** The fields that hold a secret. */
export const secretFields: readonly string[] = ["api_key", "new_key", "token"];
