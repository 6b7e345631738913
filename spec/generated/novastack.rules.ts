// Generated from spec/*.yaml by `npm run spec`. Do not edit.
/** The numbers and forms that novastack keeps to, as the spec has them. */
export const rules = {
  limits: {},
  durations: {},
  prefixes: { "ChatCompletion.id": "chatcmpl-", "ChatCompletionChunk.id": "chatcmpl-" },
} as const;

/** The statuses of each error that has an answer of its own. */
export const errors = {
  invalid_request_error: [400, 404],
  authentication_error: [401],
  permission_error: [403],
  rate_limit_error: [429],
  server_error: [500],
} as const;

/** The named lists of values. */
export const values = {
  Permission: ["read", "write", "delete"],
  ErrorType: ["invalid_request_error", "authentication_error", "rate_limit_error", "server_error", "permission_error"],
  ErrorCode: [
    "invalid_api_key",
    "invalid_value",
    "missing_required_parameter",
    "invalid_json",
    "insufficient_permissions",
    "model_not_found",
    "not_found",
    "method_not_allowed",
    "payload_too_large",
    "unsupported_media_type",
    "rate_limit_exceeded",
    "internal_error",
    "service_unavailable",
  ],
  NotFoundCode: ["model_not_found", "not_found"],
  TaskStatus: ["queued", "running", "completed"],
  ChatToolChoiceMode: ["none", "auto", "required"],
  ChatFinishReason: ["stop", "length", "tool_calls", "content_filter"],
} as const;
