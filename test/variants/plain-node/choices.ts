import { randomBytes, randomUUID } from "node:crypto";

/** Everything that the two documents leave open, as this backend decides it. */
export type Choices = {
  // HTTP
  /** Where the two APIs and the test hooks stand. */
  paths: { novyx: string; novastack: string; hooks: string };
  pretty: boolean;
  chunked: boolean;
  contentType: string;
  /** Before every answer, in milliseconds. */
  delayMs: number;
  /** How long an idle connection stays open, in milliseconds; 0 closes it after each answer. */
  idleMs: number;

  // Novyx
  statuses: { signUp: number; verify: number; rotate: number; revoke: number };
  novyxError: (status: number, code: string, text: string) => unknown;
  novyxErrorType: string;
  timestamp: (ms: number) => string;
  keyId: () => string;
  secret: (tenant: string) => string;
  prefixLength: number;
  newestFirst: boolean;
  /** In minutes; 0 announces an end that has come already, null announces none and ends the old key at once. */
  graceMinutes: number | null;
  endedGraceShows: "expired" | "revoked";
  /** Whether a replaced key shows its end as expires_at too. */
  graceIsExpiry: boolean;
  mayRotateInGrace: boolean;
  /** Whether a key may be replaced while another one of its account is in grace. */
  mayRotateTwice: boolean;
  endedKeyStatus: number;
  missingFieldStatus: number;
  tokenMinutes: number;
  token: () => string;
  /** What a verified address is answered when it verifies again. */
  verifiedAgain: { status: number; code: string };
  /** What a verified address is answered when it signs up again. */
  knownAddressStatus: number;
  emailLimit: { count: number; hours: number } | null;
  /** Whether time passes by itself, or with the hook alone. */
  clockRuns: boolean;
  mailDelayMs: number;
  mayRevokeItself: boolean;
  /** Whether a key can be named by its prefix, as the documents have it. */
  takesPrefix: boolean;
  foreignKey: { status: number; code: string };
  revokedAgainStatus: number;

  // novastack
  hasChat: boolean;
  models: (ids: string[]) => unknown;
  notPermitted: { status: number; type: string };
  takesApiKeyHeader: boolean;
};

/** What this backend does where nobody asks for something else. */
export const ownTaste: Choices = {
  paths: { novyx: "/ram", novastack: "/gateway/v1", hooks: "/internal/testing" },
  pretty: true,
  chunked: false,
  contentType: "application/json; charset=utf-8",
  delayMs: 0,
  idleMs: 5000,

  statuses: { signUp: 201, verify: 202, rotate: 202, revoke: 202 },
  novyxError: (_status, code, text) => ({ detail: { code, reason: text } }),
  novyxErrorType: "application/problem+json",
  timestamp: (ms) => `${new Date(ms + 2 * 60 * 60 * 1000).toISOString().slice(0, 19)}+02:00`,
  keyId: randomUUID,
  secret: () => `nram_${randomBytes(24).toString("base64url")}`,
  prefixLength: 12,
  newestFirst: true,
  graceMinutes: 90,
  endedGraceShows: "revoked",
  graceIsExpiry: false,
  mayRotateInGrace: false,
  mayRotateTwice: true,
  endedKeyStatus: 401,
  missingFieldStatus: 422,
  tokenMinutes: 60,
  token: () => randomBytes(6).toString("hex"),
  verifiedAgain: { status: 404, code: "NOT_FOUND" },
  knownAddressStatus: 409,
  emailLimit: { count: 5, hours: 24 },
  clockRuns: true,
  mailDelayMs: 0,
  mayRevokeItself: true,
  takesPrefix: true,
  foreignKey: { status: 404, code: "NOT_FOUND" },
  revokedAgainStatus: 409,

  hasChat: true,
  models: (ids) => ({ object: "list", data: ids.map((id) => ({ id, object: "model", created: 0, owned_by: "us" })) }),
  notPermitted: { status: 403, type: "insufficient_scope" },
  takesApiKeyHeader: false,
};
