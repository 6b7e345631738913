import type { components } from "../../spec/generated/novyx.types.ts";
import type { CommonError, ApiErrorOptions } from "../core/api-error.ts";

import { errors } from "../../spec/generated/novyx.rules.ts";
import { isoTime } from "../core/clock.ts";
import { ApiError } from "../core/api-error.ts";

export type NovyxErrorCode = components["schemas"]["ErrorCode"];

/** Every error of Novyx, by code. */
export const novyxErrors = {
  VALIDATION_ERROR: { status: errors.VALIDATION_ERROR[0], message: "The request is not valid" },
  INVALID_TOKEN: { status: errors.INVALID_TOKEN[0], message: "The verification token is invalid or has expired" },
  UNAUTHORIZED: { status: errors.UNAUTHORIZED[0], message: "The API key is missing or invalid" },
  TIER_REQUIRED: { status: errors.TIER_REQUIRED[0], message: "This needs a higher tier" },
  NOT_FOUND: { status: errors.NOT_FOUND[0], message: "There is nothing here" },
  METHOD_NOT_ALLOWED: { status: 405, message: "The method is not allowed here" },
  CONFLICT: { status: errors.CONFLICT[0], message: "Another request changed the same thing" },
  PAYLOAD_TOO_LARGE: { status: 413, message: "The request body is too large" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: "The content type is not supported" },
  RATE_LIMITED: { status: errors.RATE_LIMITED[0], message: "Too many sign-ups" },
  INTERNAL_ERROR: { status: errors.INTERNAL_ERROR[0], message: "The server had an error" },
  SERVICE_UNAVAILABLE: { status: 503, message: "The service is unavailable" },
} satisfies Record<NovyxErrorCode, { status: number; message: string }>;

/** What Novyx calls the rejections that every API has. */
export const novyxCommonErrors = {
  unauthorized: "UNAUTHORIZED",
  forbidden: "UNAUTHORIZED",
  notFound: "NOT_FOUND",
  methodNotAllowed: "METHOD_NOT_ALLOWED",
  tooLarge: "PAYLOAD_TOO_LARGE",
  unsupportedMediaType: "UNSUPPORTED_MEDIA_TYPE",
  malformed: "VALIDATION_ERROR",
  missing: "VALIDATION_ERROR",
  invalid: "VALIDATION_ERROR",
  internal: "INTERNAL_ERROR",
} satisfies Record<CommonError, NovyxErrorCode>;

/** A rejection in Novyx's envelope, `{ error, code, status }`. */
export function novyxError(code: NovyxErrorCode, options: ApiErrorOptions): ApiError {
  const { message = novyxErrors[code].message, status = novyxErrors[code].status, details } = options;
  return new ApiError(code, status, { error: message, code, status, ...details }, options);
}

/** What a 429 carries beside the envelope. `resetsAt` is in milliseconds since 1970. */
export function limitDetails(current: number, limit: number, resetsAt: number) {
  const usage: components["schemas"]["Usage"] = { current, limit, plan: "free", resets_at: isoTime(resetsAt) };
  return { usage, upgrade_url: "https://www.novyxlabs.com/pricing" };
}
