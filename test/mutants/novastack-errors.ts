import type { Mutant } from "./mutant.ts";

import { changeBodyCheck, changeError, changeHandler, set, withBody, without, wrong } from "./novastack-changes.ts";
import { changeRejections } from "./rejections.ts";

const requestCodes = ["invalid_json", "invalid_value", "missing_required_parameter"];

/** Errors of the wrong status, type or form. */
export const errorMutants: readonly Mutant[] = [
  wrong(
    "errors.invalid-request",
    "missing-parameter-is-422",
    "Answers 422 where a parameter is missing.",
    changeError("missing_required_parameter", (error) => error, 422),
  ),
  wrong(
    "errors.invalid-request",
    "malformed-body-is-500",
    "Answers 500 to a body that is not JSON.",
    changeError("invalid_json", (error) => set(error, "type", "server_error"), 500),
  ),
  wrong(
    "errors.invalid-request",
    "invalid-request-is-validation-error",
    "Gives invalid parameters the type validation_error.",
    changeRejections((rejection) => {
      if (!requestCodes.includes(rejection.code)) return rejection;
      return withBody(rejection, set(rejection.body, "error.type", "validation_error"));
    }),
  ),
  wrong(
    "errors.invalid-request",
    "number-is-served-as-messages",
    "Answers a chat request whose messages are a number.",
    changeBodyCheck("createChatCompletion", (right) => (body) => {
      const request = body as { messages?: unknown };
      if (typeof request.messages === "number")
        request.messages = [{ role: "user", content: String(request.messages) }];
      return right(request);
    }),
  ),
  wrong(
    "errors.invalid-request-param",
    "param-is-never-told",
    "Leaves param null.",
    changeParam(() => null),
  ),
  wrong(
    "errors.invalid-request-param",
    "param-is-body",
    'Says "body" in place of the parameter.',
    changeParam(() => "body"),
  ),
  wrong(
    "errors.invalid-request-param",
    "param-is-cut",
    "Names the outermost parameter only.",
    changeParam((param) => param?.split(/[.[]/, 1)[0] ?? null),
  ),
  wrong(
    "errors.authentication",
    "unauthorized-is-invalid-request-error",
    "Gives a 401 the type invalid_request_error, as OpenAI does.",
    changeError("invalid_api_key", (error) => set(error, "type", "invalid_request_error")),
  ),
  wrong(
    "errors.authentication",
    "missing-key-has-another-type",
    "Gives a request without a key the type missing_key_error.",
    (api) => ({
      ...api,
      reject(kind, options) {
        const rejection = api.reject(kind, options);
        if (kind !== "unauthorized") return rejection;
        return withBody(rejection, set(rejection.body, "error.type", "missing_key_error"));
      },
    }),
  ),
  wrong(
    "errors.authentication",
    "type-beside-the-error",
    "Puts the type of a 401 beside the error.",
    changeRejections((rejection) => {
      if (rejection.status !== 401) return rejection;
      const { error } = rejection.body as { error: Record<string, unknown> };
      return withBody(rejection, { type: error["type"], error: without(error, "type") });
    }),
    ["errors.envelope"],
  ),
  wrong(
    "errors.rate-limit",
    "rate-limit-is-server-error",
    "Gives a 429 the type server_error.",
    changeError("rate_limit_exceeded", (error) => set(error, "type", "server_error")),
  ),
  wrong(
    "errors.rate-limit",
    "rate-limit-is-503",
    "Answers 503 above the rate limit.",
    changeError("rate_limit_exceeded", (error) => error, 503),
  ),
  wrong(
    "errors.server",
    "failure-is-api-error",
    "Gives a 500 the type api_error.",
    changeError("internal_error", (error) => set(error, "type", "api_error")),
  ),
  wrong(
    "errors.server",
    "failure-is-502",
    "Answers 502 where it fails.",
    changeError("internal_error", (error) => error, 502),
  ),
  wrong(
    "errors.envelope",
    "error-is-not-wrapped",
    "Sends the fields of an error without the object around them.",
    changeRejections((rejection) => withBody(rejection, (rejection.body as { error: object }).error)),
    ["permissions.refusal", "errors.invalid-request-param", "models.not-found"],
  ),
  wrong(
    "errors.envelope",
    "error-is-text",
    "Sends the message in place of the error object.",
    changeRejections((rejection) =>
      withBody(rejection, { error: (rejection.body as { error: { message: string } }).error.message }),
    ),
    ["permissions.refusal", "errors.invalid-request-param", "models.not-found"],
  ),
  wrong(
    "errors.envelope",
    "rate-limit-without-code",
    "Leaves the code of a 429 out.",
    changeError("rate_limit_exceeded", (error) => without(error, "code")),
  ),
  wrong(
    "errors.envelope",
    "failure-has-no-message",
    "Leaves the message of a 500 out.",
    changeError("internal_error", (error) => without(error, "message")),
  ),
  wrong(
    "errors.example",
    "invalid-key-has-no-code",
    "Leaves the code of an invalid key null.",
    changeError("invalid_api_key", (error) => set(error, "code", null)),
  ),
  wrong(
    "errors.example",
    "invalid-key-names-a-param",
    "Names the header in the param of an invalid key.",
    changeError("invalid_api_key", (error) => set(error, "param", "authorization")),
  ),
  wrong(
    "errors.example",
    "invalid-key-without-param",
    "Leaves the param of an invalid key out instead of null.",
    changeError("invalid_api_key", (error) => without(error, "param")),
    ["errors.envelope"],
  ),
  wrong(
    "errors.not-found",
    "unknown-id-is-400",
    "Answers 400 to an unknown id.",
    changeError("not_found", (error) => error, 400),
  ),
  wrong(
    "errors.not-found",
    "unknown-file-is-deleted",
    "Answers the deletion of an unknown file as done.",
    changeHandler("deleteFile", (right) => async (state, asked, call) => {
      try {
        return await right(state, asked, call);
      } catch {
        return { id: asked.path["file_id"], object: "file", deleted: true };
      }
    }),
  ),
];

function changeParam(change: (param: string | null) => string | null): Mutant["change"] {
  return changeRejections((rejection) => {
    if (!requestCodes.includes(rejection.code)) return rejection;
    const { error } = rejection.body as { error: { param: string | null } };
    return withBody(rejection, set(rejection.body, "error.param", change(error.param)));
  });
}
