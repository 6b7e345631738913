import type { components } from "../../spec/generated/control.types.ts";
import type { CommonError, ApiErrorOptions } from "../core/api-error.ts";

import { ApiError } from "../core/api-error.ts";

export type ControlErrorCode = components["schemas"]["ErrorCode"];

/** Every error of the control API, by code. */
export const controlErrors = {
  VALIDATION_ERROR: { status: 400 },
  UNAUTHORIZED: { status: 401 },
  FORBIDDEN: { status: 403 },
  NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  PAYLOAD_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  TOO_MANY: { status: 429 },
  INTERNAL_ERROR: { status: 500 },
  SERVICE_UNAVAILABLE: { status: 503 },
} satisfies Record<ControlErrorCode, { status: number }>;

/** What the control API calls the rejections that every API has. */
export const controlCommonErrors = {
  unauthorized: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  notFound: "NOT_FOUND",
  methodNotAllowed: "METHOD_NOT_ALLOWED",
  tooLarge: "PAYLOAD_TOO_LARGE",
  unsupportedMediaType: "UNSUPPORTED_MEDIA_TYPE",
  malformed: "VALIDATION_ERROR",
  missing: "VALIDATION_ERROR",
  invalid: "VALIDATION_ERROR",
  internal: "INTERNAL_ERROR",
} satisfies Record<CommonError, ControlErrorCode>;

/** A rejection in the control API's envelope, `{ error, code, status }`, which needs no further explanation. */
export function controlError(code: ControlErrorCode, options: ApiErrorOptions): ApiError {
  const { status } = controlErrors[code];
  return new ApiError(code, status, { error: options.message ?? options.explain, code, status }, options);
}
