// Generated from spec/*.yaml by `npm run spec`. Do not edit.
/** The numbers and forms that novyx keeps to, as the spec has them. */
export const rules = {
  limits: {
    "signups per IP": { count: 2, window: "30d", windowMs: 2592000000 },
    "signups per email": { count: 2, window: "30d", windowMs: 2592000000 },
  },
  durations: { token: { value: "24h", ms: 86400000 }, grace: { value: "24h", ms: 86400000 } },
  prefixes: { Secret: "nram_" },
} as const;

/** The statuses of each error that has an answer of its own. */
export const errors = {
  UNAUTHORIZED: [401],
  TIER_REQUIRED: [403],
  CONFLICT: [409],
  INTERNAL_ERROR: [500],
  VALIDATION_ERROR: [400],
  RATE_LIMITED: [429],
  INVALID_TOKEN: [400],
  NOT_FOUND: [404],
} as const;

/** The named lists of values. */
export const values = {
  Tier: ["free", "starter", "pro", "enterprise"],
  KeyStatus: ["active", "expired", "revoked", "grace"],
  ErrorCode: [
    "VALIDATION_ERROR",
    "RATE_LIMITED",
    "INVALID_TOKEN",
    "NOT_FOUND",
    "TIER_REQUIRED",
    "UNAUTHORIZED",
    "CONFLICT",
    "METHOD_NOT_ALLOWED",
    "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "INTERNAL_ERROR",
    "SERVICE_UNAVAILABLE",
  ],
  VerificationErrorCode: ["INVALID_TOKEN", "VALIDATION_ERROR"],
} as const;
