import { randomBytes } from "node:crypto";

import type { Choices } from "./plain-node/choices.ts";
import type { Backend } from "./plain-node/backend.ts";
import type { MockOptions } from "../../mocks/index.ts";

import { startMock } from "../../mocks/index.ts";
import { startBackend } from "./plain-node/backend.ts";

/** An implementation that listens. */
export type Started = Pick<Backend, "novyx" | "hooks" | "close"> & Partial<Pick<Backend, "novastack">>;

/** A right implementation that chose something of its own where the documents are silent. */
export type Variant = {
  /** What it chose, in a few words. */
  name: string;
  start: () => Promise<Started>;
  /** The clauses that cannot be shown against it. */
  unverified?: readonly string[];
};

const iso = (ms: number) => new Date(ms).toISOString();
const tenantKey = (tenant: string) => `nram_${tenant}_${randomBytes(18).toString("hex")}`;
const counter = () => {
  let next = 100;
  return () => String(++next);
};

// Without a grace there is none to be seen.
const noGrace = [
  "novyx.rotate.old-key-works-in-grace",
  "novyx.rotate.old-key-ends-with-grace",
  "novyx.list.grace",
  "novyx.list.grace-ended",
  "novyx.revoke.in-grace",
];

/** What is about routes that no document gives an address, and that this backend has not. */
export const withoutRoutes: readonly string[] = [
  "novastack.permissions.read-model",
  "novastack.permissions.read-account",
  "novastack.permissions.write-tasks",
  "novastack.permissions.delete-tasks",
  "novastack.permissions.delete-files",
  "novastack.tasks.delete",
  "novastack.files.delete",
];

/** The backend without shared code, in its own taste and in others. */
export const backendVariants: readonly Variant[] = [
  backend("the backend in its own taste", {}),
  backend("flat errors, the code in error_code, expired after grace", {
    novyxError: (status, code, text) => ({ ok: false, error_code: code, error: text, http: status }),
    novyxErrorType: "application/json",
    endedGraceShows: "expired",
    missingFieldStatus: 400,
    verifiedAgain: { status: 400, code: "INVALID_TOKEN" },
    revokedAgainStatus: 404,
    foreignKey: { status: 403, code: "FORBIDDEN" },
  }),
  backend("a list of errors, 403 for ended keys, 404 for missing fields", {
    novyxError: (_status, code, text) => ({ errors: [{ title: text }, { title: text, code }] }),
    endedKeyStatus: 403,
    missingFieldStatus: 404,
    knownAddressStatus: 200,
    foreignKey: { status: 403, code: "FORBIDDEN" },
  }),
  backend("timestamps with microseconds, keys in the order of their making", {
    timestamp: (ms) => `${iso(ms).slice(0, 23)}417+00:00`,
    newestFirst: false,
    statuses: { signUp: 200, verify: 200, rotate: 201, revoke: 200 },
  }),
  backend("timestamps without an offset", { timestamp: (ms) => iso(ms).slice(0, 19) }),
  backend("timestamps in the basic format", { timestamp: (ms) => iso(ms).slice(0, 19).replace(/[-:]/g, "") + "Z" }),
  backend("timestamps with nanoseconds, west of Greenwich", {
    timestamp: (ms) => `${iso(ms - 9.5 * 60 * 60 * 1000).slice(0, 23)}123456-09:30`,
  }),
  backend("no grace, null announced", { graceMinutes: null }, noGrace),
  backend("no grace, the present announced", { graceMinutes: 0 }, noGrace),
  backend("a grace of 20 seconds, by a clock that only the hook moves", { graceMinutes: 1 / 3, clockRuns: false }),
  backend("a grace of 45 days, the end of a replaced key shown as its expiry", {
    graceMinutes: 45 * 24 * 60,
    graceIsExpiry: true,
    mayRotateInGrace: true,
  }),
  backend("one sign-up per e-mail address", { emailLimit: { count: 1, hours: 365 * 24 } }),
  backend("no limit per e-mail address", { emailLimit: null }),
  backend("tokens of six digits that live a week, mails a moment late", {
    tokenMinutes: 7 * 24 * 60,
    token: () => String(100_000 + (randomBytes(4).readUInt32BE() % 900_000)),
    mailDelayMs: 400,
  }),
  backend("tokens that live five minutes", {
    tokenMinutes: 5,
    token: () => `${randomBytes(30).toString("base64url")}.${randomBytes(60).toString("base64url")}`,
  }),
  backend("tokens that live 30 days", { tokenMinutes: 30 * 24 * 60 }),
  backend("one prefix for all keys of an account", { secret: tenantKey, prefixLength: 10 }),
  backend("the prefix of every key in the world", { prefixLength: 5 }),
  backend("long prefixes, numbers as ids", { prefixLength: 24, keyId: counter() }),
  backend("no key may revoke itself", { mayRevokeItself: false }),
  backend("no key may revoke itself, and no grace", { mayRevokeItself: false, graceMinutes: null }, noGrace),
  backend("chunked, the connection closed after each answer", { chunked: true, idleMs: 0, pretty: false }),
  backend("idle connections closed at once, an own JSON type", {
    idleMs: 1,
    contentType: "application/vnd.novyx+json",
  }),
  backend("30 ms for each answer", { delayMs: 30 }),
  backend("no second rotation while an old key is in grace", { mayRotateTwice: false }, [
    "novyx.rotate.old-key-ends-with-grace",
    "novyx.list.all-keys",
  ]),
  backend(
    "no chat, models with ids alone",
    { hasChat: false, models: (ids) => ({ data: ids.map((id) => ({ id })) }) },
    [
      "novastack.permissions.write-generate",
      "novastack.permissions.write-generate-refused",
      "novastack.errors.invalid-request",
      "novastack.errors.envelope",
    ],
  ),
  backend("401 for a missing permission, a key in a header of its own", {
    notPermitted: { status: 401, type: "authentication_error" },
    takesApiKeyHeader: true,
  }),
  backend("404 for a missing permission", { notPermitted: { status: 404, type: "invalid_request_error" } }),
];

/** The mock with other options. */
export const mockVariants: readonly Variant[] = [
  mock("the mock as it is", {}),
  mock("the mock with a grace of 90 seconds", { grace: "90s" }),
  mock("the mock without grace", { grace: 0 }, noGrace),
  mock("the mock with a grace of 60 days", { grace: "60d" }),
  mock("the mock with tokens of ten minutes", { tokenTtl: "10m" }),
  mock("the mock with tokens of 20 days", { tokenTtl: "20d" }),
  mock("the mock with a clock that stands still", { seed: 7 }),
  mock("the mock with 20 ms of latency", { latency: 20 }),
  mock("the mock that believes X-Forwarded-For", { trustProxy: "loopback" }),
];

function backend(name: string, choices: Partial<Choices>, unverified: readonly string[] = []): Variant {
  return { name, start: () => startBackend(choices), unverified: [...unverified, ...withoutRoutes] };
}

function mock(name: string, options: MockOptions, unverified: readonly string[] = []): Variant {
  return {
    name,
    async start() {
      const { url, close } = await startMock({ port: 0, ...options });
      return { novyx: url, novastack: `${url}/router/v1`, hooks: `${url}/_mock`, close };
    },
    unverified,
  };
}
