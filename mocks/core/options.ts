import ms from "ms";

import type { components } from "../../spec/generated/control.types.ts";
import type { Limit } from "./quota.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { isAddressRange } from "./address.ts";
import { limits } from "./limits.ts";

type Schemas = components["schemas"];

/** A length of time: `"24h"`, `"30d"`, `"1500ms"`, or a number of milliseconds. */
export type Duration = string | number;

/**
 * The pages that may call the vendor APIs: `loopback` for those of this machine, one origin beside them, `*` for all; with
 * `off` no page may read the answers.
 */
export type CorsPolicy = string;

/** A Novyx key to be made. */
export type NovyxKeyOptions = {
  /** Of an account that there is, or of a new one. Default: an address of its own. */
  email?: string;
  tier?: NonNullable<Schemas["NovyxKeyRequest"]["tier"]>;
  /** Default: it does not expire. */
  expiresIn?: Duration;
  /** The secret, where it is to be a known one. */
  apiKey?: string;
};

/** A novastack key to be made. */
export type NovastackKeyOptions = {
  name?: string;
  /** Default: all three. */
  permissions?: readonly Schemas["Permission"][];
  /** The secret, where it is to be a known one. */
  apiKey?: string;
};

/** A fault to be armed: which requests meet it, and what they meet. */
export type FaultOptions = Omit<
  Schemas["FaultRequest"],
  "delay" | "delay_ms" | "retry_after" | "probability" | "json"
> & {
  /** In real time, before anything else happens. */
  delay?: Duration;
  /** What the header Retry-After tells, in whole seconds. */
  retryAfter?: Duration;
  /** The body that is sent with the status, in place of the API's own error. */
  json?: object;
  /** From 0 to 1. Default: 1. */
  probability?: number;
};

/** What the chat answers, and which chats it answers so. */
export type ChatReplyOptions = {
  /** A text in what the user said last, or that and the model. Default: any chat. */
  when?: string | { contains?: string; model?: string };
  text?: string;
  /** The content as a value. */
  json?: unknown;
  toolCalls?: readonly { name: string; arguments?: unknown }[];
  refusal?: string;
  reasoning?: string;
  finishReason?: NonNullable<Schemas["ChatReplyRequest"]["finish_reason"]>;
  /** The chunks of a streamed answer, or how many its text is cut into. Default: one per token. */
  chunks?: number | readonly string[];
  /** Real time between two chunks. */
  chunkDelay?: Duration;
  /** Ends a stream before its time, after so many chunks: it falls silent, or sends an error event. */
  interrupt?: { by: "stall" | "error"; after?: number };
  /** How many chats are answered so. Default: 1. */
  times?: number | "always";
};

/** The keys that every sandbox starts with beside the demo ones, with their accounts. */
export type InitialData = { novyx?: readonly NovyxKeyOptions[]; novastack?: readonly NovastackKeyOptions[] };

/** How a mock behaves. Everything has a default. */
export type MockOptions = {
  /** Repeats ids, keys, tokens and timestamps on every run; the clock then stands still at 2026-01-01 until it is moved or resumed. */
  seed?: string | number;
  /**
   * `"system"` reads the time anew at each request, so that it follows the fake time of a test, `vi.setSystemTime` for one; with a
   * seed too. Default: the time of the machine, whatever a test pretends.
   */
  clock?: "system";
  /** How long the old key works after a rotation; `0` ends it at once. Default: 24 hours. */
  grace?: Duration;
  /** How long a verification token lives. Default: 24 hours. */
  tokenTtl?: Duration;
  /** Sign-ups per IP address, and per e-mail address, in a sliding window: `"2/30d"`, or `"off"`. Default: `"2/30d"`. */
  signupLimit?: string;
  /** novastack requests per key in any minute; `"off"` for no limit. Default: `"off"`. */
  novastackRpm?: number | string;
  /** The ids of novastack's models, as a list or with commas between them. Default: those that the vendor's samples name. */
  models?: string | readonly string[];
  /** A delay before every answer of the vendor APIs, in real time. Default: none. */
  latency?: Duration;
  /**
   * The pages that may call the vendor APIs over a port: an origin beside those of this machine, `"*"` for all, or `"off"`,
   * so that none may read the answers. Default: `"loopback"`, the pages of this machine.
   */
  cors?: string;
  /** Keys that every sandbox starts with, with their accounts. Default: the demo keys alone. */
  data?: InitialData;
  /**
   * What all sandboxes together may hold in memory, beside accounts and keys: `"512mb"`, or a number of bytes. Default:
   * 512 MiB.
   */
  maxMemory?: string | number;
  /** How many sandboxes there are at most, the default one included; the least recently used goes. Default: 100. */
  maxSandboxes?: string | number;
  /**
   * The proxies that are believed when they tell the client's IP address in `X-Forwarded-For`: addresses and ranges, as a
   * list or with commas between them (`"10.0.0.7,fd00::/8"`), and `"loopback"` for those of this machine. Where there is no
   * port, whoever sends a request is in this process, and any value will do. Default: none.
   */
  trustProxy?: string | readonly string[];
};

/** The options as the mock uses them, in milliseconds. */
export type ParsedOptions = {
  readonly seed: string | null;
  readonly followsSystem: boolean;
  readonly graceMs: number;
  readonly tokenTtlMs: number;
  readonly signUpLimit: Limit | null;
  readonly requestsPerMinute: number | null;
  /** Null for the usual ones. */
  readonly models: readonly string[] | null;
  readonly latencyMs: number;
  readonly cors: CorsPolicy;
  readonly maxSandboxes: number;
  /** Addresses and ranges. */
  readonly trustProxy: readonly string[];
  readonly maxMemoryBytes: number;
  readonly data: InitialData | null;
  /** What the user calls the data. */
  readonly dataName: string;
};

/** An option that cannot be used; the message says what was received and what was expected. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

const optionNames = Object.keys({
  seed: true,
  clock: true,
  grace: true,
  tokenTtl: true,
  signupLimit: true,
  novastackRpm: true,
  models: true,
  latency: true,
  cors: true,
  trustProxy: true,
  maxSandboxes: true,
  maxMemory: true,
  data: true,
} satisfies Record<keyof MockOptions, true>);

/** Throws an `OptionError` for an option that does not exist; a typing error would go unnoticed otherwise. */
export function rejectUnknownOptions(options: object, more: readonly string[]): void {
  const known = [...optionNames, ...more];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new OptionError(`'${unknown}' is not an option; the options are ${known.join(", ")}`);
}

/** What the user calls an option: `signupLimit` in code, `--signup-limit` on the command line. */
export type OptionLabel = (option: keyof MockOptions) => string;

const { count, window } = rules.limits["signups per IP"];
/** The limit that the spec states, as an option. */
export const statedLimit = `${count}/${window}`;

/** Checks the options and fills in the defaults; throws an `OptionError` for the first that is wrong. */
export function parseOptions(options: MockOptions, label: OptionLabel = (option) => option): ParsedOptions {
  const {
    seed,
    grace = rules.durations.grace.value,
    tokenTtl = rules.durations.token.value,
    signupLimit = statedLimit,
    novastackRpm = "off",
    latency = 0,
  } = options;
  return {
    seed: seed === undefined ? null : String(seed),
    followsSystem: parseClock(options.clock, label("clock")),
    graceMs: parseDuration(grace, label("grace")),
    tokenTtlMs: parseDuration(tokenTtl, label("tokenTtl")),
    signUpLimit: parseLimit(signupLimit, label("signupLimit")),
    requestsPerMinute: parseRate(novastackRpm, label("novastackRpm")),
    models: options.models === undefined ? null : parseModels(options.models, label("models")),
    latencyMs: parseDuration(latency, label("latency")),
    cors: parseOrigin(options.cors ?? "loopback", label("cors")),
    trustProxy: parseProxies(options.trustProxy ?? [], label("trustProxy")),
    maxSandboxes: parseCount(options.maxSandboxes ?? limits.sandboxes, label("maxSandboxes")),
    maxMemoryBytes: parseSize(options.maxMemory ?? "512mb", label("maxMemory")),
    data: options.data ?? null,
    dataName: label("data"),
  };
}

const longestMs = 100 * 365.25 * 24 * 60 * 60 * 1000;

/** A duration in milliseconds; `name` is what the user calls it. */
export function parseDuration(value: Duration, name: string): number {
  // A text without a unit is more likely to mean hours than the milliseconds that a number means.
  const isClear = typeof value === "string" && /^(0|\d.{0,50}[a-z])$/i.test(value);
  const parsed = typeof value === "number" ? value : isClear ? ms(value as ms.StringValue) : NaN;
  if (typeof parsed === "number" && parsed >= 0 && parsed <= longestMs) return Math.round(parsed);
  throw new OptionError(`${name}: '${value}' is not a duration; expected 0 or one like 24h, 30m, 1500ms, up to 100y`);
}

const units = { kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };
const leastMemory = 16 * units.mb;

function parseSize(value: string | number, name: string): number {
  const [, count, unit] = /^(\d{1,9})(kb|mb|gb)$/i.exec(String(value)) ?? [];
  const bytes = count === undefined ? Number(value || NaN) : Number(count) * units[unit!.toLowerCase() as "mb"];
  if (Number.isSafeInteger(bytes) && bytes >= leastMemory) return bytes;
  throw new OptionError(`${name}: '${value}' is not a size; expected one like 512mb or 2gb, from 16mb`);
}

function parseLimit(value: string, name: string): Limit | null {
  if (value === "off") return null;
  const [, count, window] = /^(\d{1,4})\/(.+)$/.exec(value) ?? [];
  if (count === undefined || window === undefined)
    throw new OptionError(`${name}: '${value}' is not a limit; expected a count and a window like 2/30d, or off`);
  const windowMs = parseDuration(window, name);
  if (windowMs === 0) throw new OptionError(`${name}: '${value}' has no window; expected one like 2/30d, or off`);
  return { count: Number(count), windowMs };
}

function parseClock(value: unknown, name: string): boolean {
  if (value === undefined || value === "system") return value === "system";
  throw new OptionError(`${name}: ${JSON.stringify(value)} is not a clock; expected system`);
}

function parseRate(value: number | string, name: string): number | null {
  if (value === "off") return null;
  const rate = Number(value);
  if (value !== "" && Number.isInteger(rate) && rate >= 1 && rate <= 1_000_000) return rate;
  throw new OptionError(`${name}: '${value}' is not a rate; expected a number of requests from 1 to 1000000, or off`);
}

/** The ids of models, none of them twice; throws an `OptionError` for what cannot be one. */
export function parseModels(given: string | readonly string[], name: string): readonly string[] {
  const value = typeof given === "string" ? given.split(",").map((id) => id.trim()) : given;
  const wrong = value.find((id) => typeof id !== "string" || !/^[\w.:/@-]{1,256}$/.test(id));
  if (wrong !== undefined || value.length === 0 || value.length > 1000)
    throw new OptionError(
      `${name}: '${wrong || String(given)}' is not a model's id; expected 1 to 1000 ids of letters, digits and . _ : / @ - like nova-7b`,
    );
  return [...new Set(value)];
}

const loopback = ["127.0.0.0/8", "::1"];

function parseProxies(given: string | readonly string[], name: string): readonly string[] {
  const listed: unknown = typeof given === "string" ? given.split(",").map((each) => each.trim()) : given;
  const value = Array.isArray(listed) ? (listed as unknown[]) : [listed];
  return value.flatMap((range) => {
    if (range === "loopback") return loopback;
    if (typeof range === "string" && isAddressRange(range)) return range;
    const shown = typeof given === "string" ? given : JSON.stringify(given);
    throw new OptionError(
      `${name}: '${shown}' is not a proxy; expected addresses or ranges like 10.0.0.7,10.1.0.0/16 or fd00::/8, or loopback`,
    );
  });
}

function parseCount(value: string | number, name: string): number {
  const count = typeof value === "number" ? value : /^\d{1,7}$/.test(value) ? Number(value) : NaN;
  if (Number.isInteger(count) && count >= 2 && count <= 1_000_000) return count;
  throw new OptionError(`${name}: '${value}' is not a number of sandboxes; expected one from 2 to 1000000`);
}

function parseOrigin(value: string, name: string): CorsPolicy {
  if (
    value === "loopback" ||
    value === "*" ||
    value === "off" ||
    (URL.canParse(value) && new URL(value).origin === value)
  )
    return value;
  throw new OptionError(
    `${name}: '${value}' is not an origin; expected one like https://app.example, loopback, * or off`,
  );
}
