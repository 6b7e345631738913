import type { components } from "../../spec/generated/novastack.types.ts";
import type { CommonError, ApiErrorOptions } from "../core/api-error.ts";

import { ApiError } from "../core/api-error.ts";

type Schemas = components["schemas"];
export type NovastackErrorCode = Schemas["ErrorCode"];
type Declared = { status: number; type: Schemas["ErrorType"]; message: string };

/** Every error of novastack, by code. */
export const novastackErrors = {
  invalid_api_key: { status: 401, type: "authentication_error", message: "Invalid API key provided" },
  insufficient_permissions: {
    status: 403,
    type: "permission_error",
    message: "This API key does not have the permission that this request needs",
  },
  invalid_value: { status: 400, type: "invalid_request_error", message: "A parameter is invalid" },
  missing_required_parameter: { status: 400, type: "invalid_request_error", message: "A parameter is missing" },
  invalid_json: { status: 400, type: "invalid_request_error", message: "The request body is not valid" },
  model_not_found: { status: 404, type: "invalid_request_error", message: "The model does not exist" },
  not_found: { status: 404, type: "invalid_request_error", message: "There is nothing here" },
  method_not_allowed: { status: 405, type: "invalid_request_error", message: "The method is not allowed here" },
  payload_too_large: { status: 413, type: "invalid_request_error", message: "The request body is too large" },
  unsupported_media_type: { status: 415, type: "invalid_request_error", message: "The content type is not supported" },
  rate_limit_exceeded: { status: 429, type: "rate_limit_error", message: "Rate limit exceeded" },
  internal_error: { status: 500, type: "server_error", message: "The server had an error" },
  service_unavailable: { status: 503, type: "server_error", message: "The service is unavailable" },
} satisfies Record<NovastackErrorCode, Declared>;

/** What novastack calls the rejections that every API has. */
export const novastackCommonErrors = {
  unauthorized: "invalid_api_key",
  forbidden: "insufficient_permissions",
  notFound: "not_found",
  methodNotAllowed: "method_not_allowed",
  tooLarge: "payload_too_large",
  unsupportedMediaType: "unsupported_media_type",
  malformed: "invalid_json",
  missing: "missing_required_parameter",
  invalid: "invalid_value",
  internal: "internal_error",
} satisfies Record<CommonError, NovastackErrorCode>;

/** A rejection in novastack's envelope, `{ error: { message, type, param, code } }`. */
export function novastackError(code: NovastackErrorCode, options: ApiErrorOptions): ApiError {
  const declared: Declared = novastackErrors[code];
  const { message = declared.message, param = null, status = declared.status, details } = options;
  const error = { message, type: declared.type, param, code };
  return new ApiError(code, status, { error, ...details }, options);
}

/** The rejection of a parameter whose value nobody can use; `explain` says what to send. */
export function invalidValue(param: string, message: string, explain: string): ApiError {
  return novastackError("invalid_value", { message, param, explain });
}
