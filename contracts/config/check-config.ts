import ms from "ms";

import type { MailpitOptions } from "../drivers/mailpit.ts";
import type { CheckedConfig, GateConfig } from "./config.ts";

import { clauses as ledger } from "../../spec/generated/clauses.ts";
import { hookNames } from "../drivers/function-hooks.ts";
import { isUsable, parseKeyPool } from "../drivers/key-pool.ts";
import { isObject } from "../http/exchange.ts";
import { parseWaivers } from "../results/waivers.ts";
import { clausePattern, ConfigError, reportFormats } from "./config.ts";

/**
 * Checks a configuration; `label` is what the user calls a setting.
 *
 * @throws ConfigError for the first setting that is wrong
 */
export function checkConfig(config: unknown, label: (setting: string) => string = (setting) => setting): CheckedConfig {
  if (!isObject(config))
    throw new ConfigError(`${label("the configuration")} is no object; expected { novyx, novastack, hooks, … }`);
  const checked: Record<string, unknown> = {};
  for (const [setting, value] of Object.entries(config)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, setting))
      throw new ConfigError(`${label(setting)}: unknown setting; expected one of ${Object.keys(checks).join(", ")}`);
    checked[setting] = about(label(setting), () => checks[setting as keyof GateConfig](value));
  }
  return checked;
}

/** Checks one setting each, and brings it into its one form. */
const checks: { readonly [Setting in keyof Required<GateConfig>]: (value: unknown) => CheckedConfig[Setting] } = {
  novyx: url,
  novastack: url,
  hooks(value) {
    if (typeof value === "string") return url(value);
    if (!isObject(value)) return reject(`${shown(value)} is neither a URL nor an object of functions`);
    for (const [name, hook] of Object.entries(value)) {
      if (!hookNames.some((known) => known === name))
        reject(`unknown hook '${name}'; expected one of ${hookNames.join(", ")}`);
      if (hook !== undefined && typeof hook !== "function") reject(`${name} is ${shown(hook)}; expected a function`);
    }
    return value;
  },
  hooksToken(value) {
    // Not shown in the message: it is a secret.
    const problem = "this cannot stand in a header; expected printable characters without spaces";
    return matching(value, /^[\x21-\x7e]+$/, problem);
  },
  mailpit(value) {
    if (!isObject(value)) return reject(`${shown(value)}; expected { url, token }`);
    const { url: address, token, ...rest } = value;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) reject(`unknown setting '${unknown}'; expected url and token`);
    return { url: url(address), ...(token !== undefined && { token: about("token", () => pattern(token)) }) };
  },
  novastackKeys(value) {
    const keys = typeof value === "string" ? parseKeyPool(value) : value;
    if (Array.isArray(keys) && keys.every(isUsable)) return keys;
    return reject(
      typeof value === "string"
        ? "not understood; expected PERMISSIONS=KEY, separated by commas: read=KEY,read+write=KEY"
        : "expected a list of { apiKey, permissions: of read, write and delete }",
    );
  },
  clientIpHeader: (value) =>
    matching(value, /^[\w-]+$/, `${shown(value)} is no name of a header; expected one like X-Forwarded-For`),
  clientIps: flag,
  emailDomain(value) {
    const problem = `${shown(value)} is no domain; expected one like test.example.com`;
    return matching(value, /^(?=.{1,200}$)[a-z\d-]+(\.[a-z\d-]+)+$/i, problem);
  },
  level: (value) =>
    value === "documented" || value === "companion" || value === "assumed"
      ? value
      : reject(`${shown(value)} is no level; expected documented, companion or assumed`),
  clause(value) {
    const clause = text(value);
    if (ledger.some(({ id }) => clausePattern(clause).test(id))) return clause;
    return reject(
      `${shown(value)} fits no clause; expected an id like novyx.rotate.new-key, or a pattern like novyx.rotate.*`,
    );
  },
  timeout(value) {
    const milliseconds = typeof value === "string" ? parseDuration(value) : value;
    if (typeof milliseconds === "number" && milliseconds >= 1 && milliseconds <= 3_600_000) return milliseconds;
    return reject(`${shown(value)} is no time limit; expected one like 500ms, 10s or 2m, at most 1h`);
  },
  seed: (value) => (Number.isInteger(Number(value)) && value !== "" ? Number(value) : hash(String(value))),
  walks(value) {
    const count = typeof value === "string" && value !== "" ? Number(value) : value;
    if (value === "off") return "off";
    if (typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= 10_000) return count;
    return reject(`${shown(value)} is no number of walks; expected a whole number up to 10000, or off`);
  },
  requireVerified(value) {
    const percent = typeof value === "string" && value !== "" ? Number(value.replace(/%$/, "")) : value;
    if (typeof percent === "number" && percent >= 0 && percent <= 100) return percent;
    return reject(`${shown(value)} is no percentage; expected a number from 0 to 100`);
  },
  waivers(value) {
    if (typeof value === "string") return text(value);
    const waivers = parseWaivers(value);
    return typeof waivers === "string" ? reject(waivers) : waivers;
  },
  baseline: text,
  allowInconclusive: flag,
  reports(value) {
    if (!isObject(value)) return reject(`${shown(value)}; expected { json: "file.json", … }`);
    for (const [format, file] of Object.entries(value)) {
      if (!reportFormats.some((known) => known === format))
        reject(`unknown format '${format}'; expected json, junit, html or markdown`);
      about(format, () => text(file));
    }
    return value;
  },
};

function reject(problem: string): never {
  throw new ConfigError(problem);
}

/** Says before a problem what it is about. */
function about<Value>(what: string, check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    return reject(`${what}: ${(error as Error).message}`);
  }
}

function url(value: unknown): string {
  const given = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (!given || !/^https?:$/.test(given.protocol))
    return reject(`${shown(value)} is no URL; expected one like http://127.0.0.1:8000`);
  if (given.search !== "" || given.hash !== "")
    reject(`${shown(value)} has a query or fragment; expected a base URL, to which paths are added`);
  return String(value).replace(/\/+$/, "");
}

function matching(value: unknown, expected: RegExp, problem: string): string {
  return typeof value === "string" && expected.test(value) ? value : reject(problem);
}

function flag(value: unknown): boolean {
  return typeof value === "boolean" ? value : reject(`${shown(value)}; expected true or false`);
}

function text(value: unknown): string {
  return matching(value, /./s, `${shown(value)}; expected a text that is not empty`);
}

function pattern(value: unknown): NonNullable<MailpitOptions["token"]> {
  if (value instanceof RegExp) return value;
  const source = text(value);
  try {
    return new RegExp(source);
  } catch (error) {
    return reject(`${(error as Error).message}; expected a regular expression`);
  }
}

function parseDuration(value: string): number | undefined {
  return /^\d+(\.\d+)?(ms|s|m|h)?$/.test(value) ? ms(value as ms.StringValue) : undefined;
}

/** Any text can be a seed. */
function hash(value: string): number {
  let sum = 7;
  for (const letter of value) sum = (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0;
  return sum;
}

function shown(value: unknown): string {
  if (typeof value === "string") return `'${value.replace(/\p{Cc}/gu, (each) => JSON.stringify(each).slice(1, -1))}'`;
  return value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value);
}
